import { fold, nfc } from '../../../../base/vietnamese.ts'
import { foldedMatch } from './folded-match.ts'

/** What an officer wants changed in a draft. Words for units and deadlines are still as typed. */
export type Correction =
  /** `deadline` = its number among several; null = not told */
  | { what: 'task-deadline'; task: number; deadline: number | null; words: string }
  | { what: 'task-deadline-add'; task: number; words: string }
  | { what: 'task-deadline-drop'; task: number; deadline: number | null }
  | { what: 'task-assignees'; task: number; units: string }
  | { what: 'task-assignees-add'; task: number; units: string }
  | { what: 'task-coordinators'; task: number; units: string }
  | { what: 'task-coordinators-add'; task: number; units: string }
  | { what: 'task-units-drop'; task: number; units: string }
  | { what: 'task-words'; task: number; words: string }
  | { what: 'task-remove'; task: number }
  /** null = the one dropped last */
  | { what: 'task-restore'; task: number | null }
  /** `at` = offset of the second one's words, or how they begin as typed; null = not told */
  | { what: 'task-split'; task: number; at: number | string | null }
  /** `other` null = not told */
  | { what: 'task-merge'; task: number; other: number | null }
  | { what: 'task-add'; words: string; units: string; deadline: string | null }
  | { what: 'number'; number: string }
  | { what: 'date'; day: number; month: number; year: number | null }
  | { what: 'subject'; words: string }
  | { what: 'recipients'; units: string }
  | { what: 'report-deadline'; report: number | null; words: string }
  | { what: 'unit'; written: string; units: string }

/** "sửa 3 …": the task that is meant */
const OF_TASK = /^sua (?:viec |nhiem vu )?(?:so )?(\d{1,3}) ?[:,.]? ?([\s\S]+)$/
const VALUE =
  /^(giao them(?: cho)?|them don vi|giao cho|giao|chu tri|them phoi hop|phoi hop them|phoi hop|bot(?: don vi)?|noi dung)\b ?[:=]? *([\s\S]+)$/
/** "hạn 2 trước 05/4" names the second one, "hạn 2/4" and "hạn 20 tháng 4" a day */
const DEADLINE =
  /^(?:thoi )?han\b ?(?:(?:so )?(\d{1,2})(?: ?[:=] ?| (?! *(?:[/.–-]|den\b|thang\b|ngay\b|gio\b|h\b|tuan\b|quy\b))))?[:=]? *([\s\S]+)$/
const DEADLINE_ADD = /^them (?:thoi )?han\b ?[:=]? *([\s\S]+)$/
const DEADLINE_DROP = /^(?:bo|xoa) (?:thoi )?han ?(?:(?:so )?(\d{1,2}))?$/
const DEADLINE_NONE = /^khong(?: co| ghi| neu)?(?: thoi)? han$/
const SPLIT = /^tach\b(?: viec\b)?(?: (?:ra )?(?:tu|o|tai)\b)? ?[:=]? ?([\s\S]*)$/
const MERGE = /^gop(?: viec)?(?: (?:voi|vao|cung))?(?: viec)?(?: so)? ?(\d{1,3})?$/
const REMOVE = /^(?:xoa|bo) (?:viec |nhiem vu )?(?:so )?(\d{1,3})$/
const RESTORE = /^(?:lay lai|khoi phuc)(?: (?:viec|nhiem vu))?(?:(?: so)? (\d{1,3}))?$/
const PAIR = /^gop (?:viec )?(?:so )?(\d{1,3}) (?:voi|vao|va|cung) (?:viec )?(?:so )?(\d{1,3})$/
const ADD = /^them (?:viec|nhiem vu) ?: ?([\s\S]+)$/
const ASSIGNED = /^([\s\S]+?)[:;,.]? (?:giao(?: cho)?|chu tri) ?:? ?([\s\S]+)$/
/** "giao lưu", "giao thông" and "bàn giao" give nothing to anybody */
const ASSIGNED_AT_END =
  /^([\s\S]*\S)[:;,.]? (?<!\b(?:ban|duoc|chi tieu) )(?:giao(?: cho)?|chu tri)(?! (?:luu|thong|dich|nhan|ban|duc)\b) ?:? ?([\s\S]+?)$/
const WITH_DEADLINE = /^([\s\S]+?)[;,.] ?(?:thoi )?han ?:? ?(.+)$/
const WITH_DEADLINE_AT_END =
  /^([\s\S]*\S) (?:thoi )?han ?:? ?((?:truoc|cham nhat|den het|trong|tu|vao|ngay|het|cuoi|\d).*)$/
const NUMBER = /^(?:sua )?so(?: van ban| hieu| ky hieu)? ?:? ?(\d{1,6} ?\/[^\n?]{1,40})$/
const DATE =
  /^(?:sua )?ngay(?: ban hanh| van ban| ky)? ?:? ?(\d{1,2}) ?(?:[/.-]|thang) ?(\d{1,2})(?: ?(?:[/.-]|nam) ?(\d{4}))?$/
const SUBJECT = /^(?:sua )?(?:trich yeu|v\/v|ve viec) ?:? ?([^\n?]{3,500})$/
const RECIPIENTS = /^(?:sua )?kinh gui ?:? ?([^\n?]{2,400})$/
const REPORT = /^(?:sua )?han bao cao ?(?:so (\d) )?:? ?([^\n?]+)$/
const UNIT = /^don vi (.+?) ?= ?(.+)$/

/** "hạn báo cáo khi nào" is a question; "hạn báo cáo trước 05/4" is a correction. */
const SAYS_A_DAY = /\d ?(?:[/.-]|thang|gio|h\b)|\b(?:hang|thuong xuyen|khong co|bo han|cuoi|het|trong)\b/
const ASKS = /\b(?:khi nao|bao gio|la gi|ngay nao|the nao|la ai|cho ai|voi ai|don vi nao|o dau)\b/

/** The correction that a typed text states, or null when it is none. */
export function readCorrection(typed: string): Correction | null {
  const text = nfc(typed).trim()
  if (ASKS.test(fold(text)) || text.length > 2_000) return null
  return ofTask(text) ?? ofHead(text)
}

function ofTask(text: string): Correction | null {
  const removed = foldedMatch(REMOVE, text)
  if (removed) return { what: 'task-remove', task: Number(removed[0]) }
  const restored = foldedMatch(RESTORE, text)
  if (restored) return { what: 'task-restore', task: restored[0] ? Number(restored[0]) : null }
  const pair = foldedMatch(PAIR, text)
  if (pair) return { what: 'task-merge', task: Number(pair[0]), other: Number(pair[1]) }
  const added = foldedMatch(ADD, text)
  if (added) return addition(added[0] ?? '')
  const named = foldedMatch(OF_TASK, text)
  return named ? changeOf(Number(named[0]), named[1] ?? '') : null
}

/** What is to be changed of a task that is known: "hạn trước 30/3", "giao thêm BVĐK tỉnh", "tách". */
export function changeOf(task: number, text: string): Correction | null {
  if (ASKS.test(fold(text))) return null
  const dropped = foldedMatch(DEADLINE_DROP, text)
  if (dropped) return { what: 'task-deadline-drop', task, deadline: Number(dropped[0]) || null }
  if (foldedMatch(DEADLINE_NONE, text)) return { what: 'task-deadline-drop', task, deadline: null }
  const more = foldedMatch(DEADLINE_ADD, text)
  if (more) return { what: 'task-deadline-add', task, words: more[0] ?? '' }
  const due = foldedMatch(DEADLINE, text)
  if (due) return { what: 'task-deadline', task, deadline: Number(due[0]) || null, words: due[1] ?? '' }
  const split = foldedMatch(SPLIT, text)
  if (split) return { what: 'task-split', task, at: split[0] || null }
  const merged = foldedMatch(MERGE, text)
  if (merged) return { what: 'task-merge', task, other: Number(merged[0]) || null }
  const value = foldedMatch(VALUE, text)
  return value ? valueOf(task, fold(value[0] ?? ''), value[1] ?? '') : null
}

function valueOf(task: number, part: string, words: string): Correction {
  if (part === 'noi dung') return { what: 'task-words', task, words }
  if (part === 'phoi hop') return { what: 'task-coordinators', task, units: words }
  if (part.includes('phoi hop')) return { what: 'task-coordinators-add', task, units: words }
  if (part.startsWith('bot')) return { what: 'task-units-drop', task, units: words }
  return { what: part.includes('them') ? 'task-assignees-add' : 'task-assignees', task, units: words }
}

/** "thêm việc Treo băng rôn: giao TTYT huyện; hạn trước 20/3", with or without the marks. */
function addition(rest: string): Correction {
  const dated = foldedMatch(WITH_DEADLINE, rest) ?? foldedMatch(WITH_DEADLINE_AT_END, rest)
  const body = dated?.[0] ?? rest
  const assigned = foldedMatch(/[:;,.] (?:giao|chu tri)\b/.test(fold(body)) ? ASSIGNED : ASSIGNED_AT_END, body)
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
