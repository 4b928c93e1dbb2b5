import type { Role } from '../../people/person.ts'
import type { Desk } from './how-to.ts'
import { OF_OFFICERS } from './of-officers.ts'
import { OF_UNITS } from './of-units.ts'

/** What can be done in the bot. */
export const HOW_TOS = { ...OF_UNITS, ...OF_OFFICERS }

export type HowToTopic = keyof typeof HOW_TOS

/** The desk at which somebody in that role works. */
export const deskOf = (role: Role): Desk => (role === 'head' || role === 'contact' ? 'unit' : role)
