import { ENDS } from '../../lexicon/unit-heads.ts'
import type { Understanding } from '../../understand.ts'
import type { Topic } from '../inquiry.ts'
import { answered, lacking } from '../outcomes.ts'

const FEWEST_WORDS = 3
const MOST_WORDS = 8
const NUMERAL = '(?:[IVX]{1,5}|\\d{1,2})'
/** Several of one name are told apart by numbers: "Trường Tiểu học Hoa Lư 1, 2 và 3". */
const SERIES = new RegExp(`\\s(${NUMERAL}(?:\\s*(?:,|;|và)\\s*${NUMERAL})+)(?![\\p{L}\\d/.%-])`, 'u')
const ROMANS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']
const SPAN = new RegExp(`\\s(?:từ\\s+)?(${NUMERAL})\\s*(?:-|–|đến)\\s*(${NUMERAL})(?![\\p{L}\\d/.%-])`, 'u')

/** "mấy cơ sở …": how many stand under one name among those whom the directive addresses or gives something to do. */
export const numbered: Topic = async ({ understanding }, paper) => {
  const asked = namedAfterCount(understanding)
  if (new Set(asked).size < FEWEST_WORDS) return lacking(paper, 'figure')
  const { recipients, copies } = paper.directive
  const tasks = await paper.tasks()
  const entries = [...recipients, ...tasks.flatMap((t) => [...t.assignees, ...t.coordinators]), ...copies]
  for (const entry of entries) {
    const series = seriesIn(entry)
    const name = series === null ? null : new Set(paper.hearing.document(entry.slice(0, series.at)))
    if (series === null || !name || !asked.every((w) => name.has(w))) continue
    const section = tasks.find((t) => !recipients.includes(entry) && t.assignees.includes(entry))?.section ?? null
    return answered(paper, { kind: 'numbered', paper: await paper.paper(), count: series.count, entry }, section, entry)
  }
  return lacking(paper, 'figure')
}

/** What stands behind "mấy", "bao nhiêu", up to what is said of it. */
function namedAfterCount({ words, plain }: Understanding): string[] {
  const before = /^(.*?)\b(?:may|bao nhieu)\b/.exec(plain)
  if (before === null) return []
  const from = before[0].split(' ').length
  const behind = words.slice(from, from + MOST_WORDS).map((w) => w.plain)
  const end = behind.findIndex((w, i) => i > 1 && ENDS.has(w))
  const asked = (end < 0 ? behind : behind.slice(0, end)).join(' ').replace(IN_THE_PAPER, '').split(' ')
  // "… có mấy cơ sở": whose they are stands before.
  const owner = (before[1] ?? '').replace(BEFORE_COUNT, '').replace(A_GROUP, '').split(' ')
  return [...(asked.length < FEWEST_WORDS ? owner : []), ...asked].filter((w) => w !== 'va' && w !== 'cac' && w !== '')
}

const IN_THE_PAPER = / (?:trong|o|theo|tai) (?:cong van|van ban|ke hoach|chi thi|thong bao|danh sach|day)\b.*$/
const BEFORE_COUNT = /(?: (?:co|gom|tat ca|tong cong|thi|la))+ ?$/
const A_GROUP = /^(?:(?:thi|vay|cho hoi|ca) )*(?:he thong|nhom|khoi|cum|chuoi|ben|phia|nha|ho|mang) /

function seriesIn(entry: string): { at: number; count: number } | null {
  const series = SERIES.exec(entry)
  if (series) return { at: series.index, count: (series[1] ?? '').split(/,|;|và/u).length }
  const span = SPAN.exec(entry)
  const count = span === null ? 0 : valueOf(span[2] ?? '') - valueOf(span[1] ?? '') + 1
  return span === null || count < 2 ? null : { at: span.index, count }
}

const valueOf = (numeral: string): number => (/\d/.test(numeral) ? Number(numeral) : ROMANS.indexOf(numeral))
