import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../../src/directives/read/encoding/decode-text.ts'
import { fromFont, repairEncoding } from '../../../../src/directives/read/encoding/repair-encoding.ts'
import { isSyllable, lettersOf } from '../../../../src/directives/read/encoding/syllable.ts'
import { fromTcvn3 } from '../../../../src/directives/read/encoding/tcvn3.ts'
import { fromVni, toVni } from '../../../../src/directives/read/encoding/vni.ts'

const VOWELS = 'aăâeêioôơuưy'
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323']
const LETTERS = Array.from(VOWELS).flatMap((v) => TONES.map((t) => `${v}${t}`.normalize('NFC')))
const PARAGRAPH =
  'Thực hiện Kế hoạch số 15/KH-UBND của Ủy ban nhân dân tỉnh, Sở Y tế yêu cầu các đơn vị trực thuộc báo cáo kết quả trước ngày 25/3/2025; những nơi chưa đủ điều kiện được gia hạn đến hết quý I.'
const lower = PARAGRAPH.toLowerCase()
const bytesOf = (text: string, encoding: string): Uint8Array => iconv.encode(text, encoding)
const shownAsLatin = (text: string): string => iconv.encode(text, 'tcvn').toString('latin1')

/** As Windows writes Vietnamese: letters whole, tones as marks after them. */
const tonesApart = (text: string): string =>
  text.replace(/\p{L}/gu, (letter) => {
    const apart = letter.normalize('NFD')
    const tone = TONES.find((t) => t !== '' && apart.includes(t)) ?? ''
    return apart.replace(tone, '').normalize('NFC') + tone
  })

/** Syllables of every shape, drawn with a fixed seed. */
function drawn(count: number): string[] {
  let seed = 7
  const next = (n: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((seed / 2_147_483_648) * n)
  }
  const onsets = ['', 'b', 'c', 'đ', 'gi', 'kh', 'ngh', 'qu', 'tr', 'x']
  const codas = ['', 'c', 'm', 'ng', 'nh', 'p', 't', 'i', 'u', 'y', 'o']
  return Array.from(
    { length: count },
    () => `${onsets[next(10)] ?? ''}${LETTERS[next(LETTERS.length)] ?? ''}${codas[next(11)] ?? ''}`,
  )
}

describe('VNI', () => {
  test.each([
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['ngöôøi cao tuoåi ñöôïc chaêm soùc', 'người cao tuổi được chăm sóc'],
    ['UÛY BAN NHAÂN DAÂN TÆNH', 'ỦY BAN NHÂN DÂN TỈNH'],
    ['Uûy ban, quyù, kyø, myõ, lyù', 'Ủy ban, quý, kỳ, mỹ, lý'],
  ])('%s', (written, meant) => {
    expect(fromVni(written)).toBe(meant)
  })

  test('every letter, every case and thousands of syllables come back as they were', () => {
    for (const word of [...LETTERS, ...LETTERS.map((l) => l.toUpperCase()), 'đ', 'Đ', ...drawn(4_000)]) {
      expect(fromVni(toVni(word)), word).toBe(word)
    }
  })
})

describe('TCVN3', () => {
  test('thousands of small syllables come back as they were', () => {
    for (const word of [...LETTERS, 'đ', ...drawn(4_000)]) expect(fromTcvn3(shownAsLatin(word)), word).toBe(word)
  })

  test('the fonts of capitals draw small letters as capitals', () => {
    expect(fromFont('céng hßa x· héi', '.VnTimeH')).toBe('CỘNG HÒA XÃ HỘI')
    expect(fromFont('Céng hßa', 'ABCDEF+.VnTime')).toBe('Cộng hòa')
    expect(fromFont('Coäng hoøa', 'VNI-Times')).toBe('Cộng hòa')
    expect(fromFont('Café', 'Times New Roman')).toBe('Café')
  })
})

describe('what an old font left behind is converted only where it is certain', () => {
  test('both encodings are told apart', () => {
    expect(repairEncoding(shownAsLatin(lower))).toEqual({ encoding: 'tcvn3', text: lower })
    expect(repairEncoding(toVni(PARAGRAPH))).toEqual({ encoding: 'vni', text: PARAGRAPH })
  })

  test.each([
    PARAGRAPH,
    'Le café de la gare était fermé, même à Noël, où les élèves étaient déçus.',
    'ban hanh ke hoach, khong dau, gui truoc ngay 25/3',
    `${shownAsLatin(lower)} được`,
    '© 2025 ® £5 ½',
  ])('%s stays', (text) => {
    expect(repairEncoding(text)).toBeNull()
  })
})

test.each([
  ['utf-8', bytesOf(PARAGRAPH, 'utf8'), PARAGRAPH],
  ['utf-16', bytesOf(`\ufeff${PARAGRAPH}`, 'utf-16le'), PARAGRAPH],
  ['utf-16', bytesOf(PARAGRAPH, 'utf-16le'), PARAGRAPH],
  ['utf-16', bytesOf(PARAGRAPH, 'utf-16be'), PARAGRAPH],
  ['windows-1258', bytesOf(tonesApart(PARAGRAPH), 'windows-1258'), PARAGRAPH],
  ['tcvn3', bytesOf(lower, 'tcvn'), lower],
  ['vni', bytesOf(toVni(PARAGRAPH), 'latin1'), PARAGRAPH],
])('the bytes of %s', (encoding, bytes, text) => {
  expect(decodeText(bytes)).toEqual({ encoding, text })
})

test('bytes that are no text are not read as text', () => {
  expect(decodeText(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2))).toBeNull()
  expect(decodeText(Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 256 || 1))).toBeNull()
  expect(decodeText(bytesOf('Le café était fermé à Noël', 'latin1'))).toBeNull()
})

test('every syllable of a real sentence is one, and words of other languages are not', () => {
  expect(lettersOf(PARAGRAPH).filter((w) => !isSyllable(w))).toEqual(['KH', 'UBND'])
  for (const word of ['straße', 'élève', 'hoäi', 'ngöôøi']) expect(isSyllable(word), word).toBe(false)
})
