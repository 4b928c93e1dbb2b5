import { shortened } from '../../../broadcasts/title.ts'
import type { Directive } from '../../../directives/directive.ts'
import type { OutgoingMessage } from '../../../messaging/outgoing.ts'
import type { AssignmentView } from '../../../tasks/assignment.ts'
import { choiceValue } from '../../command.ts'
import { nameOf } from '../../dialogs/report/report-title.ts'
import { subjectOf, type ReportSubject } from '../../dialogs/report/subject.ts'
import type { Visit } from '../../visit.ts'

const REF =
  /^(?:(?:van ban|cong van|ke hoach|chi thi|quyet dinh|thong bao|cong dien|huong dan|cua toi|so|vb|cv|kh|ct) )*(?:vb ?)?\d{1,6}(?: [a-z\d]{1,12}){0,4}$/
/** "đã nhận 512 chưa", "báo cáo 3 tháng": not a directive's number and symbol */
const ASKS = /\b(?:chua|khong|gi|nao|ai|sao|dau|may|bao nhieu|ngay|tuan|thang|quy|nam|lan|nguoi)\b/
const BARE = /^(?:(?:van ban|cong van|ke hoach|viec|cua toi|nay|het|roi|a|nhe)(?: |$))*$/

/** A match for a phrase that stands alone or names a directive: "nhận", "nhận 512", "đã nhận công văn số 512/SYT-NVY". */
export const namingDirective =
  (...phrases: string[]) =>
  (plain: string, text = plain): string[] | null => {
    if (text.trim().endsWith('?')) return null
    for (const phrase of phrases) {
      if (plain !== phrase && !plain.startsWith(`${phrase} `)) continue
      const rest = plain.slice(phrase.length + 1)
      if (BARE.test(rest)) return []
      if (REF.test(rest) && !ASKS.test(rest)) return [refOf(rest)]
    }
    return null
  }

/** "cong van so 512 syt nvy" → "512", "vb 3" → "VB3" */
function refOf(rest: string): string {
  const blank = /(?:^| )vb ?(\d{1,3})$/.exec(rest)
  return blank ? `VB${blank[1] ?? ''}` : (/\d{1,6}/.exec(rest)?.[0] ?? rest)
}

/** How a page of choices is asked for. */
const PAGE = 'trang'
const PAGE_SIZE = 4

export interface Asking {
  /** the command that goes on with what is chosen */
  command: string
  /** what is meant when nothing is named */
  open: (view: AssignmentView) => boolean
}

/** The visitor's own units: somebody may be the head of one and the contact of another. */
async function ownViews(visit: Visit): Promise<AssignmentView[]> {
  const { who, stores, now } = visit
  if (!who) return []
  const posts = await stores.people.postsOf(who.person.id, now)
  const ids = new Set(posts.filter((p) => p.role === 'head' || p.role === 'contact').map((p) => p.unitId))
  const views = await Promise.all([...ids].map((id) => stores.tasks.viewsOf(id)))
  return views.flat()
}

/** The part that is meant by a button's id, by a ref, or by being the only open one; else says what is wrong, or asks, and gives null. */
export async function which(visit: Visit, args: readonly string[], asking: Asking): Promise<ReportSubject | null> {
  const { say } = visit
  const unit = visit.who?.unit.shortName ?? ''
  const views = await ownViews(visit)
  const [first, second] = args
  const tapped = views.find((v) => v.assignment.id === first)
  if (tapped) return subjectOf(visit, tapped.assignment.id)
  if (first !== undefined && first !== PAGE) return named(visit, first, views, asking)
  if (views.length === 0) return said(visit, say('unit-none', { unit }))
  const open = views.filter(asking.open)
  const among = open.length > 0 ? open : views
  const [only] = among
  if (only && among.length === 1) return subjectOf(visit, only.assignment.id)
  return said(visit, await question(visit, among, asking, Number(second ?? 1)))
}

async function named(
  visit: Visit,
  ref: string,
  views: readonly AssignmentView[],
  asking: Asking,
): Promise<ReportSubject | null> {
  const { say, stores } = visit
  const directive = await stores.directives.byRef(ref)
  if (directive?.status === 'withdrawn')
    return said(visit, say('unit-withdrawn', { directive: nameOf(directive, say) }))
  const mine = views.filter((v) => v.assignment.directiveId === directive?.id)
  const [only] = mine
  if (!only) {
    // The id of a button that was sent before the directive was withdrawn.
    const gone = ref.length > 20 ? await subjectOf(visit, ref) : null
    if (gone?.directive.status === 'withdrawn')
      return said(visit, say('unit-withdrawn', { directive: nameOf(gone.directive, say) }))
    return said(
      visit,
      say('unit-unknown-ref', { ref: ref.length > 20 ? '…' : ref, unit: visit.who?.unit.shortName ?? '' }),
    )
  }
  return mine.length === 1 ? subjectOf(visit, only.assignment.id) : said(visit, await question(visit, mine, asking, 1))
}

async function question(
  visit: Visit,
  views: readonly AssignmentView[],
  { command }: Asking,
  asked: number,
): Promise<OutgoingMessage> {
  const { say, stores } = visit
  const pages = Math.ceil(views.length / PAGE_SIZE)
  const page = Number.isInteger(asked) && asked >= 1 && asked <= pages ? asked : 1
  const shown = views.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
  const several = new Set(views.map((v) => v.assignment.unitId)).size > 1
  const choices: { label: string; value: string; directive: Directive }[] = []
  for (const { assignment } of shown) {
    const directive = await stores.directives.byId(assignment.directiveId)
    const unit = several ? await stores.people.unitById(assignment.unitId) : null
    if (!directive) continue
    const subject = directive.subject === null ? '' : `: ${shortened(directive.subject, 40)}`
    const label = `${nameOf(directive, say)}${subject}${unit ? ` (${unit.shortName})` : ''}`
    choices.push({ label, value: choiceValue(command, assignment.id), directive })
  }
  const example = choices[0]?.directive.ref ?? ''
  const text =
    pages > 1 ? `${say('unit-which')}\n${say('unit-which-more', { page, pages, example })}` : say('unit-which')
  const more =
    pages > 1
      ? [{ label: say('unit-which-next'), value: choiceValue(command, PAGE, String(page === pages ? 1 : page + 1)) }]
      : []
  return { text, choices: [...choices.map(({ label, value }) => ({ label, value })), ...more] }
}

async function said(visit: Visit, message: string | OutgoingMessage): Promise<null> {
  await visit.reply(message)
  return null
}
