import { fold, nfc } from '../../base/vietnamese.ts'
import type { DirectiveHead } from '../../directives/directive.ts'
import type { AnswerStores } from '../asking.ts'
import type { Answer } from '../fact.ts'
import { spotPapers } from '../hear/spots/spot-papers.ts'
import type { Hearing } from '../hear/hearing.ts'
import { isStopword } from '../lexicon/stopwords.ts'
import { around } from '../retrieve/text/excerpt.ts'
import { findPapers } from '../retrieve/papers/find-papers.ts'
import { searchOffice } from '../retrieve/papers/search-office.ts'
import { paperNames } from '../topics/paper-names.ts'
import { sourceOf } from '../topics/paper-file.ts'
import { closest } from './closest.ts'
import { markWords } from './mark-words.ts'
import { wordsMeant } from './words-meant.ts'

/** "tìm phun hóa chất", "tra cứu 1462/BYT"; not "tìm hiểu …", nor "tim mạch". */
const ASKS =
  /^(?:(?:hay|cho toi|cho em|giup toi|giup em|nho|xin|bot oi) )*(?:tim kiem|tim giup|tim cho toi|tim|tra cuu|search)(?: (?:van ban|cong van|doan|cho|noi|trong van ban))*(?: (?:noi ve|co chu|co tu|co noi dung|ve))?(?= )(?! (?:hieu|mach|bam sinh|ra|duoc|o dau|dau)(?![a-z]))/

const MOST = 5
const HEADS = 2
const LENGTH = 170

/** Where the words stand that somebody looks for, over all published directives; null when nothing is looked for. */
export async function findText(
  question: string,
  heads: readonly DirectiveHead[],
  stores: AnswerStores,
  hearing: Hearing,
): Promise<Answer | null> {
  const typed = nfc(question)
    .replace(/[“”"'?!]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const asked = ASKS.exec(fold(typed))
  if (!asked) return null
  const words = typed.slice(asked[0].length).replace(/^[\s:]+/, '')
  const heard = hearing.question(words)
  const [raws, plains] = [heard.map((w) => w.raw), heard.map((w) => w.plain)]
  const content = plains.map((w, i) => (isStopword(raws, plains, i) ? '' : w))
  const wanted = new Set(content.filter((w) => w !== ''))
  if (wanted.size === 0) return null
  const named = (await findPapers(spotPapers(words), heads, stores.directives)).directives
  const titled = heads.filter((d) => !named.includes(d) && holdsAll(hearing.document(d.subject ?? ''), wanted))
  const first = [...named, ...titled].slice(0, HEADS)
  const meant = wordsMeant(
    heard.filter((w) => wanted.has(w.plain)),
    hearing,
  )
  const told = new Set(first.map((d) => d.subject))
  const close = closest(await searchOffice(stores.directives, content, hearing), meant).filter((s) => !told.has(s.text))
  const shown = close.slice(0, MOST - first.length)
  const byId = new Map(heads.map((d) => [d.id, d]))
  const papers = await paperNames(
    [...first, ...shown.flatMap((s) => byId.get(s.directiveId) ?? [])].filter((d, i, all) => all.indexOf(d) === i),
    stores,
  )
  const weight = (clause: string): number => hearing.document(clause).filter((w) => wanted.has(w)).length
  const places = [
    ...first.map((d) => ({ id: d.id, section: null, text: d.subject ?? '' })),
    ...shown.map((s) => ({
      id: s.directiveId,
      section: s.path === '' ? null : s.path,
      text: around(s.text, LENGTH, weight),
    })),
  ]
  const items = places.flatMap(({ id, section, text }) => {
    const paper = papers.get(id)
    return paper ? [{ paper, section, text: markWords(text, meant) }] : []
  })
  const ids = new Set(items.map((i) => i.paper.id))
  return {
    status: items.length > 0 ? 'answered' : 'not_found',
    facts: [{ kind: 'found', words, items, more: close.length - shown.length }],
    sources: items.map((i) => sourceOf(i.paper, i.section, i.text)),
    choices: [],
    subject: ids.size === 1 ? ([...ids][0] ?? null) : null,
  }
}

/** In a directive's own name. */
function holdsAll(title: readonly string[], wanted: ReadonlySet<string>): boolean {
  const words = new Set(title)
  return [...wanted].every((w) => words.has(w))
}
