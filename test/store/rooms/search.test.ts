import { expect, test } from 'vitest'
import { searchOffice } from '../../../src/answers/retrieve/papers/search-office.ts'
import { onEachDatabase } from '../../support/database.ts'
import { aDirective, aReading } from '../../support/nouns.ts'
import { hearingOf } from '../../../src/answers/hear/hearing.ts'
import { readOfficeWords } from '../../../src/answers/hear/office-words.ts'
import { plainHearing } from '../../support/hearing.ts'

const section = (directiveId: string, position: number, text: string) => ({
  directiveId,
  position,
  path: String(position),
  title: null,
  text,
  span: { start: 0, end: text.length },
})

onEachDatabase((fresh, provider) => {
  test('sections are found by folded words and by numbers, best first; what is not published, or gone, is not', async () => {
    const { transact, read } = await fresh()
    const [open, draft] = [
      aDirective('512', { status: 'published' }),
      aDirective('513', { text: 'bản khác', textHash: 'x' }),
    ]
    await transact(async (s) => {
      for (const d of [open, draft]) await s.directives.save(d, aReading('Sở Y tế'))
      await s.directives.saveSections([
        section(open.id, 1, 'Phun hóa chất diệt muỗi tại 12 thôn theo Công văn số 1462/BYT-DP.'),
        section(open.id, 2, 'Kiểm tra kho hóa chất; muỗi không phải diệt ở kho.'),
        section(draft.id, 1, 'Diệt muỗi bằng hóa chất.'),
      ])
    })
    const office = hearingOf(readOfficeWords('short,words\npckb,phòng chống khủng bố\n').words)
    const found = async (...words: string[]) =>
      (await searchOffice(read.directives, words, plainHearing)).map((f) => f.section.position)
    expect(await found('diet', 'muoi')).toEqual([1, 2])
    expect(await found('1462', 'byt')).toEqual([1])
    expect(await found('and', 'near')).toEqual([])
    await transact((s) => s.directives.saveSections([section(open.id, 3, 'Diễn tập PCKB.')]))
    const written = ['dien', 'tap', 'phong', 'chong', 'khung', 'bo']
    expect((await searchOffice(read.directives, written, office)).map((f) => f.section.position)).toEqual([3])
    expect(
      (await searchOffice(read.directives, written.slice(2), plainHearing)).map((f) => f.section.position),
    ).toEqual([])
    await transact((s) => s.directives.saveSections([section(open.id, 1, 'Lắp camera.')]))
    expect(await found('muoi')).toEqual([])
    expect(await found('camera')).toEqual([1])
  })

  test('many words all stand in what is found, each as a whole word', async () => {
    const { transact, read } = await fresh()
    const open = aDirective('512', { status: 'published' })
    const whole = 'Rà soát (kho) thuốc “lưu động” tại trạm, gồm 12 tủ lạnh; hằng tuần.'
    await transact(async (s) => {
      await s.directives.save(open, aReading(''))
      await s.directives.saveSections([
        section(open.id, 1, whole),
        section(open.id, 2, whole.replace('kho', 'khoa')),
        section(open.id, 3, whole.replace('12', '125')),
        // So common that it is not looked up in the index.
        ...Array.from({ length: 70 }, (_, i) => section(open.id, i + 4, `Lần ${i}: rà soát hằng tuần.`)),
        section(open.id, 74, whole.replace('tuần', 'năm')),
        section(open.id, 75, `${whole.replaceAll(' ', '\n')} Báo cáo.`),
      ])
    })
    const words = ['ra', 'soat', 'kho', 'thuoc', 'luu', 'dong', 'tram', '12', 'tu', 'lanh', 'tuan']
    const found = await read.directives.search(words, words.length, 60)
    expect(found.map((f) => f.position)).toEqual([75, 1])
  })

  test('what the index of words has in many parts is put together, and found as before', async () => {
    const { transact, read, mergeWords } = await fresh()
    const open = aDirective('512', { status: 'published' })
    await transact((s) => s.directives.save(open, aReading('')))
    for (let i = 1; i <= 7; i++)
      await transact((s) => s.directives.saveSections([section(open.id, i, `Phun hóa chất lần ${i}.`)]))
    const found = async () => (await searchOffice(read.directives, ['hoa', 'chat'], plainHearing)).length
    const before = await found()
    expect(before).toBeGreaterThan(0)
    // PostgreSQL sees to its own.
    expect((await mergeWords()) > 0).toBe(provider === 'sqlite')
    expect(await mergeWords()).toBe(0)
    expect(await found()).toBe(before)
  })

  test('a paper is cited by the number before its stroke, not by the parts of a date', async () => {
    const { transact, read } = await fresh()
    const text = 'Căn cứ Quyết định số 0249/QĐ-UBND ngày 22/07/2025;'
    const cites = aDirective('512', { status: 'published', text })
    await transact((s) => s.directives.save(cites, aReading('')))
    await transact((s) => s.directives.save(aDirective('513', { text, textHash: 'draft' }), aReading('')))
    expect(await read.directives.citing(['249'])).toEqual([cites.id])
    expect(await read.directives.citing(['7', '2025', '49'])).toEqual([])
    expect(await read.directives.citing([])).toEqual([])
  })
})
