import type { Broadcast, BroadcastTarget } from './broadcast.ts'

export interface BroadcastStore {
  save(broadcast: Broadcast, targets: BroadcastTarget[]): Promise<void>
  of(directiveId: string): Promise<Broadcast[]>
  targets(broadcastId: string): Promise<BroadcastTarget[]>
  /** somebody who was told later */
  addTarget(target: BroadcastTarget): Promise<void>
  /** which parts somebody was given: at the publication, or when they came to the unit */
  toldTo(personId: string): Promise<{ directiveId: string; unitId: string }[]>
  /** ids of the directives that a group was told of */
  toldToGroup(groupId: string): Promise<string[]>
  /** how many of its outbox rows are waiting, sent, failed */
  progress(broadcastId: string): Promise<{ waiting: number; sent: number; failed: number }>
}
