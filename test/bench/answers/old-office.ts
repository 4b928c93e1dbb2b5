import { fold } from '../../../src/base/vietnamese.ts'
import type { Directive } from '../../../src/directives/directive.ts'
import type { Store } from '../../../src/store/open-store.ts'
import { aDirective, aReading, aUnit } from '../../support/nouns.ts'
import type { Value } from './rows.ts'
import { writeRows } from './rows.ts'
import { ACTIONS, chance, pick, PLACES, THINGS, TIMES, WHO } from './words.ts'

export interface Size {
  directives: number
  /** task × unit */
  obligations: number
  sections: number
}

/** A section, and the words by which it is asked for. */
export interface Known {
  id: string
  words: string
}

const UNITS = 100
const TASKS = 5
const DAY = 24 * 3_600_000
const DAYS_TO_REPORT = 20

/** An office that has worked for years: each directive with sections of its own words, five tasks, and parts of many units. */
export async function furnishOldOffice(store: Store, url: string, size: Size, now: Date) {
  const random = chance(size.directives)
  const units = Array.from({ length: UNITS }, (_, i) => {
    const place = `${PLACES[i % PLACES.length] ?? ''} ${Math.floor(i / PLACES.length) + 1}`
    return aUnit(`TTYT${i + 1}`, { name: `Trung tâm Y tế ${place}`, shortName: `TTYT ${place}`, kind: 'ttyt' })
  })
  const directives: Directive[] = []
  const rows: Record<
    'Section' | 'Task' | 'ReportDemand' | 'Assignment' | 'ReportDue' | 'Obligation',
    Record<string, Value>[]
  > = { Section: [], Task: [], ReportDemand: [], Assignment: [], ReportDue: [], Obligation: [] }
  const known: Known[] = []
  const documents: { id: string; text: string }[] = []
  for (let n = 1; n <= size.directives; n++) {
    const directiveId = `${size.directives}-${String(n).padStart(6, '0')}`
    let text = `Căn cứ Quyết định số ${n % 97}/QĐ-UBND ngày 03/02/2025 của UBND tỉnh;\n`
    const asked = Math.floor((random() * size.sections) / size.directives)
    for (let k = 0; k < size.sections / size.directives; k++) {
      const [act, thing, place, more] = [
        pick(ACTIONS, random),
        pick(THINGS, random),
        pick(PLACES, random),
        pick(THINGS, random),
      ]
      const path = `${Math.floor(k / 10) + 1}.${(k % 10) + 1}`
      const words = `${pick(WHO, random)} ${act} ${thing} tại ${place}, gồm ${Math.floor(random() * 90) + 5} ${more}, ${pick(TIMES, random)}; ${pick(ACTIONS, random)} ${pick(THINGS, random)}.`
      const span = { spanStart: text.length, spanEnd: text.length + path.length + 2 + words.length }
      text += `${path}. ${words}\n`
      rows.Section.push({ directiveId, position: k + 1, path, title: null, text: words, folded: fold(words), ...span })
      documents.push({ id: `${directiveId} ${k + 1}`, text: words })
      if (k === asked) known.push({ id: `${directiveId} ${k + 1}`, words: `${act} ${thing} ${place} ${more}` })
      if (k < TASKS)
        rows.Task.push({
          id: `${directiveId}-t${k}`,
          directiveId,
          position: k + 1,
          section: path,
          words,
          assignees: '["*"]',
          coordinators: '[]',
          ...span,
          confidence: 1,
          corrected: false,
        })
    }
    const issued = new Date(now.getTime() - (size.directives - n + 2) * (DAY / 2))
    const due = new Date(issued.getTime() + DAYS_TO_REPORT * DAY)
    rows.ReportDemand.push({
      id: `${directiveId}-d`,
      directiveId,
      position: 1,
      taskPosition: null,
      to: 'Sở Y tế',
      text: 'báo cáo kết quả về Sở Y tế',
      kind: 'before',
      end: due.toISOString().slice(0, 10),
      due,
      corrected: false,
    })
    const subject = `V/v ${pick(ACTIONS, random)} ${pick(THINGS, random)} năm 2025`
    directives.push(
      aDirective(String(n + 1_000), {
        id: directiveId,
        subject,
        text,
        textHash: directiveId,
        status: 'published',
        createdAt: issued,
        publishedAt: issued,
      }),
    )
    for (let k = 0; k < Math.round(size.obligations / size.directives / TASKS); k++) {
      const id = `${directiveId}-u${k}`
      // Of what is over all but a few have reported.
      const isDone = due < now && (n + k) % 20 !== 0
      const reportedAt = isDone ? new Date(due.getTime() - DAY) : null
      const unitId = units[(n * 7 + k * 3) % UNITS]?.id ?? ''
      rows.Assignment.push({ id, directiveId, unitId, createdAt: issued, acknowledgedAt: reportedAt })
      rows.ReportDue.push({
        id,
        assignmentId: id,
        demandId: `${directiveId}-d`,
        due,
        reportedAt,
        timely: isDone || null,
      })
      for (let t = 0; t < TASKS; t++)
        rows.Obligation.push({ id: `${id}-${t}`, assignmentId: id, taskId: `${directiveId}-t${t}`, part: 'lead' })
    }
  }
  await store.transact(async (s) => {
    for (const unit of units) await s.people.saveUnit(unit)
  })
  for (let i = 0; i < directives.length; i += 50) {
    await store.transact(async (s) => {
      for (const directive of directives.slice(i, i + 50)) await s.directives.save(directive, aReading('Sở Y tế'))
    })
  }
  await writeRows(url, rows)
  return { units, known, documents }
}
