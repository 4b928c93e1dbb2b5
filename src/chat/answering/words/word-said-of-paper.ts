import { clipped } from '../../../answers/retrieve/text/excerpt.ts'
import type { SaidOfPaper } from '../../../answers/said-of-paper.ts'
import { dateText } from '../../../wording/dates.ts'
import type { SayIn } from '../../../wording/say.ts'
import { namePaper } from '../name-paper.ts'

/** What a paper says of itself, and what later ones do to it, as lines of a message. */
export function wordSaidOfPaper(fact: SaidOfPaper, say: SayIn): string[] {
  switch (fact.kind) {
    case 'event':
      return [
        ...(fact.when === null ? [] : [say('answers-event-when', { when: fact.when })]),
        ...(fact.where === null ? [] : [say('answers-event-where', { where: clipped(fact.where, 200) })]),
      ]
    case 'form':
      return formLines(fact, say)
    case 'relations':
      return fact.items.flatMap((i) => [
        say(`answers-relation-${i.how}`, { paper: citedAs(i, say) }),
        say('answers-quote', { text: i.words }),
      ])
    case 'changed': {
      const by = citedAs({ number: namePaper(fact.by, say), issuedOn: fact.issuedOn }, say)
      return [
        say(`answers-changed-${fact.how}`, { paper: namePaper(fact.paper, say), by }),
        ...(fact.words === null ? [] : [say('answers-quote', { text: fact.words })]),
      ]
    }
    case 'receivers':
      return receiverLines(fact, say)
    case 'outline':
      return [
        fact.section === null
          ? say(fact.parts.some((p) => p.path === null) ? 'answers-points' : 'answers-outline', {
              count: fact.parts.length,
            })
          : say('answers-outline-of', { section: fact.section, count: fact.parts.length }),
        ...fact.parts.map(({ path, title }) =>
          path === null ? say('answers-point', { title }) : say('answers-outline-part', { path, title }),
        ),
      ]
    case 'numbered':
      return [say('answers-numbered', { count: fact.count, entry: fact.entry })]
    case 'withdrawn':
      return [say('answers-withdrawn', { paper: namePaper(fact.paper, say) })]
  }
}

const citedAs = ({ number, issuedOn }: { number: string; issuedOn: string | null }, say: SayIn): string =>
  issuedOn?.length === 10 ? say('answers-cited', { number, day: dateText(issuedOn) }) : number

function formLines({ named, titles, paper }: Extract<SaidOfPaper, { kind: 'form' }>, say: SayIn): string[] {
  const shown = titles.map((t) => `“${clipped(t, 80)}”`).join('; ')
  return [
    ...(named === null ? [] : [say('answers-form-named', { form: named })]),
    titles.length > 0 ? say('answers-form-attached', { titles: shown, ref: paper.ref }) : say('answers-form-absent'),
  ]
}

const LIST_LENGTH = 600

/** Yes or no first, then the list itself. */
function receiverLines(fact: Extract<SaidOfPaper, { kind: 'receivers' }>, say: SayIn): string[] {
  const { list, items, counted, unit, held, entry } = fact
  const value = clipped(items.join('; '), LIST_LENGTH)
  if (list === 'assigned') return [say('answers-assigned', { value })]
  const all = counted
    ? say(`answers-${list}-counted`, { count: items.length, value })
    : say(`answers-${list}`, { value })
  if (unit === null || held === null) return [all]
  const standing = held
    ? say(`answers-${list}-held`, { unit, entry: entry ?? '' })
    : say(`answers-${list}-not-held`, { unit })
  return [standing, all]
}
