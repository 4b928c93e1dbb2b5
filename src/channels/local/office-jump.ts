import type { LocalDesk } from './local-desk.ts'

/** How far the page can jump ahead: an hour, to 8:00 in the morning, a day, to the next reminder. */
export type JumpBy = 'hour' | 'morning' | 'day' | 'reminder'

export const JUMPS: readonly JumpBy[] = ['hour', 'morning', 'day', 'reminder']

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** The instant to jump to, or null when there is nothing ahead to jump to. */
export async function jumpTarget(by: JumpBy, desk: LocalDesk): Promise<string | null> {
  const { now, zone } = desk.clock()
  const from = new Date(now).getTime()
  if (by === 'hour') return new Date(from + HOUR).toISOString()
  if (by === 'day') return new Date(from + DAY).toISOString()
  if (by === 'morning') return new Date(nextMorning(from, zone)).toISOString()
  const next = (await desk.nextEvent?.()) ?? null
  return next !== null && new Date(next).getTime() > from ? next : null
}

/** The next 8:00 on the office's wall clock, strictly after `from`. */
function nextMorning(from: number, zone: string): number {
  const wall = from + offsetAt(from, zone)
  const eight = wall - (wall % DAY) + 8 * HOUR
  const target = eight > wall ? eight : eight + DAY
  return target - offsetAt(target - offsetAt(target, zone), zone)
}

function offsetAt(instant: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const part = new Map(format.formatToParts(instant).map((p) => [p.type, Number(p.value)]))
  const at = (type: Intl.DateTimeFormatPartTypes): number => part.get(type) ?? 0
  const wall = Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'))
  return wall - Math.floor(instant / 1000) * 1000
}
