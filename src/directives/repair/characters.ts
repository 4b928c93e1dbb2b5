import { nfc } from '../../base/vietnamese.ts'
import type { Line, RepairLog } from './line.ts'

/** Latin GHA stands for the horned U in PDFs whose fonts map it wrongly. */
const GHA = /[\u01a2\u01a3]/g
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]|[\u0000-\u0008\u000e-\u001f\u007f]/g
const WIDE_BLANK = /[\u00a0\u2000-\u200a\u202f\u3000]/g
const CYRILLIC: Record<string, string> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  а: 'a',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
}
const TAB = 8
/** A tab parts columns, so it is never as narrow as the blanks between words. */
const NARROWEST = 4
/** No column is further away than this. */
const LONG_GAP = / {160,}/g

/** Letters as they were meant: NFC, marks back on their letters, look-alike letters, no invisible characters. */
export function repairCharacters(lines: Line[], log: RepairLog): Line[] {
  return lines.map((line) => {
    let text = line.text.replace(INVISIBLE, '').replace(WIDE_BLANK, ' ')
    if (text.includes('\t')) text = expandTabs(text)
    text = text.trimEnd().replace(LONG_GAP, ' '.repeat(160))
    const step = (kind: string, change: (t: string) => string): void => {
      const after = change(text)
      if (after !== text) log.add(kind, line.no, text.trim(), after.trim())
      text = after
    }
    step('horn-letters', (t) => t.replace(GHA, (g) => (g === '\u01a2' ? 'Ư' : 'ư')))
    step('stray-marks', (t) => (/[ \u00a0][\u0300-\u036f]/.test(t) ? nfc(t) : t))
    step('unicode', (t) => t.normalize('NFC'))
    step('look-alike-letters', (t) =>
      /[А-я]/.test(t) && /[a-zA-Z]/.test(t) ? t.replace(/[А-я]/g, (c) => CYRILLIC[c] ?? c) : t,
    )
    return { ...line, text }
  })
}

function expandTabs(text: string): string {
  let out = ''
  for (const part of text.split('\t')) {
    const gap = TAB - (out.length % TAB)
    out += (out === '' ? '' : ' '.repeat(gap < NARROWEST ? gap + TAB : gap)) + part
  }
  return text.startsWith('\t') ? ' '.repeat(TAB) + out : out
}
