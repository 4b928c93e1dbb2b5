import { expect, test } from 'vitest'
import { typedChoice } from '../../../src/chat/dialogue/typed-choice.ts'

const message = {
  text: 'Chọn:',
  choices: [
    { label: 'Đã nắm việc', value: 'nhan:1' },
    { label: 'Xem nguyên văn', value: 'phan:1' },
  ],
}

test.each([
  ['1', 'nhan:1'],
  [' 2. ', 'phan:1'],
  ['đã nắm việc', 'nhan:1'],
  ['Da nam viec!', 'nhan:1'],
])('%s means a choice', (text, value) => expect(typedChoice(text, message)?.value).toBe(value))

test.each(['3', '0', 'da nam', '', '12 người', '!!!'])('%s means none', (text) =>
  expect(typedChoice(text, message)).toBeNull(),
)
