import type { Word } from '../layout/word.ts'
import { partJoined } from './joined-words.ts'
import type { OcrLine } from './ocr-pool.ts'

const POINTS_PER_INCH = 72
/** pixels: shorter lines tell little about the slope of the page */
const LONG_LINE = 500
/** a dirty spot is read as such words */
const UNSURE = 25
/** letters without accents are this much lower than a line */
const EM = 1.35

/** Recognised lines → words in points, as if the page had lain straight. */
export function wordsOfScan(lines: readonly OcrLine[], dpi: number): Word[] {
  const slope = slopeOf(lines)
  const points = POINTS_PER_INCH / dpi
  return lines.flatMap(({ words, baseline }) => {
    const kept = words.filter((w) => w.text.trim() !== '' && !(w.confidence < UNSURE && w.text.length < 3))
    if (kept.length === 0) return []
    const heights = kept.map((w) => w.y1 - w.y0).sort((a, b) => a - b)
    const height = heights[Math.floor(heights.length / 2)] ?? 1
    return kept.map((w) => {
      // The line's own baseline, taken level again.
      const middle = (w.x0 + w.x1) / 2
      const run = baseline.x1 - baseline.x0
      const rise = run > 0 ? ((baseline.y1 - baseline.y0) * (middle - baseline.x0)) / run : 0
      const base = baseline.y0 + rise - slope * middle
      const lift = slope * middle
      return {
        text: partJoined(w.text.normalize('NFC').replaceAll('\u2044', '/')),
        x: w.x0 * points,
        y: (w.y0 - lift) * points,
        width: (w.x1 - w.x0) * points,
        height: (w.y1 - w.y0) * points,
        base: base * points,
        size: (height * points) / EM > 20 ? 20 : Math.max(6, height * points * 0.9),
        isAdded: false,
      }
    })
  })
}

/** dy/dx of the page: the middle of its long lines. */
function slopeOf(lines: readonly OcrLine[]): number {
  const slopes = lines
    .map(({ baseline: b }) => b)
    .filter((b) => b.x1 - b.x0 > LONG_LINE)
    .map((b) => (b.y1 - b.y0) / (b.x1 - b.x0))
    .sort((a, b) => a - b)
  return slopes[Math.floor(slopes.length / 2)] ?? 0
}

/** 0 to 100: how sure the recogniser is of the page; 0 for an empty one. */
export function sureness(lines: readonly OcrLine[]): number {
  const words = lines.flatMap((l) => l.words).filter((w) => w.text.trim().length > 1)
  return words.length === 0 ? 0 : words.reduce((n, w) => n + w.confidence, 0) / words.length
}
