/** A guided conversation, open or paused. */
export interface DialogueRow {
  id: string
  channel: string
  chatId: string
  personId: string
  /** name of the dialogue: one file in dialogs/ */
  name: string
  formVersion: number
  state: unknown
  status: 'open' | 'paused'
  updatedAt: Date
}

export interface AuditEvent {
  id: string
  at: Date
  /** person id, "house" or "cli" */
  actor: string
  /** "directive.publish", "task.correct", … */
  action: string
  /** what it was done to: "directive:<id>", … */
  subject: string
  details: Record<string, unknown>
}

interface UploadTicket {
  id: string
  codeHash: string
  channel: string
  chatId: string
  personId: string
  createdAt: Date
  expiresAt: Date
  usedAt: Date | null
}

/** Memory of the conversation. */
export interface ChatStore {
  openDialogue(channel: string, chatId: string): Promise<DialogueRow | null>
  pausedDialogues(channel: string, chatId: string): Promise<DialogueRow[]>
  saveDialogue(row: DialogueRow): Promise<void>
  endDialogue(id: string): Promise<void>
  audit(event: AuditEvent): Promise<void>
  auditOf(subject: string): Promise<AuditEvent[]>
  saveTicket(ticket: UploadTicket): Promise<void>
  /** an unused, unexpired ticket of that code */
  ticket(codeHash: string, now: Date): Promise<UploadTicket | null>
  /** false when it was used before */
  useTicket(id: string, at: Date): Promise<boolean>
  /** small facts: the subject of a chat's last answer, … */
  setting(key: string): Promise<unknown>
  setSetting(key: string, value: unknown): Promise<void>
}
