import type { Line, RepairLog } from './line.ts'
import { CELL, isDutyHeader } from './tables/duty-header.ts'

const RULE = /^\s*(?:[-–—_=*~]\s*){3,}$/
const TABLE_RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*:?-*:?\s*\|?\s*$/
const HEADING = /^\s{0,3}#{1,6}\s+/
const LONE_STAR = /^\s*\*\s*$/
const STAR_BULLET = /^\s*\*\s+(?=[^*]*$)/

/** Remains of Markdown and of tables; a bar parts cells, and nothing is joined over it. */
export function repairMarkdown(lines: Line[], log: RepairLog): Line[] {
  const out: Line[] = []
  let hard = false
  let bars = false
  let row = false
  markOpenEmphasis(lines)
  for (const line of lines) {
    if (RULE.test(line.text) || TABLE_RULE.test(line.text) || LONE_STAR.test(line.text)) {
      log.add('rule', line.no, line.text.trim(), '')
      hard = true
      continue
    }
    row = line.hard && line.text.includes(CELL) && (row || isDutyHeader(line.text.split(CELL)))
    if (row) {
      out.push(line)
      hard = true
      continue
    }
    const cells = line.text.includes('|') ? line.text.split(/\s*\|\s*/) : [line.text]
    if (cells.length > 1) {
      log.add('table-bar', line.no, line.text.trim(), cells.join(' ').trim())
      hard = true
      bars = true
    }
    const kept = cells.length > 1 ? cells.filter((c) => c.trim().length > 0) : cells
    for (const cell of kept) {
      const text = plainCell(cell)
      if (text !== cell) log.add('markdown', line.no, cell.trim(), text.trim())
      const opens = HEADING.test(cell)
      out.push({ ...line, text, hard: line.hard || hard || opens, marked: cells.length > 1 || text !== cell })
      hard = cells.length > 1 || opens
    }
  }
  if (bars) for (const line of out) line.marked = true
  return out
}

/** What any of the remains has at least one of. */
const REMAINS = /[#*<>\\]/

function plainCell(cell: string): string {
  if (!REMAINS.test(cell)) return cell
  const bullet = STAR_BULLET.exec(cell)
  let text = bullet === null ? cell : `- ${cell.slice(bullet[0].length)}`
  if (text.includes('*')) text = text.replace(/\*+/g, '')
  return text
    .replace(HEADING, '')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/\\(?=[.\-*_#()[\]])/g, '')
    .replace(/^\s*>\s+/, '')
}

/**
 * Emphasis that is open at a line's end shows that the break is a wrap. Runs of stars open and close in turn within a
 * block of lines; a block with an odd number of runs tells nothing.
 */
function markOpenEmphasis(lines: Line[]): void {
  let block: Line[] = []
  const settle = (): void => {
    const runs = block.map(
      (l) => (STAR_BULLET.test(l.text) || LONE_STAR.test(l.text) ? [] : (l.text.match(/\*+/g) ?? [])).length,
    )
    const total = runs.reduce((a, b) => a + b, 0)
    let open = false
    if (total % 2 === 0) {
      block.forEach((line, i) => {
        if ((runs[i] ?? 0) % 2 === 1) open = !open
        line.open = open
      })
    }
    block = []
  }
  for (const line of lines) {
    if (line.text.trim() === '' || line.text.includes('|')) settle()
    else block.push(line)
  }
  settle()
}
