/** How a paragraph of the body is marked, from the widest section to the narrowest item. */
export type Mark =
  | 'part'
  | 'chapter'
  | 'roman'
  | 'article'
  | 'number'
  | 'dotted'
  | 'bracket'
  | 'letter'
  | 'dash'
  | 'plus'
  | 'row'
  | 'none'

/** A paragraph of the body with what stands under it. */
export interface Node {
  mark: Mark
  /** "VI", "1.1", "a"; empty for dashes */
  label: string
  /** "VI.4", "2.a", "Điều 2.1"; null above every numbered section */
  path: string | null
  /** without the marker */
  text: string
  /** offsets of `text` in the repaired text */
  start: number
  end: number
  /** offset of the marker */
  from: number
  children: Node[]
}

/** Every node below, in the order of the text. */
export const descendants = (node: Node): Node[] => node.children.flatMap((child) => [child, ...descendants(child)])

/** The end of everything under a node. */
export const lastEnd = (node: Node): number => Math.max(node.end, ...node.children.map(lastEnd))
