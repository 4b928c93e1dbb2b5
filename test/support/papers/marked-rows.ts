import sharp from 'sharp'

/** What a picture is, and how many of its rows have the yellow of the marker on them. */
export async function markedRows(png: Uint8Array): Promise<{ format: string | undefined; rows: number; all: number }> {
  const { format } = await sharp(png).metadata()
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const isYellow = (i: number): boolean =>
    (data[i] ?? 0) > 240 && (data[i + 1] ?? 0) > 210 && (data[i + 2] ?? 255) < 140
  let rows = 0
  for (let y = 0; y < info.height; y++) {
    let yellow = 0
    for (let x = 0; x < info.width; x++) if (isYellow((y * info.width + x) * 3)) yellow += 1
    if (yellow > 20) rows += 1
  }
  return { format, rows, all: info.height }
}
