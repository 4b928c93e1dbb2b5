/** One sending-out of a directive to its units and groups. */
export interface Broadcast {
  id: string
  directiveId: string
  kind: 'publish' | 'nudge' | 'correction'
  state: 'queued' | 'stopped'
  /** of a correction: what the officer wrote */
  words: string | null
  createdBy: string | null
  createdAt: Date
}

/** One unit's person, or one group, that a broadcast was for. */
export interface BroadcastTarget {
  id: string
  broadcastId: string
  unitId: string | null
  groupId: string | null
  personId: string | null
  /** key of the outbox row, when one was written */
  outboxKey: string | null
  /** "nobody" = the unit has no linked person, "unreachable", … */
  problem: string | null
}
