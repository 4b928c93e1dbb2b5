import { fromFont, encodingOfFont } from '../encoding/repair-encoding.ts'
import type { Table } from '../layout/table/table-text.ts'
import type { Numbering } from './numbering.ts'
import type { Styles } from './styles.ts'
import type { Xml } from './xml.ts'
import { childOf, childrenOf, elements, valueOf } from './xml.ts'

/** A paragraph with its label, soft breaks as line ends; or a table. */
export type Block = string | Table

export interface WordContext {
  styles: Styles
  numbering: Numbering
  /** words that were written for an old font, as converted: before → after */
  converted: { kind: 'tcvn3' | 'vni'; before: string; after: string }[]
}

/** A tab stands for a gap of unknown width: wide enough to be seen as one. */
const TAB = '        '
const SHOWN = 80
/** Kept in the file and not part of its words. */
const UNSAID = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText', 'w:rPr', 'w:pPr', 'w:sdtPr'])

/** The blocks of a body, a cell or a text box, in order. */
export function blocksOf(parent: Xml, context: WordContext): Block[] {
  return elements(parent).flatMap((node): Block[] => {
    if (UNSAID.has(node.name)) return []
    if (node.name === 'w:p') return paragraph(node, context)
    if (node.name === 'w:tbl') return [table(node, context)]
    return blocksOf(node, context)
  })
}

function paragraph(node: Xml, context: WordContext): Block[] {
  const properties = childOf(node, 'w:pPr')
  const style = valueOf(properties, 'w:pStyle')
  const boxes: Xml[] = []
  const text = runs(node, style, context, boxes)
  const place = context.styles.listOf(properties)
  // A number is counted only where something is numbered: Word shows it on an empty line too, people never mean it.
  const label = place === null || text.trim() === '' ? '' : context.numbering.next(place)
  return [label + text, ...boxes.flatMap((box) => blocksOf(box, context))]
}

function runs(node: Xml, style: string | undefined, context: WordContext, boxes: Xml[]): string {
  let out = ''
  for (const child of elements(node)) {
    if (UNSAID.has(child.name)) continue
    if (child.name === 'w:r') out += run(child, style, context, boxes)
    else if (child.name === 'w:txbxContent') boxes.push(child)
    else out += runs(child, style, context, boxes)
  }
  return out
}

function run(node: Xml, style: string | undefined, context: WordContext, boxes: Xml[]): string {
  const look = context.styles.lookOf(style, childOf(node, 'w:rPr'))
  if (look.hidden) return ''
  let out = ''
  for (const child of elements(node)) {
    if (UNSAID.has(child.name)) continue
    if (child.name === 'w:t') out += words(child, look.font, context)
    else if (child.name === 'w:tab' || child.name === 'w:ptab') out += TAB
    else if (child.name === 'w:br') out += child.attributes['w:type'] === 'page' ? '' : '\n'
    else if (child.name === 'w:cr') out += '\n'
    else if (child.name === 'w:noBreakHyphen') out += '-'
    else if (child.name === 'w:sym') out += '-'
    else if (child.name === 'w:txbxContent') boxes.push(child)
    else out += runs(child, style, context, boxes)
  }
  return look.caps ? out.toUpperCase() : out
}

function words(node: Xml, font: string, { converted }: WordContext): string {
  const text = node.children.filter((c) => typeof c === 'string').join('')
  const kind = encodingOfFont(font)
  if (kind === null || text.trim() === '') return text
  const after = fromFont(text, font)
  if (after !== text) converted.push({ kind, before: text.slice(0, SHOWN), after: after.slice(0, SHOWN) })
  return after
}

function table(node: Xml, context: WordContext): Table {
  const rows = rowsOf(node).map((row) =>
    cellsOf(row).flatMap((cell) => {
      const properties = childOf(cell, 'w:tcPr')
      const merged = childOf(properties, 'w:vMerge')
      const goesOn = merged !== undefined && merged.attributes['w:val'] !== 'restart'
      const content = goesOn ? [] : blocksOf(cell, context).flatMap(flat)
      const span = Math.min(Number(valueOf(properties, 'w:gridSpan') ?? 1) || 1, 60)
      return [content, ...Array.from({ length: span - 1 }, (): string[] => [])]
    }),
  )
  return { rows, hasBorders: hasBorders(node) }
}

/** Rows and cells may lie inside content controls and marks of change. */
const rowsOf = (node: Xml): Xml[] => inside(node, 'w:tr')
const cellsOf = (node: Xml): Xml[] => inside(node, 'w:tc')

const inside = (node: Xml, name: string): Xml[] =>
  elements(node).flatMap((c) =>
    c.name === name ? [c] : UNSAID.has(c.name) || c.name === 'w:tbl' ? [] : inside(c, name),
  )

const flat = (block: Block): string[] =>
  typeof block === 'string' ? block.split('\n') : block.rows.map((row) => row.flat().join(' '))

function hasBorders(node: Xml): boolean {
  const properties = childOf(node, 'w:tblPr')
  const drawn = (borders: Xml | undefined): boolean =>
    borders !== undefined && elements(borders).some((b) => !['nil', 'none'].includes(b.attributes['w:val'] ?? 'nil'))
  const own = childOf(properties, 'w:tblBorders')
  if (own !== undefined) return drawn(own)
  if (/grid|light|medium|list/i.test(valueOf(properties, 'w:tblStyle') ?? '')) return true
  return rowsOf(node).some((row) =>
    cellsOf(row).some((cell) => childrenOf(childOf(cell, 'w:tcPr'), 'w:tcBorders').some(drawn)),
  )
}
