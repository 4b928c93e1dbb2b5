import { expect, test } from 'vitest'
import { newId } from '../../../src/base/ids.ts'
import type { Store } from '../../../src/store/open-store.ts'
import { onEachDatabase } from '../../support/database.ts'
import { aGroup, anAddress, aPost, at, aUnit } from '../../support/nouns.ts'

const now = at('2025-03-17T08:00')

async function settle(store: Store, name: string): Promise<string> {
  const id = newId()
  await store.transact((s) => s.people.savePerson({ id, name, locale: 'vi' }, now))
  return id
}

onEachDatabase((fresh) => {
  test('a unit comes back as it was saved, and its code stays one unit', async () => {
    const { transact, read } = await fresh()
    const unit = aUnit('TTYT-HH', {
      aliases: ['TTYT Hoằng Hóa', 'Trung tâm Y tế huyện'],
      validTo: '2025-06-30',
      successors: ['X'],
    })
    await transact((s) => s.people.saveUnit(unit))
    expect(await read.people.unitByCode('TTYT-HH')).toEqual(unit)
    await transact((s) => s.people.saveUnit({ ...unit, id: newId(), name: 'Tên mới' }))
    expect(await read.people.units()).toEqual([{ ...unit, name: 'Tên mới' }])
    expect(await read.people.unitById(unit.id)).toMatchObject({ name: 'Tên mới' })
    expect(await read.people.unitByCode('ttyt-hh')).toBeNull()
  })

  test('people of a unit: only the roles asked for, only posts that hold, heads first', async () => {
    const store = await fresh()
    const unit = aUnit('BV-NHI')
    const other = aUnit('BV-PHOI')
    const [head, contact, former, elsewhere] = await Promise.all(
      ['Hoa', 'Bình', 'Cũ', 'Khác'].map((n) => settle(store, n)),
    )
    await store.transact(async (s) => {
      await s.people.saveUnit(unit)
      await s.people.saveUnit(other)
      await s.people.savePost(aPost(contact ?? '', unit.id, { role: 'contact', from: at('2023-01-01T00:00') }))
      await s.people.savePost(aPost(head ?? '', unit.id))
      await s.people.savePost(aPost(former ?? '', unit.id, { to: now }))
      await s.people.savePost(aPost(elsewhere ?? '', other.id))
    })
    const names = async (roles: ('head' | 'contact')[], when = now): Promise<string[]> =>
      (await store.read.people.peopleOf(unit.id, roles, when)).map(({ person }) => person.name)
    expect(await names(['contact', 'head'])).toEqual(['Hoa', 'Bình'])
    expect(await names(['contact'])).toEqual(['Bình'])
    expect((await names(['head'], new Date(now.getTime() - 1))).sort()).toEqual(['Cũ', 'Hoa'])
    expect(await names(['head'], at('2023-06-01T00:00'))).toEqual([])
    const heads = await store.read.people.peopleWithRole('head', now)
    expect(heads.map(({ person }) => person.name).sort()).toEqual(['Hoa', 'Khác'])
    expect(await store.read.people.postsOf(former ?? '', now)).toEqual([])
    expect(await store.read.people.postsOf(head ?? '', now)).toMatchObject([{ role: 'head', title: 'Giám đốc' }])
  })

  test('a chat is one address on one channel', async () => {
    const store = await fresh()
    const personId = await settle(store, 'Hoa')
    const address = anAddress('7')
    await store.transact((s) => s.people.saveAddress(address, now))
    await store.transact((s) => s.people.saveAddress({ ...address, personId }, now))
    expect(await store.read.people.address('telegram', '7')).toEqual({ ...address, personId })
    expect(await store.read.people.addressById(address.id)).toEqual({ ...address, personId })
    expect(await store.read.people.addressesOf(personId)).toHaveLength(1)
    expect(await store.read.people.address('zalo', '7')).toBeNull()
    await expect(store.transact((s) => s.people.saveAddress(anAddress('7'), now))).rejects.toThrow()
    await store.transact((s) => s.people.saveAddress(anAddress('7', { channel: 'zalo' }), now))
  })

  test('reachability is kept for private chats and for groups', async () => {
    const { transact, read } = await fresh()
    await transact(async (s) => {
      await s.people.saveAddress(anAddress('7'), now)
      await s.people.saveGroup(aGroup('-7'), null)
      await s.people.setReachability('telegram', '7', 'blocked', 'bot was blocked by the user', now)
      await s.people.setReachability('telegram', '-7', 'gone', null, now)
    })
    const address = await read.people.address('telegram', '7')
    expect(address).toMatchObject({ reachability: 'blocked', reachabilityWhy: 'bot was blocked by the user' })
    expect(await read.people.group('telegram', '-7')).toMatchObject({ reachability: 'gone' })
    await transact((s) => s.people.saveAddress(anAddress('8', { channel: 'zalo', reachability: 'blocked' }), now))
    await transact((s) => s.people.reached('telegram', { private: ['7', '8', 'nobody'], group: ['-7'] }, now))
    const states = [
      read.people.address('telegram', '7'),
      read.people.address('zalo', '8'),
      read.people.group('telegram', '-7'),
    ]
    expect((await Promise.all(states)).map((chat) => chat?.reachability)).toEqual(['reachable', 'blocked', 'reachable'])
    expect((await read.people.address('telegram', '7'))?.reachabilityWhy).toBeNull()
  })

  test('a group keeps exactly the units that it was linked to last', async () => {
    const { transact, read } = await fresh()
    const [a, b, c] = ['A', 'B', 'C'].map((code) => aUnit(code))
    const group = aGroup('-1', { unitIds: [b?.id ?? '', a?.id ?? ''], linkedAt: now })
    await transact(async (s) => {
      for (const unit of [a, b, c]) if (unit) await s.people.saveUnit(unit)
      await s.people.saveGroup(group, 'officer')
    })
    expect((await read.people.group('telegram', '-1'))?.unitIds).toEqual([a?.id, b?.id])
    await transact((s) => s.people.saveGroup({ ...group, unitIds: [c?.id ?? ''] }, 'officer'))
    expect(await read.people.groups()).toEqual([{ ...group, unitIds: [c?.id] }])
  })

  test('a group with a new id takes its units along, also when it had spoken under the new id before', async () => {
    const { transact, read } = await fresh()
    const [a, b] = [aUnit('A'), aUnit('B')]
    const old = aGroup('-1', { unitIds: [a.id], linkedAt: now })
    await transact(async (s) => {
      await s.people.saveUnit(a)
      await s.people.saveUnit(b)
      await s.people.saveGroup(old, 'officer')
      await s.people.saveGroup(aGroup('-100', { unitIds: [b.id, a.id] }), null)
      await s.people.moveChat('telegram', '-1', '-100')
    })
    expect(await read.people.group('telegram', '-1')).toBeNull()
    expect(await read.people.groups()).toEqual([{ ...old, chatId: '-100', unitIds: [a.id, b.id] }])
    await transact((s) => s.people.moveChat('telegram', 'nobody', 'anybody'))
    expect(await read.people.groups()).toHaveLength(1)
  })

  test('an invitation is used once, by one of two who try at the same moment', async () => {
    const store = await fresh()
    const unit = aUnit('A')
    const dates = { createdAt: now, expiresAt: at('2025-03-31T08:00'), usedAt: null, usedBy: null }
    const invite = {
      id: newId(),
      codeHash: 'h',
      unitId: unit.id,
      role: 'head' as const,
      createdBy: null,
      personId: null,
      ...dates,
    }
    await store.transact(async (s) => {
      await s.people.saveUnit(unit)
      await s.people.saveInvite(invite)
    })
    expect(await store.read.people.inviteByHash('h')).toEqual(invite)
    const people = await Promise.all(['Hoa', 'Bình', 'Cúc'].map((name) => settle(store, name)))
    const used = await Promise.all(people.map((id) => store.transact((s) => s.people.useInvite(invite.id, id, now))))
    expect(used.filter(Boolean)).toHaveLength(1)
    const kept = await store.read.people.inviteByHash('h')
    expect(kept).toMatchObject({ usedAt: now, usedBy: people[used.indexOf(true)] })
  })

  test('a request without a code waits until it is decided, and is decided once', async () => {
    const { transact, read } = await fresh()
    const base = { addressId: 'a', unitId: null, role: null, state: 'waiting' as const }
    const first = { ...base, id: newId(), statement: 'tôi là Giám đốc TTYT Hoằng Hóa', createdAt: now }
    const second = { ...base, id: newId(), statement: 'tôi là trưởng phòng', createdAt: at('2025-03-17T09:00') }
    await transact(async (s) => {
      await s.people.saveLinkRequest(second)
      await s.people.saveLinkRequest(first)
    })
    expect(await read.people.waitingLinkRequests()).toEqual([first, second])
    const decided = await Promise.all([
      transact((s) => s.people.decideLinkRequest(first.id, 'approved', 'an', now)),
      transact((s) => s.people.decideLinkRequest(first.id, 'refused', 'bình', now)),
    ])
    expect(decided.filter(Boolean)).toHaveLength(1)
    expect((await read.people.linkRequest(first.id))?.state).toBe(decided[0] ? 'approved' : 'refused')
    expect(await read.people.waitingLinkRequests()).toEqual([second])
  })
})
