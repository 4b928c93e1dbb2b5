import type { Topic } from '../inquiry.ts'
import { partOfKind } from './tasks.ts'

/** "mục tổ chức thực hiện giao ngành giáo dục những gì": of the section that was called the part of those who were named. */
export const ofKindOr =
  (topic: Topic): Topic =>
  async (inquiry, paper) => {
    const whole = await topic(inquiry, paper)
    const [fact] = whole.facts
    if (fact?.kind !== 'quote' || fact.section === null) return whole
    return (await partOfKind(inquiry, paper, fact.section)) ?? whole
  }
