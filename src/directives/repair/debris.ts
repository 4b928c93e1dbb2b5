import type { Line, RepairLog } from './line.ts'
import { isBlank } from './line.ts'

const PAGE_NUMBER = /^\s*(?:trang\s+)?[-–]?\s*\d{1,3}(?:\s*\/\s*\d{1,3})?\s*[-–]?\s*$/iu
/** The face of a digital signature. */
const STAMP = /^\s*(?:ký bởi|giờ ký|thời gian ký|người ký|ngày ký|ký ngày|email ký)\s*:?/iu
const STAMP_MORE = /^\s*(?:email|cơ quan|chức vụ)\s*:/iu
const CLOCK_STAMP =
  /^\s*(?:\d{4}[.-]\d{2}[.-]\d{2}[ T]|\d{2}[./-]\d{2}[./-]\d{4} |\d{2}T)\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:\s*\+\d{2}:?\d{2})?\s*$/u
const STAMP_LINES = 8

/** Page numbers and signing stamps: they stand in the text and are none of its words. */
export function removeDebris(lines: Line[], log: RepairLog): Line[] {
  let stampUntil = -1
  return lines.flatMap((line, i) => {
    const drop = (kind: string): Line[] => {
      log.add(kind, line.no, line.text.trim(), '')
      return [{ ...line, text: '' }]
    }
    if (STAMP.test(line.text)) {
      stampUntil = i + STAMP_LINES
      return drop('signing-stamp')
    }
    if (i < stampUntil && STAMP_MORE.test(line.text)) return drop('signing-stamp')
    if (CLOCK_STAMP.test(line.text)) return drop('signing-stamp')
    const alone = isBlank(lines[i - 1]) || isBlank(lines[i + 1]) || /^\s{20,}/.test(line.text)
    if (PAGE_NUMBER.test(line.text) && line.text.trim() !== '' && alone) return drop('page-number')
    return [line]
  })
}
