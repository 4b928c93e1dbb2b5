import type { Broadcast, BroadcastTarget } from './broadcast.ts'

export interface BroadcastStore {
  save(broadcast: Broadcast, targets: BroadcastTarget[]): Promise<void>
  of(directiveId: string): Promise<Broadcast[]>
  targets(broadcastId: string): Promise<BroadcastTarget[]>
  /** how many of its outbox rows are waiting, sent, failed */
  progress(broadcastId: string): Promise<{ waiting: number; sent: number; failed: number }>
}
