import { zoneOfTitle } from '../lexicon/section-titles.ts'
import type { Span } from '../reading.ts'
import type { Node } from '../structure/node.ts'
import { lastEnd } from '../structure/node.ts'
import { isDuty } from './duty.ts'
import { amongUnits, isSameOffice } from './same-unit.ts'
import type { Subject } from './subject.ts'
import { furtherUnits, subjectOf } from './subject.ts'
import type { Place, Surroundings, TaskDraft } from './task-draft.ts'
import { LIKELY, SURE, UNSURE, isPlan, ordersAll } from './task-draft.ts'
import { tripletOf } from './triplet.ts'

/** The tasks of one item of the body and of all below it. */
export function tasksOfItem(node: Node, place: Place, all: Surroundings): TaskDraft[] {
  const zone = zoneOf(node, place, all)
  if (zone === 'background')
    return node.children.length > 0 && place.zone !== 'background' ? inBackground(node, all) : []
  const triplet = tripletOf(node, all.spelling)
  if (triplet !== null) {
    const what = triplet.what
    const pieces = what === null ? [spanOf(node)] : [{ start: what.start + triplet.whatLabel, end: what.end }]
    if (triplet.when !== null) pieces.push(spanOf(triplet.when))
    return [
      {
        assignees: triplet.assignees,
        coordinators: triplet.coordinators,
        pieces,
        section: node.path,
        confidence: SURE,
      },
    ]
  }
  const subject = ownSubject(node, place, all)
  return subject === null
    ? withoutSubject(node, { ...place, zone }, all)
    : withSubject(node, subject, { ...place, zone }, all)
}

function zoneOf(node: Node, place: Place, all: Surroundings): Place['zone'] {
  if (place.zone === 'background') return 'background'
  const titled = zoneOfTitle(node.text, all.spelling, node.children.length > 0)
  // "II. NỘI DUNG" heads the work of a plan, "1. Nội dung" the agenda of a meeting.
  if (titled === 'agenda') return isPlan(all.docType) ? place.zone : 'background'
  return titled ?? place.zone
}

/** Sections of aims and of meeting facts give no work, except where a paragraph names a unit that must do something by a day. */
function inBackground(node: Node, all: Surroundings): TaskDraft[] {
  if (isPlan(all.docType)) return datedPieces(node, all)
  return node.children.flatMap((child) => {
    const subject = child.mark === 'none' ? ownSubject(child, { zone: 'organising', above: [], led: null }, all) : null
    return subject === null || subject.units.length === 0 || subject.heading
      ? []
      : withSubject(child, subject, { zone: 'organising', above: [], led: null }, all)
  })
}

function withSubject(node: Node, subject: Subject, place: Place, all: Surroundings): TaskDraft[] {
  const below: Place = { zone: place.zone === 'content' ? 'organising' : place.zone, above: subject.units, led: null }
  const { own, apart } = partsBelow(node, below, all)
  const pieces: Span[] = [...own]
  const units = [...subject.units]
  if (!subject.heading) {
    pieces.unshift({ start: node.start + subject.duty, end: node.end })
    for (const more of furtherUnits(node.text, all.spelling, subject.duty)) {
      if (!amongUnits([more], units) && !isIssuer(more, all)) units.push(more)
    }
  }
  if (pieces.length === 0) return apart
  if (!subject.heading && own.length === 0 && /:\s*$/u.test(node.text) && apart.length > 0) return apart
  const confidence = subject.late ? LIKELY : SURE
  return [{ assignees: units, coordinators: [], pieces, section: node.path, confidence }, ...apart]
}

function withoutSubject(node: Node, place: Place, all: Surroundings): TaskDraft[] {
  const parts = partsBelow(node, place, all)
  if (place.zone === 'content' || place.zone === 'money' || !ordersAll(all.docType)) {
    return [
      ...datedOwn(node, place, all),
      ...parts.apart,
      ...parts.own.flatMap((piece) => datedPiece(node, piece, place, all)),
    ]
  }
  const ownWords = node.text
  const heading = node.children.length > 0 && ownWords.length < 120 && !isSentence(ownWords)
  const pieces = heading ? parts.own : [spanOf(node), ...parts.own]
  const words = pieces.map((p) => all.text.slice(p.start, p.end)).join(' ')
  if (pieces.length === 0 || !isDuty(words, all.spelling)) return parts.apart
  const late = heading ? [] : furtherUnits(node.text, all.spelling, 0).filter((u) => !isIssuer(u, all))
  return [
    {
      assignees: late.length > 0 ? late : ['*'],
      coordinators: [],
      pieces,
      section: node.path,
      confidence: late.length > 0 ? UNSURE : LIKELY,
    },
    ...parts.apart,
  ]
}

const isSentence = (text: string): boolean => /[.;]\s*$/u.test(text) && text.length > 60

/** Children without a subject of their own belong to the item; children with one are tasks of their own. */
function partsBelow(node: Node, place: Place, all: Surroundings): { own: Span[]; apart: TaskDraft[] } {
  const own: Span[] = []
  const apart: TaskDraft[] = []
  let led: TaskDraft | null = null
  let below = place
  for (const child of node.children) {
    const subject = ownSubject(child, below, all)
    const lead = subject === null ? null : leadIn(child, subject, below, all)
    if (lead !== null) {
      led = lead
      apart.push(led)
      below = { ...below, led: lead.assignees }
      continue
    }
    const belongs = subject === null || (subject.units.length > 0 && amongUnits(subject.units, below.above))
    if (!belongs || tripletOf(child, all.spelling) !== null || parts(child, below, all)) {
      apart.push(...tasksOfItem(child, below, all))
      continue
    }
    const deeper = partsBelow(child, below, all)
    const pieces = [{ start: child.start, end: child.end }, ...deeper.own]
    if (led === null) own.push(...pieces)
    else led.pieces.push(...pieces)
    apart.push(...deeper.apart)
  }
  return { own, apart: apart.filter((draft) => draft !== led || led.pieces.length > 1 || place.zone === 'organising') }
}

/** "Để …, các cơ sở giáo dục thực hiện các nội dung sau:" leads the lines that follow it. */
function leadIn(child: Node, subject: Subject, place: Place, all: Surroundings): TaskDraft | null {
  if (child.mark !== 'none' || subject.heading || !/:\s*$/u.test(child.text) || amongUnits(subject.units, place.above))
    return null
  if (subject.units.every((u) => isIssuer(u, all))) return null
  const pieces = [{ start: child.start + subject.duty, end: child.end }]
  return { assignees: subject.units, coordinators: [], pieces, section: child.path, confidence: LIKELY }
}

/** Numbered items below a heading without unit are items of their own, as in "II. Nội dung: 1. … 2. …". */
function parts(child: Node, place: Place, all: Surroundings): boolean {
  if (zoneOfTitle(child.text, all.spelling, true) !== null && child.children.length > 0) return true
  return (
    place.above.length === 0 &&
    (child.mark === 'number' || child.mark === 'dotted' || child.mark === 'roman' || child.mark === 'bracket')
  )
}

function ownSubject(node: Node, place: Place, all: Surroundings): Subject | null {
  const subject = subjectOf(node.text, all.spelling, node.children.length > 0)
  if (subject === null || subject.units.length === 0) return null
  if (subject.heading && node.children.length === 0 && place.above.length === 0 && node.mark === 'none') return null
  if (subject.heading && (node.mark === 'dash' || node.mark === 'plus') && node.children.length === 0) return null
  // What the issuer itself does in a letter is told, not ordered; in a plan it gives itself work.
  if (!subject.heading && !isPlan(all.docType) && subject.units.every((u) => isIssuer(u, all))) return null
  return subject
}

export function isIssuer(unit: string, all: Surroundings): boolean {
  return all.issuer !== null && isSameOffice(unit.replace(/\s*\([^)]*\)/g, ''), all.issuer)
}

const spanOf = (node: Node): Span => ({ start: node.start, end: node.end })

/** In contents without unit only what carries a day is a task. */
function datedOwn(node: Node, place: Place, all: Surroundings): TaskDraft[] {
  return node.children.length > 0 && node.text.length < 160 ? [] : datedPiece(node, spanOf(node), place, all)
}

function datedPiece(node: Node, piece: Span, place: Place, all: Surroundings): TaskDraft[] {
  if (!all.hasDeadline(all.text.slice(piece.start, piece.end))) return []
  const assignees = place.above.length > 0 ? place.above : (place.led ?? ['*'])
  return [{ assignees, coordinators: [], pieces: [piece], section: node.path, confidence: UNSURE }]
}

function datedPieces(node: Node, all: Surroundings): TaskDraft[] {
  if (lastEnd(node) - node.start > 4_000) return []
  return node.children.flatMap((child) => {
    const words = all.text.slice(child.start, child.end)
    const asks = /^(?:công bố|lịch nhận|nhận hồ sơ|nộp|gửi|báo cáo|hoàn thành|tổ chức (?:thi|khảo sát|xét))/iu.test(
      words,
    )
    return asks
      ? datedPiece(child, { start: child.start, end: child.end }, { zone: 'content', above: [], led: null }, all)
      : []
  })
}
