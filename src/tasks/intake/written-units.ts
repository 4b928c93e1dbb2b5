import type { Directive } from '../../directives/directive.ts'
import { actsThroughCopies } from '../../directives/review.ts'
import { fold } from '../../base/vietnamese.ts'
import type { Task } from '../task.ts'

type Addressed = Pick<Directive, 'docType' | 'recipients' | 'copies'>

/** "Lưu: VT", "Như trên" and the website name nobody who could act. */
const NOBODY = /^(?:luu\b|nhu (?:tren|kinh gui|dieu)|(?:cong|trang|website)\b)/
/** "(để báo cáo)", "(b/c)": those above, who are only told. */
const FOR_INFORMATION = /\((?:de )?(?:bao cao|b\/c|biet|theo doi)\b/

/** Words for units that duties hang on, each once, as written: recipients, assignees, coordinators. */
export function wordsForUnits(directive: Pick<Addressed, 'recipients'>, tasks: readonly Task[]): string[] {
  const all = [...directive.recipients, ...tasks.flatMap((t) => [...t.assignees, ...t.coordinators])]
  return [...new Set(all)].filter((written) => written !== '*')
}

/** The copies that may name those who must act; empty where "Kính gửi" names them. */
export const actingCopies = (directive: Addressed): string[] =>
  actsThroughCopies(directive)
    ? directive.copies.filter((copy) => !NOBODY.test(fold(copy)) && !FOR_INFORMATION.test(fold(copy)))
    : []
