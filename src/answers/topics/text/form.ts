import type { Fact } from '../../fact.ts'
import type { Topic } from '../inquiry.ts'
import { answered, lacking, quoted } from '../outcomes.ts'
import { demandsMeant } from '../time/deadline/demands.ts'

const FORM =
  /(?:theo|có|kèm)\s+(?:\p{L}+\s+){0,3}(?:mẫu|biểu mẫu|đề cương|phụ lục)|mẫu\s+(?:báo cáo|biểu|số)|đề cương báo cáo/iu
const QUOTE_LENGTH = 380

/** "báo cáo theo mẫu nào": the form as the demand names it, and the forms that the paper has at its end. */
export const form: Topic = async (inquiry, paper) => {
  const titles = paper.directive.forms.map((f) => f.title)
  const meant = await demandsMeant(inquiry, paper)
  const demand = meant.find((d) => d.form !== null) ?? (await paper.demands()).find((d) => d.form !== null)
  const tasks = await paper.tasks()
  const section = tasks.find((t) => t.position === demand?.taskPosition)?.section ?? null
  if (titles.length > 0 || demand) {
    const fact: Fact = { kind: 'form', paper: await paper.paper(), named: demand?.form ?? null, titles, section }
    return answered(paper, fact, section, demand?.text ?? titles.join('; '))
  }
  const { passages } = await paper.index()
  const found = passages.find((p) => FORM.test(p.text))
  return found ? quoted(paper, { ...found, limit: QUOTE_LENGTH }) : lacking(paper, 'form')
}
