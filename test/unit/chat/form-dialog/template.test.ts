import { describe, expect, test } from 'vitest'
import { begin, step } from '../../../../src/chat/form-dialog/step.ts'
import { offers } from '../../../../src/chat/form-dialog/standing.ts'
import type { FormContext, FormEvent, FormState, Step } from '../../../../src/chat/form-dialog/state.ts'
import { activity } from '../../../../src/reports/forms/activity.ts'
import type { Form } from '../../../../src/reports/form.ts'

const ctx: FormContext = { today: '2025-03-27', labels: { activities: 'Hoạt động đã thực hiện', dates: 'Thời gian' } }
const text = (words: string): FormEvent => ({ is: 'text', text: words })
const walk = (state: FormState, words: string): Step => step(activity, state, text(words), ctx)
const place = (s: Step): string => (s.state.place.is === 'field' ? s.state.place.name : s.state.place.is)

describe('one message for the whole form', () => {
  const whole = (): FormState => begin(activity, 'template')
  test('every line finds its question; photos are asked for afterwards', () => {
    const end = walk(
      whole(),
      '1. Hội nghị tuyên truyền\n- treo 5 băng rôn\n2) 20-25/3\n3: 120\n4. 50 suất quà trị giá 25 triệu\n5. không\n6. không',
    )
    expect(place(end)).toBe('photos')
    expect(end.state.answers).toMatchObject({
      activities: { text: 'Hội nghị tuyên truyền\n- treo 5 băng rôn' },
      dates: { from: '2025-03-20', to: '2025-03-25' },
      participants: { count: 120 },
      support: { amount: 25_000_000 },
    })
    expect(place(walk(end.state, 'bỏ qua'))).toBe('summary')
  })
  test('a missing required line is asked for, a missing optional one is skipped', () => {
    const end = walk(whole(), '1. Hội nghị\n3. 120')
    expect(place(end)).toBe('dates')
    expect(end.state.answers).toMatchObject({ support: { kind: 'skipped' }, media: { kind: 'skipped' } })
  })
  test('a line that makes no sense is named, the others are kept', () => {
    const end = walk(whole(), '1. Hội nghị\n2. hôm ấy\n3. 120\n4. không\n5. không\n6. không')
    expect(end.say[0]).toMatchObject({ say: 'refused', number: 2, why: 'no-date' })
    expect(place(end)).toBe('dates')
    expect(end.state.answers).toMatchObject({ participants: { count: 120 } })
  })
  test.each([
    ['the template copied with its words', '1. Hoạt động đã thực hiện: Mít tinh\n2. Thời gian: 25/3\n3. 30'],
    ['no blank after the number', '1.Mít tinh\n2.25/3\n3.30'],
  ])('%s', (_, message) => {
    expect(walk(whole(), message).state.answers).toMatchObject({
      activities: { text: 'Mít tinh' },
      dates: { from: '2025-03-25' },
      participants: { count: 30 },
    })
  })
  test('a figure at the head of a line is not a number of the form', () => {
    expect(walk(whole(), '1. Phát tờ rơi:\n1.250 tờ\n2. 25/3\n3. 30').state.answers).toMatchObject({
      activities: { text: 'Phát tờ rơi:\n1.250 tờ' },
      participants: { count: 30 },
    })
  })
  test('somebody who just begins to tell answers the first question', () => {
    const end = walk(whole(), 'Đã tổ chức mít tinh')
    expect(place(end)).toBe('dates')
    expect(end.state.answers).toMatchObject({ activities: { text: 'Đã tổ chức mít tinh' } })
  })
  test('one can ask to be asked', () => {
    expect(place(walk(whole(), 'từng câu'))).toBe('activities')
  })
})

test('a question with options takes one of them and nothing else', () => {
  const form: Form = {
    ...activity,
    fields: [
      {
        name: 'scale',
        kind: 'choice',
        required: true,
        labelKey: 'report-field-media',
        promptKey: 'report-ask-media',
        exampleKey: 'report-example-media',
        options: [
          { value: 'xa', labelKey: 'form-act-yes' },
          { value: 'tinh', labelKey: 'form-act-no' },
        ],
      },
      {
        name: 'cost',
        kind: 'money',
        required: true,
        labelKey: 'report-field-support',
        promptKey: 'report-ask-support',
        exampleKey: 'report-example-support',
      },
    ],
  }
  const start = begin(form, 'stepwise')
  expect(offers(form, start, { buttons: false, consult: false })).toEqual(['option:xa', 'option:tinh'])
  expect(step(form, start, text('huyện'), ctx).say[0]).toMatchObject({ say: 'refused', why: 'no-option' })
  expect(step(form, start, { is: 'act', act: 'option:huyen' }, ctx).state.answers).toEqual({})
  expect(step(form, start, { is: 'act', act: 'option:tinh' }, ctx).state.answers).toEqual({
    scale: { kind: 'choice', value: 'tinh' },
  })
})
