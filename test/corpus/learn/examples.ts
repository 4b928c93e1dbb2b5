import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { featuresOf } from '../../../src/answers/learnt/features.ts'
import { understand } from '../../../src/answers/understand.ts'
import { parseRegister } from '../../../src/people/register.ts'
import { plainHearing } from '../../support/hearing.ts'
import { questionsOf } from '../../support/questions.ts'
import { sharedPath } from '../../support/shared.ts'
import type { Example } from './train.ts'

const corpus = join(import.meta.dirname, '..')

/** Question → intent, from the lists of questions under the name of what they want to know. */
function intentsById(): Map<string, string> {
  const known = new Map<string, string>()
  let intent = ''
  for (const line of readFileSync(join(import.meta.dirname, 'intents.txt'), 'utf8').split('\n')) {
    if (line.endsWith(':')) intent = line.slice(0, -1)
    else if (!line.startsWith('#')) for (const id of line.split(' ').filter((i) => i !== '')) known.set(id, intent)
  }
  return known
}

/** The questions of which it is known what they want to know, as they are heard. */
export function examples(): Example[] {
  const intents = intentsById()
  const registers = new Map(
    ['thanhhoa', 'angiang', 'sonduong', 'kontum'].map((office) => [
      office,
      parseRegister(readFileSync(sharedPath('units', `units-${office}.csv`), 'utf8')).units,
    ]),
  )
  const questions = [
    ...questionsOf(sharedPath('questions', 'public.jsonl')),
    ...questionsOf(join(corpus, 'own-questions.jsonl')),
    ...questionsOf(join(corpus, 'seed-questions-by-others.jsonl')),
  ]
  return questions.flatMap(({ id, office, as, q }) => {
    const register = registers.get(office) ?? []
    const own = register.find((u) => u.code === as)
    const intent = intents.get(id)
    return intent && own ? [{ intent, features: featuresOf(understand(q, register, own, plainHearing)) }] : []
  })
}
