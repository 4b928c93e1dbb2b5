import { newId, sha256 } from '../../src/base/ids.ts'
import type { Broadcast } from '../../src/broadcasts/broadcast.ts'
import type { Directive } from '../../src/directives/directive.ts'
import type { Reading } from '../../src/directives/reading.ts'
import type { IncomingEvent } from '../../src/messaging/incoming.ts'
import type { OutboxDraft } from '../../src/messaging/outgoing.ts'
import type { Address, GroupChat, Post } from '../../src/people/person.ts'
import type { Unit } from '../../src/people/unit.ts'
import type { Reminder } from '../../src/reminders/reminder.ts'
import type { Report } from '../../src/reports/report.ts'
import type { Assignment } from '../../src/tasks/assignment.ts'

/** Nouns for tests that keep them: whole, ordinary, and each with an id of its own. A test names only what it is about. */
export const at = (iso: string): Date => new Date(`${iso}:00+07:00`)

export const aUnit = (code: string, more: Partial<Unit> = {}): Unit => ({
  id: newId(),
  code,
  name: `Trung tâm Y tế ${code}`,
  shortName: code,
  kind: 'trung_tam_y_te',
  relation: 'subordinate',
  parentCode: null,
  area: 'Hoằng Hóa',
  aliases: ['TTYT Hoằng Hóa'],
  validFrom: null,
  validTo: null,
  successors: [],
  ...more,
})

export const aPost = (personId: string, unitId: string, more: Partial<Post> = {}): Post => ({
  id: newId(),
  personId,
  unitId,
  role: 'head',
  title: 'Giám đốc',
  from: at('2024-01-01T00:00'),
  to: null,
  ...more,
})

export const anAddress = (chatId: string, more: Partial<Address> = {}): Address => ({
  id: newId(),
  channel: 'telegram',
  chatId,
  personId: null,
  name: 'Lê Thị Hoa',
  reachability: 'unknown',
  reachabilityWhy: null,
  heardAt: null,
  ...more,
})

export const aGroup = (chatId: string, more: Partial<GroupChat> = {}): GroupChat => ({
  id: newId(),
  channel: 'telegram',
  chatId,
  title: 'Đầu mối công tác xã hội',
  linkedAt: null,
  unitIds: [],
  reachability: 'unknown',
  ...more,
})

export const aReading = (text: string): Reading => ({
  text,
  repairs: [{ kind: 'marks', line: 3, before: 'hoa ̣t', after: 'hoạt' }],
  docType: 'cong_van',
  typeName: null,
  issuer: { value: 'SỞ Y TẾ', span: { start: 0, end: 7 }, confidence: 0.95 },
  parentIssuer: null,
  number: null,
  symbol: null,
  place: null,
  issuedOn: null,
  subject: null,
  theme: null,
  budget: null,
  period: null,
  eventTime: null,
  venue: null,
  urgency: 'thuong',
  classification: 'none',
  handling: 'none',
  recipients: [],
  basis: [],
  relations: [],
  forms: [],
  sections: [],
  tasks: [],
  reports: [],
  signer: null,
  copies: [],
})

export function aDirective(ref: string, more: Partial<Directive> = {}): Directive {
  const text = `Công văn số ${ref}: tổ chức Ngày Công tác xã hội.`
  return {
    id: newId(),
    ref,
    status: 'draft',
    docType: 'cong_van',
    typeName: null,
    issuerCode: 'SYT',
    issuer: 'Sở Y tế',
    parentIssuer: 'UBND tỉnh',
    number: `${ref}/SYT-NVY`,
    symbol: 'SYT-NVY',
    year: 2025,
    place: 'Thanh Hóa',
    issuedOn: '2025-03-14',
    subject: 'V/v tổ chức Ngày Công tác xã hội năm 2025',
    theme: null,
    budgetText: '12 tỷ đồng',
    budgetAmount: 12_000_000_000,
    period: null,
    eventTime: null,
    venue: null,
    urgency: 'khan',
    classification: 'none',
    handling: 'none',
    releasedBy: null,
    releasedAt: null,
    signer: { capacity: 'KT. GIÁM ĐỐC', title: 'PHÓ GIÁM ĐỐC', name: 'Nguyễn Văn An' },
    recipients: ['Các đơn vị trực thuộc'],
    copies: ['Lưu: VT, NVY'],
    basis: [{ number: '1462/BYT-BTXH', issuedOn: '2025-03-07', text: 'Công văn số 1462/BYT-BTXH' }],
    forms: [],
    text,
    textHash: sha256(text),
    fileHash: null,
    createdBy: null,
    createdAt: at('2025-03-14T08:00'),
    publishedAt: null,
    ...more,
  }
}

/** A version for the first report due of an assignment. */
export const aReport = (
  { id, reports }: Pick<Assignment, 'id' | 'reports'>,
  version: number,
  more: Partial<Report> = {},
): Report => ({
  id: newId(),
  assignmentId: id,
  dueId: reports[0]?.id ?? '',
  version,
  source: 'chat',
  state: 'submitted',
  form: 'activity',
  formVersion: 1,
  answers: { activities: 'Tọa đàm, tặng quà', participants: 120, photos: ['ảnh 1'] },
  attachments: [{ hash: sha256('ảnh'), name: 'ảnh.jpg', mime: 'image/jpeg' }],
  reference: null,
  reportedOn: null,
  note: null,
  decidedAt: null,
  byPerson: null,
  createdAt: at('2025-04-01T10:00'),
  ...more,
})

export const aReminder = (assignmentId: string, rule: string, more: Partial<Reminder> = {}): Reminder => ({
  id: newId(),
  key: `${assignmentId}:${rule}:2025-04-06`,
  assignmentId,
  rule,
  due: at('2025-04-06T00:00'),
  fireAt: at('2025-04-02T07:30'),
  state: 'planned',
  reason: null,
  settledAt: null,
  ...more,
})

export const aBroadcast = (directiveId: string, more: Partial<Broadcast> = {}): Broadcast => ({
  id: newId(),
  directiveId,
  kind: 'publish',
  state: 'queued',
  words: null,
  createdBy: null,
  createdAt: at('2025-03-14T09:00'),
  ...more,
})

export const anEvent = (chatId: string, externalId: string, more: Partial<IncomingEvent> = {}): IncomingEvent => ({
  channel: 'telegram',
  externalId,
  chatId,
  chatKind: 'private',
  chatTitle: null,
  from: { id: chatId, name: 'Lê Thị Hoa' },
  receivedAt: at('2025-03-17T08:00'),
  content: { kind: 'text', text: 'việc của tôi' },
  ...more,
})

type Draft = OutboxDraft & { chatKind: 'private' | 'group' }

export const aDraft = (chatId: string, key: string, more: Partial<Draft> = {}): Draft => ({
  key,
  channel: 'telegram',
  chatId,
  chatKind: 'private',
  lane: 'reply',
  message: { text: 'Đã ghi nhận.' },
  ...more,
})
