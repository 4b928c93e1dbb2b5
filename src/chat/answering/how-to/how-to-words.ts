import type { Desk } from '../../../answers/how-to/how-to.ts'
import type { HOW_TOS, HowToTopic } from '../../../answers/how-to/topics.ts'
import type { PlainKey } from '../../../wording/say.ts'

/** How something is done, in a few lines, with buttons that lead straight to the commands of it. */
export interface HowToWords {
  key: PlainKey
  /** at most three: a button's words, and its command, which asks for what it has to know */
  steps: readonly (readonly [label: PlainKey, command: string])[]
}

const REPORT = ['unit-act-report', 'baocao'] as const
const CHECK = ['card-act-check', 'soat'] as const
const STATUS = ['how-act-status', 'tinhhinh'] as const
const WITHDRAW = ['withdraw-yes', 'thuhoi'] as const
const ADD_CHANNEL = ['how-act-add-channel', 'themkenh'] as const

/** One line for each desk that has a way of its own. */
export const HOW_TO_WORDS = {
  report: { unit: { key: 'how-report', steps: [REPORT] } },
  extension: {
    unit: { key: 'how-extension', steps: [['unit-act-extension', 'giahan']] },
    officer: { key: 'how-extension-officer', steps: [['how-act-extensions', 'xingiahan']] },
  },
  acknowledge: { unit: { key: 'how-acknowledge', steps: [['unit-act-acknowledge', 'nhan']] } },
  'undo-acknowledge': { unit: { key: 'how-undo-acknowledge', steps: [] } },
  'correct-report': { unit: { key: 'how-correct-report', steps: [REPORT, ['how-act-reported', 'dabaocao']] } },
  'report-files': { unit: { key: 'how-report-files', steps: [REPORT] } },
  nothing: { unit: { key: 'how-nothing', steps: [REPORT] } },
  consult: { unit: { key: 'how-consult', steps: [REPORT] } },
  pause: { unit: { key: 'how-pause', steps: [REPORT] } },
  original: {
    unit: {
      key: 'how-original',
      steps: [
        ['how-act-original', 'bangoc'],
        ['unit-act-part', 'phan'],
      ],
    },
  },
  reported: {
    unit: { key: 'how-reported', steps: [['how-act-reported', 'dabaocao']] },
    officer: { key: 'how-reported-officer', steps: [['how-act-waiting-reports', 'xembaocao']] },
  },
  mute: {
    unit: { key: 'how-mute', steps: [REPORT, ['unit-act-extension', 'giahan']] },
    officer: { key: 'how-mute-officer', steps: [] },
    leader: { key: 'how-mute-leader', steps: [] },
  },
  person: {
    unit: { key: 'how-person', steps: [] },
    officer: { key: 'how-person-officer', steps: [['how-act-requests', 'yeucau']] },
  },
  phone: {
    unit: { key: 'how-phone', steps: [ADD_CHANNEL] },
    officer: { key: 'how-phone-officer', steps: [ADD_CHANNEL] },
    leader: { key: 'how-phone', steps: [ADD_CHANNEL] },
  },
  channel: {
    unit: { key: 'how-channel', steps: [ADD_CHANNEL] },
    officer: { key: 'how-channel', steps: [ADD_CHANNEL] },
    leader: { key: 'how-channel', steps: [ADD_CHANNEL] },
  },
  'not-ours': {
    unit: { key: 'how-not-ours', steps: [['unit-act-part', 'phan']] },
    officer: { key: 'how-not-ours-officer', steps: [CHECK, WITHDRAW] },
  },
  group: {
    unit: { key: 'how-group', steps: [] },
    officer: { key: 'how-group-officer', steps: [] },
    leader: { key: 'how-group', steps: [] },
  },
  'hand-in': { officer: { key: 'how-hand-in', steps: [['how-act-hand-in', 'vanbanmoi']] } },
  publish: { officer: { key: 'how-publish', steps: [CHECK, ['card-act-preview', 'xemtruoc']] } },
  preview: { officer: { key: 'how-preview', steps: [['card-act-preview', 'xemtruoc']] } },
  check: { officer: { key: 'how-check', steps: [CHECK] } },
  'fix-deadline': {
    unit: { key: 'how-fix-deadline', steps: [['unit-act-extension', 'giahan']] },
    officer: { key: 'how-fix-deadline-officer', steps: [CHECK, WITHDRAW] },
  },
  'fix-units': { officer: { key: 'how-fix-units', steps: [CHECK, WITHDRAW] } },
  fix: { officer: { key: 'how-fix', steps: [CHECK] } },
  'correct-sent': { officer: { key: 'how-correct-sent', steps: [['stop-act-correct', 'dinhchinh'], WITHDRAW] } },
  withdraw: { officer: { key: 'how-withdraw', steps: [WITHDRAW] } },
  discard: { officer: { key: 'how-discard', steps: [['how-act-discard', 'bo']] } },
  nudge: { officer: { key: 'how-nudge', steps: [['how-act-nudge', 'dondoc']] } },
  resend: {
    officer: {
      key: 'how-resend',
      steps: [
        ['how-act-dead-letters', 'tinloi'],
        ['how-act-unreachable', 'matlienlac'],
        ['how-act-nudge', 'dondoc'],
      ],
    },
  },
  stop: { officer: { key: 'how-stop', steps: [] } },
  status: { officer: { key: 'how-status', steps: [STATUS] }, leader: { key: 'how-status', steps: [STATUS] } },
  excel: { officer: { key: 'how-excel', steps: [STATUS] }, leader: { key: 'how-excel', steps: [STATUS] } },
  'decide-report': { officer: { key: 'how-decide-report', steps: [['how-act-waiting-reports', 'duyet']] } },
  record: {
    unit: { key: 'how-record', steps: [REPORT] },
    officer: { key: 'how-record-officer', steps: [['how-act-record', 'ghinhan']] },
  },
  requests: { officer: { key: 'how-requests', steps: [['how-act-requests', 'yeucau']] } },
  unreached: {
    officer: { key: 'how-unreached', steps: [['how-act-unreachable', 'matlienlac']] },
    leader: { key: 'how-unreached', steps: [['how-act-unreachable', 'matlienlac']] },
  },
  'follow-up': { officer: { key: 'how-follow-up', steps: [] } },
  register: {
    unit: { key: 'how-register', steps: [] },
    officer: { key: 'how-register-officer', steps: [] },
    leader: { key: 'how-register', steps: [] },
  },
} as const satisfies { [T in HowToTopic]: Record<(typeof HOW_TOS)[T]['desks'][number], HowToWords> }

/** null = that desk has no way of its own */
export function howToWords(topic: HowToTopic, desk: Desk): HowToWords | null {
  const words: Partial<Record<Desk, HowToWords>> = HOW_TO_WORDS[topic]
  return words[desk] ?? null
}
