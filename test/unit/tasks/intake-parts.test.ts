import { expect, test } from 'vitest'
import { newId } from '../../../src/base/ids.ts'
import type { Deadline } from '../../../src/calendar/deadline.ts'
import { createOfficeTime } from '../../../src/calendar/office-time.ts'
import type { ReadDeadline, TaskRead } from '../../../src/directives/reading.ts'
import { demandsOfReading, tasksOfReading } from '../../../src/tasks/intake/tasks-of-reading.ts'
import { actingCopies, wordsForUnits } from '../../../src/tasks/intake/written-units.ts'
import { aDirective, aReading, at } from '../../support/nouns.ts'
import { aTask } from '../../support/task-nouns.ts'

const facts = { directiveId: 'd', newId, officeTime: createOfficeTime('Asia/Ho_Chi_Minh') }
const span = { start: 0, end: 5 }

const deadline = (text: string, kind: Deadline['kind'], end: string | null): ReadDeadline => ({
  text,
  kind,
  start: null,
  end,
  time: null,
  derivation: { rule: 'r', assumed: [] },
  span,
})
const read = (more: Partial<TaskRead>): TaskRead => ({
  assignees: ['*'],
  coordinators: [],
  partners: [],
  words: 'Treo băng rôn',
  section: '1',
  deadline: null,
  moreDeadlines: [],
  span,
  confidence: 0.9,
  ...more,
})

test('every deadline of a task is kept, in the order of the document, with its place and the moment of being late', () => {
  const placed = (start: number): { span: { start: number; end: number } } => ({ span: { start, end: start + 5 } })
  const [task] = tasksOfReading(
    {
      ...aReading('x'),
      tasks: [
        read({
          deadline: { ...deadline('trước ngày 05/4/2025', 'before', '2025-04-05'), ...placed(40) },
          moreDeadlines: [
            { ...deadline('hằng tuần', 'recurring', null), ...placed(10) },
            { ...deadline('chậm nhất ngày 30/5/2025', 'by', '2025-05-30'), ...placed(70) },
          ],
        }),
      ],
    },
    { ...facts, isPartner: () => false },
  )
  expect(task).toMatchObject({ position: 1, corrected: false })
  expect(task?.deadlines).toMatchObject([
    { position: 1, text: 'hằng tuần', due: null, ...placed(10) },
    { position: 2, text: 'trước ngày 05/4/2025', due: at('2025-04-05T00:00'), ...placed(40) },
    { position: 3, text: 'chậm nhất ngày 30/5/2025', due: at('2025-05-31T00:00'), ...placed(70) },
  ])
})

test('of the partners that the words name, those whom the office knows coordinate', () => {
  const tasks = [read({ coordinators: ['Văn phòng Sở'], partners: ['Bệnh viện Nhi', 'Viện kiểm sát quân sự'] })]
  const isPartner = (written: string): boolean => written === 'Bệnh viện Nhi'
  const [task] = tasksOfReading({ ...aReading('x'), tasks }, { ...facts, isPartner })
  expect(task?.coordinators).toEqual(['Văn phòng Sở', 'Bệnh viện Nhi'])
})

test('a report wanted knows its task by number, and "đến hết ngày" ends with that day', () => {
  const report = {
    to: 'Sở Y tế',
    text: 'báo cáo',
    end: '2025-04-05',
    kind: 'by' as const,
    time: null,
    via: null,
    form: null,
    task: 0,
    span,
  }
  const [demand] = demandsOfReading({ ...aReading('x'), tasks: [read({})], reports: [report] }, facts)
  expect(demand).toMatchObject({ position: 1, taskPosition: 1, due: at('2025-04-06T00:00') })
})

test('words for units are taken once from addressees, assignees and coordinators', () => {
  const tasks = [
    aTask('d', 1, { assignees: ['*'], coordinators: ['Công an tỉnh'] }),
    aTask('d', 2, { assignees: ['Bệnh viện Nhi', 'Sở Nội vụ'], coordinators: [] }),
  ]
  expect(wordsForUnits({ recipients: ['Bệnh viện Nhi'] }, tasks)).toEqual([
    'Bệnh viện Nhi',
    'Công an tỉnh',
    'Sở Nội vụ',
  ])
})

test('copies act only where nobody is addressed, and never those who are only told', () => {
  const copies = ['Như trên', 'Giám đốc Sở (để báo cáo)', 'Các đơn vị trực thuộc', 'Website Sở Y tế', 'Lưu: VT, NVY']
  expect(actingCopies(aDirective('1', { docType: 'ke_hoach', recipients: [], copies }))).toEqual([
    'Các đơn vị trực thuộc',
  ])
  expect(actingCopies(aDirective('1', { docType: 'cong_van', recipients: [], copies }))).toEqual([])
  expect(actingCopies(aDirective('1', { docType: 'ke_hoach', recipients: ['Sở Nội vụ'], copies }))).toEqual([])
})
