import type { Answer } from '../../../answers/fact.ts'
import { pointingOf, type Pointing } from '../../../answers/follow/pointing.ts'
import type { Place, Subject } from '../../../answers/follow/subject.ts'
import { fold, nfc } from '../../../base/vietnamese.ts'
import { placesOf } from './places.ts'

const MOST_PLACES = 20

/** What a conversation was about, and when it was. */
export interface Remembered {
  /** null = nothing single was spoken of */
  directiveId: string | null
  /** the directive that was spoken of before this one */
  before?: string | null
  /** the single thing that was spoken of last */
  place?: Place | null
  /** the last answer that told of several, in its order */
  list?: Place[]
  /** the last question */
  asked?: string
  at: string
}

/** What is remembered after an answer; null when it was about nothing, and what was remembered stays. */
export function afterAnswer(kept: Remembered | null, question: string, answer: Answer, now: Date): Remembered | null {
  const places = placesOf(answer).slice(0, MOST_PLACES)
  const [first, ...more] = places
  if (answer.subject === null && !first) return null
  const ids = new Set(places.map((p) => p.directiveId))
  const directiveId = answer.subject ?? (ids.size === 1 ? (first?.directiveId ?? null) : null)
  return {
    directiveId,
    before: kept && kept.directiveId !== directiveId ? kept.directiveId : (kept?.before ?? null),
    place: first && more.length === 0 ? first : null,
    list: more.length > 0 ? places : (kept?.list ?? []),
    asked: question,
    at: now.toISOString(),
  }
}

export interface Referring {
  /** without the words that point */
  question: string
  subject: Subject
}

/** A question with what it points back at: in what was spoken of, or in the message that it replies to. */
export function referTo(question: string, kept: Remembered | null, replied: readonly Place[] = []): Referring {
  const said = nfc(question)
    .replace(/[^\p{L}\p{N}/.&-]+/gu, ' ')
    .trim()
  const pointing = pointingOf(fold(said))
  const base: Subject = {
    ...(kept?.directiveId ? { directiveId: kept.directiveId } : {}),
    ...(kept?.asked ? { asked: kept.asked } : {}),
  }
  const at = pointing ? placeMeant(pointing, kept, replied) : onlyOne(replied)
  if (at) {
    const rest = pointing ? `${said.slice(0, pointing.from)} ${said.slice(pointing.to)}`.trim() : question
    return { question: rest, subject: { ...base, directiveId: at.directiveId, at } }
  }
  if (replied.length > 1) return { question, subject: { ...base, among: replied.map((p) => p.directiveId) } }
  return { question, subject: base }
}

const onlyOne = ([first, ...more]: readonly Place[]): Place | null => (more.length === 0 ? (first ?? null) : null)

function placeMeant(pointing: Pointing, kept: Remembered | null, replied: readonly Place[]): Place | null {
  const list = replied.length > 0 ? replied : (kept?.list ?? [])
  if (pointing.what === 'nth') return list.at(pointing.n < 0 ? pointing.n : pointing.n - 1) ?? null
  if (pointing.what === 'this') return onlyOne(replied) ?? (replied.length > 0 ? null : (kept?.place ?? null))
  return otherThan(kept)
}

/** The one before; of two that were told of together, the other one. */
function otherThan(kept: Remembered | null): Place | null {
  const ids = [...new Set((kept?.list ?? []).map((p) => p.directiveId))].filter((id) => id !== kept?.directiveId)
  const id = kept?.before ?? (ids.length === 1 ? ids[0] : undefined)
  return id ? { directiveId: id, section: null, lastDay: null } : null
}
