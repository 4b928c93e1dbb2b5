import type { Asker } from '../asking.ts'
import type { Answer } from '../fact.ts'
import type { HowToFact } from '../facts/how-to-fact.ts'
import type { Understanding } from '../understand.ts'
import { hearHowTo, type HeardHowTo, type Named } from './hear-how-to.ts'
import type { Desk, HowTo } from './how-to.ts'
import { deskOf, HOW_TOS, type HowToTopic } from './topics.ts'

/** A directive's short name or number. */
const REF = /^(?:\d{2,6}|vb\d{1,4})$/

/** Which way to do something is asked for. */
export function howToIn({ words, units }: Understanding, { role }: Pick<Asker, 'role'>): HeardHowTo | null {
  const named = (i: number): Named => {
    const unit = units.find((m) => m.from <= i && i < m.to)
    if (unit) return unit.own ? 'own' : 'other'
    return REF.test(words[i]?.plain ?? '') ? 'own' : null
  }
  return hearHowTo(
    words.map((w) => w.plain),
    deskOf(role),
    named,
  )
}

/** The answer to a question that asks for nothing else; null when a directive may be asked. */
export function howToOf(understanding: Understanding, asker: Asker): Answer | null {
  const heard = howToIn(understanding, asker)
  if (!heard?.sure) return null
  return { status: 'answered', facts: [factOf(heard.topic, asker)], sources: [], choices: [], subject: null }
}

/** What directives say nothing of may be asked of the bot: its way is told beside. */
export function withHowTo(found: Answer, understanding: Understanding, asker: Asker): Answer {
  const heard = found.status === 'not_found' ? howToIn(understanding, asker) : null
  if (!heard) return found
  const facts = found.facts.filter((f) => f.kind !== 'unclear')
  return {
    ...found,
    status: facts.length === 0 ? 'answered' : found.status,
    facts: [...facts, factOf(heard.topic, asker)],
  }
}

function factOf(topic: HowToTopic, { role, amongOthers = false }: Asker): HowToFact {
  const desks: readonly Desk[] = (HOW_TOS[topic] satisfies HowTo).desks
  const own = deskOf(role)
  const desk = desks.includes(own) ? own : own !== 'unit' && desks.includes('unit') ? 'unit' : null
  return { kind: 'how_to', topic, desk, own: desk === own, amongOthers }
}
