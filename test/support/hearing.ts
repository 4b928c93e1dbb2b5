import { hearingOf } from '../../src/answers/hear/hearing.ts'
import { NO_WORDS } from '../../src/answers/hear/office-words.ts'

/** An office without abbreviations of its own. */
export const plainHearing = hearingOf(NO_WORDS)
