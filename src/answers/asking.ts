import type { OfficeTime } from '../calendar/office-time.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { DirectiveStore } from '../directives/store.ts'
import type { Hearing } from './hear/hearing.ts'
import type { Locale, Role } from '../people/person.ts'
import type { PeopleStore } from '../people/store.ts'
import type { Unit } from '../people/unit.ts'
import type { ReportStore } from '../reports/store.ts'
import type { TaskStore } from '../tasks/store.ts'

/** Who asks, and when (office time). */
export interface Asker {
  unit: Unit
  role: Role
  locale: Locale
  now: Date
  /** asked where others listen, as in a group: how a unit stands is told to nobody there but itself */
  amongOthers?: boolean
}

/** What answering reads; it writes nothing. */
export interface AnswerStores {
  people: Pick<PeopleStore, 'units' | 'person'>
  directives: Pick<
    DirectiveStore,
    | 'heads'
    | 'byId'
    | 'byIds'
    | 'publishedBetween'
    | 'citing'
    | 'search'
    | 'sectionsOf'
    | 'resolutions'
    | 'relations'
    | 'relationsTo'
  >
  tasks: Pick<
    TaskStore,
    | 'tasksOfAll'
    | 'demandsOfAll'
    | 'viewsAmong'
    | 'viewsOf'
    | 'directivesFor'
    | 'settledFor'
    | 'assignmentsOf'
    | 'assignmentsOfAll'
    | 'unsettled'
    | 'reportedBetween'
  >
  reports: Pick<ReportStore, 'latestOf' | 'waitingDrafts'>
  /** the same for one question, whose looks belong together */
  reading(): AnswerStores
}

export interface AnswerTools {
  officeTime: OfficeTime
  calendar: WorkCalendar
  hearing: Hearing
}
