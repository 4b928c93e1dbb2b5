import type { Directive, DirectiveHead, DirectiveRelation, DirectiveStatus, Resolution, Section } from './directive.ts'
import type { PageLayout } from './pages/page-layout.ts'
import type { Reading } from './reading.ts'

export interface DirectiveStore {
  save(directive: Directive, reading: Reading): Promise<void>
  /** changes confirmed values; `reading` is never changed */
  /** the text never changes */
  update(id: string, change: Partial<Omit<Directive, 'id' | 'text' | 'textHash'>>): Promise<void>
  byId(id: string): Promise<Directive | null>
  /** case and blanks do not count */
  byRef(ref: string): Promise<Directive | null>
  reading(id: string): Promise<Reading | null>
  /** once for a directive that was read from pages */
  savePages(id: string, layout: PageLayout): Promise<void>
  /** null where its file has no pages, or it was handed in as words */
  pages(id: string): Promise<PageLayout | null>
  /** the same text, or the same issuer, number and year, unless it was withdrawn */
  same(key: {
    textHash: string
    issuerCode: string
    number: string | null
    year: number | null
  }): Promise<Directive | null>
  /** newest first */
  list(status?: DirectiveStatus): Promise<Directive[]>
  /** newest first */
  heads(status: DirectiveStatus): Promise<DirectiveHead[]>
  /** ids of the published directives that were sent out in that time, both ends included */
  publishedBetween(from: Date, until: Date): Promise<string[]>
  /** in the order of the ids; those that are not there are left out */
  byIds(ids: readonly string[]): Promise<Directive[]>
  /** ids of the published directives that have outlines or tables on which reports are written */
  withForms(): Promise<string[]>
  /** ids of the published directives whose text names a paper of one of these running numbers ("249" of "249/SYT-NVY") */
  citing(numbers: readonly string[]): Promise<string[]>
  /** drafts of an officer, newest first */
  drafts(createdBy: string): Promise<Directive[]>
  remove(id: string): Promise<void>

  saveSections(sections: Section[]): Promise<void>
  /** in the document's order */
  sections(directiveId: string): Promise<Section[]>
  /** of several directives, each one's in its order */
  sectionsOf(directiveIds: readonly string[]): Promise<Section[]>
  /** sections of published directives, and lines outside of all (path ""), that hold at least so many of the words (folded, of letters and digits); the latest first */
  search(words: readonly string[], least: number, limit: number): Promise<Section[]>
  saveRelation(relation: DirectiveRelation): Promise<void>
  /** what this directive does to earlier ones, in the document's order */
  relations(directiveId: string): Promise<DirectiveRelation[]>
  /** what published directives do to this one, the latest first */
  relationsTo(targetIds: readonly string[]): Promise<DirectiveRelation[]>
  saveResolution(directiveId: string, resolution: Resolution): Promise<void>
  resolutions(directiveId: string): Promise<Resolution[]>
  /** the next free running number for a directive without one: 1, 2, 3, … */
  nextRef(): Promise<number>
}
