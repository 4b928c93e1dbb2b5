import type { Classification } from '../../directives/classified.ts'
import { classificationIn } from '../../directives/classified.ts'
import type { IncomingContent } from '../../messaging/incoming.ts'
import type { Visit } from '../visit.ts'
import { wipe } from './wipe.ts'

/** What may be known of a classified paper that somebody handed in. */
export interface Withheld {
  classification: Classification
  way: 'text' | 'file' | 'upload'
  /** sort and size: letters, bytes, pages, kind */
  shape: Readonly<Record<string, string | number>>
}

/**
 * Refuses a classified paper: says why, wipes what was stored of it, and keeps in the audit trail that it came, from whom,
 * which way and how large it was.
 */
export async function refuseClassified(
  visit: Visit,
  { classification, way, shape }: Withheld,
  { text = '', hashes = [] }: { text?: string; hashes?: readonly string[] } = {},
): Promise<void> {
  const { event, who, say } = visit
  const parts = await partsBefore(visit)
  await wipe(visit, { text: [...parts, text].join('\n'), hashes })
  const subject = who ? `unit:${who.unit.code}` : `chat:${event.channel}:${event.chatId}`
  await visit.audit('intake.refused', subject, { reason: 'classified', classification, way, ...shape })
  await visit.reply(say('intake-classified'))
}

/** Pieces that were pasted before the one with the mark: they wait for no more. */
async function partsBefore({ stores, event }: Visit): Promise<string[]> {
  const open = await stores.chat.openDialogue(event.channel, event.chatId)
  if (open?.name !== 'paste-parts') return []
  await stores.chat.endDialogue(open.id)
  return (open.state as { parts: string[] }).parts
}

/** A paper that was recognised before anything of it was stored; its event is called "withheld". */
export const withheldPaper = (visit: Visit, data: Record<string, unknown>): Promise<void> => {
  const { hashes } = data as { hashes?: string[] }
  return refuseClassified(visit, data as unknown as Withheld, hashes === undefined ? {} : { hashes })
}

/** True when the files that came are a classified paper, or stand beside the words of one: it has been refused. */
export async function refusesFiles(visit: Visit, content: IncomingContent): Promise<boolean> {
  if (content.kind !== 'files') return false
  const withheld = content.files.find((f) => f.problem === 'withheld')
  const beside = classificationIn(content.caption ?? '')
  if (withheld === undefined && beside === 'none') return false
  const classification = withheld === undefined ? beside : (withheld.why as Classification)
  const bytes = content.files.reduce((sum, f) => sum + (f.size ?? 0), 0)
  const hashes = content.files.flatMap((f) => f.hash ?? [])
  await refuseClassified(
    visit,
    { classification, way: 'file', shape: { files: content.files.length, bytes } },
    { hashes },
  )
  return true
}
