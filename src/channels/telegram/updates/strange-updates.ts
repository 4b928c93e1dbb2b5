import type { Log } from '../../../base/log.ts'

/** More shapes than this are not told apart any more: whoever makes them up can't fill the log. */
const MOST_SHAPES = 100
const DEPTH = 3
const MOST_KEYS = 30

/** Tells the log once of every shape of an update that could not be taken, without a word of what was in it. */
export function createStrangeUpdates(log: Log): (raw: unknown, why: string) => void {
  const known = new Set<string>()
  return (raw, why) => {
    const shape = shapeOf(raw, DEPTH)
    if (known.has(shape) || known.size >= MOST_SHAPES) return
    known.add(shape)
    log.warn(
      { shape, why: why.slice(0, 200) },
      'an update of Telegram is not understood; the next of this shape are not told',
    )
  }
}

function shapeOf(value: unknown, depth: number): string {
  if (Array.isArray(value)) return `[${value.length > 0 ? shapeOf(value[0], depth - 1) : ''}]`
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value
  if (depth <= 0) return '{…}'
  const keys = Object.keys(value).filter((key) => /^\w{1,40}$/.test(key))
  const parts = keys
    .sort()
    .slice(0, MOST_KEYS)
    .map((key) => `${key}: ${shapeOf((value as Record<string, unknown>)[key], depth - 1)}`)
  return `{${parts.join(', ')}}`
}
