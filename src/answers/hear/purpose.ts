import { fold, nfc } from '../../base/vietnamese.ts'
import { asksSomething, holdsAskingWord } from './frame.ts'

const ME =
  '(?:chúng tôi|chúng em|bên em|bên tôi|tôi|em|mình|con|cháu|tui|bác(?! sĩ)|anh|chị|chung toi|chung em|ben em|ben toi|toi|minh(?! bach)|chau|bac(?! si))'
/** "để tôi còn biết đường mà hỏi", "để có gì vướng …", "cho tiện trao đổi" */
const WHAT_FOR = new RegExp(
  `[\\s,]+(?:(?:để|de) (?:(?:có|co) (?:gì|gi)|(?:[\\p{L}]+ ){0,2}?${ME}|còn|con|tiện|tien|kịp|kip|biết|biet|khỏi|khoi|dễ bề|de be)|cho (?:tiện|tien|chắc|chac|yên tâm|yen tam))(?=\\s)(.*)$`,
  'u',
)
/** "… vậy ạ sếp em muốn gọi trao đổi": after the particles that close a question. */
const AFTER_ALL = new RegExp(
  `(?:\\s(?:vậy|vay|thế|the|nhỉ|nhi|hả|ha|v|ạ|a|z|nhé|nhe))+[\\s,]+(?:sếp |sep |lãnh đạo |lanh dao |cơ quan |co quan |đơn vị |don vi |bên |ben )?${ME} (?:[\\p{L}]+ )?(?:muốn|muon|cần|can|định|dinh|đang|dang|xin)(?=\\s)(.*)$`,
  'u',
)
/** What is done by a directive belongs to the question: "còn mấy ngày để em nộp báo cáo". */
const OF_THE_WORK = /\b(?:nop|gui|bao cao|trien khai|thuc hien|to chuc|treo|tuyen truyen|ky)\b|\d/
const LEAST = 3

/** A question without the words at its end that tell what the asker wants the answer for. */
export function withoutPurpose(question: string): string {
  const text = nfc(question).toLowerCase()
  if (text.length !== question.length) return question
  for (const pattern of [WHAT_FOR, AFTER_ALL]) {
    const found = pattern.exec(text)
    if (found === null) continue
    const [before, after] = [fold(text.slice(0, found.index)), fold(found[1] ?? '')]
    const asks = before.split(/\s+/).length >= LEAST && asksSomething(before)
    if (asks && !holdsAskingWord(after) && !OF_THE_WORK.test(after)) return question.slice(0, found.index)
  }
  return question
}
