import type { Asker } from './asking.ts'
import { otherMentions } from './hear/spots/choose-target.ts'
import type { Hit } from './hear/spots/spot-concepts.ts'
import type { Understanding } from './understand.ts'
import type { Concept } from './lexicon/concepts/concept.ts'
import { said } from './understand.ts'

/** Officers and leaders see how every unit stands, among themselves; a unit sees itself. */
export const seesAll = ({ role, amongOthers }: Asker): boolean =>
  !amongOthers && (role === 'officer' || role === 'leader')

/** "chưa có bộ phận ấy thì phải làm gì", "xong vụ ấy rồi thì còn việc gì": what is to be done then, not how far it is. */
export const asksDuty = (u: Understanding): boolean =>
  u.exception !== null || REACH.test(u.plain) || (said(u, 'ifLacking') && !said(u, 'report') && !said(u, 'submit'))
/** "phải triển khai tới đâu", "được giao việc ra sao", "có nhiệm vụ thế nào" */
const REACH =
  /\bphai (?:trien khai|chi dao|huong dan|pho bien) (?:den|toi|xuong) dau\b(?! roi)|\bduoc giao (?:viec|nhiem vu|phan viec|cong viec)? ?(?:ra sao|the nao|nhu the nao)\b(?! roi)|\bco (?:nhung |cac )?(?:viec|nhiem vu|phan viec|trach nhiem|vai tro) (?:ra sao|the nao|nhu the nao)\b(?! roi)/

const asksState = (u: Understanding): boolean => !asksDuty(u) && ((asksAspect(u) && said(u, 'done')) || asksProgress(u))

/** "tiền do phòng nào lo": no "tiến độ". */
const asksProgress = (u: Understanding): boolean =>
  u.hits.some(({ concept, from, to }) => {
    const after = u.words.slice(to, to + 3).map((w) => w.plain)
    const isMoney = u.words[from]?.plain === 'tien' && to - from === 2 && /^ai\b|\bnao\b/.test(after.join(' '))
    return concept === 'progress' && !isMoney
  })

/** What a directive tells everybody: asked behind "viết xong rồi", it is what the question is about. */
const OF_THE_PAPER: ReadonlySet<Concept> = new Set<Concept>([
  'toWhom',
  'tasks',
  'recipients',
  'copies',
  'place',
  'form',
  'signer',
  'lead',
  'partners',
])

/** "gửi báo cáo tới đâu", "viết xong rồi thì gửi cơ quan nào" ask whither, "làm tới đâu" how far. */
const asksAspect = (u: Understanding): boolean => {
  const isOver = !/\bchua\b/.test(u.plain)
  const hides = (h: Hit, o: Hit): boolean =>
    (isOver && h.to <= o.from && OF_THE_PAPER.has(o.concept)) ||
    (o.concept === 'toWhom' && o.from <= h.from && h.to <= o.to)
  // "rơi vào": no "rồi".
  const falls = ({ to }: Hit): boolean => u.words[to - 1]?.plain === 'roi' && FALLS.test(u.words[to]?.plain ?? '')
  // "…, rồi tiền lấy từ đâu": it goes on to the next question.
  const goesOn = ({ from, to }: Hit): boolean =>
    to - from === 1 && u.words[from]?.plain === 'roi' && u.words[from].parted && to < u.words.length
  // "nộp chậm nhất hôm nào": no "nộp chậm".
  const isLast = ({ from, to }: Hit): boolean => to - from > 1 && u.words[to]?.plain === 'nhat'
  const doubts = ({ to }: Hit): boolean => u.words[to - 1]?.plain === 'chua' && DOUBT.test(u.words[to]?.plain ?? '')
  return u.hits.some(
    (h) =>
      h.concept === 'aspect' && !falls(h) && !goesOn(h) && !isLast(h) && !doubts(h) && !u.hits.some((o) => hides(h, o)),
  )
}

/** "em đọc mà chưa chắc": what the asker does not know yet, and nothing that somebody has not done. */
const DOUBT = /^(?:chac|ro|hieu|biet|ra|thong|nho)$/
const DOUBTED = /\bchua (?:chac|ro|hieu|biet|ra|thong|nho)\b/g

const FALLS = /^(?:vao|xuong|ra|lai)$/

/** "… đã treo băng rôn chưa": whatever the verb, it asks how far somebody is. */
const asksDone = (u: Understanding): boolean =>
  /\bda\b.*\bchua\b|\bchua(?: (?:a|em|nhi|vay|the|ban|ha|bot|admin|roi))*$/.test(u.plain.replace(DOUBTED, ''))

/** "X nộp báo cáo hôm nào": behind the verb, and without a word of duty, it asks when another has done so. */
const WHEN_DONE =
  /\b(?:nop|gui|bao cao|lam|hoan thanh|trien khai|xong)\b(?: \S+){0,4}? (?:(?:tu |vao |luc )?(?:hom|ngay|khi|luc) (?:nao|may)|bao gio|may gio)\b/
const OF_DUTY = /\b(?:phai|can|han|truoc|cham nhat|muon nhat|duoc|nen|den|lich|yeu cau|de nghi|cuoi|chot)\b/

/** "Sở cần có báo cáo của các huyện trước ngày nào": what the other is to get, not how far it is. */
const IS_TO_GET = /\b(?:can|muon|phai|yeu cau|doi) (?:co|nhan|thu|tong hop)\b/

/** "những bệnh viện chưa gửi", asked by one of them: it asks of the others too. */
const asksOfAll = ({ units, words }: Understanding): boolean =>
  units.some(({ own, loose, from }) => own && loose && /^(?:nhung|cac|sach|may)$/.test(words[from - 1]?.plain ?? ''))

/** "báo cáo còn thiếu ai", "thiếu đơn vị nào nộp": who has not handed in. */
const KIND =
  '(?:don vi|noi|cho|co quan|ban|nganh|so|phong|hoi|doan the|xa|phuong|huyen|truong|tram|benh vien|trung tam|co so|(?<!\\b(?:nhan|giao|dang|doan|hoi|sinh|hoc|thanh|uy|tac) )vien) nao\\b'
/** "văn bản nào", "kế hoạch số nào" ask for a paper. */
const WHICH_OF_ALL = new RegExp(`(?<!\\b(?:van|hoach|dinh|thi|lenh) )\\b${KIND}`)
const SOME = `(?:cua )?(?:nhung |cac |may )?(?:ai\\b|${KIND})`
const HANDED_IN = '(?:nop|gui|bao cao|nam viec|xac nhan|phan hoi)'
const MISSING = new RegExp(
  `\\b${HANDED_IN}\\b.*\\b(?:thieu|vang|sot) ${SOME}|\\b(?:thieu|vang|sot) ${SOME}(?: \\S+){0,3}? ${HANDED_IN}\\b`,
)

/** "có bị nhắc nhở không" */
const BLAMED =
  /\bbi (?:nhac(?: nho)?(?! (?:dich danh|ten|den|toi|trong))|phe binh|khien trach|xu ly|ky luat|phat|tru diem)\b/

/** "Bệnh viện Nhi nộp báo cáo chưa", "những ai chưa nộp": how another unit stands is its own affair. */
export function isPrivate(u: Understanding, asker: Asker, issuers: ReadonlySet<string>): boolean {
  if (seesAll(asker)) return false
  if (MISSING.test(u.plain)) return true
  // "thu báo cáo của các đơn vị để báo cáo lên đâu"
  if (said(u, 'onward') || (said(u, 'toWhom') && !asksAspect(u))) return false
  const named = otherMentions(u, issuers)
  const others = named.length > 0
  if (named.some((m) => m.units.length === 1) && WHEN_DONE.test(u.plain) && !OF_DUTY.test(u.plain)) return true
  if (others && BLAMED.test(u.plain)) return true
  if (IS_TO_GET.test(u.plain) && !asksAspect(u)) return false
  return asksState(u)
    ? others || said(u, 'whichUnits') || WHICH_OF_ALL.test(u.plain) || asksOfAll(u)
    : others && asksDone(u)
}

/** "Đơn vị em đã nộp chưa"; for those who see all, any unit. */
export function isStateQuestion(u: Understanding, asker: Asker): boolean {
  if (!asksState(u) || said(u, 'remaining') || said(u, 'late'))
    return seesAll(asker) && asksState(u) && u.units.some((m) => !m.own)
  return (
    /\b(?:chua|roi|da|tien do|toi dau|den dau|tinh hinh)\b/.test(u.plain) && !u.intents.some((i) => i.score >= 0.88)
  )
}
