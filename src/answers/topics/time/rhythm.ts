import type { Topic } from '../inquiry.ts'
import { lacking } from '../outcomes.ts'
import { said } from '../../understand.ts'
import { told } from '../text/passage.ts'
import { enough, ranked } from '../text/ranked.ts'
import { quoted } from '../outcomes.ts'
import { demandsMeant } from './deadline/demands.ts'

const RHYTHM =
  /(?:hàng|hằng|mỗi) (?:năm|quý|tháng|tuần|ngày)|định kỳ|thường xuyên|(?:\d+|một|hai) lần[ /](?:mỗi |một |trong )?(?:năm|quý|tháng|tuần|ngày)|vào ngày \d+ (?:hàng|hằng)/iu
/** "báo cáo mấy tháng một lần": a rhythm of something else is none of the reports. */
const OF_REPORTS = new RegExp(`báo cáo[^.;:]*(?:${RHYTHM.source})|(?:${RHYTHM.source})[^.;:]*báo cáo`, 'iu')
const QUOTE_LENGTH = 320

/** "bao lâu làm một lần", "mỗi năm hay mỗi quý": the sentence of the matter that names a rhythm. */
export const rhythm: Topic = async (inquiry, paper) => {
  const content = inquiry.understanding.content.map((w) => (SAYS_LITTLE.has(w) || /^\d+$/.test(w) ? '' : w))
  if (content.some((w) => w !== '')) {
    const names = said(inquiry.understanding, 'report') ? OF_REPORTS : RHYTHM
    const found = (await ranked(inquiry, paper, content, (text) => names.test(text))).find((f) => enough(f))
    return found ? told(paper, found, content, RHYTHM) : lacking(paper, 'period')
  }
  const demand = (await demandsMeant(inquiry, paper)).find((d) => RHYTHM.test(d.text))
  return demand ? quoted(paper, { text: demand.text, section: null, limit: QUOTE_LENGTH }) : lacking(paper, 'period')
}

const SAYS_LITTLE: ReadonlySet<string> = new Set(
  'lau may lap xay dung lan quy thang tuan nam thuong xuyen dinh ky tan suat'.split(' '),
)
