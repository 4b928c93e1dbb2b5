import type { Span } from '../../reading.ts'
import type { Node } from '../../structure/node.ts'
import { lastEnd } from '../../structure/node.ts'
import type { Place, Surroundings, TaskDraft } from '../task-draft.ts'
import { UNSURE } from '../task-draft.ts'

const ASKS = /^(?:công bố|lịch nhận|nhận hồ sơ|thu hồ sơ|nộp|gửi|báo cáo|hoàn thành|tổ chức (?:thi|khảo sát|xét))/iu
const LONGEST_HEADING = 160
const LONGEST_SCHEDULE = 4_000

/** In the contents of a plan a piece without unit is a task only where it carries a day. */
export function datedPiece(node: Node, piece: Span, place: Place, all: Surroundings): TaskDraft[] {
  if (!all.hasDeadline(all.text.slice(piece.start, piece.end))) return []
  const assignees = place.above.length > 0 ? place.above : (place.led ?? ['*'])
  return [{ assignees, coordinators: [], pieces: [piece], aside: null, section: node.path, confidence: UNSURE }]
}

export function datedOwn(node: Node, place: Place, all: Surroundings): TaskDraft[] {
  if (node.children.length > 0 && node.text.length < LONGEST_HEADING) return []
  return datedPiece(node, { start: node.start, end: node.end }, place, all)
}

/** "Thời gian nhận hồ sơ, công bố kết quả": a schedule under a heading that otherwise gives no work. */
export function datedSchedule(node: Node, all: Surroundings): TaskDraft[] {
  if (lastEnd(node) - node.start > LONGEST_SCHEDULE) return []
  return node.children.flatMap((child) => {
    const piece = { start: child.start, end: child.end }
    const asks = ASKS.test(all.text.slice(piece.start, piece.end))
    return asks ? datedPiece(child, piece, { zone: 'content', above: [], led: null }, all) : []
  })
}
