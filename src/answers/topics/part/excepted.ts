import type { Task } from '../../../tasks/task.ts'
import type { Hearing } from '../../hear/hearing.ts'
import type { Understanding } from '../../understand.ts'
import type { Duty } from './duties.ts'

const LITTLE: ReadonlySet<string> = new Set(
  'viec chuyen phan vu cai nhiem vu noi dung muc lam thuc hien trien khai to chuc phai duoc nop gui ket qua cac nhung da xong'.split(
    ' ',
  ),
)

/** So many words of a clause tell what it is about. */
const OPENING = 14

/** The duties without the clauses that are about what was excepted; all of them where nothing else would be left. */
export function withoutExcepted(duties: readonly Duty[], understanding: Understanding): readonly Duty[] {
  const excepted = exceptedWords(understanding)
  if (excepted.length === 0) return duties
  const left = duties.flatMap((d) => {
    const words = lessOf(d.task, excepted, understanding.hearing)
    return words === '' ? [] : [{ ...d, task: { ...d.task, words } }]
  })
  return left.length > 0 ? left : duties
}

/** "ngoài báo cáo ra" */
export const exceptsReport = (understanding: Understanding): boolean =>
  exceptedWords(understanding).join(' ').startsWith('bao cao')

function exceptedWords(understanding: Understanding): string[] {
  const { exception, words } = understanding
  const said = exception === null ? [] : words.slice(exception.from, exception.to).map((w) => w.plain)
  return said.filter((w) => !LITTLE.has(w))
}

function lessOf(task: Task, excepted: readonly string[], hearing: Hearing): string {
  const clauses = task.words.split(/(?<=[.;…])\s+/u)
  const kept = clauses.filter((clause) => {
    const opening = hearing.document(clause).slice(0, OPENING)
    return !excepted.every((w) => opening.includes(w))
  })
  return kept.length === clauses.length ? task.words : kept.join(' ').replace(/[;.]$/u, '')
}
