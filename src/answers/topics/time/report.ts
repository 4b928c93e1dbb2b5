import type { Fact } from '../../fact.ts'
import type { Outcome, Topic } from '../inquiry.ts'
import { lacking } from '../outcomes.ts'
import { sourceOf } from '../paper-file.ts'
import { termOfDemand } from '../term.ts'
import { demandsMeant, writtenDay } from './deadline/demands.ts'

const MOST = 2

/** "báo cáo gửi về đâu": to whom, how and by when. */
export const report: Topic = async (inquiry, paper): Promise<Outcome> => {
  const tasks = await paper.tasks()
  const name = await paper.paper()
  const demands = (await demandsMeant(inquiry, paper)).filter((d) => d.to !== '').slice(0, MOST)
  if (demands.length === 0) return lacking(paper, 'report')
  const facts = demands.map((demand): Fact => {
    const task = tasks.find((t) => t.position === demand.taskPosition)
    const term = termOfDemand(demand, inquiry)
    const words = writtenDay(demand, task)
    return {
      kind: 'report',
      paper: name,
      to: demand.to,
      via: demand.via,
      words: demand.text,
      term: term && { ...term, words: words ?? term.words },
      section: task?.section ?? null,
    }
  })
  const sources = demands.map((d) => sourceOf(paper.directive, null, d.text))
  return { status: 'answered', facts, sources, sure: 1 }
}
