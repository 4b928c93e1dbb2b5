import { fold, nfc } from '../../base/vietnamese.ts'
import { asksSomething } from './frame.ts'

/** What of a message asks, and what is told around it. */
export interface Heart {
  asked: string
  /** "" when all of it asks */
  around: string
}

/** So short a message has no room for a story. */
const SHORT = 11

const SENTENCE = /[?!;\n]+|[.…]+(?=\s|$)/gu
const ME = '(?:chung toi|chung em|ben em|ben toi|toi|em|minh|con|chau|tui|bac)'
/** "hội": without its marks it is written like "hỏi". */
const CLUB = '(?! (?:nghi|thao|lien|nong|cuu|chu|phu|dong|lhpn|bao|khuyen|vien|chung|cua|nay|co|duoc|phai)\\b)'
const ASKING = new RegExp(
  `\\b(?:xin|muon|can|cho|dinh|kinh|phep|danh|tien|nho|${ME})(?: (?:xin|phep|duoc|muon|phai|lai|them|kinh|${ME}))* hoi${CLUB}` +
    `(?: (?:them|ky|ro|lai|nho|chut|ti|xiu|gop|nhanh|giup|thang|that|la|rang|ve|the nay|cho (?:can ke|tuong tan|ky|chac|ro|biet|do mat thi gio)|(?:doi|may|mot|hai|vai) (?:cau|dieu|viec|chuyen|y)))*(?![a-z])`,
)
const POLITE = '\\b(?:xin|mong|nho|phien|vui long|lam on|de nghi|giup|cho)'
const WISHING = new RegExp(
  `${POLITE}(?: [^ ,:]+){0,6}? (?:biet|cho hay|duoc hay|cho ro|duoc ro)(?: (?:la|rang|giup|gium|ho|them|ro|voi))*(?![a-z])|\\bcho ${ME} xin(?: (?:ca|luon|them))?(?![a-z])`,
)
/** "phiền cháu nhẩm giúp bác": what is done for the asker, not what is asked about. */
const SERVING = new RegExp(
  `${POLITE}(?: [^ ,:]+){0,5}? (?:chi|xem|nham|tinh|tra|kiem tra|nhac|noi|neu|giai thich|thong tin)(?: lai)? (?:giup|gium|ho|cho|xem)(?: ${ME})?(?: (?:voi|la|rang|xem))*(?![a-z])`,
)
const OPENINGS = [ASKING, WISHING, SERVING]
const GIVING = new RegExp(`^(?:[^ ]+ )?cho ${ME} `)

/** After the question: why it is asked, thanks, whom it is asked. */
const AFTER =
  /^(?:de|boi|vi|keo|cho (?:do|khoi|de|tien|kip|chac|phai)|nham|mong|rat mong|xin cam|cam on|xin da ta|kinh thua|thua|tran trong|so (?:rang|la|bi|tinh|nham|muon|khong|sai)|e|ngai|that tinh|toi|em|bac|con|chau|chung toi|ben toi|ben em)\b/
/** Before it: what it is asked for. */
const BEFORE = /^(?:de|vi|do|tai|dip nay|nhan tien|so la|chang la|that ra)\b/
/** "… nói chuyện gì mà tôi tìm mãi chưa thấy": how the asker fares, at the end of what is asked. */
const STRUGGLE = new RegExp(
  `,? ma (?:${ME}|mat|tim|doc|xem|hoi|tra|nghi|van|cu)(?: [a-z]+){0,6}? (?:chua|khong|ko|k) [a-z]+(?: [a-z]+){0,2}[ .?!]*$`,
)

/** What is asked about stands in the sentence before; without marks "đó" is written like "do". */
const POINTS_BACK = /(?<!\p{L})(?:ấy|ay|đó|này|nay|nó|họ|trên)(?!\p{L})/iu
const HERE =
  /(?<!\p{L})(?:(?:năm|tuần|tháng|quý|hôm|sáng|trưa|chiều|tối|đêm|lúc|giờ|đợt|dịp|lần|bữa|ngày|văn bản|công văn|kế hoạch|nam|tuan|thang|hom|sang|trua|chieu|toi|dot|dip|lan|van ban|cong van|ke hoach) (?:này|nay)|trên (?:địa bàn|không|mạng|nền|trang|các|cơ sở|điện))(?!\p{L})/giu
/** Papers that a directive cites: what is asked of one is not asked of the directive. */
const CITED = /\b(?:thong tu|nghi dinh|nghi quyet|luat|quyet dinh|chi thi)\b/

/** The words of a message that ask, without the sentences and clauses around them that tell why and how things are. */
export function heartOf(message: string): Heart {
  const text = nfc(message).trim()
  const whole = { asked: text, around: '' }
  if (text.split(/\s+/).length <= SHORT || fold(text).length !== text.length) return whole
  const sentences = sentencesOf(text)
  const strong = sentences.flatMap((s, i) => (asksOutright(s) ? [i] : []))
  const asking = strong.length > 0 ? strong : sentences.flatMap((s, i) => (asksSomehow(s) ? [i] : []))
  const [first] = asking
  if (first === undefined) return whole
  const hearts = asking.map((i) => core(sentences[i] ?? ''))
  const before = sentences[first - 1]
  if (before !== undefined && isAbout(before, hearts.join(' '))) hearts.unshift(before)
  const asked = hearts.join(' ').trim()
  return asked === text ? whole : { asked, around: text }
}

/** Whether the sentence before a question names what it asks about. */
const isAbout = (before: string, question: string): boolean =>
  POINTS_BACK.test(question.replace(HERE, ' ')) || (CITED.test(fold(before)) && !CITED.test(fold(question)))

function sentencesOf(text: string): string[] {
  const found: string[] = []
  let from = 0
  for (const m of text.matchAll(SENTENCE)) {
    found.push(text.slice(from, m.index + m[0].length).trim())
    from = m.index + m[0].length
  }
  found.push(text.slice(from).trim())
  return found.filter((s) => /\p{L}/u.test(s))
}

const asksSomehow = (sentence: string): boolean => sentence.split(/,(?=\s)/u).some((c) => asksSomething(bare(c)))

/** With its sign of a question, or in words like "xin hỏi". */
function asksOutright(sentence: string): boolean {
  if (sentence.endsWith('?')) return true
  const plain = fold(sentence)
  if (!GIVING.test(plain) && !OPENINGS.some((o) => o.test(plain))) return false
  const heart = core(sentence)
  return heart.split(/\s+/).length > 2 && !AFTER.test(bare(heart))
}

/** One sentence without what comes before and after its question. */
function core(sentence: string): string {
  let text = sentence
  for (const opening of OPENINGS) text = opened(text, opening)
  if (text !== sentence) text = afterColon(text)
  const struggle = STRUGGLE.exec(fold(text))
  if (struggle) text = text.slice(0, struggle.index)
  const clauses = text.split(/,(?=\s)/u)
  while (clauses.length > 1 && AFTER.test(bare(clauses.at(-1))) && !asksSomething(bare(clauses.at(-1)))) clauses.pop()
  while (clauses.length > 1 && BEFORE.test(bare(clauses[0])) && !asksSomething(bare(clauses[0]))) clauses.shift()
  return clauses.join(',').trim()
}

const bare = (clause = ''): string => fold(clause).trim()

/** From behind "xin hỏi", where a question follows; up to it, where the question came before. */
function opened(text: string, opening: RegExp): string {
  const found = opening.exec(fold(text))
  if (!found) return text
  const rest = text.slice(found.index + found[0].length).replace(/^[\s,:]+/u, '')
  const before = text.slice(0, found.index).replace(/[\s,;:]+(?:(?:rất|rat|kính|kinh)\s*)?$/iu, '')
  if (!asksSomething(fold(rest)) && asksSomehow(before)) return before
  return isMatter(rest) ? rest : text
}

const ANNOUNCING = 6
const isMatter = (rest: string): boolean => asksSomething(fold(rest)) || rest.split(/\s+/).length > 3

/** "xin hỏi đầu mối: phòng nào …": some words that announce the question. */
function afterColon(text: string): string {
  const at = text.indexOf(': ')
  const head = fold(text.slice(0, at))
  if (at < 0 || head.split(/\s+/).length > ANNOUNCING || /\d/.test(head)) return text
  const rest = text.slice(at + 1).trim()
  return asksSomething(fold(rest)) ? rest : text
}
