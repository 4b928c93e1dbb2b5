import { describe, expect, test } from 'vitest'
import { createGuesser, guessesOf } from '../../../src/answers/learnt/guess.ts'
import { hasShared } from '../../support/shared.ts'
import { examples } from './examples.ts'
import type { Example } from './train.ts'
import { trained } from './train.ts'

const rightOf = (asked: readonly Example[], guesses: typeof guessesOf): number =>
  asked.filter((e) => guesses(e.features)[0]?.intent === e.intent).length / asked.length

describe.skipIf(!hasShared())('intents learnt from the questions of the corpus', () => {
  const known = hasShared() ? examples() : []

  test('of a third that is kept aside most are known by what the other two thirds teach', { timeout: 60_000 }, () => {
    const kept = known.filter((_, i) => i % 3 === 0)
    const taught = known.filter((_, i) => i % 3 !== 0)
    expect(kept.length).toBeGreaterThan(600)
    expect(rightOf(kept, createGuesser(trained(taught)))).toBeGreaterThan(0.8)
  })

  test('the weights that are kept know the corpus as it is heard today', () => {
    expect(rightOf(known, guessesOf)).toBeGreaterThan(0.95)
  })
})

test('what is asked in words never seen is no intent for sure', () => {
  expect(guessesOf(['+', 'xyz', 'xyz_abc'])[0]?.share).toBeLessThan(0.5)
})
