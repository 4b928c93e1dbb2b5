import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface PlainTelegram {
  url: string
  answers(): number
  /** when the first answer to that chat came, since `forget` */
  answerTo(chat: number): number | undefined
  forget(): void
  close(): Promise<void>
}

/** The few methods that a bot with a webhook calls, answered at once: its cost must not be part of what is measured. */
export async function startPlainTelegram(): Promise<PlainTelegram> {
  const first = new Map<number, number>()
  let answers = 0
  const results: Record<string, (body: string) => unknown> = {
    getMe: () => ({ id: 12345689, is_bot: true, first_name: 'Nhắc Việc', username: 'nhacviec_bot' }),
    getWebhookInfo: () => ({ url: hook, has_custom_certificate: false, pending_update_count: 0 }),
    setWebhook(body) {
      hook = (JSON.parse(body) as { url: string }).url
      return true
    },
    sendMessage(body) {
      const { chat_id } = JSON.parse(body) as { chat_id: number | string }
      const chat = Number(chat_id)
      answers++
      if (!first.has(chat)) first.set(chat, performance.now())
      return { message_id: answers, date: 1, chat: { id: chat, type: 'private', first_name: 'Cán bộ' }, text: '' }
    },
  }
  let hook = ''
  const server = createServer((req, res) => {
    const parts: Buffer[] = []
    req.on('data', (part: Buffer) => parts.push(part))
    req.on('end', () => {
      const method = (req.url ?? '').split('/').at(-1) ?? ''
      const result = results[method]?.(Buffer.concat(parts).toString()) ?? true
      res.setHeader('content-type', 'application/json').end(JSON.stringify({ ok: true, result }))
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers: () => answers,
    answerTo: (chat) => first.get(chat),
    forget() {
      answers = 0
      first.clear()
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
