import type { Section } from '../../../directives/directive.ts'
import type { Unit } from '../../../people/unit.ts'
import { asksNamedThere } from '../../answering/parts-asked.ts'
import type { Task } from '../../../tasks/task.ts'
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
import { sharedDuties } from './duties.ts'
import { namedAs } from './named-as.ts'

const WORDS_LENGTH = 260
const MOST_PLACES = 4
const MOST_UNITS = 3

/** "việc của xã nằm ở mục mấy", "mục nào nói về …": the marks under which a unit's part, or a matter, stands. */
export const located: Topic = async (inquiry, paper) => {
  const { understanding: u } = inquiry
  if (asksNamedThere(u)) return (await ofUnits(inquiry, paper)) ?? lacking(paper, 'passage')
  if (said(u, 'report') && !ABOUT.test(u.plain)) {
    const [demand] = await demandsMeant(inquiry, paper)
    const task = (await paper.tasks()).find((t) => t.position === demand?.taskPosition)
    return task ? told(paper, await placesOfTasks(paper, [task], null), 1) : lacking(paper, 'report')
  }
  const [first, second] = ABOUT.test(u.plain) || POINTS.test(u.plain) ? [ofMatter, ofUnits] : [ofUnits, ofMatter]
  return (await first(inquiry, paper)) ?? (await second(inquiry, paper)) ?? lacking(paper, 'section')
}

/** What stands behind it is what is looked for, whoever asks. */
const ABOUT = /\b(?:noi|ghi|quy dinh|nhac|de cap|viet|ban|neu|huong dan|lien quan) (?:ve|den|toi)\b ?(.*)$/
/** "đoạn đó nằm ở mục mấy" */
const POINTS =
  /^(?:\S+ ){0,2}?(?:doan|cau|noi dung|phan|chi tiet|cho|y|dieu|khuc|cum tu|cum|chuyen) (?:do|ay|nay|tren|kia)\b/

const AFTER =
  /\s(?:nam o|o|trong|thuoc) (?:muc|khoan|diem|phan|cong van|van ban|ke hoach)\b.*$|\s(?:vay|the|nhi|ha|a|nhe)$/

async function ofMatter(inquiry: Inquiry, paper: PaperFile): Promise<Outcome | null> {
  const { plain, content, units, sections: marks } = inquiry.understanding
  const about =
    ABOUT.exec(plain)?.[1]
      ?.replace(AFTER, '')
      .split(' ')
      .filter((w) => w !== '') ?? []
  const spoken = content.map((w) => (SAYS_WHERE.has(w) ? '' : w))
  const silent = spoken.every((w) => w === '')
  // A unit by itself is asked for by its part.
  if (silent && units.length > 0) return null
  const matter = silent
    ? about.length > 0
      ? about
      : beforeTheMark(plain)
    : about.length > 0
      ? inside(about, spoken)
      : spoken
  const titled = sectionTitled(about.length > 0 ? about.join(' ') : plain, await paper.sections(), paper)
  if (titled) return told(paper, [{ section: titled.path, named: null, words: clipped(titled.text, WORDS_LENGTH) }], 1)
  if (matter.length === 0 || (!silent && (await specific(matter, paper)).every((w) => w === ''))) return null
  // Whom it addresses is no matter of its text.
  const { recipients } = paper.directive
  const [best] = await ranked(inquiry, paper, matter, (t) => !recipients.some((r) => t.includes(r)))
  if (!best || !enough(best, silent ? 0.75 : 0.6)) return null
  const { section, text } = best.passage
  // "điểm mấy của mục 2 nói về …": what stands elsewhere is no answer to it.
  if (marks.length > 0 && !marks.some((m) => isWithin(section, m))) return null
  return told(paper, [{ section, named: null, words: clipped(text, WORDS_LENGTH) }], Math.min(1, best.coverage))
}

/** "thời gian tổ chức ghi ở mục mấy": what stands before the place that is asked for. */
const beforeTheMark = (plain: string): string[] =>
  (
    /^(.*?) (?:(?:duoc|nam|ghi|neu|thuoc|quy dinh|dat|xep|nhac|noi|o|tai|trong|la) )+(?:muc|khoan|diem|phan|chuong)\b/.exec(
      plain,
    )?.[1] ?? ''
  )
    .split(' ')
    .filter((w) => w !== '')

/** The words behind "về" that are the question's matter; all of them where none is. */
function inside(about: readonly string[], spoken: readonly string[]): string[] {
  const kept = about.map((w) => (spoken.includes(w) ? w : ''))
  return kept.every((w) => w === '') ? [...about] : kept
}

/** The section whose title was said, the longest title first. */
function sectionTitled(spoken: string, all: readonly Section[], paper: PaperFile): Section | null {
  const held = all.filter((s) => {
    const title = paper.hearing.document(s.title ?? '').join(' ')
    return title.includes(' ') && title.length < 60 && ` ${spoken} `.includes(` ${title} `)
  })
  return held.sort((a, b) => (b.title?.length ?? 0) - (a.title?.length ?? 0))[0] ?? null
}

export const isWithin = (section: string | null, mark: string): boolean => {
  const path = section?.toLowerCase() ?? ''
  return path === mark || path.startsWith(`${mark}.`) || path.endsWith(`.${mark}`) || path.includes(`.${mark}.`)
}

interface Asked {
  name: string
  units: readonly Unit[]
}

async function ofUnits(inquiry: Inquiry, paper: PaperFile): Promise<Outcome | null> {
  const asked = unitsAsked(inquiry).slice(0, MOST_UNITS)
  const parts = await Promise.all(
    asked.map(async ({ name, units }) => ({ name, places: await placesOf(units, inquiry, paper) })),
  )
  const some = parts.filter((p) => p.places.length > 0)
  const [first] = some
  if (!first) return null
  const paths = ({ places }: { places: Place[] }): string => places.map((p) => p.section).join()
  if (some.length > 1 && some.length === asked.length && some.every((p) => paths(p) === paths(first))) {
    const names = [...new Set(some.map((p) => p.name))]
    const called = first.places.map((place, i): Place => {
      const named = [...new Set(some.flatMap((p) => p.places[i]?.named ?? []))]
      return { ...place, named: named.length > 0 ? named.join('; ') : null }
    })
    return told(paper, called, 1, names.join(', '), names.length > 1)
  }
  const outcomes = await Promise.all(some.map((p) => told(paper, p.places, 1, p.name)))
  return {
    status: 'answered',
    facts: outcomes.flatMap((o) => o.facts),
    sources: outcomes.flatMap((o) => o.sources),
    sure: 1,
  }
}

/** Where the words stand that give the unit its part: those that call it by the narrowest name first. */
async function placesOf(units: readonly Unit[], { understanding: u }: Inquiry, paper: PaperFile): Promise<Place[]> {
  const [unit = null] = units
  const duties = await sharedDuties(paper, units)
  const all = u.sections.length > 0 ? duties.filter((d) => u.sections.some((m) => isWithin(d.task.section, m))) : duties
  const named = all.filter((d) => !d.common)
  const led = named.filter((d) => d.part === 'lead')
  const some = led.length > 0 ? led : named.length > 0 ? named : all
  const places = await placesOfTasks(
    paper,
    some.map((d) => d.task),
    unit,
  )
  const calling = places.filter((p) => p.named !== null)
  return (calling.length > 0 ? calling : places).slice(0, MOST_PLACES)
}

/** The one that is meant; "xã với thị trấn có chung một mục không" asks of each that is named. */
function unitsAsked({ understanding: u, target, asker }: Inquiry): Asked[] {
  if (said(u, 'sameSection') && u.units.length > 1)
    return u.units.map((m) => ({
      name: m.own ? asker.unit.shortName : nameOf(m.units, m.spoken),
      units: m.own ? [asker.unit] : m.units,
    }))
  if (target.who === 'units') return [{ name: nameOf(target.units, target.spoken), units: target.units }]
  const given = OF_PARTS.test(u.plain) && u.content.every((w) => w === '' || SAYS_WHERE.has(w))
  const mine = u.saysOwn || u.units.some((m) => m.own) || given
  return target.who === 'own' && mine ? [{ name: target.unit.shortName, units: [target.unit] }] : []
}

/** What stands somewhere in a paper, and no matter of it. */
const SAYS_WHERE: ReadonlySet<string> = new Set(
  'nam roi thuoc xep dung giao viec phan cho doan khuc cau danh nganh trang nhac ghi xem ky doc'.split(' '),
)
/** "việc giao nằm ở khoản mấy" */
const OF_PARTS = /\b(?:viec|nhiem vu|giao|phan cong|trach nhiem|dau viec)\b/

const nameOf = (units: readonly Unit[], spoken: string): string =>
  units.length === 1 ? (units[0]?.shortName ?? spoken) : spoken

async function placesOfTasks(paper: PaperFile, tasks: readonly Task[], unit: Unit | null): Promise<Place[]> {
  const places = await Promise.all(
    tasks.map(async (task): Promise<Place> => {
      const named = unit ? await namedAs(paper, task, unit) : null
      return { section: task.section, named, words: clipped(task.words, WORDS_LENGTH) }
    }),
  )
  return places.filter((p, i) => places.findIndex((o) => o.section === p.section && o.named === p.named) === i)
}

async function told(
  paper: PaperFile,
  places: Place[],
  sure: number,
  unit: string | null = null,
  together = false,
): Promise<Outcome> {
  const fact: Fact = { kind: 'located', paper: await paper.paper(), unit, together, places }
  const words = places.map((p) => p.words).join('\n')
  return answered(paper, fact, places[0]?.section ?? null, words, sure)
}
