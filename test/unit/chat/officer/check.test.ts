import { expect, test } from 'vitest'
import { at } from '../../../support/nouns.ts'
import { anOffice, LETTER } from './sample.ts'

/** A draft on the screen of an officer, on Telegram or on Zalo. */
async function checked(channel: 'telegram' | 'zalo' = 'telegram', letter = LETTER) {
  const office = await anOffice()
  const chatId = channel === 'telegram' ? 'officer' : 'officer-z'
  await office.chat.types(channel, chatId, letter)
  const [draft] = await office.store.read.directives.list('draft')
  const id = draft?.id ?? ''
  const types = async (text: string): Promise<string> =>
    (await office.chat.types(channel, chatId, text)).map((m) => m.text).join('\n')
  const taps = async (label: string): Promise<string> => {
    const shown = office.chat.sent.findLast((m) => m.chatId === chatId && m.message.choices?.length)
    const choice = shown?.message.choices?.find((c) => c.label === label)
    if (!choice) throw new Error(`no button "${label}" under: ${shown?.message.text}`)
    return (await office.chat.taps(channel, chatId, choice.value)).map((m) => m.text).join('\n')
  }
  const labels = (): string[] =>
    office.chat.sent.findLast((m) => m.chatId === chatId)?.message.choices?.map((c) => c.label) ?? []
  return {
    ...office,
    id,
    types,
    taps,
    labels,
    tasks: () => office.store.read.tasks.tasksOf(id),
    corrections: () => office.store.read.corrections.ofDirective(id),
  }
}

test('each task is shown beside the words of the document; one tap goes on, until all have been looked at', async () => {
  const { types, taps, labels, tasks } = await checked()
  const first = await types('soát')
  console.log(first)
  expect(labels()).toHaveLength(4)
  console.log(await taps('Đúng rồi'))
  console.log(await taps('Đúng rồi'))
  console.log(await types('thẻ'))
  console.log(await types('soat'))
  console.log(await types('han 31/4'), labels())
  console.log(await types('han 1/3/2025'))
  console.log(await types('han truoc 16h ngay 30/3'))
  console.log(await types('giao them BVDK tinh'))
  console.log(await types('bot bv nhi'))
  console.log(await types('giao bv'), labels())
  console.log(await types('1'))
  console.log(await taps('Khác'), labels())
  console.log(await taps('Tách làm hai'), labels())
  console.log(await types('quay lai'))
  console.log(await types('gop'), labels())
  console.log(await types('bo'))
  console.log(await types('lay lai 3'))
  console.log(await types('xem trang'), labels())
  console.log(await taps('Đúng rồi'))
  console.log(await types('xem trước'))
  expect((await tasks()).every((t) => t.checkedAt?.getTime() === at('2025-03-17T09:00').getTime())).toBe(true)
})
