import { expect, test } from 'vitest'
import { identify } from '../../../src/people/identify.ts'
import { may, maySee } from '../../../src/people/permissions.ts'
import { freshStore } from '../../support/database.ts'
import { aPost, aUnit, anAddress, at } from '../../support/nouns.ts'

const now = at('2025-04-01T08:00')

test('a person acts in the post that counts most among those that hold now', async () => {
  const store = await freshStore('sqlite')
  const [clinic, commune] = [aUnit('TTYT'), aUnit('XA')]
  await store.transact(async ({ people }) => {
    await people.saveUnit(clinic)
    await people.saveUnit(commune)
    await people.savePerson({ id: 'p', name: 'Lê Thị Hoa', locale: 'vi' }, now)
    await people.savePost(aPost('p', clinic.id, { role: 'contact' }))
    await people.savePost(aPost('p', commune.id, { role: 'head' }))
    await people.savePost(aPost('p', clinic.id, { role: 'officer', to: at('2025-03-01T00:00') }))
    await people.saveAddress(anAddress('1', { personId: 'p' }), now)
    await people.saveAddress(anAddress('2'), now)
  })
  const found = await identify(store.read.people, 'telegram', '1', now)
  expect(found?.visitor).toMatchObject({ role: 'head', person: { id: 'p' }, unit: { code: 'XA' } })
  expect(found?.posts.map((p) => p.role)).toEqual(['head', 'contact'])
  const before = await identify(store.read.people, 'telegram', '1', at('2025-02-01T08:00'))
  expect(before?.visitor?.role).toBe('officer')
  expect(await identify(store.read.people, 'telegram', '2', now)).toMatchObject({ visitor: null, posts: [] })
  expect(await identify(store.read.people, 'zalo', '1', now)).toBeNull()
})

test('an officer runs the work, a unit does it, a leader reads', () => {
  expect(may('officer', 'directives.manage')).toBe(true)
  expect(may('contact', 'work.report')).toBe(true)
  expect(may('head', 'status.read-all')).toBe(false)
  expect(may('leader', 'status.read-all')).toBe(true)
  expect(may('leader', 'reports.decide')).toBe(false)
})

test("another unit's state is private, except to the office and to the unit above", () => {
  const [clinic, other] = [aUnit('TTYT'), aUnit('BV')]
  const station = aUnit('TRAM', { parentCode: 'TTYT' })
  expect(maySee({ role: 'head', unit: clinic }, clinic)).toBe(true)
  expect(maySee({ role: 'head', unit: clinic }, station)).toBe(true)
  expect(maySee({ role: 'head', unit: clinic }, other)).toBe(false)
  expect(maySee({ role: 'leader', unit: clinic }, other)).toBe(true)
})
