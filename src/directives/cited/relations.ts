import type { Keyed, Spelling } from '../../calendar/deadline-words/word-pattern.ts'
import { allOf, keyed as keyedOf, wordPattern } from '../../calendar/deadline-words/word-pattern.ts'
import { isSameOffice } from '../assignments/units/same-unit.ts'
import type { Found, Relation } from '../reading.ts'
import { CITATION_SOURCE, citationOf } from './citation.ts'
import type { Paragraph } from '../repair/repair-text.ts'

const PAPER =
  '(?:công văn|văn bản|quyết định|kế hoạch|chỉ thị|thông báo|hướng dẫn|công điện|giấy mời|nghị quyết|tờ trình|báo cáo|chương trình|quy chế|quy định|phương án|đề án|thông tư)'
const VERB =
  '(?<verb>sửa đổi,? bổ sung|điều chỉnh,? bổ sung|bổ sung,? điều chỉnh|điều chỉnh|sửa đổi|bổ sung|thay thế|đính chính|thu hồi|bãi bỏ|hủy bỏ)'
/** What of the earlier paper is meant: "một số điều của", "thời hạn tại điểm 2". */
const PART =
  '(?:[^,;.:\\n]{0,60}(?:nội dung|thời hạn|thời gian|một số|khoản|điểm|mục|điều|phụ lục|toàn bộ|danh sách)[^;.:\\n]{0,80} (?:của|tại|trong|kèm theo|ban hành kèm theo) )?(?:cho )?(?:các )?'
/** Who does it: this paper, its issuer, an article of a decision, or nobody named at the head of a sentence or of the subject. */
const RELATES = wordPattern(
  `(?:^|[.;:(\\n]\\s*|(?<this>${PAPER} này)(?: [^;.:\\d\\n]{0,90})? (?:và |để )?|(?<speaker>[^.;:,\\n]{4,90}) (?:xin |đề nghị )?)(?:nay |về việc |về |v/v:?\\s*)?${VERB} ${PART}${PAPER}(?: [^;.:,\\d\\n]{0,60})? số:?\\s*`,
  'g',
)
const CITED = new RegExp(`^${CITATION_SOURCE}`, 'u')
const MORE = wordPattern(`^(?: của [^;.:,\\d\\n]{2,80})?\\s*(?:,|và|;) (?:và )?(?:${PAPER} )?số:?\\s*`)
/** Without one of these words the dearer pattern need not be tried. */
const CHANGES = wordPattern('(?:sửa đổi|bổ sung|điều chỉnh|thay thế|đính chính|thu hồi|bãi bỏ|hủy bỏ) [^;]{0,240} số')
const BASIS = wordPattern('^\\s*(?:[-–+•]\\s*)?(?:căn cứ|theo |xét |thực hiện|tiếp theo|trên cơ sở|phúc đáp)')
/** Behind the mark of an item ("1. ") the paper itself stands where a speaker does. */
const THIS = wordPattern(`^${PAPER} này(?![\\p{L}])`)
const HOW: readonly [RegExp, Relation['how']][] = [
  [/^(?:thay thế|thay the)/u, 'replaces'],
  [/^(?:đính|dinh)/u, 'corrects'],
  [/^(?:thu hồi|bãi|hủy|thu hoi|bai|huy)/u, 'withdraws'],
]

/** Earlier directives that this one changes; what it only tells of other papers is left out. */
export function relationsOf(
  paragraphs: readonly Paragraph[],
  about: { spelling: Spelling; issuer: Found<string> | null },
): Relation[] {
  const found: Relation[] = []
  for (const paragraph of paragraphs) {
    const keyed = keyedOf(paragraph.text, about.spelling)
    if (!CHANGES[keyed.spelling].test(keyed.key)) continue
    if (BASIS[keyed.spelling].test(keyed.key)) continue
    for (const match of allOf(RELATES, keyed)) {
      const speaker = match.groups?.['speaker']
      const itself = speaker !== undefined && THIS[keyed.spelling].test(speaker.trim())
      if (speaker !== undefined && !itself && !speaks(speaker, about.issuer)) continue
      const verb = match.groups?.['verb'] ?? ''
      const how = HOW.find(([pattern]) => pattern.test(verb))?.[1] ?? 'amends'
      found.push(...citedFrom(keyed, match.index + match[0].length, paragraph.start, how))
    }
  }
  return found.filter((r, i) => found.findIndex((other) => other.number === r.number) === i)
}

/** "Điều 1. Sửa đổi …" begins with its own verb; a name before the verb must be the issuer's. */
function speaks(speaker: string, issuer: Found<string> | null): boolean {
  const name = speaker.replace(/^\s*(?:điều|dieu) \d+\s*/u, '').trim()
  return name === '' || (issuer !== null && isSameOffice(name, issuer.value))
}

function citedFrom(keyed: Keyed, at: number, offset: number, how: Relation['how']): Relation[] {
  const found: Relation[] = []
  for (let from = at; ;) {
    const match = CITED.exec(keyed.text.slice(from))
    const cited = match === null ? null : citationOf(match)
    if (match === null || cited === null) return found
    const start = offset + from
    found.push({ how, ...cited, text: match[0], start, end: start + match[0].length })
    from += match[0].length
    const more = MORE[keyed.spelling].exec(keyed.key.slice(from))
    if (more === null) return found
    from += more[0].length
  }
}
