import { CsvError, parse } from 'csv-parse/sync'

export interface CsvLines {
  /** `line` from 1; cells without blanks around them; rows of blank cells are left out */
  records: { line: number; cells: string[] }[]
  /** the line from which quotes are broken: nobody knows where its row ends; null = none */
  broken: number | null
}

/** Splits a file of cells as spreadsheets save it: comma, semicolon or tab; BOM and CRLF do not matter. */
export function csvLines(csv: string): CsvLines {
  const records: CsvLines['records'] = []
  const lines = csv.split(/\r\n|\n|\r/)
  let next = 1
  const start = (): number => {
    while (next < lines.length && lines[next - 1]?.trim() === '') next++
    return next
  }
  try {
    parse(csv, {
      bom: true,
      delimiter: delimiterOf(lines),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (cells: string[], { lines: end }) => {
        const line = start()
        next = end + 1
        // Excel leaves rows of bare separators below a table.
        if (cells.some((c) => c !== '')) records.push({ line, cells })
        return null
      },
    })
    return { records, broken: null }
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown
    return { records, broken: start() }
  }
}

function delimiterOf(lines: readonly string[]): string {
  const head = lines.find((l) => l.trim() !== '') ?? ''
  const count = (c: string): number => head.split(c).length
  return [',', ';', '\t'].reduce((best, c) => (count(c) > count(best) ? c : best))
}
