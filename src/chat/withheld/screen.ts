import { fold } from '../../base/vietnamese.ts'
import type { Classification } from '../../directives/classified.ts'
import { classificationIn } from '../../directives/classified.ts'
import type { IncomingEvent } from '../../messaging/incoming.ts'
import type { Withheld } from './refuse.ts'

/** letters below which a text is no part of a paper */
const FEWEST = 60
/** The app of a phone cuts a long paste into several messages; only the first has the head of the paper. */
const MORE_MS = 10 * 60_000
const MORE_LETTERS = 80
const HEAD = 1_200

/**
 * Looks at what people write before it is stored: a paper that is marked as classified (độ mật) becomes an event without
 * its words, and so do the pieces that follow it in the same chat.
 */
export function createScreen(now: () => Date): (event: IncomingEvent) => IncomingEvent {
  const marked = new Map<string, { classification: Classification; until: number }>()
  return (event) => {
    const { content, channel, chatId } = event
    if (content.kind !== 'text' && content.kind !== 'edit') return event
    const { text } = content
    const chat = `${channel} ${chatId}`
    const own = text.length < FEWEST ? 'none' : classificationIn(text)
    if (own !== 'none') marked.set(chat, { classification: own, until: now().getTime() + MORE_MS })
    const before = marked.get(chat)
    if (before === undefined) return event
    if (before.until < now().getTime()) {
      marked.delete(chat)
      return event
    }
    if (own === 'none' && !isMore(text)) return event
    const data: Withheld = { classification: before.classification, way: 'text', shape: { letters: text.length } }
    return { ...event, content: { kind: 'internal', name: 'withheld', data: { ...data } } }
  }
}

/** A piece without a head of its own goes on with the paper before it. */
const isMore = (text: string): boolean =>
  (text.length >= MORE_LETTERS || text.includes('\n')) && !OWN_HEAD.test(fold(text.slice(0, HEAD)))

const OWN_HEAD = /^[\s*#]*so ?:.{0,12}\/[a-z]|cong hoa xa hoi chu nghia/m
