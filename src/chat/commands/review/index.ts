import type { Command } from '../../command.ts'
import { approve } from './approve.ts'
import { returnCommand } from './return.ts'
import { viewReport } from './view.ts'

/** What an officer does with the reports that have come in. */
export const reviewCommands: readonly Command[] = [viewReport, approve, returnCommand]
