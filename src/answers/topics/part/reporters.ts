import { around } from '../../retrieve/text/excerpt.ts'
import type { Topic } from '../inquiry.ts'
import { lacking, quoted } from '../outcomes.ts'
import { lineAt } from '../paper-file.ts'
import { isReport } from '../time/deadline/demands.ts'

const MOST = 2
const QUOTE_LENGTH = 420

/** "những nơi nào phải gửi báo cáo": the words that ask for the report, with those of whom they ask it. */
export const reporters: Topic = async (_inquiry, paper) => {
  const demands = (await paper.demands()).filter(isReport)
  const tasks = (await paper.tasks()).filter((t) => demands.some((d) => d.taskPosition === t.position))
  const told = await Promise.all(
    tasks.slice(0, MOST).map((task) => {
      // Whom it is asked of may stand before the task's own words.
      const text = task.corrected ? task.words : lineAt(paper.directive.text, task.span.start)
      const shown = around(text, QUOTE_LENGTH, (clause) => (/đề nghị|yêu cầu|giao|báo cáo/iu.test(clause) ? 1 : 0))
      return quoted(paper, { text, section: task.section, limit: QUOTE_LENGTH, shown })
    }),
  )
  const [first] = told
  if (!first) return lacking(paper, 'report')
  return { ...first, facts: told.flatMap((o) => o.facts), sources: told.flatMap((o) => o.sources) }
}
