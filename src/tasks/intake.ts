import type { OfficeTime } from '../calendar/office-time.ts'
import type { Directive } from '../directives/directive.ts'
import { assertMayEnter } from '../directives/classified.ts'
import { draftOf, numberDigits, relationsOf, sectionsOf, textHashOf, yearOf } from '../directives/intake.ts'
import type { Reading } from '../directives/reading.ts'
import type { DirectiveStore } from '../directives/store.ts'
import type { Unit } from '../people/unit.ts'
import { resolveWords } from './intake/resolve-words.ts'
import { partnersOfDirective } from './intake/words-of-directive.ts'
import { demandsOfReading, tasksOfReading } from './intake/tasks-of-reading.ts'
import type { TaskStore } from './store.ts'

export interface IntakeStores {
  directives: DirectiveStore
  tasks: TaskStore
}

export interface Intake {
  reading: Reading
  issuerCode: string
  /** person id; null when a command line handed it in */
  createdBy: string | null
  fileHash: string | null
  /** office time */
  now: Date
  newId: () => string
  officeTime: OfficeTime
  /** every unit of the office */
  register: readonly Unit[]
}

/**
 * Keeps what was read as a draft: head, sections, tasks, reports wanted, and which units the words name. The same text, or
 * the same issuer, number and year, is the same directive and is returned untouched. Throws PlainError('intake-classified').
 */
export async function intake(
  stores: IntakeStores,
  from: Intake,
): Promise<{ directive: Directive; isExisting: boolean }> {
  const { reading, issuerCode, createdBy, fileHash, now, newId, officeTime, register } = from
  assertMayEnter(reading)
  const number = reading.number?.value ?? null
  const year = yearOf(reading.issuedOn?.value ?? null)
  const same = await stores.directives.same({ textHash: textHashOf(reading), issuerCode, number, year })
  if (same) return { directive: same, isExisting: true }

  const id = newId()
  const ref = await freeRef(stores.directives, number)
  const directive = draftOf(reading, { id, ref, issuerCode, createdBy, fileHash, now })
  await stores.directives.save(directive, reading)
  await stores.directives.saveSections(sectionsOf(reading, id))
  for (const relation of relationsOf(reading, id)) await stores.directives.saveRelation(relation)
  const facts = { directiveId: id, newId, officeTime }
  const isPartner = partnersOfDirective(directive, { register, at: officeTime.dayOf(now) })
  for (const task of tasksOfReading(reading, { ...facts, isPartner })) await stores.tasks.saveTask(task)
  for (const demand of demandsOfReading(reading, facts)) await stores.tasks.saveDemand(demand)
  await resolveWords(stores, { directiveId: id, register, now, officeTime })
  return { directive, isExisting: false }
}

/** What people will type to name it: the digits of its number when no other directive has them, else VB and a running number. */
export async function freeRef(directives: DirectiveStore, number: string | null): Promise<string> {
  const digits = numberDigits(number)
  if (digits !== null && (await directives.byRef(digits)) === null) return digits
  for (;;) {
    const ref = `VB${await directives.nextRef()}`
    if ((await directives.byRef(ref)) === null) return ref
  }
}
