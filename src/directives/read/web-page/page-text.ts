import { tableLines } from '../layout/table/table-text.ts'
import { ReadError } from '../read-error.ts'
import { isBlock, isUnsaid, itemLabel } from './blocks.ts'

interface OpenTable {
  rows: string[][][]
  hasBorders: boolean
}

interface OpenList {
  isOrdered: boolean
  type: string | undefined
  next: number
}

const DEEPEST = 400

export interface PageText {
  open: (name: string, attributes: Record<string, string>) => void
  text: (data: string) => void
  close: (name: string) => void
  lines(): string[]
}

/** Takes a page apart as a parser meets it. Lines go to the innermost open cell, or to the page. */
export function createPageText(): PageText {
  const page: string[] = []
  const tables: OpenTable[] = []
  const cells: string[][] = []
  const lists: OpenList[] = []
  let unsaid = 0
  let depth = 0
  let pre = 0
  let line = ''

  const sink = (): string[] => cells.at(-1) ?? page
  function endLine(): void {
    const text = line.trim()
    if (text !== '') sink().push(text)
    line = ''
  }

  return {
    open(name, attributes) {
      if (++depth > DEEPEST) throw new ReadError('corrupt')
      if (isUnsaid(name)) unsaid++
      if (unsaid > 0) return
      if (name === 'br') {
        const text = line.trim()
        sink().push(text)
        line = ''
        return
      }
      if (!isBlock(name) && name !== 'td' && name !== 'th') return
      endLine()
      if (name === 'pre') pre++
      if (name === 'table') tables.push({ rows: [], hasBorders: bordered(attributes) })
      if (name === 'tr') tables.at(-1)?.rows.push([])
      if (name === 'td' || name === 'th') {
        const table = tables.at(-1)
        if (table !== undefined && bordered(attributes)) table.hasBorders = true
        const cell: string[] = []
        const row = table?.rows.at(-1)
        row?.push(cell)
        const span = Math.min(Number(attributes['colspan'] ?? 1) || 1, 60)
        for (let i = 1; i < span; i++) row?.push([])
        cells.push(cell)
      }
      if (name === 'ol' || name === 'ul')
        lists.push({ isOrdered: name === 'ol', type: attributes['type'], next: Number(attributes['start'] ?? 1) || 1 })
      if (name === 'li') {
        const list = lists.at(-1)
        line = list?.isOrdered ? `${itemLabel(list.type, list.next++)} ` : '- '
      }
    },
    text(data) {
      if (unsaid > 0) return
      if (pre > 0) {
        const [first = '', ...more] = data.split('\n')
        line += first
        for (const next of more) {
          endLine()
          line = next
        }
      } else line += line === '' ? data.replace(/\s+/g, ' ').trimStart() : data.replace(/\s+/g, ' ')
    },
    close(name) {
      depth--
      if (isUnsaid(name)) unsaid--
      if (unsaid > 0) return
      if (!isBlock(name) && name !== 'td' && name !== 'th') return
      endLine()
      if (name === 'pre') pre--
      if (name === 'ol' || name === 'ul') lists.pop()
      if (name === 'td' || name === 'th') cells.pop()
      if (name === 'table') {
        const table = tables.pop()
        if (table) sink().push(...tableLines(table))
      }
      if (/^(?:p|h\d|div)$/.test(name) && cells.length === 0 && page.at(-1) !== '') page.push('')
    },
    lines() {
      endLine()
      return page
    },
  }
}

const bordered = ({ border, style = '' }: Record<string, string>): boolean =>
  (border !== undefined && border !== '0') || /border(?:-\w+)?\s*:[^;]*(?:solid|\d+(?:\.\d+)?p[tx])/i.test(style)
