import { expect, test } from 'vitest'
import { hearingOf } from '../../../src/answers/hear/hearing.ts'
import { readOfficeWords } from '../../../src/answers/hear/office-words.ts'
import type { Hearing } from '../../../src/answers/hear/hearing.ts'
import { readText } from '../../../src/answers/retrieve/text/read-texts.ts'
import { understand } from '../../../src/answers/understand.ts'
import { openWording } from '../../../src/wording/say.ts'
import { plainHearing } from '../../support/hearing.ts'
import { aDirective, aUnit } from '../../support/nouns.ts'

const FILE = `short,words
pckb,phòng chống khủng bố
PC&CC,phòng cháy và chữa cháy
hđ,hợp đồng
ttpckb,TT phòng chống khủng bố UBND tỉnh
`
const read = readOfficeWords(FILE)
const hearing = hearingOf(read.words)
const heard = (text: string) => hearing.question(text).map((w) => w.plain)

test('an abbreviation of the office is heard in questions, with and without marks, and read in documents and names alike', () => {
  expect(read.problems).toEqual([])
  const words = 'phong chong khung bo'.split(' ')
  expect(heard('tập huấn PCKB khi nào')).toEqual(['tap', 'huan', ...words, 'khi', 'nao'])
  expect(hearing.document('Tập huấn PCKB.')).toEqual(['tap', 'huan', ...words])
  expect(hearing.name('Đội PCKB')).toEqual(['doi', ...words])
  expect(heard('pc&cc').join(' ')).toBe('phong chay va chua chay')
  expect(hearing.document('công tác PC&CC').join(' ')).toBe('cong tac phong chay va chua chay')
})

test('the office’s meaning goes before that of chats, and the trade’s abbreviations hold inside it', () => {
  expect(heard('ký hđ với ai')).toEqual(['ky', 'hop', 'dong', 'voi', 'ai'])
  expect(heard('ttpckb').join(' ')).toBe('tt phong chong khung bo uy ban nhan dan tinh')
  expect(plainHearing.question('ký hđ').map((w) => w.plain)).toEqual(['ky', 'hoat', 'dong'])
})

test('a unit is known by its name as the office writes it', () => {
  const team = aUnit('DOI', { name: 'Đội PCKB', shortName: 'Đội PCKB', aliases: [], area: null })
  const other = aUnit('KHAC', { name: 'Bệnh viện Nhi', shortName: 'BV Nhi', aliases: [], area: null })
  const units = (h: typeof hearing) =>
    understand('đội phòng chống khủng bố phải làm gì', [team, other], other, h).units.flatMap((m) =>
      m.units.map((u) => u.code),
    )
  expect(units(hearing)).toEqual(['DOI'])
  expect(units(plainHearing)).toEqual([])
})

test('a directive that was read for one office is read anew for another', async () => {
  const directive = aDirective('7', { text: 'Tổ chức tập huấn PCKB.', textHash: 'office-words-test' })
  const holds = async (by: Hearing): Promise<number> =>
    (await readText(directive, by, () => Promise.resolve([])).index()).count('khung bo')
  expect(await holds(plainHearing)).toBe(0)
  expect(await holds(hearing)).toBe(1)
  expect(await holds(plainHearing)).toBe(0)
})

test.each([
  ['as Excel saves it in Vietnam', '\ufeffViết tắt;Đầy đủ\r\npckb;phòng chống khủng bố\r\n;\r\n'],
  ['with more columns', 'words\tnote\tshort\nphòng chống khủng bố\tx\tPCKB\n'],
])('%s', (_, csv) => {
  expect(readOfficeWords(csv)).toMatchObject({ words: { words: { pckb: 'phong chong khung bo' } }, problems: [] })
})

test('wrong lines are named by line, in a sentence, and the others hold', () => {
  const wrong = readOfficeWords(
    [
      'short,words',
      'pckb,phòng chống khủng bố',
      'ban,ban quản lý',
      ',không có chữ tắt',
      'x,một chữ cái',
      '123,toàn chữ số',
      'PCKB,lại một lần nữa',
      `dai,${'từ '.repeat(40)}`,
      'dài quá nhiều phần tắt,gì đó',
      'baocao,báo cáo',
      'constructor,hàm dựng',
      'atgt,an toàn giao thông',
      '"hỏng,',
    ].join('\n'),
  )
  expect(wrong.problems.map((p) => [p.line, p.key])).toEqual([
    [3, 'words-common'],
    [4, 'words-missing'],
    [5, 'words-short'],
    [6, 'words-short'],
    [7, 'words-twice'],
    [8, 'words-long'],
    [9, 'words-short'],
    [10, 'words-common'],
    [13, 'words-quotes'],
  ])
  expect(Object.keys(wrong.words.words)).toEqual(['pckb', 'constructor', 'atgt'])
  const wording = openWording()
  for (const { key, args } of wrong.problems)
    for (const locale of ['vi', 'en'] as const)
      expect(wording.sayKey(locale, key, args)).not.toBe(wording.say(locale, 'error-unexpected'))
})

test.each(['', 'a,b\nc,d\n', 'short\npckb\n', '\n\n'])('without its two columns nothing is read: %j', (csv) => {
  expect(readOfficeWords(csv).problems.map((p) => p.key)).toEqual(['words-heads'])
  expect(readOfficeWords(csv).words.key).toBe('')
})

test('no more than 2,000 are read', () => {
  const lines = Array.from({ length: 2_100 }, (_, i) => `zq${String(i)},lời ${String(i)}`)
  const { words, problems } = readOfficeWords(['short,words', ...lines].join('\n'))
  expect(Object.keys(words.words)).toHaveLength(2_000)
  expect(problems).toEqual([{ line: 2_002, key: 'words-too-many', args: { most: 2_000 } }])
})
