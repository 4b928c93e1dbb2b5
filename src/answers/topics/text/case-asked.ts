import type { PassageIndex } from '../../retrieve/text/passage-index.ts'
import { said, type Understanding } from '../../understand.ts'

/** "… chưa có bộ phận ấy thì xử lý thế nào": what is lacking is the case, whoever lacks it; null where no case is told. */
export function caseLacked(u: Understanding): string[] | null {
  if (!said(u, 'ifLacking')) return null
  const plains = u.words.map((w) => w.plain)
  const from = plains.indexOf('chua')
  const then = plains.indexOf('thi', from)
  const end = then < 0 ? plains.findIndex((w, i) => i > from && /^(?:phai|can|nen)$/.test(w)) : then
  const matter = u.content.map((w, i) => (from < i && i < end ? w : ''))
  return matter.filter((w) => w !== '').length > 1 ? matter : null
}

/** "có được khuyến khích không": how the office stands to a thing; the thing itself is what the text tells. Null where that is not asked. */
const STANCE = /\b(khuyen khich|cho phep|ung ho|dong y|chap thuan|chap nhan)\b(?: \S+){0,3}? (?:khong|chua|ha|chu)\b/

export function withoutStance(
  content: readonly string[],
  { plain }: Understanding,
  index: PassageIndex,
): string[] | null {
  const stance = STANCE.exec(plain)
  if (stance === null || index.count(stance[1] ?? '') > 0) return null
  const from = plain.slice(0, stance.index).split(' ').length - 1
  return content.map((w, i) => (from <= i && i < from + 2 ? '' : w))
}
