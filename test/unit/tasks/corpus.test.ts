import { expect, test } from 'vitest'
import { newId } from '../../../src/base/ids.ts'
import { createOfficeTime } from '../../../src/calendar/office-time.ts'
import { readDirective } from '../../../src/directives/read-directive.ts'
import { toScoreShape } from '../../../src/directives/score-shape.ts'
import { intake } from '../../../src/tasks/intake.ts'
import { goldOf } from '../../../src/tasks/corpus/gold.ts'
import { sourceOf } from '../../../src/tasks/corpus/source-of.ts'
import { readTypedDeadline } from '../../../src/calendar/deadline-words/read-typed-deadline.ts'
import { correctDraft, decideResolution, type DraftChange } from '../../../src/tasks/correct/correct-draft.ts'
import { freshStore } from '../../support/database.ts'
import { at, aUnit } from '../../support/nouns.ts'
import { LETTER } from '../chat/officer/sample.ts'

const officeTime = createOfficeTime('Asia/Ho_Chi_Minh')
const now = at('2025-03-17T09:00')
const typed = (words: string) => readTypedDeadline(words, { year: 2025, month: 3, date: 14 }) ?? expect.fail(words)

/** The letter as a draft, and what an officer then does to it. */
async function corrected(changes: DraftChange[]) {
  const store = await freshStore('sqlite')
  const register = [
    aUnit('SYT', { name: 'Sở Y tế tỉnh Bình Lâm', shortName: 'Sở Y tế', kind: 'so_ban_nganh', aliases: [] }),
    aUnit('BVN', { name: 'Bệnh viện Nhi', shortName: 'BV Nhi', aliases: [] }),
  ]
  const reading = readDirective(LETTER)
  const from = { reading, issuerCode: 'SYT', createdBy: null, fileHash: null, now, newId, officeTime, register }
  const { directive } = await store.transact((s) => intake(s, from))
  const who = { by: 'hà', typed: null, now, newId, officeTime }
  const sources = []
  for (const change of changes) {
    const kept = await store.transact((s) => correctDraft(s, directive, change, who))
    sources.push(sourceOf(kept, directive))
  }
  const gold = async () =>
    goldOf({
      directive,
      reading,
      register,
      tasks: await store.read.tasks.tasksOf(directive.id),
      demands: await store.read.tasks.demandsOf(directive.id),
      resolutions: await store.read.directives.resolutions(directive.id),
    }) as { tasks: { summary: string; assignees: string[]; deadline: { text: string; end: string } | null }[] }
  return { store, directive, reading, sources, gold, who }
}

test('nothing corrected is the reading itself', async () => {
  const { gold, reading } = await corrected([])
  expect(await gold()).toEqual(toScoreShape(reading))
})

test('what the document says becomes gold; what the office decided stays as it was read', async () => {
  const { gold, sources } = await corrected([
    { kind: 'deadline', task: 1, change: { do: 'set', position: null, deadline: typed('trước 25/3/2025') } },
    { kind: 'task', task: 2, values: { assignees: ['Bệnh viện Đa khoa tỉnh'] } },
    { kind: 'task', task: 2, values: { assignees: ['Hội người cao tuổi'] } },
    { kind: 'deadline', task: 3, change: { do: 'drop', position: null } },
  ])
  expect(sources).toEqual(['office', 'reading', 'office', 'reading'])
  const { tasks } = await gold()
  expect(tasks[0]?.deadline).toMatchObject({ text: 'hoàn thành trước ngày 28/3/2025', end: '2025-03-28' })
  expect(tasks[1]?.assignees).toEqual(['Trung tâm Y tế huyện Hoằng Sơn'])
  expect(tasks[2]?.deadline).toBeNull()
})

test('tasks that were split or dropped are so in the gold, in the words of the document', async () => {
  const { gold, sources, directive } = await corrected([
    { kind: 'split', task: 2, at: 'treo băng rôn, '.length },
    { kind: 'drop', task: 1 },
  ])
  expect(sources).toEqual(['reading', 'reading'])
  const { tasks } = await gold()
  expect(tasks.map((t) => t.summary.split(' ').slice(0, 3).join(' '))).toEqual([
    'treo băng rôn',
    'tuyên truyền trên',
    'báo cáo kết',
  ])
  for (const { summary } of tasks) expect(directive.text).toContain(summary)
})

test('whom words mean is a matter of the register', async () => {
  const { store, directive, who } = await corrected([])
  const before = { written: 'Các đơn vị', unitCodes: [], how: 'none' as const, guesses: [] }
  const kept = await store.transact((s) => decideResolution(s, directive, { before, unitCodes: ['BVN'] }, who))
  expect(sourceOf(kept, directive)).toBe('register')
  expect(await store.read.corrections.directivesSince(now)).toEqual([directive.id])
})
