import type { Task } from '../../../tasks/task.ts'
import type { Topic } from '../inquiry.ts'
import { lacking, quoted } from '../outcomes.ts'
import type { PaperFile } from '../paper-file.ts'
import { lineAt, writtenWords } from '../paper-file.ts'
import { sharedDuties } from './duties.ts'

const LENGTH = 420
const ASKS = /đề nghị|yêu cầu|\bgiao\b|chỉ đạo|kính mong|phân công/iu

/** "dùng chữ yêu cầu hay đề nghị": the word by which a unit is asked, with its part. */
export const asking: Topic = async ({ target }, paper) => {
  if (target.who === 'unknown') return lacking(paper, 'unit_task', { what: target.spoken })
  const units = target.who === 'own' ? [target.unit] : target.units
  const duties = await sharedDuties(paper, units)
  const named = duties.filter((d) => !d.common)
  const [duty] = [...named.filter((d) => d.part === 'lead'), ...named, ...duties]
  if (!duty)
    return target.who === 'own'
      ? lacking(paper, 'my_task')
      : lacking(paper, 'unit_task', { what: units.length === 1 ? (units[0]?.shortName ?? null) : target.spoken })
  const asked = await askedIn(duty.task, paper)
  return asked === null
    ? lacking(paper, 'passage')
    : quoted(paper, { text: asked, section: duty.task.section, limit: LENGTH })
}

/** The heading or line of the part where it asks; else the sentence above, under which all the parts stand. */
async function askedIn(task: Task, paper: PaperFile): Promise<string | null> {
  const words = writtenWords(paper.directive, task)
  const section = (await paper.sections()).find((s) => s.path === task.section)
  if (ASKS.test(section?.title ?? '')) return section?.text ?? null
  const line = lineAt(paper.directive.text, task.span.start)
  if (ASKS.test(line.slice(0, Math.max(0, line.indexOf(words.slice(0, 30)))))) return line
  const above = (await paper.index()).passages.filter(
    (p) => p.end <= task.span.start && p.text.endsWith(':') && ASKS.test(p.text),
  )
  const lead = above.at(-1)?.text
  return lead === undefined ? null : `${lead} … ${section?.title == null ? line : section.text}`
}
