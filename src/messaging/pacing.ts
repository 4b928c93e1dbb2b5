import type { Pace } from './channel.ts'

/** Keeps a bot below its platform's limits instead of bouncing off them. All times in real milliseconds. */
export interface Pacing {
  /** how many messages may leave now in a lane; bulk leaves a fifth of the pace to replies, or has a pace of its own */
  room(lane: 'reply' | 'bulk', now: number): number
  /** chats that have to wait */
  resting(now: number): string[]
  spent(chatId: string, kind: 'private' | 'group', now: number, lane?: 'reply' | 'bulk'): void
  /** the whole bot is quiet until then */
  coolDown(until: number): void
  /** when something may change by itself */
  nextMoment(now: number): number
}

export function createPacing(pace: Pace): Pacing {
  let recent: { at: number; lane: 'reply' | 'bulk' }[] = []
  let coolUntil = 0
  const restUntil = new Map<string, number>()
  const groups = new Map<string, number[]>()
  const apart = pace.bulkPerSecond !== undefined
  const limits = { reply: pace.perSecond, bulk: pace.bulkPerSecond ?? Math.max(1, Math.floor(pace.perSecond * 0.8)) }

  const trim = (now: number): void => {
    recent = recent.filter(({ at }) => at > now - 1_000)
    for (const [chat, until] of restUntil) if (until <= now) restUntil.delete(chat)
  }

  return {
    room(lane, now) {
      trim(now)
      if (now < coolUntil) return 0
      const counted = apart ? recent.filter((r) => r.lane === lane) : recent
      return Math.max(0, limits[lane] - counted.length)
    },
    resting(now) {
      trim(now)
      return [...restUntil.keys()]
    },
    spent(chatId, kind, now, lane = 'reply') {
      recent.push({ at: now, lane })
      let rest = now + pace.perChatMs
      if (kind === 'group') {
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
