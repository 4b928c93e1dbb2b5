import { pdfOf, stream } from './scan-paper.ts'

const LINES = 38

/** A PDF of many full pages in plain letters. */
export function longPaper(pages: number): Buffer {
  const kids = Array.from({ length: pages }, (_, i) => `${4 + i * 2} 0 R`).join(' ')
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Count ${pages} /Kids [${kids}] >>`),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>'),
  ]
  for (let page = 1; page <= pages; page++) {
    const lines = Array.from(
      { length: LINES },
      (_, i) =>
        `(${page}.${i + 1}. Phong Y te xa chu tri, phoi hop cac thon ra soat va bao cao ket qua trong thang.) Tj T*`,
    )
    objects.push(
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${objects.length + 2} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
      ),
      stream('', Buffer.from(`BT /F 11 Tf 19 TL 70 790 Td ${lines.join('\n')} ET`)),
    )
  }
  return pdfOf(objects)
}
