import { expect, test } from 'vitest'
import { HA, openTelegram } from './open-telegram.ts'

test('a sent message is given other words and other buttons, and the same again counts as done', async () => {
  const { fake, channel } = await openTelegram({ listen: false })
  const { messageIds } = await channel.send(HA, 'private', {
    text: 'Hạn: 30/3',
    choices: [{ label: 'Đã nắm việc', value: 'a' }],
  })
  const [id = ''] = messageIds
  const better = { text: 'Hạn: 31/3 (đã sửa)', choices: [{ label: 'Xem lại', value: 'b' }] }
  await channel.edit?.(HA, id, better)
  await channel.edit?.(HA, id, better)
  expect(fake.sent).toHaveLength(1)
  expect(fake.sent[0]).toMatchObject({ text: better.text, buttons: [{ label: 'Xem lại', value: 'b' }] })
  await channel.edit?.(HA, id, { text: 'Văn bản đã thu hồi' })
  expect(fake.sent[0]).toMatchObject({ text: 'Văn bản đã thu hồi', buttons: [] })
})

test('words under a picture are changed, whether the picture is named again or not', async () => {
  const { fake, channel } = await openTelegram({ listen: false, stored: { pic: new Uint8Array(9) } })
  const media = [{ kind: 'photo' as const, hash: 'pic', name: 'a.png', mime: 'image/png' }]
  const { messageIds } = await channel.send(HA, 'private', { text: 'Trang 1', media })
  await channel.edit?.(HA, messageIds[0] ?? '', { text: 'Trang 2', media })
  expect(fake.sent[0]?.text).toBe('Trang 2')
  await channel.edit?.(HA, messageIds[0] ?? '', { text: 'Trang 3' })
  expect(fake.sent[0]).toMatchObject({ text: 'Trang 3', file: { kind: 'photo' } })
})

test('what is not there, or does not go into one message, is rejected; the rest as when sending', async () => {
  const { fake, channel } = await openTelegram({ listen: false })
  const { messageIds } = await channel.send(HA, 'private', { text: 'một' })
  const [id = ''] = messageIds
  const edit = (messageId: string, text = 'hai') => channel.edit?.(HA, messageId, { text })
  await expect(edit('9999')).rejects.toMatchObject({ failure: 'rejected' })
  for (const none of ['', 'abc', '-1', '1e400']) await expect(edit(none)).rejects.toMatchObject({ failure: 'rejected' })
  await expect(edit(id, 'dài '.repeat(2_000))).rejects.toMatchObject({ failure: 'rejected' })
  await expect(edit(id, '  ')).rejects.toMatchObject({ failure: 'rejected' })
  const says = (code: number, description: string, parameters = {}) =>
    fake.failNext('editMessageText', { code, description, parameters })
  says(400, "Bad Request: message can't be edited")
  await expect(edit(id)).rejects.toMatchObject({ failure: 'rejected' })
  says(429, 'Too Many Requests: retry after 3', { retry_after: 3 })
  await expect(edit(id)).rejects.toMatchObject({ failure: 'throttled', retryAfterMs: 3_000 })
  says(403, 'Forbidden: bot was blocked by the user')
  await expect(edit(id)).rejects.toMatchObject({ failure: 'blocked' })
  fake.failNext('editMessageText', 'html502')
  await expect(edit(id)).rejects.toMatchObject({ failure: 'unreachable' })
  expect(fake.sent[0]?.text).toBe('một')
})
