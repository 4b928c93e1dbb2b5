import type { Fact } from '../../fact.ts'
import { around } from '../../retrieve/text/excerpt.ts'
import type { Duty } from './duties.ts'
import { dutiesOf, ownDuties } from './duties.ts'
import { headsAsked } from './heads.ts'
import { sharedByKind } from './sharing.ts'
import { asksPersonOfIssuer, isOfIssuer } from './person-at.ts'
import { lacking } from '../outcomes.ts'
import { said } from '../../understand.ts'
import { matchTasks, singledOut, specific } from '../match-task.ts'
import type { Inquiry, Outcome, Topic } from '../inquiry.ts'
import type { PaperFile } from '../paper-file.ts'
import { recipients } from '../paper/receivers.ts'
import { sourceOf, writtenWords } from '../paper-file.ts'
import { unitNames } from '../../hear/spots/unit-names.ts'
import type { Unit } from '../../../people/unit.ts'

const TOGETHER = /phối hợp|cùng với/iu
export const LEADS = /chủ trì|chịu trách nhiệm|đầu mối/iu
const WORDS_LENGTH = 320

/** "phối hợp với ai", "ngoài … còn đơn vị nào": who shares the duty. */
export const partners: Topic = async (inquiry, paper) => {
  const unit = inquiry.target.who === 'units' && !inquiry.target.loose ? inquiry.target.units[0] : inquiry.asker.unit
  const all = unit ? ((await ownDuties(paper, unit)) ?? []) : []
  const own = all.filter((d) => !d.common)
  const resolved = await paper.resolutions()
  const isOfSeveral = (written: string): boolean =>
    (resolved.find((r) => r.written === written)?.unitCodes.length ?? 0) > 1
  const shared = own.filter(
    (d) =>
      d.task.assignees.length > 1 ||
      d.task.assignees.some(isOfSeveral) ||
      d.task.coordinators.length > 0 ||
      TOGETHER.test(d.task.words),
  )
  if (BESIDE.test(inquiry.understanding.plain) && said(inquiry.understanding, 'report')) {
    if (await allReport(paper)) return recipients(inquiry, paper)
    if ((await paper.demands()).length === 0) return lacking(paper, 'partners')
  }
  const together = await sharedByKind(inquiry, paper)
  if (together.length > 0) return told(inquiry, paper, together, null, 'lead')
  // "chung một mục với chúng tôi": whatever else was said, those beside it in its own duty.
  if (said(inquiry.understanding, 'sameSection') && inquiry.understanding.sections.length === 0 && shared.length > 0) {
    const among = shared.filter((d) => d.task.assignees.length > 1)
    return told(inquiry, paper, (among.length > 0 ? among : shared).slice(0, 2), unit ?? null, 'partners')
  }
  const everywhere = (await paper.tasks()).map((task): Duty => ({ task, part: 'lead', common: false }))
  const index = await paper.index()
  const spoken = withoutKind(inquiry)
  const matter = await specific(spoken, paper)
  const bare = matter.every((w) => w === '' || /^\d/.test(w) || index.count(w) === 0)
  const holding = matchTasks(shared, matter, index).flatMap((m) => (m.share >= 0.4 ? [m.item] : []))
  const inSection = ofSections(everywhere, inquiry)
  if (inSection.length > 0) return told(inquiry, paper, inSection.slice(0, 2), unit ?? null, 'partners')
  if (
    ADDRESSED.test(inquiry.understanding.plain) &&
    BESIDE.test(inquiry.understanding.plain) &&
    matter.every((w) => w === '' || /^\d+$/.test(w))
  )
    return recipients(inquiry, paper)
  const chosen =
    (await singledOut(shared, spoken, paper)) ??
    (await singledOut(everywhere, spoken, paper)) ??
    (bare ? shared : holding).slice(0, 2)
  if (chosen.length > 0) return told(inquiry, paper, chosen, unit ?? null, 'partners')
  // Whom all of it is asked of has no one beside it in its part: the others are those addressed.
  const addressed = BESIDE.test(inquiry.understanding.plain) && unit !== undefined && (await paper.view(unit)) !== null
  const asksWho = said(inquiry.understanding, 'lead') || said(inquiry.understanding, 'whichUnits')
  return addressed && (own.length === 0 || asksWho) && matter.every((w) => w === '')
    ? recipients(inquiry, paper)
    : lacking(paper, 'partners')
}

/** The report is asked of everybody whom the directive addresses. */
async function allReport(paper: PaperFile): Promise<boolean> {
  const [demands, tasks, resolved] = await Promise.all([paper.demands(), paper.tasks(), paper.resolutions()])
  const isAll = (written: string): boolean =>
    written === '*' || resolved.find((r) => r.written === written)?.unitCodes.includes('*') === true
  return demands.some((d) => tasks.find((t) => t.position === d.taskPosition)?.assignees.every(isAll) ?? true)
}

/** "ai chủ trì", "phòng nào lo việc quyết toán": who has the duty. */
export const lead: Topic = async (inquiry, paper) => {
  const found = await leading(inquiry, paper)
  const named = found.facts.flatMap((f) => (f.kind === 'partners' ? f.lead : []))
  const isOthers = named.length > 0 && !named.some((n) => isOfIssuer(n, paper))
  return isOthers && asksPersonOfIssuer(inquiry, paper) ? lacking(paper, 'lead') : found
}

const leading: Topic = async (inquiry, paper) => {
  const content = withoutWhose(inquiry)
  const { plain } = inquiry.understanding
  const byPost = said(inquiry.understanding, 'byPost') ? await headsAsked(paper) : null
  if (byPost) return byPost
  if (said(inquiry.understanding, 'whose')) {
    const theirs = await ofTheNamed(inquiry, paper)
    if (theirs.length > 0) return told(inquiry, paper, theirs, null, 'lead')
  }
  const kind = KIND.exec(plain)?.[1] ?? ''
  const tasks = await paper.tasks()
  const ofKind = tasks.filter((t) =>
    t.assignees.some((a) => ` ${paper.hearing.document(a).join(' ')}`.includes(` ${kind}`)),
  )
  const pool = ofKind.length > 0 ? ofKind : tasks
  const all = pool.map((task): Duty => ({ task, part: 'lead', common: false }))
  const inSection = ofSections(all, inquiry)
  if (inSection.length > 0) return told(inquiry, paper, inSection.slice(0, 2), null, 'lead')
  const index = await paper.index()
  const named = all.filter((d) => !d.task.assignees.includes('*'))
  const inLead = named.filter((d) => LEADS.test(writtenWords(paper.directive, d.task)))
  // "kinh phí do ai cấp" asks for no one's duty.
  const ofMoney = said(inquiry.understanding, 'budget')
  if (content.every((w) => w === ''))
    return inLead.length > 0 && !ofMoney
      ? told(inquiry, paper, inLead.slice(0, 2), null, 'lead')
      : lacking(paper, 'lead')
  const mainly = MAINLY.test(plain.replace(SETTLED, '')) && inLead.length > 0
  const known = (await specific(content, paper)).map((w) => (OF_THE_LEAD.has(w) || index.count(w) === 0 ? '' : w))
  const bare = known.every((w) => w === '')
  if (bare && ofMoney) return lacking(paper, 'lead')
  // Nothing but the occasion itself was said: the one who leads all of it.
  // A thing of which the text says nothing ("nước uống") is none of theirs.
  const isNone = (w: string): boolean => w.length > 2 && !OF_THE_LEAD.has(w) && index.count(w) === 0
  const isStrange = content.some((w, i) => isNone(w) && isNone(content[i + 1] ?? ''))
  if (bare && mainly && inLead.length === 1 && !isStrange) return told(inquiry, paper, inLead, null, 'lead')
  const whole = fitting(matchTasks(mainly ? inLead : all, content, index))
  const close =
    whole.length > 0 || !(mainly || ofMoney || (kind !== '' && isMostly(known, content)))
      ? whole
      : fitting(matchTasks(mainly ? inLead : all, known, index))
  // Whoever is given a thing answers for it, where the paper names nobody to lead it.
  const chosen =
    close.length === 0 && mainly && !bare && !LEADING.test(plain) ? fitting(matchTasks(all, content, index)) : close
  if (chosen.length > 2 && inLead.length > 0) return told(inquiry, paper, inLead.slice(0, 1), null, 'lead')
  return chosen.length > 0 ? told(inquiry, paper, chosen.slice(0, 2), null, 'lead') : lacking(paper, 'lead')
}

/** The paper knows half of the words that were said. */
const isMostly = (known: readonly string[], content: readonly string[]): boolean =>
  known.filter((w) => w !== '').length * 2 >= content.filter((w) => w !== '').length

/** "là việc của xã hay của huyện": of the duties of those who are named the ones that the matter fits. */
async function ofTheNamed({ understanding, asker }: Inquiry, paper: PaperFile): Promise<Duty[]> {
  const units = understanding.units.flatMap((m) => (m.units.length > 2 ? [] : m.units))
  const all = await Promise.all([...new Set([...units, asker.unit])].map((unit) => dutiesOf(paper, unit)))
  const named = all.flatMap((duties) => duties ?? []).filter((d) => !d.common && d.part === 'lead')
  const once = named.filter((d, i) => named.findIndex((o) => o.task.id === d.task.id) === i)
  return fitting(matchTasks(once, withoutWhose({ understanding }), await paper.index())).slice(0, 2)
}

/** Those that hold half of the matter, and as much as the best. */
function fitting(matched: readonly { item: Duty; share: number }[]): Duty[] {
  const top = Math.max(0, ...matched.map((m) => m.share))
  return [...matched]
    .sort((a, b) => b.share - a.share)
    .filter((m) => m.share >= 0.5 && m.share > top - 0.1)
    .map((m) => m.item)
}

/** "mục c": the duties that stand there. */
const ofSections = (duties: readonly Duty[], { understanding: { sections } }: Inquiry): Duty[] =>
  duties.filter(({ task }) =>
    sections.some((s) => task.section?.toLowerCase() === s || task.section?.toLowerCase().endsWith(`.${s}`) === true),
  )

/** "đoàn thể nào", "cơ sở ngoài công lập nào": the kind that is asked for is no matter. */
function withoutKind({ understanding: { content, words } }: Inquiry): string[] {
  const at = words.findLastIndex((w) => w.plain === 'nao')
  return content.map((w, i) => (at >= 0 && at - 5 < i && i < at && KINDS.has(w) ? '' : w))
}

/** "phòng tôi chủ trì rồi, …": what is known already is not what is asked for. */
const SETTLED = /^.*\b(?:chu tri|dau moi|phu trach|lam|lo|nhan|dam nhan) (?:roi|xong)\b/

/** "khâu … thuộc phòng nào": that it is somebody's is no matter. */
function withoutWhose({ understanding: { content, words } }: Pick<Inquiry, 'understanding'>): string[] {
  return content.map((w, i) => (w === 'khau' || (w === 'thuoc' && OWNERS.has(words[i + 1]?.plain ?? '')) ? '' : w))
}
const OWNERS: ReadonlySet<string> = new Set('ve ai phong so ban don co hoi trung benh noi ben trach nhiem'.split(' '))

const KINDS: ReadonlySet<string> = new Set(
  'doan the to chuc co quan so don vi phong ban nganh hoi trung tam benh vien so noi truong cong lap tu nhan ngoai'.split(
    ' ',
  ),
)
/** To whom else the paper turns, not with whom a duty is shared. */
const ADDRESSED = /\b(?:de nghi|yeu cau|ap dung|gui)\b/
const AMONG = /\b(?:ngoai|cung|chung|khac|nua|con)\b/
const BESIDE = /\bngoai\b|\bcon (?:ai|nhung|don vi|co quan|noi)\b|\b(?:khac|nua)\b/

const KIND = /\b(phong|trung tam|so|hoi|ban|benh vien|truong) nao\b/
/** Who leads, and not only who does something. */
export const MAINLY =
  /\b(?:chu tri|dau moi|cam trich|dung mui chiu sao|dung ra|dung dau|chiu trach nhiem|phu trach|lam chinh|giao phong nao|giao don vi nao)\b/

/** To lead a thing, and not only to have it. */
const LEADING = /\b(?:chu tri|dau moi|dung dau|dung ra)\b/

const OF_THE_LEAD: ReadonlySet<string> = new Set(
  'chu tri dau moi dung ra chiu trach nhiem chinh phu lo lam dip vu gap cap tinh huyen xa'.split(' '),
)

async function told(
  inquiry: Inquiry,
  paper: PaperFile,
  duties: readonly Duty[],
  unit: Unit | null,
  asked: 'lead' | 'partners',
): Promise<Outcome> {
  const mine = new Set(unit ? unitNames(unit, paper.hearing) : [])
  const isMine = (written: string): boolean =>
    mine.has(
      paper.hearing
        .document(written)
        .filter((w) => w !== 'va')
        .join(' '),
    )
  const resolutions = unit ? await paper.resolutions() : []
  const onlyMine = (written: string): boolean => {
    const codes = resolutions.find((r) => r.written === written)?.unitCodes ?? []
    return isMine(written) || (codes.length === 1 && codes[0] === unit?.code)
  }
  // Among whom the asker itself is one: only who asks for the others means them.
  const isOfMine = (written: string): boolean =>
    unit !== null && resolutions.find((r) => r.written === written)?.unitCodes.includes(unit.code) === true
  const beside = AMONG.test(inquiry.understanding.plain)
  const paperName = await paper.paper()
  const facts = duties.map(({ task }): Fact => {
    const lead = task.assignees.filter((a) => a !== '*')
    return {
      kind: 'partners',
      paper: paperName,
      lead: asked === 'partners' ? lead.filter((a) => !onlyMine(a) && (beside || !isOfMine(a))) : lead,
      coordinating: task.coordinators.filter((a) => !onlyMine(a)),
      words: around(writtenWords(paper.directive, task), WORDS_LENGTH, (clause) =>
        TOGETHER.test(clause) || LEADS.test(clause) ? 1 : 0,
      ),
      section: task.section,
      asked,
    }
  })
  const sources = duties.map((d) => sourceOf(paper.directive, d.task.section, writtenWords(paper.directive, d.task)))
  return { status: 'answered', facts, sources, sure: inquiry.target.who === 'own' ? 1 : 0.9 }
}
