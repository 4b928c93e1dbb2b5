import { wordDesk } from '../desk/word-desk.ts'
import { howToLines } from '../how-to/word-how-to.ts'
import { wordOffice } from '../desk/word-office.ts'
import { wordPart } from './word-part.ts'
import { wordSaidOfPaper } from './word-said-of-paper.ts'
import type { Fact } from '../../../answers/fact.ts'
import { clipped } from '../../../answers/retrieve/text/excerpt.ts'
import type { Paper } from '../../../answers/said-of-paper.ts'
import type { OfficeTime } from '../../../calendar/office-time.ts'
import { dateText, weekdayText } from '../../../wording/dates.ts'
import type { Locale, SayIn } from '../../../wording/say.ts'
import { namePaper, namePlace } from '../name-paper.ts'
import { stateLines } from './word-state.ts'
import { wordTasks } from './word-tasks.ts'
import { occasionLines, periodLines } from './word-period.ts'
import { grantedLines, standingLines, writtenTerm } from './word-term.ts'

export interface FactWording {
  say: SayIn
  locale: Locale
  officeTime: OfficeTime
  /** characters that a long list may take */
  room: number
}

type Of<K extends Fact['kind']> = Extract<Fact, { kind: K }>

/** A fact as lines of a message, without its source. */
export function wordFact(fact: Fact, wording: FactWording): string[] {
  const { say } = wording
  switch (fact.kind) {
    case 'tasks':
      return wordTasks(fact, wording)
    case 'deadline':
      return deadlineLines(fact, wording)
    case 'days':
      return dayLines(fact, wording)
    case 'report':
      return reportLines(fact, wording)
    case 'signer': {
      const post = [fact.capacity, fact.title].filter((p) => p !== null && p !== '').join(', ')
      return [
        post === ''
          ? say('answers-signer', { name: fact.name })
          : say('answers-signer-post', { name: fact.name, post }),
      ]
    }
    case 'field':
      return [fieldLine(fact, say)]
    case 'period':
      return periodLines(fact, say)
    case 'occasion':
      return occasionLines(fact, say, wording.locale)
    case 'weekday':
      return [say('answers-weekday', { day: weekdayText(fact.day, wording.locale) })]
    case 'basis':
      return fact.items.length === 1
        ? fact.items.map((i) => say(fact.rests ? 'answers-basis-one' : 'answers-cited-one', { text: i.text }))
        : [
            say(fact.rests ? 'answers-basis-many' : 'answers-cited-many'),
            ...fact.items.map((i) => say('answers-item', { text: i.text })),
          ]
    case 'partners':
      return partnerLines(fact, say)
    case 'event':
    case 'form':
    case 'relations':
    case 'changed':
    case 'withdrawn':
    case 'receivers':
    case 'outline':
    case 'numbered':
      return wordSaidOfPaper(fact, say)
    case 'located':
    case 'applies':
    case 'role':
      return wordPart(fact, say)
    case 'found':
      return foundLines(fact, say)
    case 'agenda':
    case 'handed':
    case 'given':
      return wordDesk(fact, wording)
    case 'standings':
    case 'rounds':
    case 'published':
    case 'compared':
    case 'totals':
      return wordOffice(fact, wording)
    case 'quote':
      return quoteLines(fact, say)
    case 'state':
      return stateLines(fact, wording)
    case 'counts':
      return [
        say('answers-counts', {
          units: fact.units,
          acknowledged: fact.acknowledged,
          reported: fact.reported,
          wanted: fact.wanted,
        }),
        ...(fact.returned > 0 ? [say('answers-counts-returned', { count: fact.returned })] : []),
        ...missingLine(fact, say),
      ]
    case 'papers':
      return [
        say('answers-papers', { count: fact.items.length, unit: fact.unit }),
        ...fact.items.slice(0, NAMES).map((paper) => say('answers-item', { text: aboutOf(paper, say) })),
      ]
    case 'lack':
      return lackLines(fact, wording)
    case 'no_paper':
      return [say('answers-no-paper', { said: fact.said })]
    case 'private':
      return [fact.unit === null ? say('answers-private') : say('answers-private-unit', { unit: fact.unit })]
    case 'talk':
      return [say(`answers-talk-${fact.about}`)]
    case 'how_to':
      return howToLines(fact, wording)
    case 'off_topic':
      return [say('answers-off-topic')]
    case 'unclear':
      return [say('answers-unclear')]
  }
}

function foundLines({ words, items, more }: Of<'found'>, say: SayIn): string[] {
  if (items.length === 0) return [say('answers-found-none', { words })]
  const lines = items.map(({ paper, section, text }) =>
    say('answers-found-item', { place: namePlace(paper, section, say), text }),
  )
  return [say('answers-found', { words }), ...lines, ...(more > 0 ? [say('answers-found-more', { count: more })] : [])]
}

function deadlineLines(fact: Of<'deadline'>, { say, locale }: FactWording): string[] {
  const written = writtenTerm(fact.term, say)
  const what = clipped(fact.what, 140)
  const head =
    fact.about === 'task'
      ? say('answers-deadline-task', { written, what })
      : fact.several
        ? say('answers-deadline-report-of', { written, what })
        : fact.to === null
          ? say('answers-deadline-report', { written })
          : say('answers-deadline-report-to', { to: fact.to, written })
  const on =
    fact.on === null
      ? []
      : [say(fact.on.late ? 'answers-term-on-late' : 'answers-term-on-in-time', { day: dateText(fact.on.day) })]
  if (fact.on !== null) return [...on, ...grantedLines(fact.granted, say), head]
  const now = [...grantedLines(fact.granted, say), ...standingLines(fact.term, fact.asked, say, locale)]
  const lines = fact.asked === 'when' ? [head, ...now] : [...now, head]
  return fact.reported ? [...lines, say('answers-term-reported')] : lines
}

/** Each day with what it is for; what is over is said to be over, not late: whether it was done is not known. */
function dayLines({ what, section, days }: Of<'days'>, { say, locale }: FactWording): string[] {
  const lines = days.map(({ purpose, term, reported }) => {
    const written = writtenTerm(term, say)
    const day = purpose === null ? written : say('answers-days-for', { written, purpose: clipped(purpose, 90) })
    const now = reported
      ? say('answers-days-reported')
      : term.late
        ? say('answers-days-past')
        : standingLines(term, 'when', say, locale).join(' ')
    return say('answers-item', { text: say('answers-days-item', { day, now }) })
  })
  const head = section === null ? say('answers-days', { what: clipped(what, 90) }) : say('answers-days-at', { section })
  return [head, ...lines]
}

function reportLines(fact: Of<'report'>, { say, locale }: FactWording): string[] {
  const lines = [say('answers-report-to', { to: fact.to })]
  if (fact.via !== null) lines.push(say('answers-report-via', { via: fact.via }))
  if (fact.term === null) return [...lines, say('answers-report-undated', { words: clipped(fact.words, 200) })]
  return [
    ...lines,
    say('answers-report-when', { written: writtenTerm(fact.term, say) }),
    ...standingLines(fact.term, 'when', say, locale),
  ]
}

/** The heading on a line of its own, not run into the sentence under it. */
function quoteLines({ title, text }: Of<'quote'>, say: SayIn): string[] {
  const under = title !== null && text.startsWith(title) ? text.slice(title.length).replace(/^[\s.:]+/u, '') : text
  const headed = title !== null && under !== '' && (under !== text || !text.includes(title))
  return headed ? [title, say('answers-quote', { text: under })] : [say('answers-quote', { text })]
}

const aboutOf = (paper: Paper, say: SayIn): string =>
  paper.about === null
    ? namePaper(paper, say)
    : say('answers-paper-about', { paper: namePaper(paper, say), about: paper.about })

const NAMES = 12

function missingLine({ missing, lacking }: Of<'counts'>, say: SayIn): string[] {
  if (missing.length === 0) return []
  const names = missing.slice(0, NAMES).join(', ')
  const more = missing.length - NAMES
  return [
    more > 0
      ? say(`answers-counts-no-${lacking}-more`, { names, more })
      : say(`answers-counts-no-${lacking}`, { names }),
  ]
}

function fieldLine(fact: Of<'field'>, say: SayIn): string {
  if (fact.field === 'issued') {
    const value = dateText(fact.value)
    return fact.value.length === 10
      ? say('answers-field-issued', { value })
      : say('answers-field-issued-partly', { value })
  }
  return say(`answers-field-${fact.field}`, { value: fact.value })
}

function partnerLines(fact: Of<'partners'>, say: SayIn): string[] {
  const lines: string[] = []
  if (fact.lead.length > 0)
    lines.push(
      say(fact.asked === 'lead' ? 'answers-partners-lead' : 'answers-partners-with', { units: fact.lead.join('; ') }),
    )
  if (fact.coordinating.length > 0)
    lines.push(say('answers-partners-coordinating', { units: fact.coordinating.join('; ') }))
  return [...lines, say('answers-partners-words', { words: fact.words })]
}

function lackLines(fact: Of<'lack'>, wording: FactWording): string[] {
  const { say } = wording
  const instead = fact.instead === null ? [] : [say('answers-instead'), ...wordFact(fact.instead, wording)]
  if (fact.lack === 'my_task') return [say('answers-lack-my-task'), ...instead]
  if (fact.lack === 'unit_task') return [say('answers-lack-unit-task', { unit: fact.what ?? '' }), ...instead]
  if (fact.lack === 'validity')
    return [
      fact.paper === null
        ? say('answers-lack-validity')
        : say('answers-lack-validity-of', { paper: namePaper(fact.paper, say) }),
    ]
  const what = say(`answers-lack-${fact.lack}`)
  const line =
    fact.paper === null
      ? say('answers-lack-none', { what })
      : say('answers-lack-paper', { paper: namePaper(fact.paper, say), what })
  return [line, ...instead, ...(fact.instead === null ? [say('answers-ask-officer')] : [])]
}
