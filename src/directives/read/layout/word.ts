import type { Box } from '../file-text.ts'

/** A word with its place: points from the upper left corner of the page as shown. */
export interface Word extends Box {
  text: string
  /** y of the line that the letters stand on */
  base: number
  /** size of the letters (em) */
  size: number
  /** it was put on the page afterwards: a stamp, a note, the face of a signature */
  isAdded: boolean
}

/** A drawn line: from (x0, y0) to (x1, y1), upright or level. */
export interface Ruling {
  x0: number
  y0: number
  x1: number
  y1: number
}

export const rightOf = (box: Box): number => box.x + box.width
export const bottomOf = (box: Box): number => box.y + box.height

/** The smallest box around all. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((b) => b.x))
  const y = Math.min(...boxes.map((b) => b.y))
  return {
    x,
    y,
    width: Math.max(...boxes.map(rightOf)) - x,
    height: Math.max(...boxes.map(bottomOf)) - y,
  }
}
