import type { Answer } from '../../../answers/fact.ts'
import type { Subject } from '../../../answers/follow/subject.ts'
import type { Visit } from '../../visit.ts'
import { afterAnswer, referTo, type Referring, type Remembered } from './refer.ts'
import { repliedTo } from './replied.ts'

/** A follow-up ("thế còn hạn?") keeps its subject for so long. */
const SUBJECT_MS = 30 * 60_000

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
  const memory = afterAnswer(await recall(visit), question, answer, visit.now)
  if (memory) await visit.stores.chat.setSetting(subjectKey(visit), memory)
}

/** A question with what it points back at. */
export const referring = async (visit: Visit, question: string): Promise<Referring> =>
  referTo(question, await recall(visit), await repliedTo(visit))
