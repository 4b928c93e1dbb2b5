import { expect, test } from 'vitest'
import { gather, together } from '../../../../src/messaging/receiving/gather.ts'
import type { IncomingContent, IncomingFile } from '../../../../src/messaging/incoming.ts'
import type { InboxRow } from '../../../../src/messaging/store.ts'

const START = Date.parse('2025-04-01T02:00:00Z')
const file = (ref: string, kind: IncomingFile['kind'] = 'photo'): IncomingFile => ({
  kind,
  ref,
  name: null,
  mime: null,
  size: null,
})
const picture = (ref: string, more: Partial<Extract<IncomingContent, { kind: 'files' }>> = {}): IncomingContent => ({
  kind: 'files',
  files: [file(ref)],
  caption: null,
  album: 'loose',
  ...more,
})
const text: IncomingContent = { kind: 'text', text: 'xong' }

function row(ms: number, content: IncomingContent, from = 'u1', attempts = 0): InboxRow {
  const id = `e${String(ms)}`
  const event = {
    channel: 'zalo',
    externalId: id,
    chatId: 'u1',
    chatKind: 'private' as const,
    chatTitle: null,
    from: { id: from, name: null },
    receivedAt: new Date(START + ms),
    content,
  }
  return { id, event, attempts }
}
const at = (ms: number): Date => new Date(START + ms)
/** ids of what is handled as one, or the milliseconds that are waited */
const told = (rows: InboxRow[], now: number): string[] | number => {
  const found = gather(rows, at(now))
  return 'rows' in found ? found.rows.map((r) => r.id) : found.waitMs
}

const three = [row(0, picture('a')), row(900, picture('b')), row(1_800, picture('c'))]

test.each<[string, InboxRow[], number, string[] | number]>([
  ['a text stands alone and waits for nothing', [row(0, text), row(1, text)], 1, ['e0']],
  ['one picture is waited for', [row(0, picture('a'))], 400, 1_100],
  ['and handled when nothing follows', [row(0, picture('a'))], 1_500, ['e0']],
  ['each one more is waited for anew', three, 2_000, 1_300],
  ['a batch is whole when it is quiet', three, 3_300, ['e0', 'e900', 'e1800']],
  ['or when words come', [...three, row(1_900, text)], 1_901, ['e0', 'e900', 'e1800']],
  ['a pause begins another', [row(0, picture('a')), row(1_600, picture('b'))], 1_600, ['e0']],
  [
    'words beside a picture begin another',
    [row(0, picture('a')), row(10, picture('b', { caption: 'CV 512' }))],
    11,
    ['e0'],
  ],
  [
    'the first may have words',
    [row(0, picture('a', { caption: 'CV 512' })), row(10, picture('b'))],
    2_000,
    ['e0', 'e10'],
  ],
  ['in a group two people do not mix', [row(0, picture('a')), row(10, picture('b'), 'u2')], 11, ['e0']],
  ['two albums do not mix', [row(0, picture('a')), row(10, picture('b', { album: 'other' }))], 11, ['e0']],
  [
    'documents are left apart',
    [row(0, picture('a', { files: [file('d', 'document')] })), row(10, picture('b'))],
    11,
    ['e0'],
  ],
  ['what failed before is not waited for again', [row(0, picture('a'), 'u1', 1)], 1, ['e0']],
])('%s', (_, rows, now, wanted) => expect(told(rows, now)).toEqual(wanted))

test('whoever goes on and on is answered in between, by number and by time', () => {
  const many = Array.from({ length: 21 }, (_, i) => row(i * 10, picture(`p${String(i)}`)))
  expect(told(many, 300)).toHaveLength(20)
  const slow = Array.from({ length: 15 }, (_, i) => row(i * 1_100, picture(`p${String(i)}`)))
  expect(told(slow, 14 * 1_100 + 1)).toHaveLength(15)
})

test('a batch is one event: the first, with the files of all in their order', () => {
  const event = together(three)
  expect(event).toMatchObject({ externalId: 'e0' })
  expect(event?.content).toMatchObject({ files: [{ ref: 'a' }, { ref: 'b' }, { ref: 'c' }], caption: null })
  expect(together([])).toBeNull()
})
