import type { Asker } from './asking.ts'
import { otherMentions } from './hear/choose-target.ts'
import type { Understanding } from './understand.ts'
import { said } from './understand.ts'

/** Officers and leaders see how every unit stands; a unit sees itself. */
const seesAll = (asker: Asker): boolean => asker.role === 'officer' || asker.role === 'leader'

const asksState = (u: Understanding): boolean => (said(u, 'aspect') && said(u, 'done')) || said(u, 'progress')

/** "Bệnh viện Nhi nộp báo cáo chưa", "những ai chưa nộp": how another unit stands is its own affair. */
export function isPrivate(u: Understanding, asker: Asker, issuers: ReadonlySet<string>): boolean {
  if (seesAll(asker) || !asksState(u)) return false
  return otherMentions(u, issuers).length > 0 || said(u, 'whichUnits')
}

/** "Đơn vị em đã nộp chưa"; for those who see all, any unit. */
export function isStateQuestion(u: Understanding, asker: Asker): boolean {
  if (!asksState(u) || said(u, 'remaining') || said(u, 'late'))
    return seesAll(asker) && asksState(u) && u.units.some((m) => !m.own)
  return (
    /\b(?:chua|roi|da|tien do|toi dau|den dau|tinh hinh)\b/.test(u.plain) && !u.intents.some((i) => i.score >= 0.88)
  )
}
