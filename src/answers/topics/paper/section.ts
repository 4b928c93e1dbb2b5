import type { Section } from '../../../directives/directive.ts'
import type { Unit } from '../../../people/unit.ts'
import type { Passage } from '../../retrieve/text/passages.ts'
import type { Found } from '../../retrieve/text/search.ts'
import type { Inquiry, Outcome, Topic } from '../inquiry.ts'
import { lacking, quoted } from '../outcomes.ts'
import type { PaperFile } from '../paper-file.ts'
import { writtenWords } from '../paper-file.ts'
import { demandsMeant } from '../time/deadline/demands.ts'
import { type Duty, ownDuties } from '../part/duties.ts'
import { underHeading } from '../text/passage.ts'
import { ranked } from '../text/ranked.ts'
import { sectionsCalled } from './section-called.ts'

const QUOTE_LENGTH = 900
const PART_LENGTH = 300
const MOST_PARTS = 4
const SECTION_LENGTH = 750

/** "mục 2 nói gì": the section with its parts; "mục 2 với mục 3 khác gì nhau", "điểm c" of two parts: both. */
export const section: Topic = async ({ understanding }, paper) => {
  const all = await paper.sections()
  const called = understanding.sections.flatMap((said) => sectionsCalled(said, all, understanding))
  const [first, another] = called
  if (!first) return lacking(paper, 'section', { what: understanding.sections[0]?.toUpperCase() ?? null })
  const isApart = another !== undefined && !within(first, another) && !within(another, first)
  const tell = (s: Section): Promise<Outcome> => {
    const found = partTitled(understanding.plain, s, all, paper) ?? s
    const limit = isApart ? SECTION_LENGTH / 2 : SECTION_LENGTH
    return quoted(paper, { text: withParts(found, all), section: found.path, title: found.title, limit })
  }
  const told = await tell(first)
  if (!isApart) return told
  const { facts, sources } = await tell(another)
  return { ...told, facts: [...told.facts, ...facts], sources: [...told.sources, ...sources] }
}

const within = (part: Section, whole: Section): boolean => `${part.path}.`.startsWith(`${whole.path}.`)

function withParts(found: Section, all: readonly Section[]): string {
  const parts = all.filter((s) => s.path.startsWith(`${found.path}.`))
  const holdsParts = parts.every((p) => found.text.includes(p.text.slice(0, 40)))
  return holdsParts ? found.text : [found.text, ...parts.map((p) => p.text)].join('\n')
}

/** "nguyên văn phần Yêu cầu": the one section that is called so. */
function titledPart(plain: string, all: readonly Section[], paper: PaperFile): Section | null {
  const [only, another] = all.filter((s) => {
    const title = paper.hearing.document(s.title ?? '').join(' ')
    return title.includes(' ') && ` ${plain} `.includes(` phan ${title} `)
  })
  return only && !another ? only : null
}

/** "phần Yêu cầu ở mục I": the one part of the section whose title was said. */
function partTitled(plain: string, { path }: Section, all: readonly Section[], paper: PaperFile): Section | null {
  const [only, another] = all.filter((s) => {
    const title = paper.hearing.document(s.title ?? '').join(' ')
    return s.path.startsWith(`${path}.`) && title.includes(' ') && ` ${plain} `.includes(` ${title} `)
  })
  return only && !another ? only : null
}

/** "trích câu giao việc cho …": the document's own words. */
export const quote: Topic = async (inquiry, paper) => {
  if (inquiry.understanding.sections.length > 0) return section(inquiry, paper)
  const { target, understanding } = inquiry
  const titled = titledPart(understanding.plain, await paper.sections(), paper)
  if (titled)
    return quoted(paper, { text: titled.text, section: titled.path, title: titled.title, limit: SECTION_LENGTH })
  const asksDuty = target.who === 'units' || understanding.saysOwn || understanding.units.length > 0
  const units = target.who === 'units' ? target.units : target.who === 'own' ? [target.unit] : []
  const onReport = await reportWords(inquiry, paper)
  if (onReport) return onReport
  const matter = matterOf(inquiry)
  const order = await ranked(inquiry, paper, matter, () => true)
  const found = openingFirst(order, matter, paper)[0]
  if (!asksDuty && found && found.coverage >= 0.6) {
    return (
      (await underHeading(paper, found)) ??
      quoted(paper, {
        ...found.passage,
        text: await wholly(paper, found.passage, !/\bcau\b/.test(understanding.plain)),
        limit: QUOTE_LENGTH,
      })
    )
  }
  // Words that were asked for by their matter are not those of the asker's part.
  if (!asksDuty && matter.length > 0 && ABOUT.test(understanding.plain)) return lacking(paper, 'passage')
  return (await partWords(units, paper)) ?? lacking(paper, 'passage', { what: spokenOf(inquiry) })
}

const OPENING = 80
const OPENS = 1.5

/** A sentence that begins with the matter is about it; another one only mentions it. */
function openingFirst(order: readonly Found[], matter: readonly string[], paper: PaperFile): Found[] {
  const wanted = matter.filter((w) => w !== '')
  const weight = ({ score, passage: { text } }: Found): number => {
    const first = new Set(paper.hearing.document(text.slice(0, OPENING)))
    return score * (wanted.every((w) => first.has(w)) ? OPENS : 1)
  }
  return order.toSorted((a, b) => weight(b) - weight(a))
}

/** The words that give the units their part; units of one name with different parts have to be told apart. */
async function partWords(units: readonly Unit[], paper: PaperFile): Promise<Outcome | null> {
  const parts = new Map<string, { unit: Unit; duties: Duty[]; own: boolean }>()
  for (const unit of units) {
    const duties = (await ownDuties(paper, unit)) ?? []
    const named = duties.filter((d) => !d.common)
    const led = named.filter((d) => d.part === 'lead')
    const some = (led.length > 0 ? led : named.length > 0 ? named : duties).slice(0, 2)
    const key = some.map((d) => d.task.id).join()
    if (some.length > 0 && !parts.has(key)) parts.set(key, { unit, duties: some, own: named.length > 0 })
  }
  const all = [...parts.values()]
  const some = all.some((p) => p.own) ? all.filter((p) => p.own).slice(0, MOST_PARTS) : all.slice(0, 1)
  const [first, ...more] = await Promise.all(
    some.map(({ duties }) => {
      const text = duties.map((d) => writtenWords(paper.directive, d.task)).join('\n')
      const limit = some.length > 1 ? PART_LENGTH : QUOTE_LENGTH
      return quoted(paper, { text, section: duties[0]?.task.section ?? null, limit })
    }),
  )
  if (!first || more.length === 0) return first ?? null
  return {
    ...first,
    facts: [first, ...more].flatMap((o) => o.facts),
    sources: [first, ...more].flatMap((o) => o.sources),
    among: some.map((p) => p.unit),
  }
}

/** A semicolon ends no sentence: who wants the words has the sentence, or the paragraph where it is not long. */
async function wholly(
  paper: PaperFile,
  { paragraph, start, end, text }: Passage,
  withBeside: boolean,
): Promise<string> {
  const beside = (await paper.index()).passages.filter((p) => p.paragraph === paragraph)
  const [first, last] = [beside[0], beside.at(-1)]
  if (!first || !last) return text
  const whole = paper.directive.text.slice(first.start, last.end)
  if (withBeside && whole.length <= QUOTE_LENGTH) return whole
  const at = beside.findIndex((p) => p.start === start)
  const from = beside.slice(0, at).findLastIndex((p) => !p.text.endsWith(';')) + 1
  const to = beside.findIndex((p, i) => i >= at && !p.text.endsWith(';'))
  return paper.directive.text.slice(beside[from]?.start ?? start, beside[to < 0 ? at : to]?.end ?? end)
}

/** "đoạn nói về kinh phí trong kế hoạch": the words between are what is to be quoted, also such as name a fact. */
const ABOUT =
  /\b(?:ve|lien quan (?:den|toi)|noi (?:den|toi)|nhac (?:den|toi)) (?:viec |phan |noi dung |muc |chuyen )?(.+)$/
const AFTER =
  /\s(?:trong|cua|o|tai|cho (?=(?:toi|em|minh|tui|chung|anh|chi|don vi|ben)\b)|giup|gium|ho|voi|di|a|nhe|nha|the|vay|ra|xem|day|de|gui) .*$|\s(?:giup|voi|di|a|nhe|nha|the|vay|ra|xem|day)$/
const OF_REPORT = /^(?:cai )?(?:han|thoi han|han chot|ngay nop|nop|gui|bao cao|thoi gian (?:nop|gui|bao cao))\b/

/** "câu nói về hạn báo cáo": the duty in whose words the report is asked for. */
async function reportWords(inquiry: Inquiry, paper: PaperFile): Promise<Outcome | null> {
  if (!OF_REPORT.test(ABOUT.exec(inquiry.understanding.plain)?.[1] ?? '')) return null
  const [demand] = await demandsMeant(inquiry, paper)
  const task = (await paper.tasks()).find((t) => t.position === demand?.taskPosition)
  return task === undefined
    ? lacking(paper, 'report')
    : quoted(paper, { text: writtenWords(paper.directive, task), section: task.section, limit: QUOTE_LENGTH })
}

const OF_QUOTING: ReadonlySet<string> = new Set(
  'cau doan dung lai nguyen van chep doc trich dan quote ghi khuc dong chu'.split(' '),
)

function matterOf({ understanding: { plain, content } }: Inquiry): string[] {
  const about = ABOUT.exec(plain)?.[1]?.replace(AFTER, '').split(' ') ?? []
  return about.length > 0 && about.length < 8
    ? about
    : content.map((w) => (OF_QUOTING.has(w) ? '' : w)).filter((w, i, all) => w !== '' || (all[i - 1] ?? '') !== '')
}

const spokenOf = ({ target }: Inquiry): string | null => (target.who === 'own' ? null : target.spoken)
