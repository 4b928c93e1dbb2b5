import { nfc } from '../../base/vietnamese.ts'
import type { RegisterColumn } from './columns.ts'
import { REGISTER_COLUMNS, columnOf } from './columns.ts'
import { csvLines } from './csv-lines.ts'

/** Why a line of a register can't be taken: `key` and `args` name the sentence in locales/. */
export interface RegisterProblem {
  /** line of the file, from 1 */
  line: number
  key: string
  args: Readonly<Record<string, string | number>>
}

const NEEDED: readonly RegisterColumn[] = ['code', 'name']

/** A data row: cells in NFC without blanks around them; a column that the file doesn't have is empty. */
export interface RegisterRow {
  line: number
  cells: Readonly<Record<RegisterColumn, string>>
}

/** Splits a register file into rows. Comma, semicolon (Excel in Vietnam) or tab; BOM and CRLF do not matter. */
export function registerRows(csv: string): { rows: RegisterRow[]; problems: RegisterProblem[] } {
  if (csv.includes('\ufffd')) {
    const line = csv.slice(0, csv.indexOf('\ufffd')).split('\n').length
    return { rows: [], problems: [{ line, key: 'register-not-utf8', args: {} }] }
  }
  const { records, broken } = csvLines(csv)
  const problems: RegisterProblem[] = broken === null ? [] : [{ line: broken, key: 'register-quotes', args: {} }]
  const [head, ...body] = records
  if (!head)
    return { rows: [], problems: problems.length > 0 ? problems : [{ line: 1, key: 'register-empty', args: {} }] }

  const width = head.cells.length
  const columns = head.cells.map(columnOf)
  const twice = columns.find((c, i) => c !== null && columns.indexOf(c) !== i)
  if (twice !== undefined && twice !== null)
    return { rows: [], problems: [{ line: head.line, key: 'register-column-twice', args: { column: twice } }] }
  const missing = NEEDED.filter((c) => !columns.includes(c))
  if (missing.length > 0) {
    return {
      rows: [],
      problems: missing.map((column) => ({ line: head.line, key: 'register-column-missing', args: { column } })),
    }
  }
  const rows: RegisterRow[] = []
  for (const { line, cells } of body) {
    // Excel also leaves blank cells right of a table.
    if (cells.length >= width && cells.slice(width).every((c) => c === '')) {
      const cell = (name: RegisterColumn): string => {
        const at = columns.indexOf(name)
        return at === -1 ? '' : nfc(cells[at] ?? '').trim()
      }
      rows.push({
        line,
        cells: Object.fromEntries(REGISTER_COLUMNS.map((c) => [c, cell(c)])) as Record<RegisterColumn, string>,
      })
    } else {
      problems.push({ line, key: 'register-cell-count', args: { want: width, have: cells.length } })
    }
  }
  if (body.length === 0 && problems.length === 0) problems.push({ line: head.line, key: 'register-empty', args: {} })
  return { rows, problems }
}
