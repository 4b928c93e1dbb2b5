import type { PartFact } from '../../../answers/facts/part-fact.ts'
import type { SayIn } from '../../../wording/say.ts'

type Of<K extends PartFact['kind']> = Extract<PartFact, { kind: K }>

/** Where a unit stands in a paper, whether it is meant, and in which part, as lines of a message. */
export function wordPart(fact: PartFact, say: SayIn): string[] {
  switch (fact.kind) {
    case 'located':
      return locatedLines(fact, say)
    case 'applies':
      return [appliesLine(fact, say), say('answers-quote', { text: fact.words })]
    case 'role':
      return roleLines(fact, say)
  }
}

function locatedLines({ unit, together, places }: Of<'located'>, say: SayIn): string[] {
  const sections = [...new Set(places.flatMap((p) => p.section ?? []))]
  const [section] = sections
  const words = places.map(({ named, words }) =>
    named === null ? say('answers-located-words', { words }) : say('answers-located-named', { named, words }),
  )
  if (section === undefined)
    return [unit === null ? say('answers-located-unmarked') : say('answers-located-unit-unmarked', { unit }), ...words]
  if (unit === null) return [say('answers-located', { section }), ...words]
  if (places.every((p) => p.named === null))
    return [say('answers-located-unit-common', { unit, sections: sections.join(', ') }), ...words]
  if (together) return [say('answers-located-together', { units: unit, sections: sections.join(', ') }), ...words]
  if (sections.length === 1) return [say('answers-located-unit', { unit, section }), ...words]
  const lines = places.map(({ section: path }, i) =>
    path === null
      ? say('answers-item', { text: words[i] ?? '' })
      : say('answers-item-at', { path, text: words[i] ?? '' }),
  )
  return [say('answers-located-unit-many', { unit, sections: sections.join(', ') }), ...lines]
}

function appliesLine({ unit, outright, alone, named, entry }: Of<'applies'>, say: SayIn): string {
  if (named !== null && alone) return say(outright ? 'answers-applies-alone' : 'answers-applies-alone-at', { named })
  if (named !== null) return say(outright ? 'answers-applies-named' : 'answers-applies-named-at', { unit, named })
  if (entry !== null) return say(outright ? 'answers-applies-entry' : 'answers-applies-entry-at', { unit, entry })
  return say(outright ? 'answers-applies-all' : 'answers-applies-all-at', { unit })
}

function roleLines({ unit, role, lead, coordinating, words }: Of<'role'>, say: SayIn): string[] {
  const others = lead.join('; ')
  const beside =
    coordinating.length > 0 ? [say('answers-partners-coordinating', { units: coordinating.join('; ') })] : []
  return [roleLine({ unit, role, others }, say), ...beside, say('answers-quote', { text: words })]
}

function roleLine({ unit, role, others }: Pick<Of<'role'>, 'unit' | 'role'> & { others: string }, say: SayIn): string {
  if (role === 'lead') return say('answers-role-lead', { unit })
  if (role === 'coordinating' || role === 'helping') {
    if (others === '') return say('answers-role-coordinating', { unit })
    return say(role === 'helping' ? 'answers-role-helping-with' : 'answers-role-coordinating-with', {
      unit,
      lead: others,
    })
  }
  if (others !== '') return say('answers-role-given-with', { unit, lead: others })
  return say(role === 'given' ? 'answers-role-given' : 'answers-role-unsaid', { unit })
}
