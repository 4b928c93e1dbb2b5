import type { Understanding } from '../understand.ts'
import type { Subject } from './subject.ts'

/** What the words of the section itself tell. */
const TOLD_BY_SECTION: ReadonlySet<string> = new Set(['lead', 'partners', 'quote', 'tasks', 'passage', 'titled'])

/**
 * What a follow-up leaves out is taken from what was spoken of: the section of the thing that is pointed at, and what was
 * asked before ("còn văn bản 86 thì sao").
 */
export function withLast(
  heard: Understanding,
  subject: Subject,
  read: (asked: string) => Understanding,
): Understanding {
  const silent = heard.content.every((w) => w === '' || /^\d+$/.test(w))
  const section = subject.at?.section
  const top = heard.intents[0]?.intent
  if (section && silent && heard.sections.length === 0 && (top === undefined || TOLD_BY_SECTION.has(top)))
    return { ...heard, sections: [section.toLowerCase()], intents: top ? [{ intent: 'section', score: 0.99 }] : [] }
  const names = heard.papers.length > 0 || (subject.at !== undefined && !section)
  if (!names || !silent || heard.intents.length > 0 || heard.sections.length > 0 || heard.units.some((m) => !m.own))
    return heard
  const before = subject.asked === undefined ? null : read(subject.asked)
  if (before && before.intents.length > 0)
    return { ...heard, intents: before.intents, hits: [...heard.hits, ...before.hits], sections: before.sections }
  return { ...heard, intents: [{ intent: 'tasks', score: 0.9 }] }
}
