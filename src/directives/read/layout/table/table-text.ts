/** A table as its rows of cells; a cell is its paragraphs. */
export interface Table {
  rows: string[][][]
  /** lines are drawn around the cells; without them a table only puts things side by side */
  hasBorders: boolean
}

const HEAD = /^(?:cộng h[oò][aà] |đảng cộng sản|độc lập\s*[-–]|số\s*:)/iu
const FOOT = /^nơi nhận\s*[:.]?/iu
const MOST_COLUMNS = 3

/** The lines of a table: head and foot of a directive column by column, rows of data as "| a | b |", the rest as it comes. */
export function tableLines({ rows, hasBorders }: Table): string[] {
  const columns = Math.max(0, ...rows.map((r) => r.length))
  const paragraphs = rows.flat(2)
  const isForm = columns <= MOST_COLUMNS && paragraphs.some((p) => HEAD.test(p.trim()) || FOOT.test(p.trim()))
  if (isForm) return columnByColumn(rows, columns)
  if (columns <= 1 || (!hasBorders && columns === 2)) return rows.flatMap((row) => row.flat())
  return ['', ...rows.filter((row) => row.flat().join('').trim() !== '').map(rowLine), '']
}

/** The parts of a form's two columns are paragraphs of their own: what stands beside them is not their continuation. */
function columnByColumn(rows: Table['rows'], columns: number): string[] {
  return Array.from({ length: columns }, (_, i) => i).flatMap((i) => {
    const cells = rows.map((row) => row[i] ?? []).filter((cell) => cell.join('').trim() !== '')
    return cells.flatMap((cell) => [...cell, ''])
  })
}

const rowLine = (row: string[][]): string => `| ${row.map(cellText).join(' | ')} |`

const cellText = (cell: string[]): string => cell.join(' ').replace(/\|/g, '/').replace(/\s+/g, ' ').trim()
