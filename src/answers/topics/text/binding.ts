import type { Topic } from '../inquiry.ts'
import { lacking } from '../outcomes.ts'
import { told } from './passage.ts'
import { enough, ranked } from './ranked.ts'

/** How offices leave a thing open, or insist on it. */
const BINDING =
  /\((?:nếu|khi) có\)|nếu (?:có|đủ|cần)|(?:tùy|tuỳ)(?: theo)? |(?:phù hợp|căn cứ|theo)(?: với)?(?: đặc điểm| tình hình| điều kiện)|điều kiện thực tế|khuyến khích|bắt buộc|không bắt buộc|nhất thiết|có thể (?:tổ chức|thực hiện)/iu

/** Of the best sentence's score. */
const CLOSE = 0.8

/** "bắt buộc hay tùy điều kiện", "có mở ngoặc gì không": the sentence of the matter with its "(nếu có)". */
export const binding: Topic = async (inquiry, paper) => {
  const content = inquiry.understanding.content.map((w) => (OF_BINDING.has(w) ? '' : w))
  if (content.every((w) => w === '')) return lacking(paper, 'passage')
  const all = (await ranked(inquiry, paper, content, () => true)).filter((f) => enough(f))
  const [best] = all
  const open = all.find((f) => BINDING.test(f.passage.text))
  // A sentence that leaves something else open tells nothing of what is asked.
  const found = best && open && open.score < best.score * CLOSE ? best : open
  return found ? told(paper, found, content, BINDING) : lacking(paper, 'passage')
}

const OF_BINDING: ReadonlySet<string> = new Set(
  'bat buoc nhat thiet tuy dieu kien tung mo ngoac dau khuyen khich theo kha nang tu nguyen linh hoat co'.split(' '),
)
