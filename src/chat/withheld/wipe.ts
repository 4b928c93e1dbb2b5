import type { IncomingEvent } from '../../messaging/incoming.ts'
import type { Visit } from '../visit.ts'

/** Setting: something was wiped that still has to be taken off the disk. */
export const SCRUB = 'scrub'

/** Where a paper may have left traces in its chat. */
export interface Traces {
  /** its words, as one text; pieces of it came as whole lines */
  text: string
  /** its files in the file store */
  hashes: readonly string[]
}

const MOST_EVENTS = 200
const SHORTEST_NAME = 5

/** Takes a paper out of everything that was stored of it: events, echoes, files, what was read of them. */
export async function wipe({ stores, tools, event }: Visit, traces: Traces): Promise<void> {
  const { channel, chatId } = event
  const recent = await stores.inbox.recent(channel, chatId, MOST_EVENTS)
  // Where an edit has brought the mark, the words before it were the same paper.
  const same = (e: IncomingEvent): boolean => e.messageId !== undefined && e.messageId === event.messageId
  const gone = recent.filter((e) => e.externalId === event.externalId || same(e) || holds(e, traces))
  for (const { externalId } of gone) await stores.inbox.blank(channel, chatId, externalId)
  const names = [event, ...gone].flatMap(namesIn).filter((name) => name.length >= SHORTEST_NAME)
  const echoes = await stores.outbox.blot(channel, chatId, names, '…')
  for (const hash of traces.hashes) {
    const results = await stores.readings.forget(hash)
    for (const one of [hash, ...results]) await tools.files.remove(one)
  }
  await stores.chat.setSetting(SCRUB, tools.newId())
  tools.unsay(channel, chatId, [event.externalId, ...gone.map((e) => e.externalId), ...echoes])
}

function holds({ content }: IncomingEvent, { text, hashes }: Traces): boolean {
  if (content.kind === 'text' || content.kind === 'edit')
    return content.text.trim() !== '' && `\n${text}\n`.includes(`\n${content.text}\n`)
  if (content.kind === 'files') return content.files.some((f) => f.hash !== undefined && hashes.includes(f.hash))
  return content.kind === 'internal' && hashes.some((hash) => hash === content.data['fileHash'])
}

function namesIn({ content }: IncomingEvent): string[] {
  if (content.kind === 'files') return content.files.flatMap((f) => f.name ?? [])
  if (content.kind !== 'internal') return []
  const { name } = content.data
  return typeof name === 'string' ? [name] : []
}
