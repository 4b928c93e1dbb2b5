import { fold } from '../../../base/vietnamese.ts'
import type { Hearing } from '../../hear/hearing.ts'
import type { Topic } from '../inquiry.ts'
import { lacking, quoted } from '../outcomes.ts'
import { told } from './passage.ts'
import { enough, ranked } from './ranked.ts'

const AT = /(?:^|\s)tại\s/iu

/** "ở đâu": the venue, or a place that the text names for what was asked. */
export const place: Topic = async (inquiry, paper) => {
  const { content } = inquiry.understanding
  const wanted = content.filter((w) => w !== '')
  if (wanted.length > 0) {
    const best = await ranked(inquiry, paper, content, (text) => AT.test(text))
    const found = best.find((f) => enough(f, 0.6) && placeAfter(f.passage.text, wanted, paper.hearing))
    if (found) return told(paper, found, [...content, 'tai'], AT)
  }
  const { venue } = paper.directive
  return venue === null ? lacking(paper, 'venue') : quoted(paper, { text: venue, section: null, limit: 300 })
}

/** The place stands behind what happens there: "treo băng rôn … tại trụ sở". */
function placeAfter(text: string, wanted: readonly string[], hearing: Hearing): boolean {
  const before = text.slice(0, fold(text).lastIndexOf(' tai '))
  const words = new Set(hearing.document(before))
  return wanted.filter((w) => words.has(w)).length >= Math.max(1, Math.floor(wanted.length / 2))
}
