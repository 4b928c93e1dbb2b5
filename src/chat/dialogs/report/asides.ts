import type { Hearing } from '../../../answers/hear/hearing.ts'
import { hearHowTo } from '../../../answers/how-to/hear-how-to.ts'
import { plain } from '../../../base/vietnamese.ts'
import { steers } from '../../form-dialog/control-words.ts'

/** Commands that can be said while a report is open, and are no answer to any question of a form. */
const COMMANDS =
  /^(giup|help|menu|viec cua toi|viec cua don vi|phan viec cua toi|da bao cao|bao cao cua toi|toi la ai|bao cao)$|^(nhan|da nhan|phan|phan viec|bao cao|nop bao cao|noi dung)( van ban| cong van| ke hoach| so)* (vb ?)?\d{1,6}$/
const QUESTIONS =
  /\b(khi nao|bao gio|ai ky|ai la nguoi ky|la gi|the nao|o dau|con may ngay|con bao nhieu ngay|han bao cao|han nop|noi dung muc|dieu may)\b/
/** Without a question mark; "không có gì", "không làm gì" answer. */
const ASKS =
  /^(?:ai|don vi nao|phong nao) |\b(?:cho ai|voi ai|ngay nao|luc nao|don vi nao|muc nao|ve dau|may ngay|noi gi|lam gi|viec gi|can gi)$/

/** Whether a text said in the middle of a report is meant for somebody else: a command, or a question. */
export function isAside(text: string, hearing: Hearing): boolean {
  if (text.trim().startsWith('/')) return !steers(text)
  const words = plain(text)
  if (COMMANDS.test(words)) return true
  const short = text.length <= 120 && !text.includes('\n')
  return (
    short &&
    (text.trim().endsWith('?') ||
      (words.length <= 60 && (QUESTIONS.test(words) || asks(words) || asksHow(text, hearing))))
  )
}

const asks = (words: string): boolean => ASKS.test(words) && !/\bkhong\b/.test(words)

const asksHow = (text: string, hearing: Hearing): boolean => {
  const heard = hearHowTo(
    hearing.question(text).map((w) => w.plain),
    'unit',
  )
  return heard !== null && heard.sure && heard.asks
}
