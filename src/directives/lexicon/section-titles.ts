import type { Spelling, WordPattern } from '../../calendar/deadline-words/word-pattern.ts'
import { lowerKey, wordPattern } from '../../calendar/deadline-words/word-pattern.ts'
import { fold } from '../../base/vietnamese.ts'

/** What a section is for, told by its title (tên mục). */
export type Zone = 'background' | 'agenda' | 'content' | 'organising' | 'money'

/** What these head is a fact of a meeting or of the plan even without anything below it. */
const FACTS = wordPattern(
  '^(?:mục đích|mục tiêu|đối tượng|phạm vi|chủ đề|thời gian|địa điểm|thành phần|hình thức|nội dung)\\b[^.;]{0,40}(?::|$)',
)
const TITLES: { zone: Zone; pattern: WordPattern }[] = [
  { zone: 'agenda', pattern: wordPattern('^nội dung\\s*[:.]?$') },
  {
    zone: 'organising',
    pattern: wordPattern(
      '\\b(?:tổ chức thực hiện|tổ chức triển khai|phân công (?:nhiệm vụ|thực hiện|trách nhiệm)|trách nhiệm (?:của|thực hiện)|nhiệm vụ cụ thể|công tác chuẩn bị)',
    ),
  },
  { zone: 'money', pattern: wordPattern('^(?:nguồn )?kinh phí|^dự toán kinh phí|^dự trù kinh phí') },
  {
    zone: 'background',
    pattern: wordPattern(
      '^(?:mục đích|mục tiêu|quan điểm|phương châm|nguyên tắc|yêu cầu\\s*[:.]?$|yêu cầu chung|ý nghĩa|đánh giá (?:nguy cơ|tình hình|chung|kết quả)|thực trạng|tình hình|đặc điểm|bối cảnh|kết quả|tồn tại|hạn chế|nguyên nhân|thuận lợi|khó khăn|đối tượng|phạm vi|chủ đề|thời gian|địa điểm|thành phần|căn cứ(?: và|\\s*[:.]?$| pháp lý)|cơ sở pháp lý|hình thức|nội dung (?:tập huấn|hội nghị|cuộc họp)|chỉ tiêu|nguy cơ|những kiến nghị|số liệu|điểm khuyến khích|nguyên tắc|phương thức|hồ sơ|lưu ý quy định xử lý|xử lý vi phạm)',
    ),
  },
]
/** Longer than this it is no title but a duty. */
const LONGEST_TITLE = 140

/** Null for a title that tells nothing; the section then is what its parent is. */
export function zoneOfTitle(title: string, spelling: Spelling, heads: boolean): Zone | null {
  const text = title.trim()
  if (text.length > LONGEST_TITLE) return null
  const key = spelling === 'full' ? lowerKey(text) : fold(text)
  if (!heads && !FACTS[spelling].test(key)) return null
  return TITLES.find(({ pattern }) => pattern[spelling].test(key))?.zone ?? null
}
