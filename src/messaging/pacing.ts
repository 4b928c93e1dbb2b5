import type { Pace } from './channel.ts'

type Lane = 'reply' | 'bulk'

/** Keeps a bot below its platform's limits instead of bouncing off them. All times in real milliseconds. */
export interface Pacing {
  /** how many messages may leave now in a lane; bulk leaves a fifth of the pace to replies, and what they don't need stays free */
  room(lane: Lane, now: number): number
  /** chats that have to wait */
  resting(now: number): string[]
  spent(message: { chatId: string; chatKind: 'private' | 'group'; lane: Lane }, now: number): void
  /** the whole bot is quiet until then */
  coolDown(until: number): void
  /** when something may change by itself */
  nextMoment(now: number): number
}

export function createPacing(pace: Pace): Pacing {
  let recent: { at: number; lane: Lane }[] = []
  let coolUntil = 0
  const restUntil = new Map<string, number>()
  const groups = new Map<string, number[]>()
  const bulkShare = Math.max(1, Math.floor(pace.perSecond * 0.8))

  const trim = (now: number): void => {
    recent = recent.filter(({ at }) => at > now - 1_000)
    for (const [chat, until] of restUntil) if (until <= now) restUntil.delete(chat)
  }

  return {
    room(lane, now) {
      trim(now)
      if (now < coolUntil) return 0
      const left = pace.perSecond - recent.length
      if (lane === 'reply') return Math.max(0, left)
      return Math.max(0, Math.min(left, bulkShare - recent.filter((r) => r.lane === 'bulk').length))
    },
    resting(now) {
      trim(now)
      return [...restUntil.keys()]
    },
    spent({ chatId, chatKind, lane }, now) {
      recent.push({ at: now, lane })
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
      const moments = [coolUntil, ...restUntil.values(), ...recent.map(({ at }) => at + 1_000)].filter((t) => t > now)
      return moments.length ? Math.min(...moments) : now + 1_000
    },
  }
}
