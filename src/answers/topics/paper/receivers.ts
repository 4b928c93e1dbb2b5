import { resolveUnits } from '../../../people/resolve/resolve-units.ts'
import type { Unit } from '../../../people/unit.ts'
import type { Fact } from '../../fact.ts'
import type { Hearing } from '../../hear/hearing.ts'
import { said } from '../../understand.ts'
import type { Inquiry, Outcome, Topic } from '../inquiry.ts'
import { lacking, quoted } from '../outcomes.ts'
import type { PaperFile } from '../paper-file.ts'
import { sourceOf } from '../paper-file.ts'
import { assignedOfKind, isOfKind, kindNamed } from './named-kind.ts'

type Receivers = Extract<Fact, { kind: 'receivers' }>
type List = Exclude<Receivers['list'], 'assigned'>

const ARCHIVED = /^lưu\b/iu
const AS_ABOVE = /^như (?:trên|kính gửi)/iu
/** "X có nằm trong kính gửi không", "ở kính gửi hay nơi nhận" */
const WHETHER = /\b(?:co|phai|nam)\b.*\b(?:khong|chua|ha)\b|\bco phai\b|\bhay\b/

/** "mấy dòng", "bao nhiêu nơi": each line of the list is one. */
const HOW_MANY =
  /\b(?:may|bao nhieu) (?:dong|noi|don vi|co quan|gach|dau|cho|dia chi|muc|ben|to chuc)\b(?! (?:\S+ ){0,2}nao\b)/

/** "kính gửi ai", "công văn có gửi X không": whom it addresses; other types than the công văn name them at their foot. */
export const recipients: Topic = async (inquiry, paper) => {
  const { recipients: addressed, docType } = paper.directive
  const kind = kindNamed(inquiry.understanding)
  if (kind !== null && !addressed.some((a) => isOfKind(a, kind)))
    return (await assignedOfKind(paper, kind)) ?? lacking(paper, 'recipients')
  if (addressed.length > 0) return told(inquiry, paper, ['recipients'])
  const atFoot = paper.directive.copies.length > 0 ? await receivers(inquiry, paper, 'copies') : null
  if (atFoot !== null && docType !== 'cong_van') return told(inquiry, paper, ['copies'])
  const asked = asksWhether(inquiry) ? null : await askedInText(paper)
  if (asked) return asked
  return lacking(paper, 'recipients', {
    instead: atFoot && { ...atFoot, held: null },
    ...(atFoot === null ? {} : { quote: paper.directive.copies.join('; ') }),
  })
}

/** "Sở Y tế đề nghị các sở, ban, ngành, UBND các huyện, …": whom a paper without "Kính gửi" asks. */
const ASKED = /(?:đề nghị|yêu cầu|giao)\s+(?:các|UBND|Ủy ban|Uỷ ban|Thủ trưởng|Giám đốc|Chủ tịch)\s[^.;]*?,[^.;]*?,/u
const QUOTE_LENGTH = 380

async function askedInText(paper: PaperFile): Promise<Outcome | null> {
  const found = (await paper.index()).passages.filter((p) => ASKED.test(p.text)).at(-1)
  return found ? quoted(paper, { ...found, limit: QUOTE_LENGTH, sure: 0.9 }) : null
}

/** "nơi nhận", "lưu ở đâu", "kính gửi hay nơi nhận": the list at the foot. */
export const copies: Topic = async (inquiry, paper) => {
  if (paper.directive.copies.length === 0) return lacking(paper, 'copies')
  const both =
    said(inquiry.understanding, 'recipients') && asksWhether(inquiry) && paper.directive.recipients.length > 0
  return told(inquiry, paper, both ? ['copies', 'recipients'] : ['copies'])
}

async function told(inquiry: Inquiry, paper: PaperFile, lists: readonly List[]): Promise<Outcome> {
  const facts = await Promise.all(lists.map((list) => receivers(inquiry, paper, list)))
  return {
    status: 'answered',
    facts,
    sources: facts.map((f) => sourceOf(paper.directive, null, f.items.join('; '))),
    sure: 1,
  }
}

async function receivers(inquiry: Inquiry, paper: PaperFile, list: List): Promise<Receivers> {
  const all = paper.directive[list]
  const kind = kindNamed(inquiry.understanding)
  const ofKind = kind === null ? [] : all.filter((a) => isOfKind(a, kind))
  const archive = /\bluu\b/.test(inquiry.understanding.plain) ? all.filter((c) => ARCHIVED.test(c)) : []
  const asked = list === 'copies' && archive.length > 0 ? null : unitsAsked(inquiry)
  const found = asked && standing(asked.units, inquiry, paper, list)
  return {
    kind: 'receivers',
    paper: await paper.paper(),
    list,
    items: archive.length > 0 ? archive : ofKind.length > 0 ? ofKind : all,
    counted: HOW_MANY.test(inquiry.understanding.plain) && found === null && archive.length === 0,
    unit: asked?.spoken ?? null,
    held: found?.held ?? null,
    entry: found?.entry ?? null,
  }
}

/** The units whose place in the list is asked for; null when the list itself is. */
function unitsAsked(inquiry: Inquiry): { units: readonly Unit[]; spoken: string } | null {
  const { target, understanding } = inquiry
  if (!asksWhether(inquiry)) return null
  const sent = sentTo(inquiry)
  if (sent) return sent
  if (target.who === 'units') {
    const [only, another] = target.units
    return { units: target.units, spoken: only && !another ? only.shortName : target.spoken }
  }
  const mine = understanding.saysOwn || understanding.units.some((u) => u.own)
  return target.who === 'own' && mine ? { units: [target.unit], spoken: target.unit.shortName } : null
}

/** "công văn về bệnh viện có gửi cho Tỉnh hội không": whoever stands behind the sending, of several that are named. */
function sentTo({
  asker,
  understanding: { units, words },
}: Inquiry): { units: readonly Unit[]; spoken: string } | null {
  const at = words.findLastIndex((w) => w.plain === 'gui')
  const behind = units.find((m) => m.from > at && m.from - at <= 4)
  if (at < 0 || units.length < 2 || !behind) return null
  const [only = behind.own ? asker.unit : undefined, another] = behind.units
  return only && !another ? { units: [only], spoken: only.shortName } : null
}

const asksWhether = ({ understanding }: Inquiry): boolean => WHETHER.test(understanding.plain)

/** Where in the list the units stand. Words that the register does not know wholly leave it open: null. */
function standing(units: readonly Unit[], { register, asker, tools }: Inquiry, paper: PaperFile, list: List) {
  const { issuerCode, issuedOn } = paper.directive
  const codes = new Set(units.map((u) => u.code))
  let open = false
  for (const written of paper.directive[list]) {
    if (ARCHIVED.test(written)) continue
    if (list === 'copies' && AS_ABOVE.test(written) && paper.directive.recipients.length === 0) open = true
    const entries = list === 'copies' && AS_ABOVE.test(written) ? paper.directive.recipients : [written]
    for (const entry of entries) {
      const found = resolveUnits(entry, register, {
        at: tools.officeTime.dayOf(asker.now),
        dated: issuedOn?.length === 10 ? issuedOn : null,
        office: issuerCode,
      })
      if (found.units.some((u) => codes.has(u.code))) return { held: true, entry: written }
      open ||= found.everyone || (found.how === 'none' && units.some((u) => sharesName(u, entry, paper.hearing)))
    }
  }
  return open ? null : { held: false, entry: null }
}

/** The entry of a list in which the unit stands for sure. */
export const entryOf = (unit: Unit, inquiry: Inquiry, paper: PaperFile, list: List): string | null =>
  standing([unit], inquiry, paper, list)?.entry ?? null

/** Whom it addresses, or else names at its foot; null where it names nobody. */
export async function addressees(inquiry: Inquiry, paper: PaperFile): Promise<Receivers | null> {
  const { recipients: addressed, copies: atFoot } = paper.directive
  const list = addressed.length > 0 ? 'recipients' : atFoot.length > 0 ? 'copies' : null
  return list && { ...(await receivers(inquiry, paper, list)), unit: null, held: null, entry: null }
}

const sharesName = (unit: Unit, entry: string, hearing: Hearing): boolean => {
  const words = new Set(hearing.document(entry))
  const own = hearing.document(unit.name)
  return own.filter((w) => words.has(w)).length >= Math.min(3, own.length)
}
