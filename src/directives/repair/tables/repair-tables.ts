import { fold } from '../../../base/vietnamese.ts'
import type { Line, RepairLog } from '../line.ts'
import { isBlank } from '../line.ts'
import { blankTable, type PlacedLine } from './blank-table.ts'
import { CELL, EMPTY, isDutyHeader, LONGEST_NO, NO } from './duty-header.ts'

/** Tables of duties, whose rows an extraction left as "| a | b |", as fields parted by tabs or by blanks, or as one cell a line. */
export function repairTables(lines: Line[], log: RepairLog): Line[] {
  const out: Line[] = []
  let i = 0
  while (i < lines.length) {
    const table = tableAt(lines, i)
    if (table === null) {
      const line = lines[i]
      if (line !== undefined) out.push(line)
      i++
      continue
    }
    const first = lines[i]
    log.add('table', first?.no ?? 1, first?.text.trim() ?? '', table.rows[0]?.join(CELL).trim() ?? '')
    for (const cells of table.rows) {
      out.push({
        no: first?.no ?? 1,
        text: cells.map((c) => (c === '' ? EMPTY : c)).join(CELL),
        hard: true,
        open: false,
        marked: false,
      })
    }
    i = table.end
    const next = lines[i]
    if (next !== undefined) lines[i] = { ...next, hard: true }
  }
  return out
}

interface Table {
  rows: string[][]
  end: number
}

function tableAt(lines: readonly Line[], at: number): Table | null {
  const text = lines[at]?.text ?? ''
  if (isBlank(lines[at])) return null
  if (text.includes('|')) return barTable(lines, at)
  if (text.includes('\t')) return tabTable(lines, at)
  const trimmed = text.trim()
  return trimmed.length <= LONGEST_NO && NO.test(fold(trimmed)) ? cellTable(lines, at) : wideTable(lines, at)
}

const clean = (cell: string): string =>
  cell
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/\*+/g, '')
    .replace(/\|/g, '/')
    .replace(/\s+/g, ' ')
    .trim()
const barCells = (text: string): string[] =>
  text
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(clean)
/** A heading over the numbers of rows, and a wide gap after it. */
const HEADED = /^\s*(?:stt|tt|số)\s{2,}\S/iu
const RULED = /^[\s|:-]+$/

function barTable(lines: readonly Line[], at: number): Table | null {
  const header = barCells(lines[at]?.text ?? '')
  if (!isDutyHeader(header)) return null
  const rows = [header]
  let i = at + 1
  for (; i < lines.length; i++) {
    const text = lines[i]?.text ?? ''
    if (!text.includes('|')) break
    if (!RULED.test(text)) rows.push(barCells(text))
  }
  return { rows, end: i }
}

function tabTable(lines: readonly Line[], at: number): Table | null {
  const cellsOf = (text: string): string[] => text.replace(/\t+$/, '').split('\t').map(clean)
  const header = cellsOf(lines[at]?.text ?? '')
  if (!isDutyHeader(header)) return null
  const rows = [header]
  let i = at + 1
  for (; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined || isBlank(line) || !line.text.includes('\t')) break
    rows.push(cellsOf(line.text))
  }
  return { rows, end: i }
}

/** letters: two blanks part columns, one parts words */
const GAP = 2
const MOST_LINES = 2_000

/** Columns that stand under each other in letters of one width. */
function wideTable(lines: readonly Line[], at: number): Table | null {
  if (!HEADED.test(lines[at]?.text ?? '')) return null
  const placed: (PlacedLine & { end: number })[] = []
  for (let i = at; i < lines.length && placed.length < MOST_LINES; i++) {
    const text = lines[i]?.text ?? ''
    if (text.includes('\t') || text.includes('|')) break
    const words = [...text.matchAll(/\S+/g)].map((w) => ({ text: w[0], x: w.index, right: w.index + w[0].length }))
    if (words.length > 0) placed.push({ words, y: i, end: i + 1 })
  }
  const found = blankTable(placed, 0, GAP)
  const last = found?.at(-1)
  return found && last
    ? { rows: found.map((row) => row.cells.map(clean)), end: placed[last.end - 1]?.end ?? at + 1 }
    : null
}

/** One cell a line, or a block of lines between blank ones; the running number of the rows tells where each begins. */
function cellTable(lines: readonly Line[], at: number): Table | null {
  const spaced = isBlank(lines[at + 1])
  const cells = spaced ? blocksFrom(lines, at) : linesFrom(lines, at)
  const one = cells.findIndex((c, i) => i > 0 && isNumber(c.text, 1))
  if (one < 3) return null
  const header = cells.slice(0, one).map((c) => clean(c.text))
  if (!isDutyHeader(header)) return null
  const rows = [header]
  let end = cells[one]?.end ?? at
  for (let from = one, n = 1; from >= 0; n++) {
    const next = cells.findIndex((c, i) => i > from && i <= from + header.length && isNumber(c.text, n + 1))
    const row = cells.slice(from, next < 0 ? from + header.length : next)
    if (!isNumber(row[0]?.text ?? '', n) || row.length < 3) break
    rows.push(row.map((c) => clean(c.text)))
    end = row.at(-1)?.end ?? end
    from = next
  }
  return rows.length < 2 ? null : { rows, end }
}

interface CellLines {
  text: string
  end: number
}

const MOST_CELLS = 3_000
const isNumber = (text: string, n: number): boolean => new RegExp(`^0?${String(n)}[.)]?$`).test(text.trim())

function linesFrom(lines: readonly Line[], at: number): CellLines[] {
  const cells: CellLines[] = []
  for (let i = at; i < lines.length && cells.length < MOST_CELLS; i++) {
    if (isBlank(lines[i])) {
      const page = /^\s*\d{1,3}\s*$/.test(lines[i + 1]?.text ?? '') && isBlank(lines[i + 2])
      if (!page) break
      i += 2
      continue
    }
    cells.push({ text: lines[i]?.text ?? '', end: i + 1 })
  }
  return cells
}

function blocksFrom(lines: readonly Line[], at: number): CellLines[] {
  const cells: CellLines[] = []
  let block: string[] = []
  for (let i = at; i <= lines.length && cells.length < MOST_CELLS; i++) {
    const line = lines[i]
    if (line !== undefined && !isBlank(line)) block.push(line.text.trim())
    else if (block.length > 0) {
      cells.push({ text: block.join(' '), end: i })
      block = []
    }
  }
  return cells
}
