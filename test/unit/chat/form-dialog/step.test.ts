import { describe, expect, test } from 'vitest'
import { begin, step } from '../../../../src/chat/form-dialog/step.ts'
import { offers } from '../../../../src/chat/form-dialog/standing.ts'
import type { FormContext, FormEvent, FormState, Step } from '../../../../src/chat/form-dialog/state.ts'
import { activity } from '../../../../src/reports/forms/activity.ts'
import { isComplete } from '../../../../src/reports/form.ts'

const ctx: FormContext = { today: '2025-03-27', labels: { activities: 'Hoạt động đã thực hiện', dates: 'Thời gian' } }
const text = (words: string): FormEvent => ({ is: 'text', text: words })
const photo = (hash: string): FormEvent => ({
  is: 'files',
  files: [{ hash, name: 'anh.jpg', mime: 'image/jpeg' }],
  failed: 0,
  caption: null,
})

/** Walks through events; the state goes through JSON between any two, as it does between two messages. */
function walk(state: FormState, ...events: (FormEvent | string)[]): Step {
  let last: Step = { state, say: [] }
  for (const event of events) {
    const restored = JSON.parse(JSON.stringify(last.state)) as FormState
    last = step(activity, restored, typeof event === 'string' ? text(event) : event, ctx)
  }
  return last
}
const fresh = (): FormState => begin(activity, 'stepwise')
const FULL = [
  'Hội nghị tuyên truyền',
  '20-25/3',
  'khoảng 120 người',
  '12tr5',
  '02 bài fanpage',
  'không',
  photo('a'),
  'xong',
] as const
const place = (s: Step): string => (s.state.place.is === 'field' ? s.state.place.name : s.state.place.is)

test('a whole form is answered question by question, seen whole, and sent', () => {
  const end = walk(fresh(), ...FULL)
  expect(place(end)).toBe('summary')
  expect(isComplete(activity, end.state.answers)).toBe(true)
  expect(end.state.answers).toMatchObject({
    dates: { from: '2025-03-20', to: '2025-03-25' },
    participants: { count: 120, about: true },
    support: { amount: 12_500_000 },
    difficulties: { kind: 'text', text: 'không' },
    photos: { files: [{ hash: 'a' }] },
  })
  expect(walk(end.state, 'Gửi').effect).toBe('submit')
  expect(walk(end.state, 'gui').effect).toBe('submit')
})

describe('one step', () => {
  const two = walk(fresh(), 'Hội nghị', '20-25/3').state
  const full = walk(fresh(), ...FULL).state
  test.each<[string, FormState, (FormEvent | string)[], string, Partial<Record<string, unknown>>]>([
    ['goes back to the question before', two, ['quay lại'], 'dates', {}],
    [
      'back twice and a new answer returns to the open question',
      two,
      ['quay lai', 'quay lại', 'Mít tinh'],
      'participants',
      { activities: { kind: 'text', text: 'Mít tinh' } },
    ],
    [
      'keeps what was there when told so',
      two,
      ['quay lại', 'giữ nguyên'],
      'participants',
      { dates: { from: '2025-03-20' } },
    ],
    [
      'edits an earlier answer and comes back',
      two,
      ['sửa 1', 'Mít tinh'],
      'participants',
      { activities: { kind: 'text', text: 'Mít tinh' } },
    ],
    [
      'gives up an edit',
      two,
      ['sửa 1', 'quay lại'],
      'participants',
      { activities: { kind: 'text', text: 'Hội nghị' } },
    ],
    ['an invalid edit keeps the old answer', two, ['sửa 2', '31/2'], 'dates', { dates: { from: '2025-03-20' } }],
    ['edits from the summary', full, ['sửa 3', 'ba mươi'], 'summary', { participants: { count: 30, about: false } }],
    ['edits through the list', full, ['sửa', '3', '45'], 'summary', { participants: { count: 45 } }],
    ['leaves the list', full, ['sửa', 'quay lại'], 'summary', {}],
    ['skips what is optional', walk(two, '30').state, ['bỏ qua'], 'media', { support: { kind: 'skipped' } }],
    ['does not skip what is required', two, ['bo qua'], 'participants', {}],
    [
      'takes photos at any question',
      two,
      [photo('x'), photo('x'), photo('y')],
      'participants',
      { photos: { files: [{ hash: 'x' }, { hash: 'y' }] } },
    ],
    ['asks before it throws answers away', two, ['hủy'], 'cancel', {}],
    ['goes on when it was not meant', two, ['huy', 'khong'], 'participants', { dates: { from: '2025-03-20' } }],
    ['goes on after a pause', two, ['tạm dừng', 'tiếp tục'], 'participants', {}],
    ['nothing to report goes to the summary', fresh(), ['Không phát sinh'], 'summary', { nothing: {} }],
    ['nothing to report can be taken back', fresh(), ['không phát sinh', 'sửa'], 'activities', {}],
    ['nothing to report is asked after other answers', two, ['không phát sinh'], 'nothing', {}],
    ['it may be meant', two, ['khong phat sinh', 'có'], 'summary', { nothing: {} }],
    ['it may not be', two, ['không phát sinh', 'không'], 'participants', { dates: { from: '2025-03-20' } }],
    [
      'where the question can be left out, it was meant of that alone',
      walk(two, '30').state,
      ['không phát sinh', 'làm tiếp'],
      'media',
      { support: { kind: 'skipped' } },
    ],
    [
      'giving up is asked of the report, not of that question',
      two,
      ['không phát sinh', 'hủy', 'không'],
      'participants',
      {},
    ],
    ['sending too early asks for what is missing', two, ['gửi'], 'participants', {}],
  ])('%s', (_, state, events, where, answers) => {
    const end = walk(state, ...events)
    expect(place(end)).toBe(where)
    expect(end.state.answers).toMatchObject(answers)
    expect(end.effect).toBeUndefined()
  })

  test('pausing leaves everything as it is', () => {
    const paused = walk(two, 'tạm dừng')
    expect(paused.effect).toBe('pause')
    expect(paused.state).toEqual(two)
  })
  test('without an answer, cancelling needs no second word', () => {
    expect(walk(fresh(), 'Hủy').effect).toBe('cancel')
  })
  test('with answers, cancelling needs one', () => {
    expect(walk(two, 'hủy', 'có').effect).toBe('cancel')
  })
  test('nothing to report is a full report', () => {
    const end = walk(fresh(), 'không phát sinh', 'gửi')
    expect(end.effect).toBe('submit')
    expect(isComplete(activity, end.state.answers)).toBe(true)
  })
  test('an answer may contain a word that steers', () => {
    expect(walk(fresh(), 'Hủy 20 kg thực phẩm quá hạn').state.answers['activities']).toEqual({
      kind: 'text',
      text: 'Hủy 20 kg thực phẩm quá hạn',
    })
  })
  test('an invalid answer says why and asks again', () => {
    const { say } = walk(two, 'rất đông')
    expect(say.map((s) => s.say)).toEqual(['refused', 'ask'])
    expect(say[0]).toMatchObject({ why: 'no-number', number: 3 })
  })
  test('an album is taken picture by picture, without asking again', () => {
    const asked = walk(two, '30', 'bỏ qua', 'bỏ qua', 'bỏ qua').state
    const end = walk(asked, photo('a'), photo('b'))
    expect(end.say).toEqual([{ say: 'files-kept', count: 1, total: 2 }])
    expect(place(walk(end.state, 'xong'))).toBe('summary')
  })
  test('a caption is an answer too', () => {
    const end = walk(fresh(), {
      is: 'files',
      files: [{ hash: 'a', name: 'a.jpg', mime: 'image/jpeg' }],
      failed: 0,
      caption: 'Mít tinh ngày 25/3',
    })
    expect(end.state.answers).toMatchObject({
      activities: { text: 'Mít tinh ngày 25/3' },
      photos: { files: [{ hash: 'a' }] },
    })
  })
  test('a question without buttons offers no number that could be an answer', () => {
    expect(offers(activity, two, { buttons: false, consult: true })).toEqual([])
    expect(offers(activity, two, { buttons: true, consult: true })).toContain('back')
  })
})

test('whatever is said in whatever order, no step fails, no answer is lost unasked, and the state stays JSON', () => {
  const words: (FormEvent | string)[] = [
    'quay lại',
    'bỏ qua',
    'tạm dừng',
    'tiếp tục',
    'hủy',
    'không',
    'sửa',
    'sửa 3',
    'sửa 99',
    'gửi',
    'giữ nguyên',
    'xong',
    '25/3',
    '30',
    'Hội nghị',
    '12tr5',
    'một tin',
    'từng câu',
    'không phát sinh',
    '3',
    '',
    '1. A\n2. 25/3\n3. 5',
    photo('p'),
    photo('q'),
    ...(['back', 'yes', 'no', 'edit:2', 'option:x', 'submit', 'nothing', 'stepwise'] as const).map(
      (act): FormEvent => ({ is: 'act', act }),
    ),
  ]
  let seed = 20250327
  const random = (n: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return Math.floor((seed / 2147483648) * n)
  }
  for (let run = 0; run < 300; run++) {
    let state = begin(activity, run % 2 === 0 ? 'stepwise' : 'template')
    for (let i = 0; i < 30; i++) {
      const event = words[random(words.length)] ?? ''
      const before = Object.keys(state.answers).filter((k) => k !== 'nothing')
      const next = step(activity, state, typeof event === 'string' ? text(event) : event, ctx)
      expect(JSON.parse(JSON.stringify(next.state))).toEqual(next.state)
      expect(Object.keys(next.state.answers)).toEqual(expect.arrayContaining(before))
      if (next.effect === 'submit') {
        expect(isComplete(activity, next.state.answers)).toBe(true)
        break
      }
      expect(next.say.length).toBeGreaterThan(0)
      state = next.state
    }
  }
})
