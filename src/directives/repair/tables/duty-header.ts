import { fold } from '../../../base/vietnamese.ts'

/** What parts the cells of a row in the repaired text: "1 | Rà soát hồ sơ | Văn phòng | trước 30/4/2026". */
export const CELL = ' | '
/** An empty cell. */
export const EMPTY = '–'

export const NO = /^(?:stt|tt|so tt|so thu tu)$/
/** letters, marks of decomposed ones included */
export const LONGEST_NO = 20
const WHAT = /^(?:noi dung|nhiem vu|cong viec|dau viec|ten nhiem vu|hoat dong)/
const WHO =
  /^(?:(?:co quan|don vi|bo phan|phong|nguoi)(?:,? (?:co quan|don vi|bo phan|ca nhan))? )?(?:chu tri|thuc hien|phu trach|chiu trach nhiem|dau moi)|^(?:phan cong|trach nhiem)(?: thuc hien)?$/
const LONGEST_HEADER = 60
const MOST_COLUMNS = 9

/** The column that a header cell names; null for one that says nothing of a duty. */
export function columnOf(cell: string): 'no' | 'what' | 'who' | 'with' | 'when' | null {
  const key = fold(cell)
    .replace(/[^a-z ]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (NO.test(key)) return 'no'
  if (/phoi hop/.test(key)) return 'with'
  if (WHO.test(key)) return 'who'
  if (WHAT.test(key)) return 'what'
  return /^(?:thoi gian|thoi han|han |tien do|ngay hoan thanh)/.test(key) ? 'when' : null
}

/** A row of headings under which duties are handed out: what is to be done and who does it. */
export function isDutyHeader(cells: readonly string[]): boolean {
  if (cells.length < 3 || cells.length > MOST_COLUMNS || cells.some((c) => c.length > LONGEST_HEADER)) return false
  const columns = cells.map(columnOf)
  return columns.includes('what') && columns.includes('who')
}
