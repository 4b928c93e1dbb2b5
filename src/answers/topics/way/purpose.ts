import type { Topic } from '../inquiry.ts'
import { lacking, quoted } from '../outcomes.ts'
import { underLeadIn } from '../text/passage.ts'

const TITLE = /mục đích|ý nghĩa|mục tiêu/iu
const LEAD_IN = /(?:mục đích|ý nghĩa|mục tiêu)[^.;]{0,40}:$/iu
const PURPOSE = /^(?:[-+*]\s*)?(?:Để|Nhằm)\s/u
const SECTION_LENGTH = 600

/** "nhằm mục đích gì", "có ý nghĩa gì": the part of that title, the points after "với mục đích sau:", or the sentence "Để …". */
export const purpose: Topic = async (_inquiry, paper) => {
  const titled = (await paper.sections())
    .filter((s) => s.title !== null && TITLE.test(s.title))
    .sort((a, b) => b.path.length - a.path.length)[0]
  if (titled) return quoted(paper, { text: titled.text, section: titled.path, limit: SECTION_LENGTH })
  const { passages } = await paper.index()
  const leading = passages.find((p) => LEAD_IN.test(p.text))
  const points = leading && (await underLeadIn(paper, { passage: leading, coverage: 1 }))
  if (points) return points
  const sentence = passages.find((p) => PURPOSE.test(p.text))
  return sentence ? quoted(paper, { ...sentence, limit: SECTION_LENGTH, sure: 0.8 }) : lacking(paper, 'passage')
}
