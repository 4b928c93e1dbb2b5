import type { Topic } from '../inquiry.ts'
import { lacking, quoted } from '../outcomes.ts'

const NAMES =
  /kỷ luật|kỉ luật|phê bình|khiển trách|xử phạt|xử lý (?:nghiêm|trách nhiệm|theo quy định|vi phạm)|chịu trách nhiệm trước|trừ điểm|không xét thi đua/iu
const QUOTE_LENGTH = 380

/** "nộp trễ có bị phạt không": only where the text itself names a consequence. */
export const penalty: Topic = async (_inquiry, paper) => {
  const found = (await paper.index()).passages.find((p) => NAMES.test(p.text))
  return found ? quoted(paper, { ...found, limit: QUOTE_LENGTH }) : lacking(paper, 'penalty')
}
