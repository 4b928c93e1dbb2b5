import type { Keyed } from '../../../calendar/deadline-words/word-pattern.ts'
import { keyed as keyedOf, wordPattern } from '../../../calendar/deadline-words/word-pattern.ts'
import { UNIT_START_SOURCE } from '../../lexicon/unit-heads.ts'
import { withoutEnd } from '../../structure/found.ts'

const QUANTIFIED = wordPattern(`^(?:các|những|toàn thể|quý) |^(?:cơ quan thông tấn|cá nhân có)`)
const UNIT = wordPattern(`^${UNIT_START_SOURCE}`)
/** "Thủ trưởng các sở và UBND xã": one post of many units. */
const POST_OF_MANY = wordPattern(
  '^(?:thủ trưởng|giám đốc|lãnh đạo|người đứng đầu|đồng chí|chủ tịch|hiệu trưởng|trưởng) (?:các |những |cơ quan)',
)
/** "Bộ trưởng, Thủ trưởng cơ quan ngang bộ": posts of one class. */
const BARE_POST = wordPattern('^(?:các )?(?:bộ trưởng|chủ tịch|giám đốc|hiệu trưởng|trưởng|thủ trưởng)$')
/** "các Hội được Đảng, Nhà nước giao …": the names belong to the clause. */
const DESCRIBED = wordPattern('\\b(?:được|do) [^;]*$')
const DELEGATION = wordPattern('đoàn đại biểu quốc hội$')
/** "Văn phòng HĐND và UBND": one office of two bodies. */
const COMMON_OFFICE = wordPattern('văn phòng (?:đoàn đại biểu quốc hội,? (?:và )?)?(?:hội đồng nhân dân|hđnd)$')
/** "đồng chí Nguyễn Văn A, Phó Chủ tịch": the post tells who the person is. */
const PERSON = /(?:[Đđ]ồng chí|[Đđ]\/[Cc]|[Ôô]ng|[Bb]à) \p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}\s*$/u
const POST = wordPattern(
  '^(?:(?:phó )?(?:giám đốc|chủ tịch|hiệu trưởng|trưởng|chánh|bí thư|cục trưởng|chủ nhiệm)|thủ trưởng|các (?:ông|bà|đồng chí|đ/c))\\b',
)
const COUNCILS = wordPattern('(?:ubnd|ủy ban nhân dân) các [^:]{2,40}:[^;]*$')
const SEPARATOR = /\s*;\s*(?:và\s+)?|\s*,\s*(?:và\s+)?|\s+(?:và|va|cùng)\s+/gu
const TAIL = wordPattern('(?:,?\\s*(?:theo|trong) (?:chức năng|thẩm quyền|phạm vi)[^,;]*|\\s*,?\\s*(?:\\.\\.\\.|…))$')

/** One name a unit, as written: "các sở, ban, ngành" stays one, "Sở A, Sở B" are two. */
export function splitUnits(phrase: string, spelling: Keyed['spelling']): string[] {
  const clean = keyedOf(phrase.replace(/(?:,\s*)?(?:\.\.\.|…)\s*$/u, ''), spelling)
  const cut = TAIL[spelling].exec(clean.key)
  const text = cut === null ? clean.text : clean.text.slice(0, cut.index)
  const whole = keyedOf(text, spelling)
  const semicolons = text.includes(';')
  const out: string[] = []
  let from = 0
  let depth = 0
  let scanned = 0
  for (const match of text.matchAll(SEPARATOR)) {
    for (; scanned < match.index; scanned++)
      depth += text.charAt(scanned) === '(' ? 1 : text.charAt(scanned) === ')' ? -1 : 0
    if (depth > 0) continue
    const next = match.index + match[0].length
    const current = whole.key.slice(from, match.index)
    if (
      !separates(whole, {
        current,
        currentText: text.slice(from, match.index),
        sign: match[0].trim().charAt(0),
        next,
        semicolons,
      })
    )
      continue
    out.push(text.slice(from, match.index))
    from = next
  }
  out.push(text.slice(from))
  return out.map((name) => withoutEnd(name)).filter((name) => name !== '')
}

function separates(
  whole: Keyed,
  at: { current: string; currentText: string; sign: string; next: number; semicolons: boolean },
): boolean {
  const { spelling } = whole
  const rest = whole.key.slice(at.next, at.next + 80)
  if (at.sign === ';') return true
  const quantified = QUANTIFIED[spelling].test(rest)
  const capital = /^\p{Lu}/u.test(whole.text.charAt(at.next)) && spelling === 'full'
  const named = (capital || spelling === 'bare') && UNIT[spelling].test(rest)
  if (at.semicolons && (at.sign === ',' || !quantified)) return false
  if (!quantified && !named) return false
  if (COMMON_OFFICE[spelling].test(at.current) && /^(?:ubnd|[ủu]y ban nh[âa]n d[âa]n)/u.test(rest)) return false
  const post = POST[spelling].test(rest)
  if (post && at.sign === ',' && PERSON.test(at.currentText)) return false
  if (BARE_POST[spelling].test(at.current) || DESCRIBED[spelling].test(at.current)) return false
  if (DELEGATION[spelling].test(at.current) && /^(?:hội đồng nhân dân|hoi dong nhan dan)/u.test(rest)) return false
  // "Các sở: A, B" and "UBND các xã" go on with parts of one name.
  const listed = /:\s*[^;]*$/u.test(at.current) && !quantified
  if (listed) return at.sign !== ',' && COUNCILS[spelling].test(at.current)
  return at.sign === ',' || post || !POST_OF_MANY[spelling].test(at.current)
}
