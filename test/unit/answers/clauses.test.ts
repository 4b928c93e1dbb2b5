import { expect, test } from 'vitest'
import { clausesOf } from '../../../src/answers/hear/clauses.ts'
import { fromEnglish } from '../../../src/answers/hear/english.ts'
import { spotAnothers } from '../../../src/answers/hear/spots/spot-anothers.ts'
import { questionWords } from '../../../src/answers/hear/words.ts'

const plain = (text: string): string =>
  questionWords(text)
    .map((w) => w.plain)
    .join(' ')
const always = (): boolean => true
const unlessBare = (_: string, bare: boolean): boolean => !bare

test.each([
  ['ai ký, hạn ngày nào', ['ai ký', 'hạn ngày nào']],
  ['tap huan o dau va may nguoi du', ['tap huan o dau', 'may nguoi du']],
  ['Kính gửi Sở, xã em nộp cho ai, trước ngày mấy?', ['xã em nộp cho ai', 'trước ngày mấy']],
  ['họp ở đâu', ['họp ở đâu']],
  ['hạn nào + nộp cho ai', ['hạn nào', 'nộp cho ai']],
  ['mời nhiêu người? họp đâu', ['mời nhiêu người', 'họp đâu']],
  ['chi bao nhiêu tiền với mời mấy người', ['chi bao nhiêu tiền', 'mời mấy người']],
  ['phối hợp với ai', ['phối hợp với ai']],
  ['1/ xã làm gì 2/ ai ký', ['xã làm gì', 'ai ký']],
  ['câu 1: hạn ngày nào câu 2: họp ở đâu', ['hạn ngày nào', 'họp ở đâu']],
  ['báo cáo ngày 25/3 hay 2/4 ai nhận', ['báo cáo ngày 25/3 hay 2/4 ai nhận']],
])('"%s" is parted into its questions', (message, clauses) => {
  expect(clausesOf(message, always)).toEqual(clauses)
})

test('what asks nothing goes with the question after it', () => {
  expect(clausesOf('tháng an toàn giao thông, ai ký và hạn nào', unlessBare)).toEqual([
    'tháng an toàn giao thông, ai ký',
    'hạn nào',
  ])
})

test('a message of more questions than can be told is left whole', () => {
  const message = 'ai ký, ai nhận, ai lưu, ai nộp, ai họp'
  expect(clausesOf(message, always)).toEqual([message])
})

test.each([
  ['When is the deadline?', 'han khi nao'],
  ['who signed the plan', 'ai ky'],
  ['what must we do', 'chung toi phai lam gi'],
])('"%s" is heard in Vietnamese words', (question, heard) => {
  expect(plain(fromEnglish(question))).toContain(heard)
})

test.each(['hạn nộp khi nào', 'cho em hoi ve so do', 'bao cao theo mau nao', 'deadline khi nào'])(
  '"%s" is no English',
  (question) => {
    expect(fromEnglish(question)).toBe(question)
  },
)

test.each([
  ['công văn của Bộ Nội vụ số mấy', 'cong van', 'bo noi'],
  ['quyet dinh nao cua thu tuong', 'quyet dinh', 'thu tuong'],
  ['van ban cua so tai chinh ngay nao', null, 'so tai'],
])('"%s" names a paper by whose it is', (question, kind, whose) => {
  expect(spotAnothers(plain(question).split(' '))).toMatchObject({ kind, whose })
})

test.each(['công văn số mấy', 'kế hoạch của bộ phận một cửa', 'hạn nộp báo cáo'])(
  '"%s" names no paper of somebody else',
  (question) => {
    expect(spotAnothers(plain(question).split(' '))).toBeNull()
  },
)

test.each([
  ['ho5p o73 d9a6u va2o lu1c na2o', 'hop o dau vao luc nao'],
  ['nguoiwf kys laf ai', 'nguoi ky la ai'],
  ['kế hoạch nam2025', 'ke hoach nam 2025'],
])('"%s" loses what the input method left', (typed, heard) => {
  expect(plain(typed)).toBe(heard)
})
