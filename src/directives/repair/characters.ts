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
/** Nothing but Latin letters as they should be, blanks and the usual marks: the line has no damage of this kind. */
const SOUND = /^[ -~\u00a1-\u00ac\u00ae-\u01a1\u01a4-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u203a]*$/
const TAB = 8
/** A tab parts columns, so it is never as narrow as the blanks between words. */
const NARROWEST = 4
/** No column is further away than this. */
const LONG_GAP = / {160,}/g
const TOO_LONG = ' '.repeat(160)

/** Letters as they were meant: NFC, marks back on their letters, look-alike letters, no invisible characters. */
export function repairCharacters(lines: Line[], log: RepairLog): Line[] {
  return lines.map((line) => {
    const ended = line.text.trimEnd()
    if (SOUND.test(ended) && !ended.includes(TOO_LONG)) return ended === line.text ? line : { ...line, text: ended }
    let text = line.text.replace(INVISIBLE, '').replace(WIDE_BLANK, ' ')
    if (text.includes('\t')) text = expandTabs(text)
    text = text.trimEnd().replace(LONG_GAP, TOO_LONG)
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
