import type { Draft } from './draft.ts'
import type { ReportStore } from './store.ts'

/** trình thủ trưởng: puts a draft before the head; one that waited for the same report gives way. False when it is there already. */
export async function putBefore({ reports }: { reports: ReportStore }, draft: Draft): Promise<boolean> {
  if ((await reports.draft(draft.id)) !== null) return false
  await settleDrafts({ reports }, draft, null, { by: draft.byPerson, at: draft.createdAt })
  await reports.saveDraft(draft)
  return true
}

/** What waits for a report due is over: the one that was sent is sent, any other replaced. */
export async function settleDrafts(
  { reports }: { reports: ReportStore },
  { assignmentId, dueId }: Pick<Draft, 'assignmentId' | 'dueId'>,
  sent: string | null,
  decision: { by: string | null; at: Date },
): Promise<void> {
  for (const waiting of await reports.waitingDrafts([assignmentId])) {
    if (waiting.dueId !== dueId) continue
    await reports.settleDraft(waiting.id, waiting.id === sent ? 'sent' : 'replaced', { note: null, ...decision })
  }
}
