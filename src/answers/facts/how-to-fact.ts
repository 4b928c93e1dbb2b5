import type { Desk } from '../how-to/how-to.ts'
import type { HowToTopic } from '../how-to/topics.ts'

/** The way to do something in the bot, for the desk at which it is done. */
export interface HowToFact {
  kind: 'how_to'
  topic: HowToTopic
  /** whose way it is; null = an officer's, which is told to nobody else */
  desk: Desk | null
  /** the asker can do it */
  own: boolean
  /** asked where others listen */
  amongOthers: boolean
}
