import type { Dialog } from '../../dialogue/dialog.ts'
import { checkTasks } from './check-tasks.ts'
import { collectPages } from './collect-pages.ts'
import { pasteParts } from './paste-parts.ts'

/** Guided conversations of the officer. */
export const officerDialogs: readonly Dialog[] = [pasteParts, collectPages, checkTasks]
