import type { Place } from '../../../answers/follow/subject.ts'
import type { Answer } from '../../../answers/fact.ts'
import type { DirectiveHead } from '../../../directives/directive.ts'
import { fold } from '../../../base/vietnamese.ts'

/** What an answer told of, in its order: "cái thứ hai" means the second. */
export function placesOf({ facts, choices, status }: Answer): Place[] {
  if (status === 'clarify') return choices.map((c) => ({ directiveId: c.directiveId, section: null, lastDay: null }))
  const places = facts.flatMap((fact): Place[] => {
    if (fact.kind === 'agenda')
      return [...fact.items, ...(fact.next ? [fact.next] : [])].map(({ paper, section, term }) => ({
        directiveId: paper.id,
        section,
        lastDay: term?.lastDay ?? null,
      }))
    if (fact.kind === 'found')
      return fact.items.map(({ paper, section }) => ({ directiveId: paper.id, section, lastDay: null }))
    if (
      fact.kind === 'handed' ||
      fact.kind === 'given' ||
      fact.kind === 'standings' ||
      fact.kind === 'published' ||
      fact.kind === 'rounds'
    )
      return fact.items.map(({ paper }) => ({ directiveId: paper.id, section: null, lastDay: null }))
    if (fact.kind === 'tasks')
      return fact.items.map(({ section, days }) => ({
        directiveId: fact.paper.id,
        section,
        lastDay: days[0]?.term.lastDay ?? null,
      }))
    if (!('paper' in fact) || fact.paper === null) return []
    const section = 'section' in fact ? fact.section : null
    const lastDay = fact.kind === 'deadline' ? fact.term.lastDay : null
    return [{ directiveId: fact.paper.id, section, lastDay }]
  })
  return places
}

/** The directives whose number or name stands in a message, in its order, with the section that is named beside them. */
export function placesIn(text: string, directives: readonly DirectiveHead[]): Place[] {
  const folded = fold(text)
  return directives
    .flatMap((d) => {
      const name = fold(d.number ?? d.ref)
      const found = new RegExp(`(?<![a-z\\d/])${escaped(name)}(?![a-z\\d])`).exec(folded)
      if (!found) return []
      const section = /^\)?,? mục ([\p{L}\d.]+)/u.exec(text.slice(found.index + name.length))?.[1] ?? null
      return [{ at: found.index, place: { directiveId: d.id, section, lastDay: null } }]
    })
    .sort((a, b) => a.at - b.at)
    .map(({ place }) => place)
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
