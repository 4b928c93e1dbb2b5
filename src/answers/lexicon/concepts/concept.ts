import { PAPER } from './paper.ts'
import { REPORTING } from './reporting.ts'
import { TALK } from './talk.ts'
import { TIME } from './time.ts'
import { TURNS } from './turns.ts'
import { TURNS_OF_PART } from './turns-of-part.ts'
import { TURNS_OF_TEXT } from './turns-of-text.ts'
import { TURNS_OF_TIME } from './turns-of-time.ts'
import { WORK } from './work.ts'

const WRITTEN = { ...TIME, ...REPORTING, ...PAPER, ...WORK, ...TALK }
const ALL_TURNS = { ...TURNS, ...TURNS_OF_PART, ...TURNS_OF_TEXT, ...TURNS_OF_TIME }

/** What people mean by a few words. */
export type Concept = keyof typeof WRITTEN | keyof typeof ALL_TURNS

const phrases = (text: string): string[] =>
  text
    .split('|')
    .map((p) => p.trim().replace(/\s+/g, ' '))
    .filter((p) => p !== '')

/** Every concept with its phrases. A phrase of one short word counts only as typed; longer ones forgive a slip of the thumb. */
export const CONCEPTS: readonly (readonly [Concept, readonly string[]])[] = (
  Object.keys(WRITTEN) as (keyof typeof WRITTEN)[]
).map((concept) => [concept, phrases(WRITTEN[concept])])

/** Every concept with its turns of speech. */
export const PATTERNS: readonly { concept: Concept; pattern: RegExp }[] = (
  Object.keys(ALL_TURNS) as (keyof typeof ALL_TURNS)[]
).flatMap((concept) => ALL_TURNS[concept].map((turn) => ({ concept, pattern: new RegExp(turn) })))

/** Words that stand in a phrase: they are words, whatever their spelling looks like ("theme", "deadline"). */
export const CONCEPT_WORDS: ReadonlySet<string> = new Set(
  CONCEPTS.flatMap(([, list]) => list.flatMap((p) => p.split(' '))),
)

/** Compounds in which a concept's word means something else: they hide it, and no phrase crosses their border. */
export const BLINDS: readonly string[] = phrases(`
  dong chi | dong bao | dong thoi | dang ky | dien ra | treo bang ron | treo khau hieu | dien tu | bo phan | cong tac | xa hoi | hoi thao | hoi nghi | trung tam | benh vien | tinh doan | huyen doan | dai bieu | phong su |
  bao tro | co so | thanh pho | thi xa | thi tran | chu tich | giam doc | hoat dong | tuyen truyen | truyen thong |
  phong chong | ton vinh | huong ung | nhan dan | uy ban | van phong | giao duc | dao tao | thanh tra | du phong |
  kho khan | ket qua | tru so | ho so | ton tai | han che | nguy co | can thiep som | phat hien som | yeu the | lua chon | duoc chon | ngan han | nhan han | bat ky | ky niem | ky nang | yeu cau | nhu cau | dinh ky | nhiem ky | thoi ky | hoc ky | ky hop | ky
  thuat | tien do | tien si | tien trinh | thuan tien | phuong tien | tien phong | cai tien | tien hanh | uu tien
  | truoc tien | tien the | nhan tien | dau tien | xuc tien | tien toi | tien bo | tien tien | may tinh | may moc | tre em | tuoi tre | may chu |
  ngoai cong lap | doi voi | bao chi | dien dan | can bo | gui xe | bao cao vien | hi vong | tien mat | nhan dan |
  nhan vien | benh nhan | ca nhan | nhan ky | nhan luc | nhan dip | tham nhung | nhan su | hoi vien | sua chua | kham chua | chua benh | quyen han | vao so | yeu the | cam trich | chua chay | chua tri | cuu chua | chua nuoc | dung chua | bao bi chua | le hoi | nha chua
`)

/** Concepts whose phrase gives way when it stands inside a longer phrase of another one ("mấy" in "còn mấy ngày"). */
export const WEAK: ReadonlySet<Concept> = new Set<Concept>([
  'count',
  'submit',
  'when',
  'place',
  'greeting',
  'tasks',
  'lead',
  'subject',
  'number',
  'partners',
  'basis',
  'budget',
  'recipients',
  'copies',
  'range',
  'whoComes',
])
