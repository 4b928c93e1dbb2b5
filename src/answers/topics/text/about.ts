import type { Topic } from '../inquiry.ts'
import { specific } from '../match-task.ts'
import { passage } from './passage.ts'

/** "nói gì về chuyện …": what a paper tells of a matter, and not what the paper is about. */
const OF_A_MATTER =
  /\b(?:noi|nhac|de cap|ghi|viet|neu|dan|quy dinh|yeu cau|chi dao) (?:nhung )?(?:gi|sao|the nao|nhu the nao|ra sao|dieu gi) (?:ve|den|toi|lien quan|doi voi) /

/** The sentence of the matter that is asked for; a matter that is the paper's own is told by `own`. */
export const aboutOr =
  (own: Topic): Topic =>
  async (inquiry, paper) => {
    const { plain, content } = inquiry.understanding
    const isOfMatter = OF_A_MATTER.test(plain) && (await specific(content, paper)).some((w) => w !== '')
    return isOfMatter ? passage(inquiry, paper) : own(inquiry, paper)
  }
