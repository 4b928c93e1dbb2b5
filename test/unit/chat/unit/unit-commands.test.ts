import { describe, expect, test } from 'vitest'
import { namingDirective } from '../../../../src/chat/commands/unit/which.ts'
import { at } from '../../../support/nouns.ts'
import { LONG, openOffice, textOf } from '../report/office.ts'

describe('a phrase that names a directive', () => {
  const match = namingDirective('da nhan', 'nhan', 'bao cao')
  test.each([
    ['nhan', []],
    ['nhan 512', ['512']],
    ['da nhan cong van so 512 syt nvy', ['512']],
    ['nhan vb3', ['VB3']],
    ['nhan vb 3', ['VB3']],
    ['bao cao cua toi 512', ['512']],
    ['nhan viec nay', []],
    ['nhan duoc van ban chua', null],
    ['bao cao khi nao nop', null],
    ['nhanh len', null],
    ['da nhan 512 chua', null],
    ['bao cao 3 thang', null],
  ])('%s', (words, args) => {
    expect(match(words)).toEqual(args)
  })
})

test('a question is no command, though it names one', () => {
  expect(namingDirective('nhan')('nhan 512', 'Nhận 512?')).toBeNull()
})

describe('đã nắm việc', () => {
  test('is said once; the second time tells when and by whom, and both tell what comes next', async () => {
    const office = await openOffice('512')
    const first = textOf(await office.head('Đã nắm việc'))
    expect(first).toContain('09:05 ngày 27/3/2025')
    expect(first).toContain('trước ngày 07/4/2025')
    expect(first).toContain('thứ Sáu, 04/4/2025')
    office.chat.setNow('2025-03-28T08:00')
    const second = textOf(await office.contact('da nhan 512'))
    expect(second).toContain('Lê Thị Hoa')
    expect(second).toContain('09:05 ngày 27/3/2025')
    expect(await office.assignment('512')).toMatchObject({
      acknowledgedAt: at('2025-03-27T09:05'),
      acknowledgedVia: 'chat',
    })
    const trail = await office.store.read.chat.auditOf(`assignment:${(await office.assignment('512')).id}`)
    expect(trail.map((e) => e.action)).toEqual(['assignment.acknowledge'])
  })

  test('a thumb is polite, and acknowledges nothing', async () => {
    const office = await openOffice('512')
    expect(textOf(await office.head('👍'))).toContain('xin chọn “Đã nắm việc”')
    expect((await office.assignment('512')).acknowledgedAt).toBeNull()
  })

  test('what is done is not offered again under an answer', async () => {
    const office = await openOffice('512')
    const labels = async (): Promise<string[]> =>
      (await office.tap('viec')).flatMap((m) => (m.choices ?? []).map((c) => c.label))
    expect(await labels()).toContain('Đã nắm việc')
    await office.head('nhận 512')
    expect(await labels()).not.toContain('Đã nắm việc')
  })

  test('by a button, by number, by number with its words', async () => {
    const office = await openOffice('512', '640', 'VB3')
    await office.tap(`nhan:${(await office.assignment('512')).id}`)
    await office.contact('nhận 640')
    await office.contact('đã nhận VB3')
    for (const ref of ['512', '640', 'VB3']) expect((await office.assignment(ref)).acknowledgedAt, ref).not.toBeNull()
  })

  test('with several open ones it asks, and a typed number answers', async () => {
    const office = await openOffice('512', '640')
    const [question] = await office.contact('nhận')
    expect(question?.choices).toHaveLength(2)
    await office.contact('2')
    const done = [(await office.assignment('512')).acknowledgedAt, (await office.assignment('640')).acknowledgedAt]
    expect(done.filter((x) => x !== null)).toHaveLength(1)
    expect(textOf(await office.contact('nhận'))).toContain('Đã ghi nhận')
  })

  test('many open ones come in pages', async () => {
    const office = await openOffice('501', '502', '503', '504', '505', '506')
    const [first] = await office.head('nhận')
    expect(first?.choices).toHaveLength(5)
    const [second] = await office.tap(first?.choices?.at(-1)?.value ?? '')
    expect(second?.choices).toHaveLength(3)
    expect(second?.text).toContain('2/2')
  })

  test('what is not given to the unit, and what was withdrawn, is said plainly', async () => {
    const office = await openOffice('512')
    expect(textOf(await office.head('nhận 999'))).toContain('“999”')
    const { id, directiveId } = await office.assignment('512')
    await office.store.transact((s) => s.directives.update(directiveId, { status: 'withdrawn' }))
    expect(textOf(await office.head('nhận 512'))).toContain('thu hồi')
    expect(textOf(await office.tap(`nhan:${id}`))).toContain('thu hồi')
    expect((await office.assignment('512')).acknowledgedAt).toBeNull()
  })

  test("another unit's part can't be acknowledged by its button", async () => {
    const [office, other] = [await openOffice('512'), await openOffice('512')]
    const foreign = await other.assignment('512')
    await office.tap(`nhan:${foreign.id}`)
    expect((await office.assignment('512')).acknowledgedAt).toBeNull()
  })
})

describe('phần việc', () => {
  test('is told word for word', async () => {
    const office = await openOffice('512')
    const text = textOf(await office.head('phần 512'))
    expect(text).toContain('Tổ chức hội nghị tuyên truyền, hoàn thành trước ngày 07/4/2025')
    expect(text).toContain('mục II.1')
  })

  test('a long one comes a message at a time, and nothing is lost', async () => {
    const office = await openOffice('900')
    const messages = await office.head('phần việc 900')
    expect(messages).toHaveLength(1)
    while (messages.at(-1)?.choices?.some((c) => c.label === 'Xem tiếp'))
      messages.push(...(await office.head('xem tiếp')))
    expect(messages.length).toBeGreaterThan(2)
    for (const m of messages) expect(m.text.length).toBeLessThanOrEqual(1_800)
    const bare = (s: string): string => s.replace(/\s+/g, '')
    expect(bare(messages.map((m) => m.text).join(''))).toContain(bare(LONG))
  })
})

test('what has been reported is listed with its state', async () => {
  const office = await openOffice('512')
  expect(textOf(await office.head('đã báo cáo'))).toContain('chưa gửi báo cáo nào')
  await office.head('báo cáo')
  await office.head('không phát sinh')
  await office.head('gửi')
  expect(textOf(await office.contact('báo cáo của tôi'))).toContain('đã gửi, chờ duyệt')
})
