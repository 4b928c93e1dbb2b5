import type { ReadPage } from '../layout/assemble.ts'
import { linesOfPage } from '../layout/page-lines.ts'
import { partFaces } from '../layout/signature-face.ts'
import { asShown } from '../layout/turned.ts'
import { withLabels } from './labels.ts'
import type { ScannedPage } from './recognize-page.ts'

/** What was recognised, as a page of lines. */
export function pageOfScan({ words, rulings, turned }: ScannedPage): ReadPage {
  const parted = partFaces(words)
  const lines = withLabels(linesOfPage({ words: parted.words, rulings, width: turned.read.width }))
  return {
    lines: lines.map((line) => ({ ...line, box: asShown(line.box, turned) })),
    faces: parted.faces,
    source: 'ocr',
    ...turned.shown,
  }
}
