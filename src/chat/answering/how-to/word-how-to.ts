import type { Fact } from '../../../answers/fact.ts'
import type { Choice } from '../../../messaging/outgoing.ts'
import type { SayIn } from '../../../wording/say.ts'
import { howToWords } from './how-to-words.ts'

type HowToFact = Extract<Fact, { kind: 'how_to' }>

/** How it is done, or whom to ask; where others listen, that it is done in private. */
export function howToLines({ topic, desk, own, amongOthers }: HowToFact, { say }: { say: SayIn }): string[] {
  const words = desk && howToWords(topic, desk)
  if (!words) return [say('how-ask-officer')]
  const { key } = words
  const lines = [...(own ? [] : [say('how-of-units')]), say(key)]
  return amongOthers && words.steps.length > 0 ? [...lines, say('how-in-private')] : lines
}

/** Buttons for those who can do it, where they can do it; null when nothing of the kind was asked. */
export function howToSteps(facts: readonly Fact[], say: SayIn): Choice[] | null {
  const fact = facts.find((f): f is HowToFact => f.kind === 'how_to')
  if (!fact) return null
  const words = fact.own && !fact.amongOthers && fact.desk ? howToWords(fact.topic, fact.desk) : null
  return (words?.steps ?? []).map(([label, value]) => ({ label: say(label), value }))
}
