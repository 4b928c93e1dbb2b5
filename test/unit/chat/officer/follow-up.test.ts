import { expect, test } from 'vitest'
import { anOffice, LETTER } from './sample.ts'

/** The sample letter without the sentence that names a report and its day. */
const UNDATED = LETTER.replace(
  /3\. Các đơn vị báo cáo[^]*?UBND tỉnh\.\/\./,
  '3. Các đơn vị nghiêm túc triển khai thực hiện./.',
)

async function published(letter: string) {
  const { chat, store } = await anOffice()
  await chat.types('telegram', 'officer', letter)
  const [draft] = await store.read.directives.list('draft')
  await chat.taps('telegram', 'officer', `phathanh:${draft?.id ?? ''}:y`)
  const types = async (text: string): Promise<string> =>
    (await chat.types('telegram', 'officer', text)).map((m) => m.text).join('\n')
  const followUps = async (): Promise<(string | null)[]> => {
    const assignments = await store.read.tasks.assignmentsOf(draft?.id ?? '')
    const views = await Promise.all(assignments.map((a) => store.read.tasks.view(a.directiveId, a.unitId)))
    return views.flatMap((v) => v?.obligations.map((o) => o.obligation.followUpOn) ?? [])
  }
  return { types, followUps, store, id: draft?.id ?? '' }
}

test("the officer's follow-up date is set where the directive names none, told as the office's own, and audited", async () => {
  const { types, followUps, store, id } = await published(UNDATED)
  expect(await types('theo doi 512 ngay 28/3')).toContain('do cơ quan đặt, không phải thời hạn của văn bản')
  expect(new Set(await followUps())).toEqual(new Set(['2025-03-28']))
  expect((await store.read.chat.auditOf(`directive:${id}`)).at(-1)?.action).toBe('directive.follow-up')
})

test('where the directive names a day, no other is set beside it', async () => {
  const { types, followUps } = await published(LETTER)
  expect(await types('theo dõi 512 ngày 28/3')).toContain('không cần đặt ngày theo dõi')
  expect(new Set(await followUps())).toEqual(new Set([null]))
})

test('a day that has passed, or none, is answered with what to type', async () => {
  const { types } = await published(UNDATED)
  expect(await types('theo dõi 512 ngày 10/3/2025')).toContain('đã qua')
  expect(await types('theo dõi 512 ngày 31/2')).toContain('Gõ: theo dõi')
})

test('a record of a day that has not come is refused', async () => {
  const { types } = await published(LETTER)
  expect(await types('đã nộp giấy: BV Nhi 45/BC-BVN 20/4')).toContain('chưa tới')
})
