import { UNIT_HEADS } from '../../lexicon/unit-heads.ts'
import { said } from '../../understand.ts'
import type { Inquiry } from '../inquiry.ts'
import type { PaperFile } from '../paper-file.ts'
import type { Duty } from './duties.ts'

const KIND =
  /\b(?:(hai|ba|bon|nam|sau|[2-6]) )?(to chuc doan the|to chuc|doan the|hoi|phong|so|xa|trung tam|benh vien|truong)(?: \S+){0,2}? nao\b/
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['hai', 2],
  ['ba', 3],
  ['bon', 4],
  ['nam', 5],
  ['sau', 6],
])
/** Offices say one for the other. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['to chuc', 'to chuc doan the', 'doan the', 'hoi'])
const MOST = 2

/** "những đoàn thể nào chung một mục": the duties that are given to several of the kind at once; none where the asker means those beside a unit. */
export async function sharedByKind({ understanding: u }: Inquiry, paper: PaperFile): Promise<Duty[]> {
  if (!said(u, 'sharing') || u.saysOwn || u.units.length > 0 || u.sections.length > 0) return []
  const [, number = '', kind = ''] = KIND.exec(u.plain) ?? []
  const head = OF_PEOPLE.has(kind) ? 'doan the' : kind
  const names = [head, ...(UNIT_HEADS.find((h) => h.spoken === head)?.names ?? [])]
  const isOfKind = (written: string): boolean => {
    const words = ` ${paper.hearing.document(written).join(' ')}`
    return names.some((n) => words.startsWith(` ${n}`) || (n === head && words.includes(` ${n}`)))
  }
  const shared = (await paper.tasks()).filter(
    ({ assignees }) => !assignees.includes('*') && assignees.filter((a) => kind === '' || isOfKind(a)).length > 1,
  )
  const exact = shared.filter((t) => t.assignees.length === (COUNTS.get(number) ?? Number(number)))
  const some = exact.length > 0 ? exact : shared
  const first = some.filter((t, i) => some.findIndex((o) => o.section === t.section) === i)
  return first.slice(0, MOST).map((task): Duty => ({ task, part: 'lead', common: false }))
}
