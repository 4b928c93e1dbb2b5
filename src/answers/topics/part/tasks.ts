import { fold } from '../../../base/vietnamese.ts'
import type { Unit } from '../../../people/unit.ts'
import { purposeOfDemand } from '../../../tasks/standing/points.ts'
import type { ReportDemand } from '../../../tasks/task.ts'
import { owedReports } from '../../../tasks/standing/report-due.ts'
import type { Fact, TaskDay, TaskItem } from '../../fact.ts'
import type { Understanding } from '../../understand.ts'
import { lacking } from '../outcomes.ts'
import { singledOut } from '../match-task.ts'
import type { Inquiry, Outcome, Topic } from '../inquiry.ts'
import type { PaperFile } from '../paper-file.ts'
import { sourceOf, writtenWords } from '../paper-file.ts'
import { termOfDemand, daysOfTask } from '../term.ts'
import type { Duty } from './duties.ts'
import { ownDuties, tasksFor } from './duties.ts'
import { dutiesOfKind } from './kind-asked.ts'
import { isWithin } from './located.ts'
import { exceptsReport, withoutExcepted } from './excepted.ts'

/** "phải làm gì": the asker's part, or another unit's part as the directive says it openly. */
export const tasks: Topic = async (inquiry, paper) => {
  const { target } = inquiry
  const ofKind = target.who === 'own' && !inquiry.understanding.saysOwn ? await partOfKind(inquiry, paper) : null
  if (ofKind) return ofKind
  if (target.who === 'own') return partOf(inquiry, paper, target.unit, true)
  if (target.who === 'unknown') return writtenPart(inquiry, paper, target.spoken)
  const [only] = target.units
  if (target.units.length === 1 && only) return partOf(inquiry, paper, only, only.code === inquiry.asker.unit.code)
  return partsOfSeveral(inquiry, paper, target.units, target.spoken)
}

const CLOSING =
  /^(?:quan tâm |nghiêm túc )?(?:triển khai,? thực hiện|thực hiện|tổ chức thực hiện)?(?: và|,)?\s*báo cáo/iu

async function partOf(inquiry: Inquiry, paper: PaperFile, unit: Unit, own: boolean): Promise<Outcome> {
  const all = await ownDuties(paper, unit)
  if (all === null || all.length === 0) return lacking(paper, own ? 'my_task' : 'unit_task', { what: unit.shortName })
  const named = all.filter((d) => !d.common)
  // A closing that asks everybody for a report says little of what this one has to do.
  const asked = own || named.every((d) => CLOSING.test(d.task.words)) ? all : named
  const duties = inSections(withoutExcepted(asked, inquiry.understanding), inquiry)
  const narrowed = (await singledOut(duties, matterOfTask(inquiry.understanding), paper)) ?? duties
  const view = own ? await paper.view(unit) : null
  const owed = view && !exceptsReport(inquiry.understanding) ? owedReports(view.assignment) : []
  const demands = await paper.demands()
  const reports = owed.flatMap(({ demandId }) => demands.find((d) => d.id === demandId) ?? [])
  const fact: Fact = {
    kind: 'tasks',
    paper: await paper.paper(),
    unit: unit.shortName,
    own,
    items: [...narrowed.filter((d) => !d.common), ...narrowed.filter((d) => d.common)].map((d) =>
      itemOf(d, paper, inquiry),
    ),
    granted: owed.flatMap((r) => r.extension ?? []),
    returned: own ? await paper.returned(unit) : [],
    drafts: own ? await paper.drafts(unit) : [],
    reports: reports.flatMap((d) => reportDay(d, reports.length > 1, inquiry)),
  }
  return {
    status: 'answered',
    facts: [fact],
    sources: narrowed.map((d) => sourceOf(paper.directive, d.task.section, writtenWords(paper.directive, d.task))),
    sure: named.length > 0 ? 1 : 0.6,
  }
}

/** "ở phần VI thì phòng làm gì": of its duties those that stand there, where there are such. */
function inSections(duties: readonly Duty[], { understanding: { sections } }: Inquiry): readonly Duty[] {
  const within = duties.filter((d) => sections.some((s) => isWithin(d.task.section, s)))
  return within.length > 0 ? within : duties
}

/** Two folded words by which people call a paper. */
const PAPERS: ReadonlySet<string> = new Set(['cong van', 'van ban', 'chi thi', 'thong bao'])

/** "công văn đẩy mạnh …, giao gì cho trung tâm": what stands between the paper and the question names it, and none of its tasks. */
function matterOfTask(understanding: Understanding): string[] {
  const { words, hits, units, exception } = understanding
  const content = understanding.content.map((w, i) => (exception && exception.at <= i && i < exception.to ? '' : w))
  const at = words.findIndex((w, i) => PAPERS.has(`${w.plain} ${words[i + 1]?.plain ?? ''}`))
  if (at < 0) return content
  const asks = [...hits.filter((h) => h.concept === 'tasks'), ...units].map((part) => part.from).filter((i) => i > at)
  const end = Math.min(words.length, ...asks)
  return content.map((w, i) => (at <= i && i < end ? '' : w))
}

/** One of several reports is told by its day and what it is about. */
function reportDay(demand: ReportDemand, several: boolean, inquiry: Inquiry): TaskDay[] {
  const term = termOfDemand(demand, inquiry)
  if (!term) return []
  if (!several) return [{ purpose: null, term, reported: false }]
  return [{ purpose: purposeOfDemand(demand), term: { ...term, words: '' }, reported: false }]
}

const itemOf = (d: Duty, paper: PaperFile, inquiry: Inquiry): TaskItem => ({
  section: d.task.section,
  words: aimedAt(inquiry.understanding.plain, d.task.words),
  part: d.part,
  lead: d.part === 'coordinating' ? d.task.assignees.filter((a) => a !== '*') : [],
  days: daysOfTask(d.task, paper.directive.text, inquiry),
  common: d.common,
})

/** "hướng dẫn những ai": the sentences of a part that say so, where there are such. */
const WHOM =
  /\b(huong dan|chi dao|tuyen truyen|phoi hop|ho tro|kiem tra)(?: \S+){0,2}? (?:ai|(?:don vi|co quan|noi|cho) nao)\b/
const LONG = 300

function aimedAt(plain: string, words: string): string {
  const verb = WHOM.exec(plain)?.[1]
  if (verb === undefined || words.length < LONG || /\b(?:lam|viec) (?:cai |nhung )?gi\b/.test(plain)) return words
  const held = words.split(/(?<=[^.][.;])\s+/u).filter((s) => fold(s).includes(verb))
  return held.length === 0 ? words : held.join(' ')
}

/** Several units of one name: the same words for all are one answer, different words have to be told apart. */
async function partsOfSeveral(inquiry: Inquiry, paper: PaperFile, units: Unit[], spoken: string): Promise<Outcome> {
  const { sections } = inquiry.understanding
  const groups = new Map<string, Unit[]>()
  for (const unit of units) {
    const all = (await ownDuties(paper, unit))?.filter((d) => !d.common) ?? []
    const named = sections.length === 0 ? all : all.filter((d) => sections.some((s) => isWithin(d.task.section, s)))
    if (named.length === 0) continue
    const key = named.map((d) => d.task.id).join()
    groups.set(key, [...(groups.get(key) ?? []), unit])
  }
  const firsts = [...groups.values()].flatMap((g) => g.slice(0, 1))
  if (firsts.length === 0) return writtenPart(inquiry, paper, spoken)
  // What all of a kind have to do alike is nobody's own.
  const ofAll = groups.size === 1 && ([...groups.values()][0]?.length ?? 0) > 1
  const outcomes = await Promise.all(firsts.slice(0, 4).map((unit) => partOf(inquiry, paper, unit, false)))
  return {
    status: 'answered',
    facts: outcomes
      .flatMap((o) => o.facts)
      .map((f) => (f.kind === 'tasks' && ofAll ? { ...f, unit: commonName(units) ?? spoken } : f)),
    sources: outcomes.flatMap((o) => o.sources),
    sure: 1,
    ...(firsts.length > 1 ? { among: firsts } : {}),
  }
}

/** "UBND huyện" of "UBND huyện Sơn Khê" and "UBND huyện Bắc Lĩnh"; null when their names begin differently. */
function commonName(units: readonly Unit[]): string | null {
  const [first = [], ...others] = units.map((u) => u.shortName.split(' '))
  const end = first.findIndex((w, i) => others.some((o) => o[i] !== w))
  return end > 0 ? first.slice(0, end).join(' ') : null
}

/** "các đơn vị y tế làm gì", asked by another one: what is given to them as the directive calls them. */
export async function partOfKind(
  inquiry: Inquiry,
  paper: PaperFile,
  section: string | null = null,
): Promise<Outcome | null> {
  if (inquiry.understanding.units.some((m) => m.own)) return null
  const kind = await dutiesOfKind(inquiry.understanding, paper)
  const duties = kind?.duties.filter((d) => section === null || isWithin(d.task.section, section.toLowerCase())) ?? []
  return kind && duties.length > 0 ? toldOf(kind.name, duties, inquiry, paper) : null
}

async function writtenPart(inquiry: Inquiry, paper: PaperFile, spoken: string): Promise<Outcome> {
  const found = await tasksFor(paper, paper.hearing.document(spoken))
  const duties = found.map((task): Duty => ({ task, part: 'lead', common: false }))
  return found.length === 0 ? lacking(paper, 'unit_task', { what: spoken }) : toldOf(spoken, duties, inquiry, paper)
}

async function toldOf(unit: string, duties: readonly Duty[], inquiry: Inquiry, paper: PaperFile): Promise<Outcome> {
  const items = duties.map((d) => itemOf(d, paper, inquiry))
  return {
    status: 'answered',
    facts: [
      {
        kind: 'tasks',
        paper: await paper.paper(),
        unit,
        own: false,
        items,
        reports: [],
        granted: [],
        returned: [],
        drafts: [],
      },
    ],
    sources: duties.map(({ task: t }) => sourceOf(paper.directive, t.section, writtenWords(paper.directive, t))),
    sure: 0.8,
  }
}
