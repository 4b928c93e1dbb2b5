import { fold, nfc } from '../../base/vietnamese.ts'
import { ADDRESS, asksSomething } from './frame.ts'

/** Where one question of a message may end and the next begin. */
const BORDER =
  /[,;?!\n]+|\.(?=\s|$)|(?<=[\p{L}\s])\+(?=[\p{L}\s])|(?<=(?:gì|nào|đâu|nhiêu(?: \p{L}+)?|mấy|gi|nao|dau|nhieu(?: \p{L}+)?) )(?:với|voi)(?= (?:mời|moi|hạn|han|nộp|nop|gửi|gui|chủ đề|chu de|kinh phí|kinh phi|ai ký|ai ky|khi nào|khi nao|bao giờ|bao gio) )|(?<=\s)(?:và|va|với lại|voi lai|rồi|roi|and)(?=\s)|(?<=\s(?:gì|gi|j|nào|nao|đâu|dau|ai) )r(?=\s)/giu
const ENDS = /[\s.?!]+$/u
const greets = (plain: string): boolean => ADDRESS.test(plain) || /^\s*(?:chao|xin chao|dear)\b/.test(plain)
/** "hạn nộp, nộp cho ai": two or three bare words can ask as well. */
const BARE = 4

/**
 * The questions of one message, at most `most`: its clauses that ask something by themselves. `isQuestion` says whether
 * words name a fact; `bare` that no question word stands in them. What asks nothing goes with the clause that follows.
 */
export function clausesOf(message: string, isQuestion: (clause: string, bare: boolean) => boolean, most = 4): string[] {
  const text = withoutNumbers(nfc(message))
  if (text.replace(ENDS, '').search(BORDER) < 0) return [message]
  const out: string[] = []
  let held = ''
  let from = 0
  const border = (to: number, next: number): string => text.slice(to, next).trim()
  const take = (to: number, next: number): void => {
    const clause = (held + text.slice(from, to).trim()).trim()
    from = next
    if (asks(clause, isQuestion)) {
      out.push(clause)
      held = ''
    } else
      held =
        clause === ''
          ? ''
          : greets(fold(clause))
            ? ''
            : `${clause}${/^\p{L}/u.test(border(to, next)) ? ' ' : ''}${border(to, next)} `
  }
  for (const m of text.matchAll(BORDER)) take(m.index, m.index + m[0].length)
  take(text.length, text.length)
  if (held.trim() !== '' && out.length > 0) out.push(`${out.pop() ?? ''}, ${held.trim()}`)
  return out.length > 1 && out.length <= most ? out : [message]
}

/** "1/ … 2/ …", "câu 1: …": numbers before the questions are borders of them. */
const NUMBERED = /(?:(?<=^|\s)(?:câu|cau|ý|y)\s+|(?<=^|\s)\(?)(\d)\s*[/).:](?=\s*\p{L})/giu

function withoutNumbers(text: string): string {
  const numbers = [...text.matchAll(NUMBERED)].map((m) => Number(m[1]))
  return numbers.length > 1 && numbers.every((n, i) => n === i + 1) ? text.replace(NUMBERED, '\n').trim() : text
}

function asks(clause: string, isQuestion: (clause: string, bare: boolean) => boolean): boolean {
  const plain = fold(clause)
  if (clause === '' || greets(plain)) return false
  if (asksSomething(clause)) return isQuestion(clause, false)
  return plain.split(/\s+/).length <= BARE && isQuestion(clause, true)
}
