import { expect, test } from 'vitest'
import { newId, sha256 } from '../../../src/base/ids.ts'
import type { FileLink } from '../../../src/messaging/file-link.ts'
import { onEachDatabase } from '../../support/database.ts'
import { at } from '../../support/nouns.ts'

const now = at('2025-03-17T08:00')
const days = (n: number): Date => new Date(now.getTime() + n * 86_400_000)
const aLink = (token: string, more: Partial<FileLink> = {}): FileLink => ({
  id: newId(),
  tokenHash: sha256(token),
  kind: 'document',
  hash: 'h1',
  name: 'cv 512.pdf',
  mime: 'application/pdf',
  channel: 'zalo',
  chatId: 'za-mai',
  about: 'directive:d1',
  createdAt: now,
  expiresAt: days(7),
  ...more,
})

onEachDatabase((fresh) => {
  test('a link is found by its token as it was given out, until its time is over', async () => {
    const { transact } = await fresh()
    const link = aLink('a')
    await transact((s) => s.links.add(link))
    const found = (token: string, moment: Date) => transact((s) => s.links.byToken(sha256(token), moment))
    expect(await found('a', days(6.9))).toEqual(link)
    expect(await found('a', days(7))).toBeNull()
    expect(await found('b', now)).toBeNull()
  })

  test('a link is opened for the first time once, also by two taps at once', async () => {
    const { transact } = await fresh()
    const link = aLink('a')
    await transact((s) => s.links.add(link))
    const taps = await Promise.all([1, 2, 3].map(() => transact((s) => s.links.opened(link.id, now))))
    expect(taps.filter(Boolean)).toHaveLength(1)
  })

  test('two links never share a token, and those whose time is over are removed', async () => {
    const { transact } = await fresh()
    await transact((s) => s.links.add(aLink('a', { about: null, expiresAt: days(1) })))
    await expect(transact((s) => s.links.add(aLink('a')))).rejects.toThrow()
    await transact((s) => s.links.add(aLink('b')))
    expect(await transact((s) => s.links.prune(days(1)))).toBe(1)
    expect(await transact((s) => s.links.byToken(sha256('b'), now))).not.toBeNull()
  })
})
