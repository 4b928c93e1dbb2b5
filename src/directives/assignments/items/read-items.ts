import { zoneOfTitle } from '../../lexicon/section-titles.ts'
import type { Span } from '../../reading.ts'
import type { Node } from '../../structure/node.ts'
import { isDuty } from '../duty.ts'
import type { Place, Surroundings, TaskDraft } from '../task-draft.ts'
import { LIKELY, SURE, UNSURE, isPlan, ordersAll } from '../task-draft.ts'
import { isIssuer } from '../units/issuer.ts'
import { amongUnits } from '../units/same-unit.ts'
import type { Subject } from '../units/subject.ts'
import { furtherUnits } from '../units/subject.ts'
import { issuerAsks, tasksOfClosing } from './closing.ts'
import { datedOwn, datedPiece, datedSchedule } from './dated-items.ts'
import { inlineTripletOf } from './inline-triplet.ts'
import { isUnitAbove, ownSubject } from './own-subject.ts'
import { tripletOf } from './triplet.ts'

const ORDERS: Place = { zone: 'organising', above: [], led: null }
const LONGEST_HEADING = 120
const LONGEST_HEADING_WITH_COLON = 200

/** The tasks of one item of the body and of all below it. */
export function tasksOfItem(node: Node, place: Place, all: Surroundings): TaskDraft[] {
  const zone = zoneOf(node, place, all)
  if (zone === 'background') {
    return node.children.length > 0 && place.zone !== 'background' ? inBackground(node, all) : []
  }
  if (issuerAsks(node, all) && !/:\s*$/u.test(node.text)) return tasksOfClosing(node, all)
  const triplet = tripletOf(node, all.spelling)
  if (triplet !== null) {
    const { assignees, coordinators, what, when } = triplet
    const pieces = what === null ? [spanOf(node)] : [{ start: what.start + triplet.whatLabel, end: what.end }]
    if (when !== null) pieces.push(spanOf(when))
    return [{ assignees, coordinators, pieces, aside: null, section: node.path, confidence: SURE }]
  }
  const inline = inlineTripletOf(node, all.spelling)
  if (inline !== null) {
    const { assignees, coordinators, at } = inline
    const pieces = [{ start: node.start, end: node.start + at }]
    const aside = { start: node.start + at, end: node.end }
    return [{ assignees, coordinators, pieces, aside, section: node.path, confidence: SURE }]
  }
  const subject = ownSubject(node, place, all)
  if (subject === 'told') return partsBelow(node, { ...place, zone }, all).apart
  return subject === null
    ? withoutSubject(node, { ...place, zone }, all)
    : withSubject(node, subject, { ...place, zone }, all)
}

function zoneOf(node: Node, place: Place, all: Surroundings): Place['zone'] {
  if (place.zone === 'background') return 'background'
  const titled = zoneOfTitle(node.text, all.spelling, node.children.length > 0)
  // "II. NỘI DUNG" heads the work of a plan, "1. Nội dung" the agenda of a meeting.
  if (titled === 'agenda') {
    return isPlan(all.docType) || node.mark === 'roman' ? place.zone : 'background'
  }
  return titled ?? place.zone
}

/** Sections of aims and of meeting facts give no work, except where a paragraph of its own names who must do something. */
function inBackground(node: Node, all: Surroundings): TaskDraft[] {
  if (isPlan(all.docType)) return datedSchedule(node, all)
  return node.children.flatMap((child) => {
    if (issuerAsks(child, all)) return tasksOfClosing(child, all)
    const subject = child.mark === 'none' ? ownSubject(child, ORDERS, all) : null
    return subject === null || subject === 'told' || subject.heading ? [] : withSubject(child, subject, ORDERS, all)
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
  const onlyLeads = !subject.heading && own.length === 0 && apart.length > 0 && /:\s*$/u.test(node.text)
  if (pieces.length === 0 || onlyLeads) return apart
  const aside = subject.late ? { start: node.start, end: node.start + subject.duty } : null
  const confidence = subject.late ? LIKELY : SURE
  return [{ assignees: units, coordinators: [], pieces, aside, section: node.path, confidence }, ...apart]
}

function withoutSubject(node: Node, place: Place, all: Surroundings): TaskDraft[] {
  const { own, apart } = partsBelow(node, place, all)
  if (place.zone === 'content' || place.zone === 'money' || !ordersAll(all.docType)) {
    return [...datedOwn(node, place, all), ...apart, ...own.flatMap((piece) => datedPiece(node, piece, place, all))]
  }
  const heading = isHeading(node, all)
  const pieces = heading ? own : [spanOf(node), ...own]
  const words = pieces.map((p) => all.text.slice(p.start, p.end)).join(' ')
  if (pieces.length === 0 || !isDuty(words, all.spelling)) return apart
  const late = heading ? [] : furtherUnits(node.text, all.spelling, 0).filter((u) => !isIssuer(u, all))
  const assignees = late.length > 0 ? late : (place.led ?? ['*'])
  const confidence = late.length > 0 ? UNSURE : LIKELY
  return [{ assignees, coordinators: [], pieces, aside: null, section: node.path, confidence }, ...apart]
}

function isHeading(node: Node, all: Surroundings): boolean {
  const { text } = node
  if (node.children.length === 0 || (/[.;]\s*$/u.test(text) && text.length > 60)) return false
  if (text.length < LONGEST_HEADING) return true
  return /:\s*$/u.test(text) && text.length < LONGEST_HEADING_WITH_COLON && !isDuty(text.slice(0, 40), all.spelling)
}

interface Below {
  own: Span[]
  apart: TaskDraft[]
}

/** Children without a subject of their own belong to the item; children with one are tasks of their own. */
function partsBelow(node: Node, place: Place, all: Surroundings): Below {
  const own: Span[] = []
  const apart: TaskDraft[] = []
  let led: TaskDraft | null = null
  let below = place
  for (const child of node.children) {
    const subject = ownSubject(child, below, all)
    const lead = subject === null || subject === 'told' ? null : leadIn(child, subject, below, all)
    if (lead !== null) {
      led = lead
      apart.push(lead)
      below = { ...below, led: lead.assignees }
      continue
    }
    const belongs = subject === null || (subject !== 'told' && isUnitAbove(subject, below))
    if (!belongs || hasTriplet(child, all) || isItemOfItsOwn(child, below, all)) {
      apart.push(...tasksOfItem(child, below, all))
      continue
    }
    const deeper = partsBelow(child, below, all)
    ;(led?.pieces ?? own).push(spanOf(child), ...deeper.own)
    apart.push(...deeper.apart)
  }
  const empty = led !== null && led.pieces.length === 1 && place.zone !== 'organising'
  return { own, apart: empty ? apart.filter((draft) => draft !== led) : apart }
}

/** "Để …, các cơ sở giáo dục thực hiện các nội dung sau:" leads the lines that follow it. */
function leadIn(child: Node, subject: Subject, place: Place, all: Surroundings): TaskDraft | null {
  if (child.mark !== 'none' || subject.heading || !/:\s*$/u.test(child.text)) return null
  if (isUnitAbove(subject, place) || subject.units.every((u) => isIssuer(u, all))) return null
  const pieces = [{ start: child.start + subject.duty, end: child.end }]
  return { assignees: subject.units, coordinators: [], pieces, aside: null, section: child.path, confidence: LIKELY }
}

/** Numbered items below a heading without unit are items of their own, as in "II. Nội dung: 1. … 2. …". */
function isItemOfItsOwn(child: Node, place: Place, all: Surroundings): boolean {
  if (issuerAsks(child, all)) return true
  if (child.children.length > 0 && zoneOfTitle(child.text, all.spelling, true) !== null) return true
  const numbered =
    child.mark === 'number' || child.mark === 'dotted' || child.mark === 'roman' || child.mark === 'bracket'
  return numbered && place.above.length === 0
}

const hasTriplet = (node: Node, all: Surroundings): boolean =>
  tripletOf(node, all.spelling) !== null || inlineTripletOf(node, all.spelling) !== null

const spanOf = (node: Node): Span => ({ start: node.start, end: node.end })
