import type { Box } from '../read/file-text.ts'

/** A page of a kept file with passages marked: it has a name in place of a hash, and is drawn when it is asked for. */
export interface PagePicture {
  /** the file in the file store */
  hash: string
  /** from 1, in that file */
  page: number
  boxes: Box[]
}

const NAME = /^page:([0-9a-f]{64}):(\d{1,4}):([\d,;-]*)$/
/** boxes of a page; a page has no more lines */
const MOST = 300

/** "page:<hash>:<page>:<x,y,width,height;…>", in whole points. */
export const pictureName = ({ hash, page, boxes }: PagePicture): string => {
  const whole = ({ x, y, width, height }: Box): string => [x, y, width, height].map(Math.round).join(',')
  return `page:${hash}:${String(page)}:${boxes.slice(0, MOST).map(whole).join(';')}`
}

/** What a name says; null when it is none. */
export function readPictureName(name: string): PagePicture | null {
  const [, hash = '', page = '', list = ''] = NAME.exec(name) ?? []
  if (hash === '') return null
  const boxes = list.split(';').flatMap((box): Box[] => {
    const [x, y, width, height] = box.split(',').map(Number)
    return height === undefined ? [] : [{ x: x ?? 0, y: y ?? 0, width: width ?? 0, height }]
  })
  return { hash, page: Number(page), boxes: boxes.slice(0, MOST) }
}
