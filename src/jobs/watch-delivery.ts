import { isOfficeHour } from '../calendar/office-hours.ts'
import type { Stores } from '../chat/stores.ts'
import { passed, planUse, roomOf } from '../messaging/plan/plan-use.ts'
import { bestAddress } from '../people/best-address.ts'
import type { SayIn } from '../wording/say.ts'
import type { Job, JobDeps } from './job.ts'

/** Something that officers should know; `key` is told once for ever. */
interface News {
  key: string
  word: (say: SayIn) => string
}

/** Tells officers, in office hours, what they would not see otherwise: messages that failed, plans that run out. */
export function watchDeliveryJob({ store, tools, officeNow, log }: JobDeps): Job {
  return {
    name: 'watch-delivery',
    everyMs: 60_000,
    async sweep() {
      const now = officeNow()
      const { officeTime, calendar, wording, realClock } = tools
      if (!isOfficeHour(now, officeTime, calendar)) return {}
      const today = officeTime.dayOf(now)
      const news = [...(await failed(store.read, today)), ...(await plansOf(store.read, tools, today))]
      if (news.length === 0) return {}
      const told = await store.transact(async ({ people, outbox }) => {
        let count = 0
        for (const { person } of await people.peopleWithRole('officer', now)) {
          const address = bestAddress(await people.addressesOf(person.id))
          if (!address) continue
          const { channel, chatId } = address
          const say: SayIn = (key, ...rest) => wording.say(person.locale, key, ...rest)
          for (const { key, word } of news) {
            const whose = {
              key: `${key}:${person.id}`,
              personId: person.id,
              channel,
              chatId,
              chatKind: 'private',
            } as const
            const row = { ...whose, lane: 'reply', message: { text: word(say) } } as const
            if (await outbox.add(row, realClock.now())) count++
          }
        }
        return count
      })
      if (told > 0) log.info({ told, news: news.map((n) => n.key) }, 'officers were told of the delivery')
      return { told }
    },
  }
}

/** Once a day is enough: the list itself is always up to date. */
async function failed({ outbox }: Stores, today: string): Promise<News[]> {
  const { dead } = await outbox.counts()
  return dead === 0 ? [] : [{ key: `dead-news:${today}`, word: (say) => say('dead-news', { count: dead }) }]
}

/** Each mark once a month; and that notices are held back. */
async function plansOf(
  { plans, outbox }: Stores,
  { plans: known, realClock }: JobDeps['tools'],
  today: string,
): Promise<News[]> {
  const month = today.slice(0, 7)
  const news: News[] = []
  for (const [channel, plan] of known) {
    const use = await planUse(plans, channel, plan, month)
    const about = `${channel}:${plan.bot}:${month}`
    for (const { what, mark, used, limit } of passed(use)) {
      const word = (say: SayIn): string => {
        const facts = { channel: say('channel-name', { channel }), mark, used, limit }
        return `${say(`plan-passed-${what}`, facts)} ${say('plan-passed-todo')}`
      }
      news.push({ key: `plan-mark:${about}:${what}:${mark}`, word })
    }
    const waiting = roomOf(use, 'bulk') === 0 ? await outbox.waitingBulk(channel, realClock.now()) : 0
    if (waiting > 0)
      news.push({
        key: `plan-held:${about}`,
        word: (say) => say('plan-held', { channel: say('channel-name', { channel }), count: waiting }),
      })
  }
  return news
}
