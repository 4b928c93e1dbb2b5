import type { Spelling } from '../../calendar/deadline-words/word-pattern.ts'
import { spellingOf } from '../../calendar/deadline-words/word-pattern.ts'
import type { Repair } from '../reading.ts'
import { repairCharacters } from './characters.ts'
import { repairColumns } from './columns.ts'
import { removeDebris } from './debris.ts'
import { repairDigits } from './digits.ts'
import { repairLetterSpacing } from './scan/letter-spacing.ts'
import type { Line } from './line.ts'
import { createRepairLog } from './line.ts'
import { repairMarkdown } from './markdown.ts'
import { isBadScan, restoreScan } from './scan/restore.ts'
import { joinParagraphs } from './paragraphs.ts'
import { repairTables } from './tables/repair-tables.ts'

/** A paragraph with its place in the repaired text. */
export interface Paragraph {
  text: string
  start: number
  end: number
  /** parted from the one before by a blank line, a table bar or a column */
  apart: boolean
}

export interface Repaired {
  /** one paragraph a line; a blank line where the source parted them */
  text: string
  paragraphs: Paragraph[]
  repairs: Repair[]
  spelling: Spelling
}

/** The longest plans have some hundred pages; what lies beyond this many characters is no directive. */
const LONGEST = 1_000_000
/** Nor has any directive more paragraphs than these, long annexes included. */
const MOST_PARAGRAPHS = 25_000

/** Raw text of any extraction → NFC text with its damage repaired, every repair listed. */
export function repairText(raw: string): Repaired {
  const log = createRepairLog()
  const lines: Line[] = raw
    .slice(0, LONGEST)
    .split(/\r\n|[\n\r\f\u2028\u2029\v]/)
    .map((text, i) => ({ no: i + 1, text, hard: false, open: false, marked: false }))
  const whole = repairDigits(repairCharacters(repairTables(lines, log), log), log)
  const clean = repairLetterSpacing(repairMarkdown(whole, log), log)
  const bare = spellingOf(raw.slice(0, LONGEST)) === 'bare'
  const read = bare && isBadScan(clean) ? restoreScan(clean, log) : clean
  const joined = joinParagraphs(removeDebris(repairColumns(read, log), log), log)
  const paragraphs: Paragraph[] = []
  let text = ''
  for (const piece of joined.slice(0, MOST_PARAGRAPHS)) {
    if (piece.text === '') continue
    if (text !== '') text += piece.apart ? '\n\n' : '\n'
    paragraphs.push({ text: piece.text, start: text.length, end: text.length + piece.text.length, apart: piece.apart })
    text += piece.text
  }
  return { text, paragraphs, repairs: log.list, spelling: spellingOf(text) }
}
