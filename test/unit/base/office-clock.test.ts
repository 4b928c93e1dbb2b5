import { expect, test } from 'vitest'
import { createOfficeClock } from '../../../src/base/office-clock.ts'

const start = { officeAt: '2025-03-17T01:00:00.000Z', realAt: '2026-11-24T00:00:00.000Z', speed: 60 }
function clocks(state: typeof start | null = start) {
  let real = Date.parse('2026-11-24T00:00:00.000Z')
  const clock = createOfficeClock(state, { now: () => new Date(real) })
  return { clock, pass: (ms: number) => (real += ms) }
}

test('without a state office time is real time', () => {
  const { clock } = clocks(null)
  expect(clock.now().toISOString()).toBe('2026-11-24T00:00:00.000Z')
  expect(clock.virtual).toBe(false)
  expect(() => clock.jump(new Date())).toThrow(RangeError)
})

test('runs at its speed from where it began', () => {
  const { clock, pass } = clocks()
  pass(1_000)
  expect(clock.now().toISOString()).toBe('2025-03-17T01:01:00.000Z')
})

test('jumps ahead and goes on from there, never back', () => {
  const { clock, pass } = clocks()
  const state = clock.jump(new Date('2025-04-04T01:00:00Z'))
  pass(2_000)
  expect(clock.now().toISOString()).toBe('2025-04-04T01:02:00.000Z')
  expect(state.officeAt).toBe('2025-04-04T01:00:00.000Z')
  expect(() => clock.jump(new Date('2025-04-01T00:00:00Z'))).toThrow(RangeError)
})

test('a host whose clock is set back does not turn office time back', () => {
  const { clock, pass } = clocks()
  pass(60_000)
  const before = clock.now()
  pass(-30_000)
  expect(clock.now().getTime()).toBe(before.getTime())
})
