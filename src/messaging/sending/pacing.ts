import type { Pace } from '../channel.ts'

type Lane = 'reply' | 'bulk'

/** Keeps a bot below its platform's limits instead of bouncing off them. All times in real milliseconds. */
export interface Pacing {
  /** how many messages may leave now in a lane; bulk goes evenly, and leaves a share of the pace to replies or has its own */
  room(lane: Lane, now: number): number
  /** chats that have to wait */
  resting(now: number): string[]
  spent(message: { chatId: string; chatKind: 'private' | 'group'; lane: Lane }, now: number): void
  /** the whole bot is quiet until then */
  coolDown(until: number): void
  /** when something may change by itself */
  nextMoment(now: number): number
}

/** What bulk may take: replies come seldom, are small in number, and go first. */
const BULK_SHARE = 0.97
/** So much of a second's bulk may leave at one moment: a burst would make the reply behind it wait for the next second. */
const BURST = 0.1
const SMALLEST_BURST = 3

export function createPacing(pace: Pace): Pacing {
  let recent: { at: number; lane: Lane }[] = []
  let coolUntil = 0
  const restUntil = new Map<string, number>()
  const groups = new Map<string, number[]>()
  const apart = pace.bulkPerSecond !== undefined
  const bulkPerSecond = pace.bulkPerSecond ?? Math.max(1, Math.floor(pace.perSecond * BULK_SHARE))
  const limits = { reply: pace.perSecond, bulk: bulkPerSecond }
  const step = 1_000 / bulkPerSecond
  const ahead = Math.min(bulkPerSecond, Math.max(SMALLEST_BURST, Math.floor(bulkPerSecond * BURST))) * step
  /** until when bulk has used its even pace */
  let bulkUntil = 0

  const trim = (now: number): void => {
    recent = recent.filter(({ at }) => at > now - 1_000)
    for (const [chat, until] of restUntil) if (until <= now) restUntil.delete(chat)
  }

  return {
    room(lane, now) {
      trim(now)
      if (now < coolUntil) return 0
      const counted = apart ? recent.filter((r) => r.lane === lane) : recent
      const left = Math.max(0, limits[lane] - counted.length)
      if (lane === 'reply') return left
      return Math.min(left, Math.floor((now + ahead - Math.max(bulkUntil, now)) / step))
    },
    resting(now) {
      trim(now)
      return [...restUntil.keys()]
    },
    spent({ chatId, chatKind, lane }, now) {
      recent.push({ at: now, lane })
      if (lane === 'bulk') bulkUntil = Math.max(bulkUntil, now) + step
      let rest = now + pace.perChatMs
      if (chatKind === 'group') {
        const minute = [...(groups.get(chatId) ?? []), now].filter((t) => t > now - 60_000)
        groups.set(chatId, minute)
        const oldest = minute[0]
        if (minute.length >= pace.perGroupMinute && oldest !== undefined) rest = Math.max(rest, oldest + 60_000)
      }
      restUntil.set(chatId, rest)
    },
    coolDown(until) {
      coolUntil = Math.max(coolUntil, until)
    },
    nextMoment(now) {
      const evenly = bulkUntil - ahead + step
      const ends = recent.map(({ at }) => at + 1_000)
      const moments = [coolUntil, evenly, ...restUntil.values(), ...ends].filter((t) => t > now)
      return moments.length ? Math.min(...moments) : now + 1_000
    },
  }
}
