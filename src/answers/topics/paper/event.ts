import type { Fact } from '../../fact.ts'
import { said } from '../../understand.ts'
import type { Topic } from '../inquiry.ts'
import { answered, lacking } from '../outcomes.ts'
import { lineAt } from '../paper-file.ts'

/** "họp lúc nào, ở đâu": when and where the meeting or event of the paper is. */
export const event: Topic = async ({ understanding }, paper) => {
  const { eventTime, venue, text } = paper.directive
  const sections = await paper.sections()
  if (eventTime === null && venue === null) return lacking(paper, said(understanding, 'place') ? 'venue' : 'event')
  const at = eventTime?.span.start ?? text.indexOf(venue ?? '')
  const section = sections.filter((s) => s.span.start <= at && at < s.span.end).at(-1)?.path ?? null
  const fact: Fact = { kind: 'event', paper: await paper.paper(), when: eventTime?.text ?? null, where: venue, section }
  if (eventTime === null && said(understanding, 'when')) return lacking(paper, 'time', { instead: fact })
  if (venue === null && said(understanding, 'place')) return lacking(paper, 'venue', { instead: fact })
  const lines = [eventTime === null ? '' : lineAt(text, at), venue === null ? '' : lineAt(text, text.indexOf(venue))]
  return answered(paper, fact, section, [...new Set(lines)].filter(Boolean).join('\n'))
}
