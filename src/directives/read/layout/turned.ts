import type { Box } from '../file-text.ts'

interface Size {
  width: number
  height: number
}

/** A page that was turned for reading, clockwise about its middle. */
export interface Turned {
  degrees: number
  /** the page as it is shown, and as it was read; both in points */
  shown: Size
  read: Size
}

/** Where a box of the page as read lies on the page as shown: its middle exactly, its sides level. */
export function asShown(box: Box, { degrees, shown, read }: Turned): Box {
  if (degrees === 0) return box
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  const dx = box.x + box.width / 2 - read.width / 2
  const dy = box.y + box.height / 2 - read.height / 2
  const [width, height] = Math.abs(sin) > Math.abs(cos) ? [box.height, box.width] : [box.width, box.height]
  return {
    x: shown.width / 2 + dx * cos + dy * sin - width / 2,
    y: shown.height / 2 - dx * sin + dy * cos - height / 2,
    width,
    height,
  }
}
