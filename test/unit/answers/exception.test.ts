import { expect, test } from 'vitest'
import { understand } from '../../../src/answers/understand.ts'
import { plainHearing } from '../../support/hearing.ts'
import { aUnit } from '../../support/nouns.ts'

const own = aUnit('TTYT', { name: 'Trung tâm Y tế huyện', shortName: 'TTYT huyện' })
const other = aUnit('PGD', { name: 'Phòng Giáo dục và Đào tạo', shortName: 'Phòng GDĐT' })

const excepted = (question: string): string | null => {
  const { exception, words } = understand(question, [own, other], own, plainHearing)
  return (
    exception &&
    words
      .slice(exception.from, exception.to)
      .map((w) => w.plain)
      .join(' ')
  )
}

test.each([
  ['Ngoài việc trực cấp cứu ra thì trung tâm còn phải làm gì?', 'viec truc cap cuu'],
  ['tru chuyen phun thuoc thi con viec gi nua', 'chuyen phun thuoc'],
  ['Bên cạnh việc phát tờ rơi, trung tâm còn phải tổ chức hoạt động gì?', 'viec phat to roi'],
])('%s: a deed is left out', (question, deed) => {
  expect(excepted(question)).toBe(deed)
})

test.each([
  'Ngoài Phòng Giáo dục ra thì còn ai phải làm?',
  'các cơ sở ngoài công lập thì phải làm gì',
  'ngoài trung tâm tôi thì còn đơn vị nào phải làm gì',
  'trụ sở thì phải làm gì',
])('%s: no deed is left out', (question) => {
  expect(excepted(question)).toBeNull()
})
