import type { Command } from '../../command.ts'
import { staleTap } from '../../dialogs/report/stale-tap.ts'
import { acknowledge } from './acknowledge.ts'
import { consent } from './consent/consent.ts'
import { changeDraft, sendNow } from './consent/own-draft.ts'
import { returnDraft } from './consent/return-draft.ts'
import { askExtension } from './extension/ask-extension.ts'
import { nod } from './nod.ts'
import { original } from './original.ts'
import { part } from './part.ts'
import { report } from './report.ts'
import { reported } from './reported.ts'

/** What the head or the contact of a unit can do. */
export const unitCommands: readonly Command[] = [
  acknowledge,
  part,
  original,
  reported,
  report,
  askExtension,
  consent,
  returnDraft,
  sendNow,
  changeDraft,
  nod,
  staleTap,
]
