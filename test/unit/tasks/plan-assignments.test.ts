import { expect, test } from 'vitest'
import { newId } from '../../../src/base/ids.ts'
import { createOfficeTime } from '../../../src/calendar/office-time.ts'
import type { Resolution } from '../../../src/directives/directive.ts'
import type { PlannedAssignment } from '../../../src/tasks/plan-assignments.ts'
import { planAssignments } from '../../../src/tasks/plan-assignments.ts'
import { isWanted } from '../../../src/tasks/standing/report-due.ts'
import type { ReportDemand, Task } from '../../../src/tasks/task.ts'
import { aDirective, aUnit, at } from '../../support/nouns.ts'
import { aTask } from '../../support/task-nouns.ts'

const register = ['SYT', 'BV1', 'BV2', 'TTYT', 'UB1', 'PHONG', 'HOI'].map((code) => aUnit(code))
const MEANS: Record<string, string[]> = {
  'các bệnh viện': ['BV1', 'BV2'],
  'Bệnh viện Một': ['BV1'],
  'TTYT An Lão': ['TTYT'],
  'UBND huyện': ['UB1'],
  'các cơ quan, đơn vị': ['*'],
  'Phòng Nghiệp vụ': ['PHONG'],
  'Giám đốc Sở (để báo cáo)': ['SYT'],
  'Hội Phụ nữ (để báo cáo)': ['HOI'],
  'Sở Y tế': ['SYT'],
}
const resolutions = Object.entries(MEANS).map(([written, unitCodes]): Resolution => ({
  written,
  unitCodes,
  how: 'name',
  guesses: [],
}))

const task = (position: number, assignees: string[], more: Partial<Task> = {}): Task =>
  aTask('d', position, { assignees, coordinators: [], deadlines: [], ...more })
const demand = (taskPosition: number | null, due: Date | null, position = 1): ReportDemand => ({
  id: newId(),
  directiveId: 'd',
  position,
  taskPosition,
  to: 'Sở Y tế',
  text: 'báo cáo',
  kind: 'before',
  end: null,
  time: null,
  via: null,
  form: null,
  due,
  corrected: false,
})

interface Given {
  recipients?: string[]
  copies?: string[]
  docType?: 'cong_van' | 'ke_hoach'
  tasks: Task[]
  demands?: ReportDemand[]
}
const facts = {
  resolutions,
  register,
  now: at('2025-03-15T08:00'),
  officeTime: createOfficeTime('Asia/Ho_Chi_Minh'),
  newId,
}
function plan({ recipients = [], copies = [], docType = 'cong_van', tasks, demands = [] }: Given): PlannedAssignment[] {
  const directive = aDirective('512', { id: 'd', docType, recipients, copies })
  return planAssignments({ ...facts, directive, tasks, demands })
}
/** "BV1: 1 2c" = unit, positions of its tasks, c for coordinating and f for following */
const told = (planned: PlannedAssignment[], tasks: Task[]): string[] =>
  planned.map(({ unit, obligations }) => {
    const parts = obligations.map(({ taskId, part }) => {
      const position = tasks.find((t) => t.id === taskId)?.position ?? 0
      return `${String(position)}${part === 'lead' ? '' : part.charAt(0)}`
    })
    return `${unit.code}: ${parts.join(' ')}`
  })

test('a duty for all is owed by those addressed and by every named assignee together, not by the office', () => {
  const tasks = [task(1, ['*']), task(2, ['UBND huyện']), task(3, ['các cơ quan, đơn vị'])]
  expect(told(plan({ recipients: ['các bệnh viện', 'TTYT An Lão'], tasks }), tasks)).toEqual([
    'BV1: 1 3',
    'BV2: 1 3',
    'TTYT: 1 3',
    'UB1: 1 2 3',
  ])
})

test('a class and a name that mean the same unit give one obligation; leading beats coordinating', () => {
  const tasks = [task(1, ['các bệnh viện', 'Bệnh viện Một'], { coordinators: ['Bệnh viện Một', 'TTYT An Lão'] })]
  expect(told(plan({ tasks }), tasks)).toEqual(['BV1: 1', 'BV2: 1', 'TTYT: 1c'])
})

test('a coordinating unit owes what it coordinates, and no duty for all', () => {
  const tasks = [task(1, ['các bệnh viện'], { coordinators: ['TTYT An Lão'] }), task(2, ['*'])]
  expect(told(plan({ tasks }), tasks)).toEqual(['BV1: 1 2', 'BV2: 1 2', 'TTYT: 1c'])
})

test('a plan reaches its units through the copies, except those that are only told', () => {
  const tasks = [task(1, ['*'])]
  const copies = ['các bệnh viện', 'Giám đốc Sở (để báo cáo)', 'Hội Phụ nữ (để báo cáo)', 'Lưu: VT']
  expect(told(plan({ docType: 'ke_hoach', copies, tasks }), tasks)).toEqual(['BV1: 1', 'BV2: 1'])
  expect(plan({ docType: 'cong_van', copies: ['Như trên', 'Phòng Nghiệp vụ'], tasks })).toEqual([])
})

test('the office owes what names it, and only that', () => {
  const tasks = [task(1, ['*']), task(2, ['Sở Y tế'])]
  expect(told(plan({ recipients: ['TTYT An Lão'], tasks }), tasks)).toEqual(['SYT: 2', 'TTYT: 1'])
})

test('everybody addressed is told, even when no task is theirs', () => {
  const tasks = [task(1, ['TTYT An Lão'])]
  expect(told(plan({ recipients: ['Bệnh viện Một', 'TTYT An Lão'], tasks }), tasks)).toEqual(['BV1: ', 'TTYT: 1'])
})

test('words that mean nobody give nothing, and break nothing', () => {
  const tasks = [task(1, ['Công an tỉnh']), task(2, ['TTYT An Lão'])]
  expect(told(plan({ tasks }), tasks)).toEqual(['TTYT: 2'])
})

test('looking after the others is its own part', () => {
  const tasks = [
    task(1, ['Phòng Nghiệp vụ'], { words: 'Theo dõi, đôn đốc việc thực hiện Kế hoạch này' }),
    task(2, ['Bệnh viện Một'], { words: 'Theo dõi người bệnh sau khi ra viện' }),
  ]
  expect(told(plan({ tasks }), tasks)).toEqual(['BV1: 2', 'PHONG: 1f'])
})

test('a report is owed by who owes its task; without a task by all; each day once', () => {
  const [early, late] = [at('2025-03-31T00:00'), at('2025-04-05T00:00')]
  const tasks = [task(1, ['*']), task(2, ['TTYT An Lão'], { coordinators: ['UBND huyện'] })]
  const wanted = (demands: ReportDemand[]): [string, boolean, (Date | null)[]][] =>
    plan({ recipients: ['Bệnh viện Một'], tasks, demands }).map(({ unit, assignment: a }) => [
      unit.code,
      isWanted(a),
      a.reports.map((r) => r.due),
    ])
  expect(wanted([demand(2, early)])).toEqual([
    ['BV1', false, [null]],
    ['TTYT', true, [early]],
    ['UB1', false, [null]],
  ])
  expect(wanted([demand(1, late), demand(2, early, 2), demand(1, late, 3), demand(1, null, 4)])).toEqual([
    ['BV1', true, [late]],
    ['TTYT', true, [early, late]],
    ['UB1', false, [null]],
  ])
  expect(wanted([demand(null, null)])).toEqual([
    ['BV1', true, [null]],
    ['TTYT', true, [null]],
    ['UB1', false, [null]],
  ])
})

test('everybody means the units of the day: not one that has not begun, but one that will end later', () => {
  const dated = [aUnit('BEGUN'), aUnit('LATER', { validFrom: '2025-07-01' }), aUnit('ENDS', { validTo: '2025-06-30' })]
  const directive = aDirective('512', { id: 'd', recipients: ['các cơ quan, đơn vị'] })
  const planned = planAssignments({ ...facts, register: dated, directive, tasks: [task(1, ['*'])], demands: [] })
  expect(planned.map((p) => p.unit.code)).toEqual(['BEGUN', 'ENDS'])
})
