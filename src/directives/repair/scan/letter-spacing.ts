import type { Line, RepairLog } from '../line.ts'

const FEWEST = 8
const SHARE = 0.75
/** "B ộ GIÁO DỤC", "Đ ộc lập": a first letter torn off by a scan; a marked vowel never begins the next word there. */
const TORN =
  /(?<![\p{L}\p{N}])([BCDĐGHKLMNPQRSTVX]) (?=[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ])/gu

/** Lines whose letters stand apart ("C h ủ  t r ì"): words are told by the wider blanks. */
export function repairLetterSpacing(lines: Line[], log: RepairLog): Line[] {
  return lines.map((line) => {
    const text = closed(line.text)
    if (text !== line.text) log.add('letter-spacing', line.no, line.text.trim(), text.trim())
    return text === line.text ? line : { ...line, text }
  })
}

/** Two letters alone beside each other: without them no line is letter-spaced. */
const APART = /(?<!\S)\S +\S(?!\S)/

function closed(text: string): string {
  if (!APART.test(text)) return text.replace(TORN, '$1')
  const trimmed = text.trim()
  const pieces = trimmed.split(/ +/)
  const single = pieces.filter((p) => p.length === 1).length
  if (pieces.length < FEWEST || single / pieces.length < SHARE) return text.replace(TORN, '$1')
  return trimmed
    .split(/ {2,}/)
    .map((word) => word.replace(/ /g, ''))
    .join(' ')
}
