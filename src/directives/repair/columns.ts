import type { Line, RepairLog } from './line.ts'

/** What stands in the right column of a head: the motto, and place and date. */
const RIGHT_OF_HEAD = /^(.*?)\s{3,}((?:CỘNG H[OÒ]|ĐẢNG CỘNG SẢN|Đ ?ộc lập|CONG HOA|\p{Lu}[^,\d]{1,30},\s*ngày\s).*)$/u
const RIGHT_ALONE = /^\s{20,}((?:CỘNG H[OÒ]|ĐẢNG CỘNG SẢN|Đ ?ộc lập|\p{Lu}[^,\d]{1,30},\s*ngày\s).*)$/u
const END_OF_HEAD =
  /^\s*(?:kính gửi|KẾ HOẠCH|QUYẾT ĐỊNH|CHỈ THỊ|THÔNG BÁO|CÔNG ĐIỆN|HƯỚNG DẪN|GIẤY MỜI|TỜ TRÌNH|BÁO CÁO|NGHỊ QUYẾT|THÔNG TRI|KẾT LUẬN|CHƯƠNG TRÌNH)/iu
const FOOT = /^\s*nơi nhận\s*[:.]?/iu
const RIGHT_OF_FOOT = /^(\s*\S.*?)\s{4,}((?:\p{Lu}|\().{4,})$/u
const INDENTED_FOOT = /^\s{25,}(\S.*)$/u
const LONGEST_LINE = 500
const HEAD_LINES = 40
const FOOT_LINES = 30

/** Two columns that a PDF's layout put on one line: the left one first, then the right one. */
export function repairColumns(lines: Line[], log: RepairLog): Line[] {
  return splitFoot(splitHead(lines, log), log)
}

function splitHead(lines: Line[], log: RepairLog): Line[] {
  const end = lines.slice(0, HEAD_LINES).findIndex((l) => END_OF_HEAD.test(l.text))
  if (end < 0) return lines
  const left: Line[] = []
  const right: Line[] = []
  for (const line of lines.slice(0, end)) {
    const both = line.text.length > LONGEST_LINE ? null : RIGHT_OF_HEAD.exec(line.text)
    const alone = RIGHT_ALONE.exec(line.text)
    if (alone?.[1] !== undefined) {
      right.push({ ...line, text: alone[1] })
    } else if (both?.[1] !== undefined && both[2] !== undefined && both[1].trim() !== '') {
      left.push({ ...line, text: both[1] })
      right.push({ ...line, text: both[2], hard: true })
      log.add('two-columns', line.no, line.text.trim(), `${both[1].trim()} / ${both[2].trim()}`)
    } else left.push(line)
  }
  if (right.length === 0) return lines
  return [
    ...left,
    ...right.map((l) => ({ ...l, hard: true })),
    ...lines.slice(end).map((l, i) => (i === 0 ? { ...l, hard: true } : l)),
  ]
}

function splitFoot(lines: Line[], log: RepairLog): Line[] {
  const start = lines.findIndex((l) => FOOT.test(l.text))
  if (start < 0) return lines
  const foot = lines.slice(start, start + FOOT_LINES)
  const left: Line[] = []
  const right: Line[] = []
  for (const line of foot) {
    const both = line.text.length > LONGEST_LINE ? null : RIGHT_OF_FOOT.exec(line.text)
    const alone = INDENTED_FOOT.exec(line.text)
    if (alone?.[1] !== undefined) right.push({ ...line, text: alone[1], hard: true })
    else if (both?.[1] !== undefined && both[2] !== undefined) {
      left.push({ ...line, text: both[1] })
      right.push({ ...line, text: both[2], hard: true })
      log.add('two-columns', line.no, line.text.trim(), `${both[1].trim()} / ${both[2].trim()}`)
    } else left.push(line)
  }
  if (right.length === 0) return lines
  return [...lines.slice(0, start), ...left, ...right, ...lines.slice(start + FOOT_LINES)]
}
