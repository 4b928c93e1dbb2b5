import { setTimeout as pause } from 'node:timers/promises'
import { reached, type ZaloSettings } from './zalo-settings.ts'

export interface Delivery {
  body: unknown
  /** 0: the address could not be reached */
  status: number
}

export interface ZaloWebhook {
  secret: string
  /** every attempt, oldest first */
  readonly deliveries: readonly Delivery[]
  post: (update: unknown) => void
  /** one attempt; its HTTP status */
  attempt: (update: unknown) => Promise<number>
  /** resolves when nothing is on its way */
  idle: () => Promise<void>
}

/** How the platform brings events: one POST each, one after the other, redirects not followed. */
export function createZaloWebhook(settings: ZaloSettings): ZaloWebhook {
  const deliveries: Delivery[] = []
  let last: Promise<void> = Promise.resolve()

  async function attempt(update: unknown): Promise<number> {
    const target = reached(settings, settings.webhookUrl)
    const body = settings.webhookBody === 'wrapped' ? { ok: true, result: update } : update
    const status =
      target === null
        ? 0
        : await fetch(target, {
            method: 'POST',
            redirect: 'manual',
            headers: {
              'content-type': 'application/json',
              'x-bot-api-secret-token': webhook.secret,
              'user-agent': 'Java/17.0.9',
            },
            body: JSON.stringify(body),
          }).then(
            (answer) => answer.status,
            () => 0,
          )
    deliveries.push({ body, status })
    return status
  }

  async function bring(update: unknown): Promise<void> {
    for (let tries = 0; tries <= settings.redeliver; tries++) {
      const status = await attempt(update)
      if (status >= 200 && status < 300) return
      await pause(50)
    }
  }

  const webhook: ZaloWebhook = {
    secret: '',
    deliveries,
    post: (update) => void (last = last.then(() => bring(update))),
    attempt,
    idle: () => last,
  }
  return webhook
}
