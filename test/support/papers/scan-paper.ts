/** A page of a scanned PDF: a JPEG and its size in pixels. */
export interface ScanPage {
  jpeg: Uint8Array
  width: number
  height: number
  /** one byte a pixel; three without it */
  grey?: boolean
}

/** A PDF of pictures alone, as a scanner writes it. */
export function scanPaper(pages: readonly ScanPage[], dpi = 200): Buffer {
  const points = (pixels: number): string => ((pixels * 72) / dpi).toFixed(2)
  const objects: Buffer[] = [
    text('<< /Type /Catalog /Pages 2 0 R >>'),
    text(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${3 + i * 3} 0 R`).join(' ')}] >>`),
  ]
  for (const [i, { jpeg, width, height, grey = false }] of pages.entries()) {
    const at = 3 + i * 3
    const box = `0 0 ${points(width)} ${points(height)}`
    const draw = `q ${points(width)} 0 0 ${points(height)} 0 0 cm /P Do Q`
    const color = grey ? '/DeviceGray' : '/DeviceRGB'
    objects.push(
      text(
        `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents ${at + 1} 0 R /Resources << /XObject << /P ${at + 2} 0 R >> >> >>`,
      ),
      stream('', Buffer.from(draw)),
      stream(
        `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace ${color} /BitsPerComponent 8 /Filter /DCTDecode`,
        Buffer.from(jpeg),
      ),
    )
  }
  return pdfOf(objects)
}

const text = (words: string): Buffer => Buffer.from(words, 'latin1')

export const stream = (dictionary: string, data: Buffer): Buffer =>
  Buffer.concat([text(`<< ${dictionary} /Length ${data.length} >>\nstream\n`), data, text('\nendstream')])

/** Objects numbered from 1, the first of them the catalogue → the bytes of a PDF. */
export function pdfOf(objects: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [text('%PDF-1.7\n')]
  const offsets: number[] = []
  let length = parts[0]?.length ?? 0
  for (const [i, object] of objects.entries()) {
    offsets.push(length)
    const part = Buffer.concat([text(`${i + 1} 0 obj\n`), object, text('\nendobj\n')])
    parts.push(part)
    length += part.length
  }
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    text(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

/** A PDF with a classical table of objects, with objects added or replaced at its end. */
export function withObjects(source: Buffer, added: readonly (readonly [number, Buffer])[]): Buffer {
  const words = source.toString('latin1')
  const root = /\/Root (\d+) 0 R/.exec(words)?.[1] ?? '1'
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(words)?.[1] ?? '0'
  const size = Math.max(Number(/\/Size (\d+)/.exec(words)?.[1]), ...added.map(([number]) => number + 1))
  const parts: Buffer[] = [source, text('\n')]
  let length = source.length + 1
  let table = ''
  for (const [number, object] of added) {
    table += `${number} 1\n${String(length).padStart(10, '0')} 00000 n \n`
    const part = Buffer.concat([text(`${number} 0 obj\n`), object, text('\nendobj\n')])
    parts.push(part)
    length += part.length
  }
  const trailer = `trailer\n<< /Size ${size} /Root ${root} 0 R /Prev ${previous} >>`
  return Buffer.concat([...parts, text(`xref\n${table}${trailer}\nstartxref\n${length}\n%%EOF\n`)])
}
