import { expect, test } from 'vitest'
import { recentlyUsed } from '../../../src/base/recently-used.ts'

test('what was used last stays as long as all of it together is not too large', () => {
  const kept = recentlyUsed<string>(10)
  kept.set('a', 'A', 4)
  kept.set('b', 'B', 4)
  expect(kept.get('a')).toBe('A')
  kept.set('c', 'C', 4)
  expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual(['A', undefined, 'C'])
  kept.set('a', 'AA', 6)
  expect([kept.get('a'), kept.get('c')]).toEqual(['AA', 'C'])
})

test('one that is too large by itself is kept alone, until the next', () => {
  const kept = recentlyUsed<string>(10)
  kept.set('a', 'A', 4)
  kept.set('long', 'L', 40)
  expect([kept.get('a'), kept.get('long')]).toEqual([undefined, 'L'])
  kept.set('b', 'B', 4)
  expect([kept.get('long'), kept.get('b')]).toEqual([undefined, 'B'])
  kept.clear()
  kept.set('c', 'C', 10)
  expect([kept.get('b'), kept.get('c')]).toEqual([undefined, 'C'])
})
