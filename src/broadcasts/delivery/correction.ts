import type { Directive } from '../../directives/directive.ts'
import type { OutgoingMessage } from '../../messaging/outgoing.ts'
import type { KeptRow } from '../../messaging/store.ts'
import { dateText } from '../../wording/dates.ts'
import type { SayIn } from '../../wording/say.ts'
import type { Broadcast, BroadcastTarget } from '../broadcast.ts'
import { sayIn, type SendStores, type SendTools } from '../sending/send-out.ts'
import type { BroadcastStore } from '../store.ts'
import { nameOf } from '../title.ts'

type Clock = Pick<SendTools, 'officeTime'>

interface Stores extends SendStores {
  broadcasts: BroadcastStore
}

/** đính chính: what was told of a directive and how it stands with each message. */
export interface Told {
  /** have arrived, or are on their way */
  gone: KeptRow[]
  /** nobody has seen them yet */
  waiting: KeptRow[]
  targets: BroadcastTarget[]
}

/** Messages that gave out a directive: of its publication, and those that people were given later. */
export async function toldOf({ broadcasts, outbox }: Stores, directiveId: string): Promise<Told> {
  const targets: BroadcastTarget[] = []
  for (const { id, kind } of await broadcasts.of(directiveId))
    if (kind === 'publish') targets.push(...(await broadcasts.targets(id)))
  const rows = await outbox.byKeys([...new Set(targets.flatMap((t) => t.outboxKey ?? []))])
  return {
    gone: rows.filter((r) => r.state === 'sent' || r.state === 'sending'),
    waiting: rows.filter((r) => r.state === 'waiting'),
    targets,
  }
}

const line = (words: string, at: Date, directive: Directive, { officeTime }: Clock, say: SayIn): string =>
  say('correction-line', { directive: nameOf(directive, say), day: dateText(officeTime.dayOf(at)), words })

/** What has been put right, for those who are told of the directive only now. */
export const correctionLines = (
  broadcasts: readonly Broadcast[],
  directive: Directive,
  clock: Clock,
  say: SayIn,
): string[] =>
  broadcasts.flatMap(({ words, createdAt }) => (words === null ? [] : [line(words, createdAt, directive, clock, say)]))

export const withCorrection = (message: OutgoingMessage, lines: readonly string[]): OutgoingMessage =>
  lines.length === 0 ? message : { ...message, text: [...lines, '', message.text].join('\n') }

/**
 * Puts right what was said of a directive: what nobody has seen yet says it from the start, what has arrived is changed where
 * the platform can, and followed by a message where it can't. Returns how many of each.
 */
export async function correctSent(
  stores: Stores,
  { directive, words, by }: { directive: Directive; words: string; by: string | null },
  tools: SendTools,
): Promise<{ broadcast: Broadcast; corrected: number; reworded: number }> {
  const { now, realNow, newId } = tools
  const { gone, waiting, targets } = await toldOf(stores, directive.id)
  const state = { kind: 'correction', state: 'queued', words } as const
  const broadcast: Broadcast = { id: newId(), directiveId: directive.id, ...state, createdBy: by, createdAt: now }
  const own: BroadcastTarget[] = []
  let reworded = 0
  const late: KeptRow[] = []
  const lineFor = async ({ personId }: KeptRow): Promise<string> => {
    const person = personId === null ? null : await stores.people.person(personId)
    return line(words, now, directive, tools, sayIn(tools.wording, person?.locale ?? tools.officeLocale))
  }
  for (const row of waiting) {
    if (await stores.outbox.reword(row.id, withCorrection(row.message, [await lineFor(row)]))) reworded++
    else late.push(row)
  }
  for (const row of [...gone, ...late]) {
    const { id, channel, chatId, chatKind, personId } = row
    const text = await lineFor(row)
    const key = `correction:${broadcast.id}:${id}`
    const whose = { broadcastId: broadcast.id, ...(personId === null ? {} : { personId }) }
    const edit = { of: id, message: withCorrection(row.message, [text]) }
    await stores.outbox.add(
      { key, channel, chatId, chatKind, lane: 'bulk', message: { text }, edit, ...whose },
      realNow,
    )
    const told = targets.filter((t) => t.outboxKey === row.key)
    own.push(...told.map((t) => ({ ...t, id: newId(), broadcastId: broadcast.id, outboxKey: key })))
  }
  await stores.broadcasts.save(broadcast, own)
  return { broadcast, corrected: gone.length + late.length, reworded }
}
