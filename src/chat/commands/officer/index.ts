import type { Command } from '../../command.ts'
import { check } from './check/check.ts'
import { seePage } from './check/see-page.ts'
import { correct } from './correct/correct.ts'
import { unitWords } from './correct/unit-words.ts'
import { deliveryCommands } from './delivery/index.ts'
import { card } from './draft/card.ts'
import { discard } from './draft/discard.ts'
import { taskList } from './draft/task-list.ts'
import { directives } from './follow/directives.ts'
import { groupCount } from './follow/group-count.ts'
import { record } from './record/record.ts'
import { withdrawRecord } from './record/withdraw-record.ts'
import { extensions, grantExtension, refuseExtension } from './extension/extensions.ts'
import { followUp } from './follow/follow-up.ts'
import { status } from './follow/status.ts'
import { newDirective } from './hand-in/new-directive.ts'
import { nudge } from './publish/nudge.ts'
import { preview } from './publish/preview.ts'
import { publish } from './publish/publish.ts'
import { release } from './publish/release.ts'
import { relate } from './relate/relate.ts'
import { withdraw } from './publish/withdraw.ts'

/** The officer's way with a directive, from handing it in to the last report. What is long or a file is a directive. */
export const officerCommands: readonly Command[] = [
  ...deliveryCommands,
  newDirective,
  withdrawRecord,
  record,
  correct,
  check,
  seePage,
  card,
  taskList,
  unitWords,
  preview,
  publish,
  discard,
  directives,
  status,
  groupCount,
  nudge,
  followUp,
  extensions,
  grantExtension,
  refuseExtension,
  withdraw,
  release,
  relate,
]
