import type { Broadcast, BroadcastTarget } from './broadcast.ts'

export interface BroadcastStore {
  save(broadcast: Broadcast, targets: BroadcastTarget[]): Promise<void>
  byId(id: string): Promise<Broadcast | null>
  of(directiveId: string): Promise<Broadcast[]>
  setState(id: string, state: Broadcast['state']): Promise<void>
  targets(broadcastId: string): Promise<BroadcastTarget[]>
  /** what a message was for */
  targetsByKey(outboxKey: string): Promise<BroadcastTarget[]>
  /** the message that told them, written later */
  setOutboxKey(targetIds: readonly string[], outboxKey: string): Promise<void>
  /** somebody who was told later */
  addTarget(target: BroadcastTarget): Promise<void>
  /** which parts somebody was given: at the publication, or when they came to the unit */
  toldTo(personId: string): Promise<{ directiveId: string; unitId: string }[]>
  /** ids of the directives that a group was told of */
  toldToGroup(groupId: string): Promise<string[]>
  /** how many of its outbox rows are waiting, sent, failed, taken back or never worth sending; and how many went another way than meant */
  progress(
    broadcastId: string,
  ): Promise<{ waiting: number; sending: number; sent: number; failed: number; skipped: number; moved: number }>
}
