import { stream, withObjects } from './scan-paper.ts'

interface Turn {
  /** degrees clockwise by which the page says it is to be shown */
  rotate?: 0 | 90 | 180 | 270
  /** degrees clockwise by which everything on the page is drawn turned */
  drawn?: 0 | 90 | 180 | 270
}

/** The pages of a PDF with a classical table of objects, turned; added at its end. */
export function turnPaper(pdf: Uint8Array, { rotate = 0, drawn = 0 }: Turn): Buffer {
  const source = Buffer.from(pdf)
  const words = source.toString('latin1')
  const size = Number(/\/Size (\d+)/.exec(words)?.[1])
  const added: [number, Buffer][] = []
  for (const [, number, page = ''] of words.matchAll(/(\d+) 0 obj\s*<<(\/Type\/Page\/[\s\S]*?)>>\s*endobj/g)) {
    const [, w = '', h = ''] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(page) ?? []
    const content = /\/Contents (\d+ 0 R)/.exec(page)?.[1] ?? ''
    const matrix = { 0: '1 0 0 1 0 0', 90: `0 -1 1 0 0 ${w}`, 180: `-1 0 0 -1 ${w} ${h}`, 270: `0 1 -1 0 ${h} 0` }[
      drawn
    ]
    const box = drawn % 180 === 0 ? `0 0 ${w} ${h}` : `0 0 ${h} ${w}`
    const at = size + added.length
    const turned = page
      .replace(/\/MediaBox\s*\[[^\]]*\]/, `/MediaBox[${box}]/Rotate ${rotate}`)
      .replace(/\/Contents \d+ 0 R/, `/Contents[${at} 0 R ${content} ${at + 1} 0 R]`)
    added.push(
      [Number(number), Buffer.from(`<<${turned}>>`, 'latin1')],
      [at, stream('', Buffer.from(`q ${matrix} cm\n`))],
      [at + 1, stream('', Buffer.from('\nQ'))],
    )
  }
  return withObjects(source, added)
}
