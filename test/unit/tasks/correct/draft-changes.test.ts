import { describe, expect, test } from 'vitest'
import { newId } from '../../../../src/base/ids.ts'
import { createOfficeTime } from '../../../../src/calendar/office-time.ts'
import type { Draft } from '../../../../src/tasks/correct/draft.ts'
import { mergeTasks } from '../../../../src/tasks/correct/merge-tasks.ts'
import { quotedSpan } from '../../../../src/tasks/correct/quoted-span.ts'
import { pointTyped, splitPoints, splitTask } from '../../../../src/tasks/correct/split-task.ts'
import { doubtsOf, inReviewOrder, isWorkedOut } from '../../../../src/tasks/intake/doubts.ts'
import type { Task } from '../../../../src/tasks/task.ts'
import { aDeadline, aDemand, aTask } from '../../../support/task-nouns.ts'

const TEXT = `Kính gửi: các đơn vị.
1. Phòng Y tế lập danh sách trẻ em trước ngày 20/3/2025; Trung tâm Y tế huyện tổ chức khám trước
ngày 28/3/2025 và báo cáo kết quả về Sở Y tế trước ngày 05/4/2025.
2. Công an huyện bảo đảm trật tự tại các điểm khám.
`
const tools = { newId, officeTime: createOfficeTime('Asia/Ho_Chi_Minh') }

/** The passage as a task, with the days that stand in it. */
function taskOf(position: number, from: string, to: string, days: [string, string][], more: Partial<Task> = {}): Task {
  const span = { start: TEXT.indexOf(from), end: TEXT.indexOf(to) + to.length }
  const deadlines = days.map(([words, end], i) => {
    const start = TEXT.indexOf(words)
    return aDeadline(end, { position: i + 1, text: words, span: { start, end: start + words.length } })
  })
  const words = TEXT.slice(span.start, span.end).replace(/\s+/g, ' ')
  return aTask('d', position, {
    words,
    span,
    deadlines,
    coordinators: [],
    assignees: ['Phòng Y tế'],
    section: '1',
    ...more,
  })
}

const first = taskOf(1, 'lập danh sách', '05/4/2025', [
  ['trước ngày 20/3/2025', '2025-03-20'],
  ['trước\nngày 28/3/2025', '2025-03-28'],
  ['trước ngày 05/4/2025', '2025-04-05'],
])
const second = taskOf(2, 'bảo đảm trật tự', 'điểm khám', [], { assignees: ['Công an huyện'], section: '2' })
const draft = (
  tasks: Task[],
  demands = [aDemand('d', 1, { taskPosition: 1, text: 'báo cáo kết quả về Sở Y tế' })],
): Draft => ({
  directiveId: 'd',
  text: TEXT,
  tasks,
  demands,
  next: 3,
})

describe('a task that is two', () => {
  test('may be split at its sentences, or at its clauses where it is one sentence', () => {
    expect(splitPoints(first.words).map((at) => first.words.slice(at, at + 12))).toEqual(['Trung tâm Y '])
    const one = 'tổ chức khám sàng lọc cho trẻ em, tư vấn dinh dưỡng và lập hồ sơ theo dõi'
    expect(splitPoints(one).map((at) => one.slice(at, at + 6))).toEqual(['tư vấn', 'và lập'])
    expect(splitPoints('treo băng rôn')).toEqual([])
  })

  test('each part has its own words, place, days and reports; a unit that opens the second is its own', () => {
    const [at = 0] = splitPoints(first.words)
    const after = splitTask(draft([first, second]), 1, at, tools)
    const [one, , two] = after.tasks
    expect(one).toMatchObject({
      position: 1,
      words: 'lập danh sách trẻ em trước ngày 20/3/2025',
      corrected: true,
      checkedAt: null,
    })
    expect(one?.deadlines.map((d) => d.end)).toEqual(['2025-03-20'])
    expect(two).toMatchObject({ position: 3, assignees: ['Trung tâm Y tế huyện'], section: '1' })
    expect(two?.words).toMatch(/^tổ chức khám trước ngày 28\/3\/2025/)
    expect(two?.deadlines.map((d) => [d.position, d.end])).toEqual([
      [1, '2025-03-28'],
      [2, '2025-04-05'],
    ])
    expect(TEXT.slice(two?.span.start, two?.span.end)).toMatch(/^Trung tâm Y tế huyện/)
    expect(one?.span.end).toBe(two?.span.start)
    expect(after.demands).toMatchObject([{ taskPosition: 3 }])
    expect(after.next).toBe(4)
  })

  test('the second part is found by its first words, with or without diacritics', () => {
    const at = pointTyped(first.words, 'va bao cao ket qua') ?? 0
    expect(first.words.slice(at)).toMatch(/^và báo cáo/)
    const { tasks } = splitTask(draft([first]), 1, at, tools)
    expect(tasks.map((t) => t.assignees)).toEqual([['Phòng Y tế'], ['Phòng Y tế']])
    expect(tasks[1]?.words).toMatch(/^báo cáo kết quả/)
    expect(pointTyped(first.words, 'lập danh sách')).toBeNull()
    expect(pointTyped(first.words, 'không có ở đây')).toBeNull()
  })

  test('split and joined again it has the same days and place', () => {
    const [at = 0] = splitPoints(first.words)
    const apart = splitTask(draft([first, second]), 1, at, tools)
    const { tasks, demands } = mergeTasks(apart, 3, 1)
    expect(tasks.map((t) => t.position)).toEqual([1, 2])
    expect(tasks[0]).toMatchObject({ span: first.span, assignees: ['Phòng Y tế', 'Trung tâm Y tế huyện'] })
    expect(tasks[0]?.deadlines.map((d) => d.end)).toEqual(first.deadlines.map((d) => d.end))
    expect(demands).toMatchObject([{ taskPosition: 1 }])
  })
})

test('of two tasks with the same day the one that they become has it once; everybody stays everybody', () => {
  const twin = taskOf(2, 'bảo đảm trật tự', 'điểm khám', [], {
    assignees: ['*'],
    coordinators: ['Phòng Y tế'],
    deadlines: [aDeadline('2025-03-20')],
  })
  const { tasks } = mergeTasks(draft([first, twin]), 1, 2)
  expect(tasks).toMatchObject([{ assignees: ['*'], coordinators: ['Phòng Y tế'] }])
  expect(tasks[0]?.deadlines.map((d) => [d.position, d.end])).toEqual([
    [1, '2025-03-20'],
    [2, '2025-03-28'],
    [3, '2025-04-05'],
  ])
  expect(() => mergeTasks(draft([first]), 1, 1)).toThrow('merge-itself')
  expect(() => mergeTasks(draft([first]), 1, 7)).toThrow('officer-no-such-task')
})

describe('the order of looking', () => {
  const at = (position: number, start: number, more: Partial<Task> = {}): Task =>
    aTask('d', position, { span: { start, end: start + 5 }, coordinators: [], ...more })

  test('the least sure first, then the document; what stands nowhere comes last', () => {
    const tasks = [
      at(1, 50),
      at(2, 10, { confidence: 0.5 }),
      at(3, 30, { confidence: 0.3 }),
      at(4, 20, { assignees: ['Đội tình nguyện'] }),
      at(5, 0, { span: { start: 0, end: 0 }, corrected: true }),
      at(6, 40, { deadlines: [aDeadline('2025-06-30', { text: 'trong quý II' })] }),
      at(7, 5),
    ]
    const ordered = inReviewOrder(tasks, new Set(['Đội tình nguyện']))
    expect(ordered.map((t) => t.position)).toEqual([3, 2, 4, 6, 7, 1, 5])
    expect(doubtsOf(tasks[3] ?? at(0, 0), new Set(['Đội tình nguyện']))).toEqual(['units'])
    expect(doubtsOf(at(8, 1, { assignees: [] }), new Set())).toEqual(['nobody'])
  })

  test.each([
    ['trước ngày 28/3/2025', '2025-03-28', false],
    ['trước ngày 05 tháng 4 năm 2025', '2025-04-05', false],
    ['trước 28/3', '2025-03-28', true],
    ['hết tháng 4/2025', '2025-04-30', true],
    ['trong quý II', '2025-06-30', true],
    ['hằng tháng', null, false],
  ])('whether "%s" spells its day out', (text, end, isIt) => {
    expect(isWorkedOut({ text, end })).toBe(isIt)
  })
})

test('words are found in a text whatever their diacritics, case and line ends', () => {
  const at = quotedSpan(TEXT, 'to chuc kham TRUOC ngay 28/3/2025')
  expect(TEXT.slice(at?.start, at?.end)).toBe('tổ chức khám trước\nngày 28/3/2025')
  expect(quotedSpan(TEXT, 'khám trước', { start: 0, end: 60 })).toBeNull()
  expect(quotedSpan(TEXT, '…')).toBeNull()
})
