import type { ReminderRule } from './rule.ts'
import { lastUsefulDay } from './safe-day.ts'

/** ngày làm việc cuối cùng còn kịp */
export const lastSafeDayRule: ReminderRule = {
  name: 'last-safe-day',
  side: 'before',
  kinds: ['report', 'task', 'follow-up'],
  groups: true,
  day: lastUsefulDay,
}
