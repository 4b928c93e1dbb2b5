import { stream, withObjects } from './scan-paper.ts'

/** Something that was put on a page after it was made, as an annotation with a look of its own. */
export interface Stamp {
  /** "Stamp", "FreeText", or "Widget": the face of a signature */
  subtype: 'Stamp' | 'FreeText' | 'Widget'
  /** points from the lower left corner of the page */
  at: [x: number, y: number]
  /** lines in plain letters, or a grey JPEG */
  look:
    { lines: string[]; size: number } | { jpeg: Uint8Array; pixels: [number, number]; width: number; height: number }
}

/** Adds stamps to page one of a PDF with a classical table of objects, as signing programs do: at its end. */
export function stampPaper(pdf: Uint8Array, stamps: readonly Stamp[]): Buffer {
  const source = Buffer.from(pdf)
  const words = source.toString('latin1')
  const page = /(\d+) 0 obj\s*<<(\/Type\/Page\/[\s\S]*?)>>\s*endobj/.exec(words)
  const size = Number(/\/Size (\d+)/.exec(words)?.[1])
  if (page?.[1] === undefined || page[2] === undefined) throw new Error('the PDF has no plain page object')
  const kids = stamps.map((_, i) => `${size + i * 3} 0 R`).join(' ')
  const added: [number, Buffer][] = [[Number(page[1]), Buffer.from(`<<${page[2]}/Annots[${kids}]>>`, 'latin1')]]
  for (const [i, stamp] of stamps.entries()) added.push(...objectsOf(stamp, size + i * 3))
  return withObjects(source, added)
}

function objectsOf({ subtype, at: [x, y], look }: Stamp, number: number): [number, Buffer][] {
  const isText = 'lines' in look
  const [width, height] = isText ? [200, look.lines.length * look.size * 1.3 + 2] : [look.width, look.height]
  const field = subtype === 'Widget' ? '/FT /Sig /T (Signature1) ' : ''
  const annotation = `<< /Type /Annot /Subtype /${subtype} ${field}/F 4 /Rect [${x} ${y} ${x + width} ${y + height}] /AP << /N ${number + 1} 0 R >> >>`
  const resources = isText
    ? '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >>'
    : `/XObject << /P ${number + 2} 0 R >>`
  const draw = isText
    ? `BT /F ${look.size} Tf ${look.size * 1.3} TL 1 ${height - look.size} Td ${look.lines.map((l) => `(${l}) Tj T*`).join(' ')} ET`
    : `q ${width} 0 0 ${height} 0 0 cm /P Do Q`
  const form = `/Type /XObject /Subtype /Form /BBox [0 0 ${width} ${height}] /Resources << ${resources} >>`
  const picture = isText
    ? Buffer.from('null')
    : stream(
        `/Type /XObject /Subtype /Image /Width ${look.pixels[0]} /Height ${look.pixels[1]} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode`,
        Buffer.from(look.jpeg),
      )
  return [
    [number, Buffer.from(annotation, 'latin1')],
    [number + 1, stream(form, Buffer.from(draw, 'latin1'))],
    [number + 2, picture],
  ]
}
