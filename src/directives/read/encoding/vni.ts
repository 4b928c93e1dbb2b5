/** Base letter → mark written after it → letter. VNI writes most letters as two. */
const MARKS = { a: 'aâăàáảãạầấẩẫậằắẳẵặ', e: 'eêèéẻẽẹềếểễệ', o: 'oôòóỏõọồốổỗộ', u: 'uùúủũụ', y: 'yỳýỷỹ' }
const HORNED = { ô: 'ơờớởỡợ', ö: 'ưừứửữự' }
const ALONE: Readonly<Record<string, string>> = {
  ì: 'ì',
  í: 'í',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
}
/** grave, acute, hook, tilde, dot: on a bare letter, under a roof (â), in a bowl (ă) */
const TONE = 'øùûõï'
const ROOF = 'àáåãä'
const BOWL = 'èéúüë'
const UPPER = (text: string): string => text.toUpperCase()

const PAIRS = pairs()
const LONGEST_FIRST = /[aeouyôö][âêàáåãäèéúüëøùûõï]|[ìíæóòîñôö]/giu

/** Words written for a font such as VNI-Times → Unicode. */
export const fromVni = (text: string): string =>
  text.replace(LONGEST_FIRST, (c) => {
    const whole = PAIRS.get(c)
    if (whole !== undefined) return whole
    const [first = '', rest = ''] = c
    return (PAIRS.get(first) ?? first) + (PAIRS.get(rest) ?? rest)
  })

/** The other way, for what must be tried both ways. Letters that VNI does not know stay. */
export const toVni = (text: string): string =>
  text.normalize('NFC').replace(/\p{L}/gu, (letter) => BACK.get(letter) ?? letter)

function pairs(): Map<string, string> {
  const table = new Map<string, string>()
  const add = (written: string, letter: string): void => {
    table.set(written, letter)
    const [base = '', mark = ''] = written
    // The mark's own case tells nothing: it was typed as it came.
    for (const m of new Set([mark, UPPER(mark)])) table.set(UPPER(base) + m, UPPER(letter))
    for (const m of new Set([mark, UPPER(mark)])) table.set(base + m, letter)
  }
  for (const [base, letters] of Object.entries(MARKS)) {
    for (const mark of Array.from(`${TONE}${ROOF}${BOWL}âê`)) {
      const letter = composed(base, mark)
      if (letters.includes(letter)) add(base + mark, letter)
    }
  }
  for (const [base, letters] of Object.entries(HORNED)) {
    for (const [i, mark] of Array.from(TONE).entries()) add(base + mark, letters[i + 1] ?? base)
  }
  for (const [written, letter] of Object.entries(ALONE)) add(written, letter)
  return table
}

function composed(base: string, mark: string): string {
  const COMBINING = '\u0300\u0301\u0309\u0303\u0323'
  if (mark === 'â') return `${base}\u0302`.normalize('NFC')
  if (mark === 'ê') return `${base}\u0306`.normalize('NFC')
  const over = TONE.includes(mark) ? '' : ROOF.includes(mark) ? '\u0302' : '\u0306'
  const tone = COMBINING[Math.max(TONE.indexOf(mark), ROOF.indexOf(mark), BOWL.indexOf(mark))] ?? ''
  return `${base}${over}${tone}`.normalize('NFC')
}

const BACK = new Map([...PAIRS].map(([written, letter]) => [letter, written]))
