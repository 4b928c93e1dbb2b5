import type { AnswerStores, AnswerTools, Asker } from '../asking.ts'
import type { Answer } from '../fact.ts'
import type { Intent } from '../lexicon/intents.ts'
import { agendaOf, itemsOf } from '../office/agenda-items.ts'
import { answered } from '../office/answered.ts'
import type { Understanding } from '../understand.ts'
import type { Subject } from './subject.ts'

const OF_ITS_DAY: ReadonlySet<Intent> = new Set<Intent>(['deadline', 'remaining'])

/**
 * "cái này hạn hôm nào", "việc thứ hai thì sao": the very thing of the asker's part that is pointed at, with its day. Null
 * when none is, or when something else is asked of it.
 */
export async function pointedAt(
  { intents, content, papers, sections, units }: Understanding,
  { at }: Subject,
  asker: Asker,
  stores: AnswerStores,
  tools: AnswerTools,
): Promise<Answer | null> {
  const top = intents[0]?.intent
  const asked =
    (top === undefined && sections.every((s) => s === at?.section?.toLowerCase())) || (top && OF_ITS_DAY.has(top))
  if (!at?.lastDay || !asked || content.some((w) => w !== '') || papers.length > 0 || units.some((m) => !m.own))
    return null
  const views = await stores.tasks.viewsAmong(asker.unit.id, [at.directiveId])
  const meant = (await agendaOf(views, stores, { asker, tools })).filter(
    (i) => i.term?.lastDay === at.lastDay && (at.section === null || i.section === at.section),
  )
  const items = await itemsOf(meant, stores)
  if (items.length === 0) return null
  const { shortName: unit } = asker.unit
  return answered(
    { kind: 'agenda', list: 'these', unit, period: null, items, next: null, late: 0, undated: 0 },
    items.map((i) => i.source),
  )
}
