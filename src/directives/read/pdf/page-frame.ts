import type { Pdf } from './pdfium.ts'

/** A page's own coordinates → points from the upper left corner as it is shown, whatever its rotation and crop. */
export interface PageFrame {
  width: number
  height: number
  x: (pageX: number, pageY: number) => number
  y: (pageX: number, pageY: number) => number
  /** quarter turns that upright text has in the page's own coordinates: 0, 90, 180 or 270 degrees */
  turn: number
}

/** The same page turned clockwise by a quarter, a half or three quarters. */
export function turnedFrame(frame: PageFrame, degrees: number): PageFrame {
  const { width, height, x, y, turn } = frame
  const places = {
    90: { x: (px: number, py: number) => height - y(px, py), y: x },
    180: { x: (px: number, py: number) => width - x(px, py), y: (px: number, py: number) => height - y(px, py) },
    270: { x: y, y: (px: number, py: number) => width - x(px, py) },
  }
  if (degrees !== 90 && degrees !== 180 && degrees !== 270) return frame
  const size = degrees === 180 ? { width, height } : { width: height, height: width }
  return { ...size, ...places[degrees], turn: (turn + degrees) % 360 }
}

/** The device of FPDF_PageToDevice has whole pixels. */
const FINE = 100

export function frameOf({ api, scratch }: Pdf, page: number): PageFrame {
  const width = api.FPDF_GetPageWidthF(page)
  const height = api.FPDF_GetPageHeightF(page)
  const place = (x: number, y: number): [number, number] => {
    api.FPDF_PageToDevice(
      page,
      0,
      0,
      Math.round(width * FINE),
      Math.round(height * FINE),
      0,
      x,
      y,
      scratch.at,
      scratch.at + 4,
    )
    return [scratch.int(0) / FINE, scratch.int(4) / FINE]
  }
  const STEP = 1_000
  const [ox, oy] = place(0, 0)
  const [ax, ay] = place(STEP, 0)
  const [bx, by] = place(0, STEP)
  return {
    width,
    height,
    x: (px, py) => ox + (px * (ax - ox) + py * (bx - ox)) / STEP,
    y: (px, py) => oy + (px * (ay - oy) + py * (by - oy)) / STEP,
    turn: (((Math.round((Math.atan2(ay - oy, ax - ox) * 180) / Math.PI / 90) * 90) % 360) + 360) % 360,
  }
}
