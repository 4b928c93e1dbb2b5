import type { Section } from '../../../directives/directive.ts'
import type { Unit } from '../../../people/unit.ts'
import type { Fact } from '../../fact.ts'
import type { Place } from '../../facts/part-fact.ts'
import { clipped } from '../../retrieve/text/excerpt.ts'
import { said } from '../../understand.ts'
import type { Inquiry, Outcome, Topic } from '../inquiry.ts'
import { specific } from '../match-task.ts'
import { answered, lacking } from '../outcomes.ts'
import type { PaperFile } from '../paper-file.ts'
import { enough, ranked } from '../text/ranked.ts'
import { demandsMeant } from '../time/deadline/demands.ts'
import type { Duty } from './duties.ts'
import { ownDuties } from './duties.ts'
import { namedAs } from './named-as.ts'

const WORDS_LENGTH = 260
const MOST_PLACES = 4
const MOST_UNITS = 3

/** "việc của xã nằm ở mục mấy", "mục nào nói về …": the marks under which a unit's part, or a matter, stands. */
export const located: Topic = async (inquiry, paper) => {
  const { understanding: u } = inquiry
  if (said(u, 'report') && !ABOUT.test(u.plain)) {
    const [demand] = await demandsMeant(inquiry, paper)
    const task = (await paper.tasks()).find((t) => t.position === demand?.taskPosition)
    if (task) return told(paper, null, [{ task, part: 'lead', common: false }], null)
  }
  const matter = await ofMatter(inquiry, paper)
  if (matter && (ABOUT.test(u.plain) || POINTS.test(u.plain))) return matter
  return (await ofUnits(inquiry, paper)) ?? matter ?? lacking(paper, 'section')
}

/** What stands behind it is what is looked for, whoever asks. */
const ABOUT = /\b(?:noi|ghi|quy dinh|nhac|de cap|viet|ban|neu|huong dan|lien quan) (?:ve|den|toi)\b ?(.*)$/
/** "đoạn đó nằm ở mục mấy" */
const POINTS =
  /^(?:\S+ ){0,2}?(?:doan|cau|noi dung|phan|chi tiet|cho|y|dieu|khuc|cum tu|cum|chuyen) (?:do|ay|nay|tren|kia)\b/

const AFTER =
  /\s(?:nam o|o|trong|thuoc) (?:muc|khoan|diem|phan|cong van|van ban|ke hoach)\b.*$|\s(?:vay|the|nhi|ha|a|nhe)$/

async function ofMatter(inquiry: Inquiry, paper: PaperFile): Promise<Outcome | null> {
  const { plain, content, sections: marks } = inquiry.understanding
  const about = ABOUT.exec(plain)?.[1]?.replace(AFTER, '').split(' ') ?? []
  const matter = content.some((w) => w !== '') || about.length === 0 ? content : about
  const titled = sectionTitled(about.length > 0 ? about.join(' ') : plain, await paper.sections(), paper)
  if (titled)
    return toldWords(paper, [{ section: titled.path, named: null, words: clipped(titled.text, WORDS_LENGTH) }])
  const wanted = await specific(matter, paper)
  if (wanted.every((w) => w === '')) return null
  const [best] = await ranked(inquiry, paper, matter, () => true)
  if (!best || !enough(best, 0.6)) return null
  const { section, text } = best.passage
  // "điểm mấy của mục 2 nói về …": what stands elsewhere is no answer to it.
  if (marks.length > 0 && !marks.some((m) => isWithin(section, m))) return null
  return toldWords(paper, [{ section, named: null, words: clipped(text, WORDS_LENGTH) }], Math.min(1, best.coverage))
}

/** The innermost section whose title is what was said. */
function sectionTitled(spoken: string, all: readonly Section[], paper: PaperFile): Section | null {
  const held = all.filter((s) => {
    const title = paper.hearing.document(s.title ?? '').join(' ')
    return title.includes(' ') && title.length < 60 && ` ${spoken} `.includes(` ${title} `)
  })
  return held.sort((a, b) => b.path.length - a.path.length)[0] ?? null
}

const isWithin = (section: string | null, mark: string): boolean => {
  const path = section?.toLowerCase() ?? ''
  return path === mark || path.startsWith(`${mark}.`) || path.endsWith(`.${mark}`) || path.includes(`.${mark}.`)
}

interface Asked {
  name: string
  units: readonly Unit[]
}

async function ofUnits(inquiry: Inquiry, paper: PaperFile): Promise<Outcome | null> {
  const { understanding: u } = inquiry
  const outcomes = await Promise.all(
    unitsAsked(inquiry)
      .slice(0, MOST_UNITS)
      .map(async ({ name, units }) => {
        const [unit] = units
        const all = unit ? ((await ownDuties(paper, unit)) ?? []) : []
        const named = all.filter((d) => !d.common)
        const led = named.filter((d) => d.part === 'lead')
        const some = led.length > 0 ? led : named.length > 0 ? named : all
        const within = some.filter((d) => u.sections.some((m) => isWithin(d.task.section, m)))
        const duties = u.sections.length > 0 ? within : some
        return duties.length > 0 ? told(paper, name, duties.slice(0, MOST_PLACES), unit ?? null) : null
      }),
  )
  const found = outcomes.filter((o) => o !== null)
  const [first] = found
  return first ? { ...first, facts: found.flatMap((o) => o.facts), sources: found.flatMap((o) => o.sources) } : null
}

/** The one that is meant; "xã với thị trấn có chung một mục không" asks of each that is named. */
function unitsAsked({ understanding: u, target, asker }: Inquiry): Asked[] {
  if (said(u, 'sameSection') && u.units.length > 1)
    return u.units.map((m) => ({ name: m.own ? asker.unit.shortName : m.spoken, units: m.units }))
  if (target.who === 'units') return [{ name: nameOf(target.units, target.spoken), units: target.units }]
  const mine = u.saysOwn || u.units.some((m) => m.own)
  return target.who === 'own' && (mine || u.content.every((w) => w === ''))
    ? [{ name: target.unit.shortName, units: [target.unit] }]
    : []
}

const nameOf = (units: readonly Unit[], spoken: string): string =>
  units.length === 1 ? (units[0]?.shortName ?? spoken) : spoken

async function told(
  paper: PaperFile,
  name: string | null,
  duties: readonly Duty[],
  unit: Unit | null,
): Promise<Outcome> {
  const places = await Promise.all(
    duties.map(async ({ task }): Promise<Place> => {
      const named = unit ? await namedAs(paper, task, unit) : null
      return { section: task.section, named, words: clipped(task.words, WORDS_LENGTH) }
    }),
  )
  const once = places.filter((p, i) => places.findIndex((o) => o.section === p.section && o.named === p.named) === i)
  return toldWords(paper, once, 1, name)
}

async function toldWords(paper: PaperFile, places: Place[], sure = 1, unit: string | null = null): Promise<Outcome> {
  const fact: Fact = { kind: 'located', paper: await paper.paper(), unit, places }
  const [first] = places
  return answered(paper, fact, first?.section ?? null, places.map((p) => p.words).join('\n'), sure)
}
