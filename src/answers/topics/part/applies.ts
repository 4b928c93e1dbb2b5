import type { Unit } from '../../../people/unit.ts'
import type { Fact } from '../../fact.ts'
import { around } from '../../retrieve/text/excerpt.ts'
import { said } from '../../understand.ts'
import type { Inquiry, Outcome, Topic } from '../inquiry.ts'
import { matchTasks, specific } from '../match-task.ts'
import { answered, lacking } from '../outcomes.ts'
import { entryOf } from '../paper/receivers.ts'
import type { PaperFile } from '../paper-file.ts'
import { isReport } from '../time/deadline/demands.ts'
import type { Duty } from './duties.ts'
import { ownDuties } from './duties.ts'
import { namedAs, wholeWords } from './named-as.ts'

const WORDS_LENGTH = 380
const MATTER = 0.4

/** "có thuộc diện báo cáo không", "có áp dụng cho cả bệnh viện tư không": the words by which the directive means the unit. */
export const applies: Topic = async (inquiry, paper) => {
  const { target } = inquiry
  if (target.who === 'unknown') return lacking(paper, 'unit_task', { what: target.spoken })
  const units = target.who === 'own' ? [target.unit] : target.units
  const [unit] = units
  if (!unit) return lacking(paper, 'passage')
  const all = (await Promise.all(units.map((u) => ownDuties(paper, u)))).map((d) => d ?? [])
  const lack = target.who === 'own' ? 'my_task' : 'unit_task'
  const [first = []] = all
  // Of several units of a kind only what all of them have can be told.
  const shared = first.filter((d) => all.every((own) => own.some((o) => o.task.id === d.task.id)))
  if (shared.length === 0) return lacking(paper, lack, { what: target.who === 'own' ? null : target.spoken })
  const duty = await dutyMeant(inquiry, paper, shared)
  if (typeof duty === 'string') return lacking(paper, duty)
  return told(inquiry, paper, duty, unit, target.who === 'units' && units.length > 1 ? target.spoken : unit.shortName)
}

/** The duty that is asked about; else what of it the directive lacks. */
async function dutyMeant(
  { understanding: u }: Inquiry,
  paper: PaperFile,
  duties: readonly Duty[],
): Promise<Duty | 'report' | 'passage'> {
  const named = duties.filter((d) => !d.common)
  const usual = named[0] ?? duties[0]
  if (said(u, 'report')) {
    const demands = (await paper.demands()).filter(isReport)
    const asked = duties.filter((d) => d.part === 'lead' && demands.some((r) => r.taskPosition === d.task.position))
    const dated = asked.find((d) => d.task.deadlines.length > 0)
    return dated ?? asked[0] ?? 'report'
  }
  if (u.sections.length > 0)
    return duties.find((d) => u.sections.some((s) => d.task.section?.toLowerCase() === s)) ?? usual ?? 'passage'
  const index = await paper.index()
  const matter = (await specific(u.content, paper)).map((w) => (index.count(w) === 0 || OF_KINDS.has(w) ? '' : w))
  if (matter.every((w) => w === '')) return usual ?? 'passage'
  const [best] = matchTasks(duties, matter, index).sort((a, b) => b.share - a.share)
  return best && best.share >= MATTER ? best.item : 'passage'
}

/** Words for kinds of units, and for naming, are no matter. */
const OF_KINDS: ReadonlySet<string> = new Set(
  'cong lap tu nhan ngoai nha nuoc rieng khoi nganh dien pham vi dinh khuc ap dung dich danh goi ten rang buoc'.split(
    ' ',
  ),
)

async function told(inquiry: Inquiry, paper: PaperFile, { task }: Duty, unit: Unit, name: string): Promise<Outcome> {
  const named = await namedAs(paper, task, unit)
  const entry = named === null ? entryOf(unit, inquiry, paper, 'recipients') : null
  const text = wholeWords(paper, task)
  const isNamed = (clause: string): boolean => named !== null && named.split(/,\s+/).some((n) => clause.includes(n))
  const words = around(text, WORDS_LENGTH, (c) => (isNamed(c) ? 2 : 0) + (/báo cáo|đề nghị|yêu cầu/iu.test(c) ? 1 : 0))
  const { section } = task
  const fact: Fact = { kind: 'applies', paper: await paper.paper(), unit: name, entry, section, named, words }
  return answered(paper, fact, section, text)
}
