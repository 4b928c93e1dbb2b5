import type { Log } from '../../../base/log.ts'
import { isJson, textAt } from '../sdk/http/json.ts'

const MOST = 100
const LONGEST_NAME = 60
/** What the platform sends when a webhook is set. */
const PROBE = 'webhook.test'

/** Tells of what says nothing to anybody: each shape once, and never a word of what somebody wrote. */
export function createShapeLog(log: Log): (body: unknown) => void {
  const told = new Set<string>()
  return (body) => {
    const shape = shapeOf(body)
    if (shape.startsWith(PROBE) || told.has(shape) || told.size >= MOST) return
    told.add(shape)
    log.warn({ shape }, 'Zalo sent something that says nothing here; it is passed over, and not told again')
  }
}

function shapeOf(body: unknown): string {
  if (!isJson(body)) return body === undefined ? 'no JSON' : Array.isArray(body) ? 'array' : typeof body
  const update = isJson(body['result']) ? body['result'] : body
  const { message } = update
  const keys = isJson(message) ? Object.keys(message).sort().slice(0, 20) : []
  return [textAt(update, 'event_name') ?? 'no event_name', ...keys].map((k) => k.slice(0, LONGEST_NAME)).join(' ')
}
