import { ENDS } from '../../lexicon/unit-heads.ts'
import type { Understanding } from '../../understand.ts'
import type { PaperFile } from '../paper-file.ts'
import { type Duty, tasksFor } from './duties.ts'

/** "các đơn vị …", "khối …", "ngành …": words behind it tell a kind of those who have something to do. */
const KIND =
  /\b(?:(?:cac|nhung|may|toan bo|tat ca) (?:khoi |nhom )?(?:don vi|co so|co quan|to chuc|so(?= ban nganh\b))|co so|don vi|khoi|nganh|nhom|linh vuc|ben)\b(?= \S)/
/** What such units are called apart from their kind. */
const OF_ANY: ReadonlySet<string> = new Set(
  'don vi co so quan to chuc lien khac con lai tren toan khoi nganh'.split(' '),
)
/** Offices say one for the other. */
const OF_PLACES = /\b(?:don vi|co so|co quan|to chuc)\b/
const MOST_WORDS = 7
const IN_NAMES: ReadonlySet<string> = new Set(['chua benh', 'giao duc'])
/** "khối giáo dục ghi ra sao": what the paper does about them. */
const SAID: ReadonlySet<string> = new Set(['ghi', 'viet', 'neu'])
const OF_HERE: ReadonlySet<string> = new Set(['tinh', 'huyen', 'xa'])

interface OfKind {
  name: string
  duties: Duty[]
}

/** The parts of a kind of units that no register has, as the directive calls them, or speaks of them in another's part; null where it knows no such kind. */
export async function dutiesOfKind({ plain, words }: Understanding, paper: PaperFile): Promise<OfKind | null> {
  const found = KIND.exec(plain)
  const [kind = ''] = found ?? []
  const behind = found === null ? [] : plain.slice(found.index + kind.length + 1).split(' ')
  const isEnd = (w: string, i: number): boolean =>
    (ENDS.has(w) || SAID.has(w)) && !IN_NAMES.has(`${w} ${behind[i + 1] ?? ''}`)
  const end = behind.findIndex((w, i) => i > 0 && isEnd(w, i))
  if (isEnd(behind[0] ?? '', 0) && behind[0] !== 'hoi') return null
  const named = behind.slice(0, end < 0 ? behind.length : end)
  // "ngành giáo dục tỉnh" is the one of this place.
  const called = named.length > 2 && OF_HERE.has(named.at(-1) ?? '') ? named.slice(0, -1) : named
  if (called.length === 0 || called.length > MOST_WORDS || called.every((w) => OF_ANY.has(w))) return null
  const holds = (assignee: string): boolean => {
    const held = paper.hearing.document(assignee)
    const line = ` ${held.join(' ')} `
    return (
      called.every((w) => held.includes(w)) &&
      line.includes(` ${called.slice(0, 2).join(' ')} `) &&
      (!OF_PLACES.test(kind) || OF_PLACES.test(line))
    )
  }
  const given = (await paper.tasks()).filter((t) => t.assignees.some(holds))
  const written = given[0]?.assignees.find(holds)
  if (written !== undefined)
    return { name: written, duties: given.map((task): Duty => ({ task, part: 'lead', common: false })) }
  if (!kind.endsWith('co so') || called.length < 2) return null
  const naming = await tasksFor(paper, ['co', 'so', ...called])
  const at = plain.slice(0, found?.index).split(' ').length - 1
  const spoken = words.slice(at, at + kind.split(' ').length + called.length).map((w) => w.raw)
  const name = spoken.filter((w, i) => w !== spoken[i - 1]).join(' ')
  return naming.length === 0
    ? null
    : { name, duties: naming.map((task): Duty => ({ task, part: 'named', common: false })) }
}
