import type { FileText, PageText } from '../file-text.ts'
import { withoutFurniture } from './furniture.ts'
import type { PageLine } from './page-lines.ts'
import { withWholeRows } from './table/whole-rows.ts'
import { createWraps } from './wraps.ts'

/** One page on its way into the text. */
export interface ReadPage extends Pick<PageText, 'source' | 'width' | 'height'> {
  lines: PageLine[]
  /** faces of digital signatures, parted from the words */
  faces: string[]
}

/** A symbol that was cut at its dash: "SXD-". */
const TORN = /[\p{Lu}\d&]-$/u

/** Fewer lines do not tell where a page's margins are. */
const FEWEST_ROWS = 10

/** Pages → one text with the place of every line. A sentence goes on over the edge of a line and of a page. */
export function assemble(pages: readonly ReadPage[]): Pick<FileText, 'text' | 'pages'> {
  const cleaned = withWholeRows(withoutFurniture(pages.map((p) => p.lines)))
  let text = ''
  const allRows = cleaned.flat().flatMap((l) => l.row ?? [])
  let before: PageLine | undefined
  const out = pages.map(({ source, width, height }, i): PageText => {
    const lines = cleaned[i] ?? []
    const own = lines.flatMap((l) => l.row ?? [])
    const wraps = createWraps(own.length >= FEWEST_ROWS ? own : allRows)
    const placed = lines.map((line, k) => {
      const isNewPage = k === 0
      const goesOn = before?.row && line.row && !(line.apart && !isNewPage) ? wraps(before.row, line.row) : false
      if (goesOn) text += TORN.test(text) ? '' : ' '
      else if (text !== '') text += line.apart && !isNewPage ? '\n\n' : '\n'
      const start = text.length
      text += goesOn ? line.text.trim() : line.text
      before = line
      return { start, end: text.length, box: line.box }
    })
    const start = placed[0]?.start ?? text.length
    return { number: i + 1, start, end: text.length, source, width, height, lines: placed }
  })
  return { text: `${text}\n`, pages: out }
}
