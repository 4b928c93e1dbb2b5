import type { IncomingContent, IncomingEvent } from '../incoming.ts'
import { splitText } from '../split-text.ts'

/** Characters that are seen by nobody and change what is seen: controls but tab and line break, and marks that turn the direction of writing. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu
const LONGEST_NAME = 80
const LONGEST_FILE_NAME = 200

const BREAKS = /\r\n?|[\v\f\x85]/g

const tidyText = (text: string): string =>
  text.replace(BREAKS, '\n').replace(UNSEEN, (c) => (c === '\n' || c === '\t' ? c : ''))

/** A name as it can stand in the middle of a sentence: one line, not longer than anybody's is. */
function tidyName(name: string | null, longest: number): string | null {
  const line = (name ?? '')
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .trim()
  if (line.length <= longest) return line || null
  return `${splitText(line, longest - 1)[0] ?? ''}…`
}

function tidyContent(content: IncomingContent): IncomingContent {
  if (content.kind === 'text' || content.kind === 'edit') return { ...content, text: tidyText(content.text) }
  if (content.kind !== 'files') return content
  const files = content.files.map((file) => ({ ...file, name: tidyName(file.name, LONGEST_FILE_NAME) }))
  return { ...content, files, caption: content.caption === null ? null : tidyText(content.caption) }
}

/**
 * An event whose words and names show what they are. Everybody chooses their own name, and officers decide by it: it may
 * neither flood a message nor turn the words around it.
 */
export function tidyEvent(event: IncomingEvent): IncomingEvent {
  return {
    ...event,
    chatTitle: tidyName(event.chatTitle, LONGEST_NAME),
    from: { ...event.from, name: tidyName(event.from.name, LONGEST_NAME) },
    content: tidyContent(event.content),
  }
}
