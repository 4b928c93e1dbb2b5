import { fold } from '../../base/vietnamese.ts'
import type { Line, RepairLog } from './line.ts'
import { isBlank } from './line.ts'

/** What parts the cells of a row in the repaired text: "1 | Rà soát hồ sơ | Văn phòng | trước 30/4/2026". */
export const CELL = ' | '
/** An empty cell. */
export const EMPTY = '–'

const NO = /^(?:stt|tt|so tt|so thu tu)$/
const WHAT = /^(?:noi dung|nhiem vu|cong viec|dau viec|ten nhiem vu|hoat dong)/
const WHO =
  /^(?:(?:co quan|don vi|bo phan|phong|nguoi)(?:,? (?:co quan|don vi|bo phan|ca nhan))? )?(?:chu tri|thuc hien|phu trach|chiu trach nhiem|dau moi)|^(?:phan cong|trach nhiem)(?: thuc hien)?$/
const LONGEST_HEADER = 60
const MOST_COLUMNS = 9

/** The column that a header cell names; null for one that says nothing of a duty. */
export function columnOf(cell: string): 'no' | 'what' | 'who' | 'with' | 'when' | null {
  const key = fold(cell)
    .replace(/[^a-z ]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (NO.test(key)) return 'no'
  if (/phoi hop/.test(key)) return 'with'
  if (WHO.test(key)) return 'who'
  if (WHAT.test(key)) return 'what'
  return /^(?:thoi gian|thoi han|han |tien do|ngay hoan thanh)/.test(key) ? 'when' : null
}

/** A row of headings under which duties are handed out: what is to be done and who does it. */
export function isDutyHeader(cells: readonly string[]): boolean {
  if (cells.length < 3 || cells.length > MOST_COLUMNS || cells.some((c) => c.length > LONGEST_HEADER)) return false
  const columns = cells.map(columnOf)
  return columns.includes('what') && columns.includes('who')
}

/** Tables of duties, whose rows an extraction left as "| a | b |", as fields parted by tabs, or as one cell a line. */
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
  return NO.test(fold(text.trim())) ? cellTable(lines, at) : null
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
