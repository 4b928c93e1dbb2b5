import type { Answer } from '../../../answers/fact.ts'
import { pointingOf, type Pointing } from '../../../answers/follow/pointing.ts'
import type { Place, Subject } from '../../../answers/follow/subject.ts'
import { fold, nfc } from '../../../base/vietnamese.ts'
import type { Visit } from '../../visit.ts'
import { placesOf } from './places.ts'
import { repliedTo } from './replied.ts'

/** A follow-up ("thế còn hạn?") keeps its subject for so long. */
const SUBJECT_MS = 30 * 60_000
const MOST_PLACES = 20

interface Remembered {
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

const subjectKey = ({ event }: Visit): string => `subject:${event.channel}:${event.chatId}`

async function recall(visit: Visit): Promise<Remembered | null> {
  const kept = (await visit.stores.chat.setting(subjectKey(visit))) as Remembered | null
  return !kept || visit.now.getTime() - Date.parse(kept.at) > SUBJECT_MS ? null : kept
}

/** What this chat spoke of last, while that is still fresh. */
export async function rememberedSubject(visit: Visit): Promise<Subject> {
  const kept = await recall(visit)
  return kept?.directiveId ? { directiveId: kept.directiveId } : {}
}

/** Remembers what an answer was about; one that was about nothing leaves the subject as it was. */
export async function remember(visit: Visit, question: string, answer: Answer): Promise<void> {
  const places = placesOf(answer).slice(0, MOST_PLACES)
  const [first, ...more] = places
  if (answer.subject === null && !first) return
  const kept = await recall(visit)
  const ids = new Set(places.map((p) => p.directiveId))
  const directiveId = answer.subject ?? (ids.size === 1 ? (first?.directiveId ?? null) : null)
  const memory: Remembered = {
    directiveId,
    before: kept && kept.directiveId !== directiveId ? kept.directiveId : (kept?.before ?? null),
    place: first && more.length === 0 ? first : null,
    list: more.length > 0 ? places : (kept?.list ?? []),
    asked: question,
    at: visit.now.toISOString(),
  }
  await visit.stores.chat.setSetting(subjectKey(visit), memory)
}

export interface Referring {
  /** without the words that point */
  question: string
  subject: Subject
}

/** A question with what it points back at. */
export async function referring(visit: Visit, question: string): Promise<Referring> {
  const kept = await recall(visit)
  const replied = await repliedTo(visit)
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
