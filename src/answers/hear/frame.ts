import { fold, nfc } from '../../base/vietnamese.ts'

/** Words by which somebody is addressed before a question, folded. */
export const ADDRESS =
  /^\s*(?:(?:da|a|vang|thua \S+|chao \S+) )*(?:em|toi|minh|con|chau|tui) (?:la|thuoc|phu trach|cong tac (?:o|tai)|lam (?:o|ben|tai)|ben|o) \S+(?: \S+){0,8}$|^\s*(?:(?:em|con|toi|chau) )?(?:kinh (?:gui|thua|chao)|da thua|thua)\b|^\s*(?:(?:em|con|chau|toi|da) )?(?:kinh |xin )?(?:chao|hello|hi|alo)(?: (?!moi|mung|don|ban giao)\S+){0,4}\s*$|^\s*(?:\S+ ){0,5}?cho \S+(?: \S+){0,4}? hoi(?: them| chut| ti| xiu| nho| nhanh| ve viec nay)?\s*$/
/** What makes a question of some words, folded. */
const ASKS =
  /(?<![a-z])(?:gi|j|nao|ai|dau|may|bao nhieu|nhiu|bn|bao lau|bao gio|khi nao|the nao|ntn|sao|la?m s|k|ko|khong|chua|who|what|when|where|which|how)(?![a-z])/
/** "mà không thấy số", "xã chưa làm được": says how things are; at its end, or after "có", the same word asks. */
const TELLS =
  /^(?!.*(?<![a-z])(?:gi|j|nao|ai|dau|may|bao nhieu|bn|bao lau|bao gio|the nao|ntn|sao|who|what|when|where|which|how)(?![a-z]))(?!.*(?<![a-z])(?:co|da|duoc|phai|con)(?![a-z]).*(?<![a-z])(?:khong|chua|ko|k)(?![a-z])).*(?<![a-z])(?:khong|chua|ko|k) [a-z]+ [a-z]/
/** The words that ask, with their marks: "dấu", "chữa", "máy" only fold alike. */
const ASKING_WORDS: ReadonlySet<string> = new Set(
  'gì nào ai đâu mấy sao không chưa khi bao giờ nhiêu lâu thế'.split(' '),
)
const ASKING_FOLDED: ReadonlySet<string> = new Set([...ASKING_WORDS].map(fold))

/** "máy ngày nữa", "mời nhiêu người": a slip of the mark before what is counted, and the south's short "bao nhiêu". */
const counting = (text: string): string =>
  text
    .replace(
      /(?<!\p{L})m[áãảạà]y(?= (?:ngày|hôm|bữa|giờ|tuần|tháng|năm|lần|người|công văn|văn bản|đơn vị)(?!\p{L}))/giu,
      'mấy',
    )
    .replace(/(?<!(?:bao|bấy) |\p{L})nhiêu(?!\p{L})/giu, 'bao nhiêu')

/** Folded, without words that only look like a question so. */
export const foldedQuestion = (text: string): string =>
  fold(
    counting(nfc(text)).replace(/\p{L}+/gu, (word) => {
      const plain = fold(word)
      const isMarked = word.toLowerCase() !== plain
      return isMarked && ASKING_FOLDED.has(plain) && !ASKING_WORDS.has(word.toLowerCase()) ? '…' : word
    }),
  )

export const holdsAskingWord = (text: string): boolean => ASKS.test(foldedQuestion(text))

/** Whether words hold a question. */
export function asksSomething(text: string): boolean {
  const plain = foldedQuestion(text)
  return ASKS.test(plain) && !TELLS.test(plain)
}
const LONGEST = 80

/** "Dạ anh chị cho Huyện đoàn hỏi …": who asks, before what is asked; with its mark, for "hội" folds alike. */
const LETS_ASK =
  /^\s*(?:(?:dạ|vâng|thưa|kính|chào|xin|ạ|anh|chị|em|cô|chú|bác|sếp|ad|admin|bot|sở|ơi|quý|vui lòng|làm ơn)[ ,]+)*cho (?:\S+ ){1,5}?hỏi(?: (?:thăm|chút|tí|xíu|nhỏ|nhanh|với|là|rằng|về việc))*[ ,:]+/iu

/** The same as it is typed without marks, where no "chi hội" goes on. */
const LETS_ASK_UNMARKED =
  /^\s*(?:(?:da|thua|anh|chi|ad|admin|bot|oi)[ ,]+)*cho (?:em|toi|minh|chi|anh|con|chau|bac|co|chu|tui|chung (?:em|toi)|ben (?:em|toi|minh)) hoi (?!phu nu|nong dan|lien|cuu|chu thap|khuyen|nguoi|bao tro|doan|vien|truong|nay|do|minh|em|toi)(?:(?:chut|ti|xiu|nho|nhanh|voi|la) )*/i

/**
 * A question without "Kính gửi anh chị, …" or "… cho Huyện đoàn hỏi" before it: whom a message is addressed to, and who
 * asks, is no matter of what it asks.
 */
export function withoutFrame(message: string): string {
  const text = nfc(message)
  const asked = text.replace(LETS_ASK, '').replace(LETS_ASK_UNMARKED, '')
  if (asked !== text && asksSomething(asked)) return withoutFrame(asked)
  const end = text.search(/[,.!:;\n]/)
  if (end < 0 || end > LONGEST) return message
  const head = fold(text.slice(0, end))
  const rest = text.slice(end + 1).trim()
  return ADDRESS.test(head) && !ASKS.test(foldedQuestion(text.slice(0, end))) && /\p{L}/u.test(rest) ? rest : message
}
