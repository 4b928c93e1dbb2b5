import type { Fact } from '../../../answers/fact.ts'
import { dateText, weekdayText } from '../../../wording/dates.ts'
import type { Locale, SayIn } from '../../../wording/say.ts'

type Of<K extends Fact['kind']> = Extract<Fact, { kind: K }>

/** A stretch of time, and how it stands today where that was asked. */
export function periodLines(fact: Of<'period'>, say: SayIn): string[] {
  const written =
    fact.start !== null && fact.end !== null
      ? say('answers-period-written', { start: dateText(fact.start), end: dateText(fact.end) })
      : fact.words
  const line =
    fact.what === null ? say('answers-period', { written }) : say('answers-period-of', { written, what: fact.what })
  if (fact.on !== null) {
    const day = dateText(fact.on.day)
    return [say(fact.on.within ? 'answers-period-on-within' : 'answers-period-on-outside', { day }), line]
  }
  return fact.now === null ? [line] : [nowLine(fact.now, say), line]
}

function nowLine({ startsIn, endsIn }: { startsIn: number; endsIn: number }, say: SayIn): string {
  if (endsIn < 0) return say('answers-period-over', { days: -endsIn })
  if (startsIn > 0) return say('answers-period-ahead', { days: startsIn, end: endsIn })
  return endsIn === 0 ? say('answers-period-last-day') : say('answers-period-running', { days: endsIn })
}

/** The day of an occasion, and how far it is. */
export function occasionLines({ name, day, days, supposed }: Of<'occasion'>, say: SayIn, locale: Locale): string[] {
  const far =
    days > 0
      ? say('answers-occasion-left', { days })
      : days === 0
        ? say('answers-occasion-today')
        : say('answers-occasion-past', { days: -days })
  const line =
    supposed === null
      ? say('answers-occasion', { name, day: weekdayText(day, locale) })
      : supposed === day
        ? say('answers-occasion-same', { name, day: dateText(day) })
        : say('answers-occasion-other', { name, day: dateText(day), supposed: dateText(supposed) })
  return [line, far]
}
