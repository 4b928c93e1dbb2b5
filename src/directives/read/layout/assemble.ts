import type { FileText, PageText } from '../file-text.ts'
import { withoutFurniture } from './furniture.ts'
import type { PageLine } from './page-lines.ts'

/** One page on its way into the text. */
export interface ReadPage extends Pick<PageText, 'source' | 'width' | 'height'> {
  lines: PageLine[]
}

/** Pages → one text with the place of every line. No blank line parts pages: a sentence can go on over the edge. */
export function assemble(pages: readonly ReadPage[]): Pick<FileText, 'text' | 'pages'> {
  const cleaned = withoutFurniture(pages.map((p) => p.lines))
  let text = ''
  const out = pages.map(({ source, width, height }, i): PageText => {
    const start = text.length
    const lines = (cleaned[i] ?? []).map((line, k) => {
      if (line.apart && k > 0) text += '\n'
      const from = text.length
      text += `${line.text}\n`
      return { start: from, end: text.length - 1, box: line.box }
    })
    return { number: i + 1, start, end: text.length, source, width, height, lines }
  })
  return { text, pages: out }
}
