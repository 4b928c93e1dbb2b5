import { fold, nfc } from '../../../../base/vietnamese.ts'
import { foldedMatch } from './folded-match.ts'

/** What an officer wants changed in a draft. Words for units and deadlines are still as typed. */
export type Correction =
  /** `deadline` = its number among several; null = not told */
  | { what: 'task-deadline'; task: number; deadline: number | null; words: string }
  | { what: 'task-deadline-add'; task: number; words: string }
  | { what: 'task-deadline-drop'; task: number; deadline: number | null }
  | { what: 'task-assignees'; task: number; units: string }
  | { what: 'task-coordinators'; task: number; units: string }
  | { what: 'task-words'; task: number; words: string }
  | { what: 'task-remove'; task: number }
  | { what: 'task-add'; words: string; units: string; deadline: string | null }
  | { what: 'number'; number: string }
  | { what: 'date'; day: number; month: number; year: number | null }
  | { what: 'subject'; words: string }
  | { what: 'recipients'; units: string }
  | { what: 'report-deadline'; report: number | null; words: string }
  | { what: 'unit'; written: string; units: string }

const TASK =
  /^sua (?:viec |nhiem vu )?(?:so )?(\d{1,3}) ?[:,.]? ?(giao cho|giao|chu tri|phoi hop|noi dung)\b ?[:=]? *([\s\S]+)$/
/** "hạn 2 trước 05/4" names the second one, "hạn 2/4" and "hạn 20 tháng 4" a day */
const DEADLINE =
  /^sua (?:viec |nhiem vu )?(?:so )?(\d{1,3}) ?[:,.]? ?(?:thoi )?han\b ?(?:(?:so )?(\d{1,2})(?: ?[:=] ?| (?! *(?:[/.–-]|den\b|thang\b|ngay\b|gio\b|h\b|tuan\b|quy\b))))?[:=]? *([\s\S]+)$/
const DEADLINE_ADD = /^sua (?:viec |nhiem vu )?(?:so )?(\d{1,3}) ?[:,.]? ?them (?:thoi )?han\b ?[:=]? *([\s\S]+)$/
const DEADLINE_DROP =
  /^sua (?:viec |nhiem vu )?(?:so )?(\d{1,3}) ?[:,.]? ?(?:bo|xoa) (?:thoi )?han ?(?:(?:so )?(\d{1,2}))?$/
const REMOVE = /^xoa (?:viec |nhiem vu )?(?:so )?(\d{1,3})$/
const ADD = /^them (?:viec|nhiem vu) ?: ?([\s\S]+)$/
const ASSIGNED = /^([\s\S]+?)[:;,.]? (?:giao(?: cho)?|chu tri) ?:? ?([\s\S]+)$/
const WITH_DEADLINE = /^([\s\S]+?)[;,.] ?(?:thoi )?han ?:? ?(.+)$/
const NUMBER = /^(?:sua )?so(?: van ban| hieu| ky hieu)? ?:? ?(\d{1,6} ?\/[^\n?]{1,40})$/
const DATE =
  /^(?:sua )?ngay(?: ban hanh| van ban| ky)? ?:? ?(\d{1,2}) ?(?:[/.-]|thang) ?(\d{1,2})(?: ?(?:[/.-]|nam) ?(\d{4}))?$/
const SUBJECT = /^(?:sua )?(?:trich yeu|v\/v|ve viec) ?:? ?([^\n?]{3,500})$/
const RECIPIENTS = /^(?:sua )?kinh gui ?:? ?([^\n?]{2,400})$/
const REPORT = /^(?:sua )?han bao cao ?(?:so (\d) )?:? ?([^\n?]+)$/
const UNIT = /^don vi (.+?) ?= ?(.+)$/

/** "hạn báo cáo khi nào" is a question; "hạn báo cáo trước 05/4" is a correction. */
const SAYS_A_DAY = /\d ?(?:[/.-]|thang|gio|h\b)|\b(?:hang|thuong xuyen|khong co|bo han|cuoi|het|trong)\b/
const ASKS = /\b(?:khi nao|bao gio|la gi|ngay nao|the nao|la ai|o dau)\b/

/** The correction that a typed text states, or null when it is none. */
export function readCorrection(typed: string): Correction | null {
  const text = nfc(typed).trim()
  if (ASKS.test(fold(text)) || text.length > 2_000) return null
  return ofTask(text) ?? ofHead(text)
}

function ofTask(text: string): Correction | null {
  const removed = foldedMatch(REMOVE, text)
  if (removed) return { what: 'task-remove', task: Number(removed[0]) }
  const added = foldedMatch(ADD, text)
  if (added) return addition(added[0] ?? '')
  const dropped = foldedMatch(DEADLINE_DROP, text)
  if (dropped) return { what: 'task-deadline-drop', task: Number(dropped[0]), deadline: Number(dropped[1]) || null }
  const more = foldedMatch(DEADLINE_ADD, text)
  if (more) return { what: 'task-deadline-add', task: Number(more[0]), words: more[1] ?? '' }
  const due = foldedMatch(DEADLINE, text)
  if (due) {
    const [of, which, when = ''] = due
    return { what: 'task-deadline', task: Number(of), deadline: Number(which) || null, words: when }
  }
  const changed = foldedMatch(TASK, text)
  if (!changed) return null
  const [number, part = '', words = ''] = changed
  const task = Number(number)
  switch (fold(part)) {
    case 'phoi hop':
      return { what: 'task-coordinators', task, units: words }
    case 'noi dung':
      return { what: 'task-words', task, words }
    default:
      return { what: 'task-assignees', task, units: words }
  }
}

/** "thêm việc Treo băng rôn: giao TTYT huyện; hạn trước 20/3" */
function addition(rest: string): Correction {
  const dated = foldedMatch(WITH_DEADLINE, rest)
  const body = dated?.[0] ?? rest
  const assigned = foldedMatch(ASSIGNED, body)
  return { what: 'task-add', words: assigned?.[0] ?? body, units: assigned?.[1] ?? '*', deadline: dated?.[1] ?? null }
}

function ofHead(text: string): Correction | null {
  const number = foldedMatch(NUMBER, text)
  if (number) return { what: 'number', number: (number[0] ?? '').replace(/\s+/g, '') }
  const date = foldedMatch(DATE, text)
  if (date)
    return { what: 'date', day: Number(date[0]), month: Number(date[1]), year: date[2] ? Number(date[2]) : null }
  const subject = foldedMatch(SUBJECT, text)
  if (subject) return { what: 'subject', words: subject[0] ?? '' }
  const recipients = foldedMatch(RECIPIENTS, text)
  if (recipients) return { what: 'recipients', units: recipients[0] ?? '' }
  const report = foldedMatch(REPORT, text)
  if (report && SAYS_A_DAY.test(fold(report[1] ?? ''))) {
    return { what: 'report-deadline', report: report[0] ? Number(report[0]) : null, words: report[1] ?? '' }
  }
  const unit = foldedMatch(UNIT, text)
  return unit ? { what: 'unit', written: unit[0] ?? '', units: unit[1] ?? '' } : null
}
