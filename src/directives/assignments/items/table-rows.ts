import { fold } from '../../../base/vietnamese.ts'
import type { Span } from '../../reading.ts'
import { CELL, EMPTY, columnOf, isDutyHeader } from '../../repair/tables/duty-header.ts'
import type { Node } from '../../structure/node.ts'
import type { Surroundings, TaskDraft } from '../task-draft.ts'
import { SURE } from '../task-draft.ts'
import { splitUnits } from '../units/split-units.ts'

interface Cell extends Span {
  text: string
}

/** Duties laid out in a table: STT | Nội dung | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian. */
export function tasksOfRows(rows: readonly Node[], all: Surroundings): TaskDraft[] {
  const drafts: TaskDraft[] = []
  let columns: ReturnType<typeof columnOf>[] = []
  let above: string[] = []
  for (const row of rows) {
    const cells = cellsOf(row)
    if (isDutyHeader(cells.map((c) => c.text))) {
      columns = cells.map((c) => columnOf(c.text))
      above = []
      continue
    }
    const cell = (name: (typeof columns)[number]): Cell | undefined => {
      const found = cells[columns.indexOf(name)]
      return found === undefined || found.text === '' ? undefined : found
    }
    const what = cell('what')
    const who = cell('who')
    if (what === undefined) continue
    const named = who === undefined ? [] : unitsIn(who.text, all)
    // "nt" and an empty cell under a unit repeat it, as merged cells do.
    const assignees = named.length > 0 && !SAME.test(fold(who?.text ?? '')) ? named : above
    if (assignees.length === 0) continue
    above = assignees
    const term = cell('when')
    const partners = cell('with')
    drafts.push({
      assignees,
      coordinators: partners === undefined ? [] : unitsIn(partners.text, all),
      pieces: [{ start: what.start, end: what.end }],
      aside: null,
      ...(term === undefined ? {} : { term: { start: term.start, end: term.end } }),
      section: row.path,
      confidence: SURE,
    })
  }
  return drafts
}

const SAME = /^(?:nt|nhu tren|")$/

const unitsIn = (text: string, all: Surroundings): string[] =>
  // "- A - B" is a list; "Phòng Văn hóa - Xã hội" is a name.
  (/^[-+•]/.test(text) ? text.split(/\s+[-+•]\s+|^[-+•]\s*/u) : [text])
    .filter((part) => part.trim() !== '')
    .flatMap((part) => splitUnits(part, all.spelling))

function cellsOf({ text, start }: Node): Cell[] {
  let at = start
  return text.split(CELL).map((value) => {
    const from = text.indexOf(value, at - start) + start
    at = from + value.length
    return { text: value === EMPTY || value === '-' ? '' : value, start: from, end: at }
  })
}
