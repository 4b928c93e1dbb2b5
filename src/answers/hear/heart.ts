import { fold, nfc } from '../../base/vietnamese.ts'
import { asksSomething, foldedQuestion } from './frame.ts'
import { withoutResidues } from './residue.ts'

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
  `\\b(?:xin|muon|can|cho|tranh thu|dinh|kinh|phep|danh|tien|nho|${ME})(?: (?:xin|phep|duoc|muon|phai|lai|them|kinh|${ME}))* hoi${CLUB}` +
    `(?: (?:them|ky|ro|lai|nho|chut|ti|xiu|gop|nhanh|giup|thang|that|la|rang|ve|the nay|cho (?:can ke|tuong tan|ky|chac|ro|biet|do mat thi gio)|(?:doi|may|mot|hai|vai|\\d) (?:cau|dieu|viec|chuyen|y)))*(?![a-z])`,
)
const POLITE = '\\b(?:xin|mong|nho|phien|vui long|lam on|de nghi|giup|cho)'
const WISHING = new RegExp(
  `${POLITE}(?: [^ ,:]+){0,6}? (?:biet|cho hay|duoc hay|cho ro|duoc ro)(?: (?:la|rang|giup|gium|ho(?! ten)|them|ro|voi))*(?! ?[.!?]|[a-z])|\\bcho ${ME} xin(?: (?:ca|luon|them))?(?![a-z])`,
)
const SOMEBODY = '\\b(?:dong chi|anh chi|co chu|ad|bot|sep|cac (?:anh|chi|em|ban|dong chi))'
const HELPING = '(?: (?:lai|van tat|ngan gon|gon|ro))*(?: (?:giup|gium|ho(?! ten)|cho|xem)| lai| van tat)'
/** "phiền cháu nhẩm giúp bác": what is done for the asker, not what is asked about. */
const SERVING = new RegExp(
  `(?:${POLITE}|${SOMEBODY})(?: [^ ,:]+){0,5}? (?:chi|xem|nhin|nham|tinh|tra|kiem tra|nhac|noi|neu|giai thich|phan xu|thong tin)${HELPING}(?: ${ME}| ro)*(?: (?:voi|la|rang|xem))*(?![a-z])[: ]*|${POLITE}(?: [^ ,:]+){0,5}? (?:huong dan|giai dap|tra loi|tu van|chi dan)(?: (?:giup|gium|ho|cho|ro|them|ve|${ME}))*:`,
)
/** "đọc giúp tôi phần nơi nhận": the words themselves are wanted. */
const READING = new RegExp(
  `(?:${POLITE}|${SOMEBODY})(?: [^ ,:]+){0,4}? (?=(?:(?<!giam )doc|ke(?! hoach| khai| toan| don)|liet ke|chep|trich|tom tat)(?: lai)?(?: (?:giup|gium|ho|cho))? )`,
)
const WANTING = new RegExp(
  `\\b${ME}(?: [^ ,:]+){0,2}? (?:can|muon) (?:duoc )?(?:biet|hieu|nam)(?: (?:lai|ro|la|them|cho (?:ro|chac|ky)))*(?![a-z])`,
)
const OPENINGS = [ASKING, WISHING, SERVING, READING, WANTING]
const GIVING = new RegExp(`^(?:[^ ]+ )?cho ${ME} `)

/** After the question: why it is asked, thanks, whom it is asked. */
const AFTER_ALL = /^(?:chu (?:khong|ko|k|con|chu de|noi dung|dau)|khong phai|de (?:toi|em|chung toi|ben|con|bac)) /
const AFTER =
  /^(?:de|boi|vi|keo|cho (?:do|khoi|de|tien|kip|chac|phai)|nham|(?:rat |kinh )?mong|xin cam|cam on|xin da ta|kinh thua|thua|tran trong|so (?:rang|la|bi|tinh|nham|muon|khong|sai)|e|ngai|that tinh|toi|em|bac|con|chau|chung toi|ben toi|ben em)\b/
/** Before it: what it is asked for. */
const BEFORE =
  /^(?:de|vi|do|tai|dip nay|nhan tien|so la|chang la|that ra|nghe (?:noi|bao|dau)|duoc biet|theo (?:toi|em) biet)\b/
/** Who talks, and to whom: a clause about them at the end asks nothing. */
const TALKERS = new RegExp(`\\b(?:${ME}|e)\\b|${SOMEBODY}\\b`)
/** "… để tôi còn phân công anh em" */
const FOR_THAT = new RegExp(
  ` (?:de|keo)(?: [^ ,]+){0,3}? (?:${ME}|e|anh|chi|con|anh em|cau ay|sep|vao so|trinh|cho kip|cho khoi)\\b.*$`,
)
/** "vậy phòng phải làm gì": what the story comes to. */
const SO = /^(?:vay|the thi|tom lai|the)\b/
/** "… nói chuyện gì mà tôi tìm mãi chưa thấy": how the asker fares, at the end of what is asked. */
const STRUGGLE = new RegExp(
  `,? ma (?:${ME}|mat|tim|doc|xem|hoi|tra|nghi|van|cu)(?: [a-z]+){0,6}? (?:chua|khong|ko|k) [a-z]+(?: [a-z]+){0,2}[ .?!]*$`,
)

/** What is asked about stands in the sentence before; without marks "đó" is written like "do". */
const POINTS_BACK = /(?<!\p{L})(?:ấy|ay|đó|này|nay|(?:ở|nêu|nói|như|kể) trên)(?!\p{L})/iu
const HERE =
  /(?<!\p{L})(?:(?:điều|năm|tuần|tháng|quý|hôm|sáng|trưa|chiều|tối|đêm|lúc|giờ|đợt|dịp|lần|bữa|ngày|văn bản|công văn|kế hoạch|nam|tuan|thang|hom|sang|trua|chieu|toi|dot|dip|lan|van ban|cong van|ke hoach) (?:này|nay))(?!\p{L})/giu
/** Papers that a directive cites: what is asked of one is not asked of the directive. */
const CITED = /\b(?:thong tu|nghi dinh|nghi quyet|luat|quyet dinh|chi thi)\b/

/** The words of a message that ask, without the sentences and clauses around them that tell why and how things are. */
export function heartOf(message: string): Heart {
  const text = withoutResidues(nfc(message).trim())
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
  const asked = hearts.map((h, i) => (i < hearts.length - 1 ? h.replace(/[^.?!…]$/u, '$&.') : h)).join(' ')
  return asked === text ? whole : { asked, around: text }
}

const pointsBack = (text: string): boolean => POINTS_BACK.test(text.replace(HERE, ' '))

/** Whether the sentence before a question names what it asks about. */
const isAbout = (before: string, question: string): boolean =>
  pointsBack(question) || (CITED.test(fold(before)) && !CITED.test(fold(question)))

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

/** "không ai nhớ", "chưa bao giờ", "ai cũng": no question of whom or when. */
const NOBODY =
  /\b(?:khong|chua|chang|ko|k)(?: (?!biet|ro|co)[a-z]+){0,2} (?:ai|gi|dau|bao gio|nao)(?: [a-z]+)?\b|\b(?:ai|gi|nao|dau) cung\b/g

const asksSomehow = (text: string): boolean => text.split(/,(?=\s)/u).some(asksOf)
const asksOf = (clause: string): boolean => asksSomething(foldedQuestion(clause).replace(NOBODY, ' '))

/** With its sign of a question, or in words like "xin hỏi". */
function asksOutright(sentence: string): boolean {
  const plain = fold(sentence)
  if ((sentence.endsWith('?') || SO.test(plain)) && asksSomehow(sentence)) return true
  if (!GIVING.test(plain) && behindOpenings(sentence) === sentence) return false
  const heart = core(sentence)
  return heart.split(/\s+/).length > 2 && !AFTER.test(bare(heart))
}

function behindOpenings(sentence: string): string {
  let text = sentence
  for (const opening of OPENINGS) text = opened(text, opening)
  return text === sentence ? text : afterColon(text)
}

/** One sentence without what comes before and after its question. */
function core(sentence: string): string {
  let text = behindOpenings(sentence)
  const isOpened = text !== sentence
  const struggle = STRUGGLE.exec(fold(text))
  if (struggle) text = text.slice(0, struggle.index)
  const clauses = withoutPurpose(text, isOpened).split(/,(?=\s)/u)
  while (clauses.length > 1 && isAside(clauses.at(-1) ?? '', isOpened || asksSomehow(clauses.slice(0, -1).join(','))))
    clauses.pop()
  while (clauses.length > 1 && BEFORE.test(bare(clauses[0])) && !asksOf(clauses[0] ?? '')) clauses.shift()
  return withoutPurpose(clauses.join(',').trim(), isOpened)
}

/** `isAsked`: what stands before it is a question. */
function isAside(clause: string, isAsked: boolean): boolean {
  const plain = bare(clause)
  return AFTER_ALL.test(plain) || (isAsked && !asksOf(clause) && (AFTER.test(plain) || TALKERS.test(plain)))
}

function withoutPurpose(text: string, isOpened: boolean): string {
  const found = FOR_THAT.exec(fold(text))
  if (!found || asksOf(text.slice(found.index))) return text
  const before = text.slice(0, found.index)
  return isOpened || asksSomehow(before) ? before.replace(/[\s,;]+$/u, '') : text
}

const bare = (clause = ''): string => fold(clause).trim()

/** From behind "xin hỏi", where a question follows; up to it, where the question came before. */
function opened(text: string, opening: RegExp): string {
  const found = opening.exec(fold(text))
  if (!found) return text
  const after = text.slice(found.index + found[0].length)
  const rest = after.replace(/^[\s,:]+/u, '')
  const before = text.slice(0, found.index).replace(/[\s,;:]+(?:(?:rất|rat|kính|kinh)\s*)?$/iu, '')
  const follows = asksSomehow(rest) || / hay /.test(fold(rest))
  if (!follows && asksSomehow(before)) return before
  if (!follows && (after.trimStart().startsWith(',') || rest.split(/\s+/).length <= 3)) return text
  const about = before.split(/\s+/).length > 3 && pointsBack(withoutPurpose(rest, true).split(/[,:]/u)[0] ?? '')
  return about ? `${before}, ${rest}` : rest
}

const ANNOUNCING = 6

/** "xin hỏi đầu mối: phòng nào …": some words that announce the question. */
function afterColon(text: string): string {
  const at = text.indexOf(': ')
  const head = fold(text.slice(0, at))
  if (at < 0 || head.split(/\s+/).length > ANNOUNCING || /\d/.test(head)) return text
  const rest = text.slice(at + 1).trim()
  return asksSomething(rest) ? rest : text
}
