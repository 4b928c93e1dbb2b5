import { expect, test } from 'vitest'
import { findText } from '../../../src/answers/find/find-text.ts'
import { sectionsOf } from '../../../src/directives/intake.ts'
import { readDirective } from '../../../src/directives/read-directive.ts'
import { plainHearing } from '../../support/hearing.ts'
import { onEachDatabase } from '../../support/database.ts'
import { aDirective } from '../../support/nouns.ts'

const PAPER = `TRUNG TÂM Y TẾ HUYỆN SƠN KHÊ
Số: 77/TTYT
V/v giám sát véc tơ truyền bệnh

Kính gửi: Các trạm y tế xã.

Căn cứ Quyết định số 1462/QĐ-BYT ngày 05/6/2024 của Bộ Y tế về giám sát côn trùng, Trung tâm Y tế yêu cầu:

1. Phòng Y tế phân công nhân viên kiểm tra dụng cụ chứa nước ở từng hộ, ghi vào sổ theo dõi.

2. Trạm Y tế xã phun hóa chất diệt muỗi tại các thôn có ca bệnh; bệnh nhân được chuyển viện kịp thời.

3. Cá nhân có thành tích được biểu dương.`

onEachDatabase((fresh) => {
  async function anOffice() {
    const { transact, read } = await fresh()
    const reading = readDirective(PAPER)
    const subject = 'V/v giám sát véc tơ truyền bệnh'
    const d = aDirective('77', { number: '77/TTYT', subject, status: 'published', text: reading.text, textHash: 'a' })
    await transact(async (s) => {
      await s.directives.save(d, reading)
      await s.directives.saveSections(sectionsOf(reading, d.id))
    })
    return async (question: string) => {
      const found = await findText(question, await read.directives.heads('published'), read, plainHearing)
      const [fact] = found?.facts ?? []
      if (found === null || fact?.kind !== 'found') return null
      return { ...fact, status: found.status, places: fact.items.map((i) => `${i.section ?? '-'}: ${i.text}`) }
    }
  }

  test('words are found with or without their marks, and marked where they stand', async () => {
    const find = await anOffice()
    expect((await find('tìm phun hóa chất'))?.places).toEqual([
      expect.stringMatching(/^2: .*Trạm Y tế xã «phun hóa chất» diệt muỗi/),
    ])
    expect((await find('TIM KIEM hoa chat diet muoi!'))?.places).toEqual([
      expect.stringContaining('phun «hóa chất diệt muỗi» tại'),
    ])
  })

  test('what is typed with its marks means just that word, wherever in it the mark stands', async () => {
    const find = await anOffice()
    expect((await find('tìm nhân viên'))?.places[0]).toMatch(/^1: .*phân công «nhân viên» kiểm tra/)
    expect((await find('tìm nhân viên'))?.places.join()).not.toContain('«viện»')
    expect((await find('tra cứu hoá chất'))?.places[0]).toContain('«hóa chất»')
  })

  test('lines outside of all parts, numbers in any spelling, and the directive itself are found', async () => {
    const find = await anOffice()
    for (const q of ['tìm 1462/QĐ-BYT', 'tim qd 1462', 'tra cứu văn bản 1462'])
      expect((await find(q))?.places, q).toEqual([expect.stringMatching(/^-: Căn cứ .*«1462»\/QĐ-/)])
    expect((await find('tìm cv 77'))?.places[0]).toBe('-: V/v giám sát véc tơ truyền bệnh')
    expect((await find('tim giam sat truyen benh'))?.places[0]).toBe('-: V/v «giám sát» véc tơ «truyền bệnh»')
  })

  test('what stands nowhere is not found, and what is no search is left to the questions', async () => {
    const find = await anOffice()
    expect(await find('tìm máy bay trực thăng')).toMatchObject({ status: 'not_found', items: [] })
    expect(await find('tìm 9931')).toMatchObject({ status: 'not_found', words: '9931' })
    for (const q of ['tìm hiểu về muỗi ở đâu', 'tim mạch là gì', 'tìm', 'tìm được ở đâu', 'việc của tôi'])
      expect(await find(q), q).toBeNull()
  })
})
