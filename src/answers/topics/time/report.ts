import type { Fact } from '../../fact.ts'
import type { Outcome, Topic } from '../inquiry.ts'
import { lacking } from '../outcomes.ts'
import { sourceOf } from '../paper-file.ts'
import { termOfDemand } from '../term.ts'
import type { Duty } from '../work/duties.ts'
import { dutiesOf } from '../work/duties.ts'
import { demandsFor } from './deadline.ts'

/** "báo cáo gửi về đâu": to whom, how and by when. */
export const report: Topic = async (inquiry, paper): Promise<Outcome> => {
  const tasks = await paper.tasks()
  const duties =
    (await dutiesOf(paper, inquiry.asker.unit)) ?? tasks.map((task): Duty => ({ task, part: 'lead', common: false }))
  const [demand] = await demandsFor(paper, duties)
  const name = await paper.paper()
  if (!demand) return lacking(paper, 'report')
  const task = tasks.find((t) => t.position === demand.taskPosition)
  const term = termOfDemand(demand, inquiry)
  const words = task?.deadline && task.deadline.end === demand.end ? task.deadline.text : null
  const fact: Fact = {
    kind: 'report',
    paper: name,
    to: demand.to,
    via: demand.via,
    words: demand.text,
    term: term && { ...term, words: words ?? term.words },
    section: task?.section ?? null,
  }
  return { status: 'answered', facts: [fact], sources: [sourceOf(paper.directive, fact.section, demand.text)], sure: 1 }
}
