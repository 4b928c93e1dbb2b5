import { expect, test } from 'vitest'
import { createOfficeClock } from '../../../src/base/office-clock.ts'

const start = { officeAt: '2025-03-17T01:00:00.000Z', realAt: '2026-11-24T00:00:00.000Z', speed: 60 }
function clocks(stretches = [start]) {
  let real = Date.parse('2026-11-24T00:00:00.000Z')
  const source = { now: () => new Date(real) }
  return { clock: createOfficeClock(stretches, source), source, pass: (ms: number) => (real += ms) }
}

test('without a stretch office time is real time', () => {
  const { clock } = clocks([])
  expect(clock.now().toISOString()).toBe('2026-11-24T00:00:00.000Z')
  expect(clock.virtual).toBe(false)
  expect(() => clock.jump(new Date())).toThrow(RangeError)
})

test('runs at its speed from where it began', () => {
  const { clock, pass } = clocks()
  pass(1_000)
  expect(clock.now().toISOString()).toBe('2025-03-17T01:01:00.000Z')
})

test('jumps ahead and goes on from there, never back, also after a restart', () => {
  const { clock, pass, source } = clocks()
  const kept = clock.jump(new Date('2025-04-04T01:00:00Z'))
  pass(2_000)
  expect(clock.now().toISOString()).toBe('2025-04-04T01:02:00.000Z')
  expect(() => clock.jump(new Date('2025-04-01T00:00:00Z'))).toThrow(RangeError)
  expect(createOfficeClock(kept, source).now()).toEqual(clock.now())
})

test('knows what office time was at any instant of real time', () => {
  const { clock, pass } = clocks()
  pass(10_000)
  clock.jump(new Date('2025-04-04T01:00:00Z'))
  pass(10_000)
  expect(clock.at(new Date('2026-11-24T00:00:05Z')).toISOString()).toBe('2025-03-17T01:05:00.000Z')
  expect(clock.at(new Date('2026-11-24T00:00:15Z')).toISOString()).toBe('2025-04-04T01:05:00.000Z')
})

test('a host whose clock is set back does not turn office time back', () => {
  const { clock, pass } = clocks()
  pass(60_000)
  const before = clock.now()
  pass(-30_000)
  expect(clock.now().getTime()).toBe(before.getTime())
})
