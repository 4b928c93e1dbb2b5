import { expect, test } from 'vitest'
import { answer } from '../../../src/answers/answer.ts'
import type { AnswerStores } from '../../../src/answers/asking.ts'
import { createOfficeTime } from '../../../src/calendar/office-time.ts'
import { createWorkCalendar } from '../../../src/calendar/vietnam-calendar.ts'
import { onEachDatabase } from '../../support/database.ts'
import { plainHearing } from '../../support/hearing.ts'
import { aDirective, aReading, at, aUnit } from '../../support/nouns.ts'
import { aDemand, anAssignment, anObligation, aReportDue, aTask } from '../../support/task-nouns.ts'

const tools = {
  officeTime: createOfficeTime('Asia/Ho_Chi_Minh'),
  calendar: createWorkCalendar(),
  hearing: plainHearing,
}
const OFFICE = 40
/** The unit was given every other one. */
const isOwn = (n: number): boolean => n % 2 === 0
const MATTER = 'Đoàn liên ngành hiệu chuẩn máy siêu âm tại Trạm Cửa Lấp bằng bộ mẫu chuẩn'

/** What only one directive says stands in the oldest, or in one that is named. */
const wordsOf = (n: number): string[] => [
  n === 1 ? MATTER : `Rà soát sổ theo dõi tiêm chủng lần ${n}`,
  ...(n === 3 ? ['Máy siêu âm hiệu chuẩn sau; Trạm chuẩn bị bộ mẫu, Đoàn tại Cửa Lấp chuẩn liên ngành bằng thẻ'] : []),
  'Cập nhật danh sách đối tượng ưu tiên và lưu hồ sơ',
  'Cập nhật danh sách đối tượng mới và lưu hồ sơ',
]

onEachDatabase((fresh) => {
  async function anOffice() {
    const { transact, read } = await fresh()
    const unit = aUnit('TTYT')
    await transact(async (s) => {
      await s.people.saveUnit(unit)
      for (let n = 1; n <= OFFICE; n++) {
        const basis = n === 2 ? 'Căn cứ Quyết định số 77/QĐ-UBND ngày 03/02/2025 của UBND tỉnh;\n' : ''
        const text = basis + wordsOf(n).join('.\n')
        const createdAt = at(`2025-03-${String(1 + Math.floor(n / 2)).padStart(2, '0')}T08:00`)
        const facts = { text, textHash: `large ${n}`, status: 'published' as const, publishedAt: createdAt, createdAt }
        const directive = aDirective(String(500 + n), { ...facts, subject: 'V/v công tác y tế', basis: [] })
        await s.directives.save(directive, aReading('Sở Y tế'))
        await s.directives.saveSections(
          wordsOf(n).map((words, i) => {
            const start = text.indexOf(words)
            const span = { start, end: start + words.length }
            return { directiveId: directive.id, position: i + 1, path: String(i + 1), title: null, text: words, span }
          }),
        )
        const demand = aDemand(directive.id, 1)
        await s.tasks.saveDemand(demand)
        const task = aTask(directive.id, 1, { words: wordsOf(n)[0] ?? '' })
        await s.tasks.saveTask(task)
        const part = anAssignment(directive.id, unit.id, { reports: [aReportDue(demand.id, at('2025-04-06T00:00'))] })
        if (isOwn(n)) await s.tasks.saveAssignment(part, [anObligation(part.id, task.id)])
      }
    })
    const opened: string[] = []
    const watched: AnswerStores = {
      ...read,
      directives: {
        ...read.directives,
        async byIds(ids: readonly string[]) {
          const found = await read.directives.byIds(ids)
          opened.push(...found.flatMap((d) => d.number ?? []))
          return found
        },
      },
      reading: () => watched,
    }
    const asker = { unit, role: 'head' as const, locale: 'vi' as const, now: at('2025-03-26T08:00') }
    const ask = async (question: string) => {
      opened.length = 0
      const found = await answer(question, asker, watched, tools)
      return { ...found, opened: [...opened] }
    }
    return { ask }
  }

  test('of a large office only the directive is opened that holds a matter as a whole, whosever it is', async () => {
    const { ask } = await anOffice()
    const found = await ask('đoàn nào hiệu chuẩn máy siêu âm Trạm Cửa Lấp')
    expect(found.opened).toEqual(['501/SYT-NVY'])
    expect(found).toMatchObject({ status: 'answered', facts: [{ kind: 'quote', text: MATTER }] })
  })

  test('a matter that stands nearly everywhere leaves the asker’s own directives likelier', async () => {
    const { ask } = await anOffice()
    const { opened } = await ask('cập nhật danh sách đối tượng lưu hồ sơ thế nào')
    expect(opened.length).toBeGreaterThan(12)
    expect(opened.filter((number) => isOwn(Number.parseInt(number) - 500)).length).toBeGreaterThanOrEqual(12)
  })

  test('a paper that one directive cites is looked for there, however old that is', async () => {
    const { ask } = await anOffice()
    const found = await ask('QĐ 77 ngày nào')
    expect(found.opened).toEqual(['502/SYT-NVY'])
    expect(found).toMatchObject({
      status: 'answered',
      facts: [{ kind: 'basis', items: [{ number: '77/QĐ-UBND', issuedOn: '2025-02-03' }] }],
    })
  })
})
