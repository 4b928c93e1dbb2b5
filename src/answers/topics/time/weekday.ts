import type { Outcome, Topic } from '../inquiry.ts'
import { lacking } from '../outcomes.ts'
import { daysSaid } from './occasion.ts'

/** "5/4 là thứ mấy": the calendar tells it, whatever the directives say. */
export const weekday: Topic = async (inquiry, paper): Promise<Outcome> => {
  const [day] = daysSaid(inquiry)
  return day === undefined
    ? lacking(paper, 'period')
    : { status: 'answered', facts: [{ kind: 'weekday', day }], sources: [], sure: 1 }
}
