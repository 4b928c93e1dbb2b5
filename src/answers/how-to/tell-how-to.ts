import type { Asker } from '../asking.ts'
import type { Answer } from '../fact.ts'
import type { Understanding } from '../understand.ts'
import { hearHowTo, type HeardHowTo, type Named } from './hear-how-to.ts'
import type { Desk, HowTo } from './how-to.ts'
import { deskOf, HOW_TOS, type HowToTopic } from './topics.ts'

/** The way to do something in the bot, for the desk at which it is done. */
export interface HowToFact {
  kind: 'how_to'
  topic: HowToTopic
  /** whose way it is; null = an officer's, which is told to nobody else */
  desk: Desk | null
  /** the asker can do it */
  own: boolean
  /** asked where others listen */
  amongOthers: boolean
}

/** Which way to do something is asked for. */
export function howToIn({ words, units, papers }: Understanding, { role }: Pick<Asker, 'role'>): HeardHowTo | null {
  const named = (i: number): Named => {
    const unit = units.find((m) => m.from <= i && i < m.to)
    if (unit) return unit.own ? 'own' : 'other'
    return papers.some((p) => p.ref === words[i]?.plain) ? 'own' : null
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
  return heard ? { ...found, facts: [...found.facts, factOf(heard.topic, asker)] } : found
}

function factOf(topic: HowToTopic, { role, amongOthers = false }: Asker): HowToFact {
  const desks: readonly Desk[] = (HOW_TOS[topic] satisfies HowTo).desks
  const own = deskOf(role)
  const desk = desks.includes(own) ? own : own !== 'unit' && desks.includes('unit') ? 'unit' : null
  return { kind: 'how_to', topic, desk, own: desk === own, amongOthers }
}
