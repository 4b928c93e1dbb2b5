import type { Task } from '../../../tasks/task.ts'
import type { Fact } from '../../fact.ts'
import { around } from '../../retrieve/text/excerpt.ts'
import { said } from '../../understand.ts'
import type { Inquiry, Outcome, Target, Topic } from '../inquiry.ts'
import { specific } from '../match-task.ts'
import { answered, lacking } from '../outcomes.ts'
import { addressees, entryOf } from '../paper/receivers.ts'
import type { PaperFile } from '../paper-file.ts'
import { enough, ranked } from '../text/ranked.ts'
import { isReport } from '../time/deadline/demands.ts'
import type { Duty } from './duties.ts'
import { sharedDuties } from './duties.ts'
import { namedAs, wholeWords } from './named-as.ts'
import { whomItMeans } from './whom-it-means.ts'

const WORDS_LENGTH = 380

/** "có thuộc diện báo cáo không", "có áp dụng cho cả bệnh viện tư không": the words by which the directive means the unit. */
export const applies: Topic = async (inquiry, paper) => {
  const target = whomItMeans(inquiry)
  if (target === null) return lacking(paper, 'passage')
  if (target.who === 'unknown') return ofWritten(inquiry, paper, target.spoken)
  const units = target.who === 'own' ? [target.unit] : target.units
  const shared = await sharedDuties(paper, units)
  const [unit] = units
  if (!unit || shared.length === 0) return notMeant(target, inquiry, paper)
  const duty = await dutyMeant(inquiry, paper, shared)
  if (typeof duty === 'string') return lacking(paper, duty)
  const named = await namedAs(paper, duty.task, unit)
  const entry = named === null ? entryOf(unit, inquiry, paper, 'recipients') : null
  const name = target.who === 'units' && units.length > 1 ? target.spoken : unit.shortName
  return told(paper, duty, { unit: name, named, entry })
}

/** A kind of units that no register knows: the words of the directive that hold what it was called. */
async function ofWritten(inquiry: Inquiry, paper: PaperFile, spoken: string): Promise<Outcome> {
  const wanted = paper.hearing.document(spoken).filter((w) => w !== 'va' && w !== 'cac')
  const resolved = (await paper.resolutions()).filter((r) => {
    const held = new Set(paper.hearing.document(r.written))
    return wanted.length > 1 && wanted.every((w) => held.has(w))
  })
  const written = resolved.map((r) => r.written)
  const nameIn = (task: Task): string | null =>
    written.find((w) => task.assignees.includes(w) || wholeWords(paper, task).includes(w)) ?? null
  const tasks = (await paper.tasks()).filter((t) => nameIn(t) !== null)
  if (tasks.length === 0) return lacking(paper, 'unit_task', { what: spoken })
  const duties = tasks.map((task): Duty => ({ task, part: 'lead', common: false }))
  const duty = await dutyMeant(inquiry, paper, duties)
  if (typeof duty === 'string') return lacking(paper, duty)
  const named = nameIn(duty.task)
  const { unit } = inquiry.asker
  const isOwn = resolved.some((r) => r.written === named && r.unitCodes.includes(unit.code))
  return told(paper, duty, { unit: isOwn ? unit.shortName : spoken, named, entry: null })
}

/** It gives the unit nothing: whom it addresses is what can be told. */
async function notMeant(target: Exclude<Target, { who: 'unknown' }>, inquiry: Inquiry, paper: PaperFile) {
  const instead = await addressees(inquiry, paper)
  return target.who === 'own'
    ? lacking(paper, 'my_task', { instead })
    : lacking(paper, 'unit_task', { what: target.spoken, instead })
}

interface Asked {
  task: Task
  outright: boolean
}

const within = (duty: Duty | undefined): Asked | null => (duty ? { task: duty.task, outright: false } : null)

/** The duty that is asked about; else what of it the directive lacks. */
async function dutyMeant(
  inquiry: Inquiry,
  paper: PaperFile,
  duties: readonly Duty[],
): Promise<Asked | 'report' | 'passage'> {
  const u = inquiry.understanding
  const named = duties.filter((d) => !d.common)
  const [whole] = [...named.filter((d) => d.part === 'lead'), ...named, ...duties].map(({ task }) => ({
    task,
    outright: true,
  }))
  const usual = whole ?? 'passage'
  if (JOINS.test(u.plain)) return usual
  if (said(u, 'report')) {
    const demands = (await paper.demands()).filter(isReport)
    const asked = duties.filter((d) => d.part === 'lead' && demands.some((r) => r.taskPosition === d.task.position))
    const duty = asked.find((d) => d.task.deadlines.length > 0) ?? asked[0]
    return duty ? { task: duty.task, outright: true } : 'report'
  }
  if (u.sections.length > 0)
    return within(duties.find((d) => u.sections.some((s) => d.task.section?.toLowerCase() === s))) ?? usual
  const index = await paper.index()
  const content = u.content.map((w) => (OF_NAMING.has(w) ? '' : w))
  const matter = (await specific(content, paper)).filter((w) => w !== '' && index.count(w) > 0 && !OF_KINDS.has(w))
  if (matter.length === 0) return usual
  const [best] = await ranked(inquiry, paper, content, () => true)
  if (!best || !enough(best)) return 'passage'
  const { start, end } = best.passage
  return within(duties.find(({ task }) => task.span.start < end && start < task.span.end)) ?? 'passage'
}

/** To join in the occasion is all that the directive is about. */
const JOINS = /\b(?:huong ung|tham gia)(?: \S+){0,2}? (?:ngay|dip|dot|ky niem|ke hoach|cong van)\b/

/** Words for kinds of units are no matter by themselves. */
const OF_KINDS: ReadonlySet<string> = new Set('cong lap tu nhan ngoai nha nuoc rieng khoi nganh'.split(' '))
/** Neither are those for naming somebody, and for being meant. */
const OF_NAMING: ReadonlySet<string> = new Set(
  'dien pham vi dinh khuc ap dung dich danh goi ten rang buoc thuoc doi tuong lay bao noi tinh gom ke ca bo qua lien quan'.split(
    ' ',
  ),
)

interface Meant {
  unit: string
  named: string | null
  entry: string | null
}

async function told(paper: PaperFile, { task, outright }: Asked, { unit, named, entry }: Meant): Promise<Outcome> {
  const text = wholeWords(paper, task)
  const isNamed = (clause: string): boolean => named !== null && named.split(/,\s+/).some((n) => clause.includes(n))
  const words = around(text, WORDS_LENGTH, (c) => (isNamed(c) ? 2 : 0) + (/báo cáo|đề nghị|yêu cầu/iu.test(c) ? 1 : 0))
  const { section } = task
  const codes = (await paper.resolutions()).find((r) => r.written === named)?.unitCodes ?? []
  const alone = codes.length === 1 && codes[0] !== '*'
  const fact: Fact = {
    kind: 'applies',
    paper: await paper.paper(),
    unit,
    outright,
    alone,
    entry,
    section,
    named,
    words,
  }
  return answered(paper, fact, section, text)
}
