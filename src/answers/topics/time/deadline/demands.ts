import type { Hearing } from '../../../hear/hearing.ts'
import type { ReportDemand, Task } from '../../../../tasks/task.ts'
import type { Inquiry } from '../../inquiry.ts'
import type { PaperFile } from '../../paper-file.ts'
import type { Duty } from '../../part/duties.ts'
import { dutiesOf } from '../../part/duties.ts'
import { handedIn } from './handed-in.ts'

export const isReport = (demand: ReportDemand): boolean => /báo cáo/iu.test(demand.text)

/** The words of the task in which the demand stands for its day; null when it has none of that day. */
export const writtenDay = ({ end }: ReportDemand, task: Task | undefined): string | null =>
  (end === null ? undefined : task?.deadlines.find((d) => d.end === end))?.text ?? null

/** The asker's duties; all of the directive's when it gives the asker none. */
export async function dutiesOrAll(inquiry: Inquiry, paper: PaperFile): Promise<Duty[]> {
  const own = await dutiesOf(paper, inquiry.asker.unit)
  return own ?? (await paper.tasks()).map((task): Duty => ({ task, part: 'lead', common: false }))
}

/** The reports that are asked of whoever has these duties, and not only helps with them; dated ones first, the nearest day first. */
export async function demandsFor(paper: PaperFile, duties: readonly Duty[]): Promise<ReportDemand[]> {
  const own = duties.filter((d) => d.part !== 'coordinating' && d.part !== 'named')
  const positions = new Set(own.map((d) => d.task.position))
  const demands = (await paper.demands()).filter((d) => d.taskPosition === null || positions.has(d.taskPosition))
  return demands.sort(
    (a, b) => (a.due?.getTime() ?? Infinity) - (b.due?.getTime() ?? Infinity) || a.position - b.position,
  )
}

/** Those that the question's words fit: "báo cáo tiến độ" is not "báo cáo kết quả", a list sent in is no report, and a report no list. */
export async function demandsMeant(inquiry: Inquiry, paper: PaperFile): Promise<ReportDemand[]> {
  const all = await demandsFor(paper, await dutiesOrAll(inquiry, paper))
  const { words, content } = inquiry.understanding
  const plain = words.map((w) => w.plain).join(' ')
  const reports = /\bbao cao\b/.test(plain) ? all.filter(isReport) : all
  const paperMeant = handedIn(inquiry.understanding)
  const tasks = paperMeant === null ? [] : await paper.tasks()
  // "lập danh sách …, gửi về Trạm": the paper may stand before the clause that hands it in.
  const asksFor = (d: ReportDemand, what: string): boolean =>
    names(d.text, what, paper.hearing) ||
    (!isReport(d) && tasks.some((t) => t.position === d.taskPosition && names(t.words, what, paper.hearing)))
  const some = paperMeant !== null ? all.filter((d) => asksFor(d, paperMeant)) : reports.length > 0 ? reports : all
  const asked = [
    ...content.filter((w) => w !== ''),
    ...RHYTHM.filter((w) => plain.includes(w)).flatMap((w) => w.split(' ')),
  ]
  const rated = some.map((demand) => {
    const held = new Set(paper.hearing.document(demand.text))
    return { demand, hits: asked.filter((w) => held.has(w)).length }
  })
  const most = Math.max(0, ...rated.map((r) => r.hits))
  const fitting = rated.filter((r) => r.hits === most).map((r) => r.demand)
  const dated = fitting.filter((d) => d.due !== null)
  return most > 0 && dated.length === 0 ? fitting : dated.length > 0 ? dated : fitting
}

/** Whether the words stand side by side in the text. */
export const names = (text: string, words: string, hearing: Hearing): boolean =>
  ` ${hearing.document(text).join(' ')} `.includes(` ${words} `)

const RHYTHM = ['tien do', 'hang thang', 'hang quy', 'hang tuan', 'hang ngay', 'dinh ky']
