import { expect, test } from 'vitest'
import type { IncomingContent, IncomingEvent } from '../../../../src/messaging/incoming.ts'
import { tidyEvent } from '../../../../src/messaging/receiving/tidy-event.ts'

const event = (
  content: IncomingContent,
  name: string | null = 'Hà',
  chatTitle: string | null = null,
): IncomingEvent => ({
  channel: 'telegram',
  externalId: '1',
  chatId: '5',
  chatKind: 'private',
  chatTitle,
  from: { id: '5', name },
  receivedAt: new Date(0),
  content,
})
const nameOf = (name: string | null): string | null =>
  tidyEvent(event({ kind: 'start', payload: null }, name)).from.name

test('words stay as they are, but for what nobody sees', () => {
  const said = (text: string): unknown => {
    const { content } = tidyEvent(event({ kind: 'text', text }))
    return content.kind === 'text' ? content.text : content
  }
  const long = `Điều 1.\n\tTổ chức 👨‍👩‍👧 ${'tiêm bù '.repeat(2_000)}`
  expect(said(long)).toBe(long)
  expect(said('a\r\nb\rc')).toBe('a\nb\nc')
  expect(said('\u202eháo oáb\u202c\u0000\u200f!')).toBe('háo oáb!')
  const edit = tidyEvent(event({ kind: 'edit', text: '\u2066x\u2069', of: 'text' })).content
  expect(edit).toEqual({ kind: 'edit', text: 'x', of: 'text' })
})

test('a name is one line of a usual length, or none', () => {
  expect(nameOf('Nguyễn  Thị\n\nHà')).toBe('Nguyễn Thị Hà')
  expect(nameOf('\u202eàH')).toBe('àH')
  expect(nameOf('A'.repeat(100_000))).toBe(`${'A'.repeat(79)}…`)
  expect(nameOf('👨‍👩‍👧'.repeat(100))).not.toMatch(/\p{Surrogate}/u)
  for (const none of [null, '', '  ', '\u0000\u200e']) expect(nameOf(none)).toBeNull()
  expect(tidyEvent(event({ kind: 'start', payload: null }, 'a', 'Tổ\u202e 1')).chatTitle).toBe('Tổ 1')
})

test('files keep their names in one line, and their words', () => {
  const file = { kind: 'document' as const, ref: 'F', name: 'a\nb\u202excod.exe', mime: null, size: null }
  const { content } = tidyEvent(event({ kind: 'files', files: [file], caption: 'xem\u0007\nnhé' }))
  expect(content).toMatchObject({ files: [{ name: 'a bxcod.exe', ref: 'F' }], caption: 'xem\nnhé' })
})
