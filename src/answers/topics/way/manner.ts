import { fold } from '../../../base/vietnamese.ts'
import { around } from '../../retrieve/text/excerpt.ts'
import type { Passage } from '../../retrieve/text/passages.ts'
import type { Found } from '../../retrieve/text/search.ts'
import type { Inquiry, Outcome, Topic } from '../inquiry.ts'
import { lacking, quoted } from '../outcomes.ts'
import type { PaperFile } from '../paper-file.ts'
import { told } from '../text/passage.ts'
import { enough, ranked } from '../text/ranked.ts'
import { dutiesOf } from '../part/duties.ts'

/** How offices ask for a thing to be done: “bảo đảm trang trọng, thiết thực, tiết kiệm”. */
const QUALITY =
  /(?:bảo đảm|đảm bảo)(?: tính)?(?: (?:thiết thực|trang trọng|tiết kiệm|an toàn|hiệu quả|ý nghĩa|phù hợp|đúng|nghiêm túc|chất lượng|kịp thời|vui tươi|lành mạnh|công khai|minh bạch|khách quan|chính xác|đầy đủ))|thiết thực|trang trọng|tiết kiệm|phô trương|hình thức, lãng phí|phù hợp với/iu
const BY_MEANS = /thông qua|bằng (?:các |những )?(?:hình thức|nhiều|cách|hoạt động)|như:|hình thức/iu
const ASKS_MEANS = /\b(?:cach|hinh thuc|phuong phap|bien phap) (?:nao|gi)\b|\blam cach nao\b/
const QUOTE_LENGTH = 380

/** "tổ chức thế nào, rình rang hay gọn nhẹ": the words on how it is to be done, of the matter, of the asker's own part, or of the paper as a whole. */
export const manner: Topic = async (inquiry, paper) => {
  const content = inquiry.understanding.content.map((w) => (MANNER.has(w) || /^\d+$/.test(w) ? '' : w))
  const { plain } = inquiry.understanding
  const index = await paper.index()
  const own = inquiry.understanding.saysOwn || inquiry.understanding.units.some((u) => u.own)
  const ofOwn = own && content.some((w) => w !== '') ? await ofTheOwnPart(inquiry, paper, content) : null
  if (ofOwn) return ofOwn
  const specific = content.some((w) => w !== '' && index.count(w) > 0 && !WHOLE.has(w))
  if (specific) {
    const fits = ASKS_MEANS.test(plain) ? [BY_MEANS, QUALITY] : [QUALITY, BY_MEANS]
    for (const pattern of fits) {
      const found = (await ranked(inquiry, paper, content, (text) => pattern.test(text))).find((f) => enough(f))
      if (found) return told(paper, found, content, pattern)
    }
    if (!(await isOfThePaper(content, paper))) return lacking(paper, 'passage')
  }
  return (await ofTheWhole(inquiry, paper)) ?? lacking(paper, 'passage')
}

/** The words of the asker's own part on the matter, where it names itself. */
async function ofTheOwnPart(inquiry: Inquiry, paper: PaperFile, content: readonly string[]): Promise<Outcome | null> {
  const spans = ((await dutiesOf(paper, inquiry.asker.unit)) ?? []).filter((d) => !d.common).map((d) => d.task.span)
  const inside = ({ passage: p }: Found): boolean => spans.some((s) => s.start < p.end && p.start < s.end)
  const fits = (text: string): boolean => QUALITY.test(text) || BY_MEANS.test(text)
  const found = (await ranked(inquiry, paper, content, fits)).find((f) => inside(f) && enough(f))
  return found ? told(paper, found, content, QUALITY) : null
}

async function ofTheWhole(inquiry: Inquiry, paper: PaperFile): Promise<Outcome | null> {
  const { passages } = await paper.index()
  const { plain } = inquiry.understanding
  const byForm = ASKS_MEANS.test(plain)
    ? passages.filter((p) => BY_MEANS.test(p.text)).toSorted((a, b) => parts(b) - parts(a))
    : []
  const [form] = byForm
  if (form && parts(form) > 2)
    return quoted(paper, {
      ...form,
      limit: QUOTE_LENGTH,
      shown: around(form.text, QUOTE_LENGTH, (c) => (BY_MEANS.test(c) ? 2 : 0)),
      sure: 0.7,
    })
  const naming = passages.filter((p) => QUALITY.test(p.text))
  const demands = (await paper.sections()).find((s) => /^(?:[\p{L}\d]+[.)] )?yêu cầu$/iu.test(s.title?.trim() ?? ''))
  if (demands)
    return quoted(paper, { text: demands.text, section: demands.path, title: demands.title, limit: QUOTE_LENGTH * 2 })
  const own = ((await dutiesOf(paper, inquiry.asker.unit)) ?? []).filter((d) => !d.common).map((d) => d.task.span)
  const mine = naming.find((p) => own.some((s) => s.start < p.end && p.start < s.end))
  const best = mine ?? naming.toSorted((a, b) => qualities(b) - qualities(a))[0]
  if (!best) return null
  const shown = around(best.text, QUOTE_LENGTH, (clause) => (QUALITY.test(clause) ? 2 : 0))
  return quoted(paper, { ...best, limit: QUOTE_LENGTH, shown, sure: 0.7 })
}

const parts = ({ text }: Passage): number => text.split(',').length

const qualities = ({ text }: Passage): number => text.split(/[,;]/u).filter((clause) => QUALITY.test(clause)).length

/** The matter is what the paper as a whole is about. */
async function isOfThePaper(content: readonly string[], paper: PaperFile): Promise<boolean> {
  const subject = new Set([...(await paper.subjectTerms()), ...fold(paper.directive.subject ?? '').split(/\W+/)])
  return content.every((w) => w === '' || WHOLE.has(w) || subject.has(w))
}

const MANNER: ReadonlySet<string> = new Set(
  'rinh rang hoanh trang linh dinh ram ro gon nhe don gian tiet kiem phung phi pho truong lang lon nho to be tinh than dung luu y chu kieu yeu cau dam bao cach hinh thuc phuong phap bien phap'.split(
    ' ',
  ),
)
const WHOLE: ReadonlySet<string> = new Set(
  'so to chuc hoat dong ky niem huong ung mung chao dip nhan dot chuong trinh ke hoach su kien phong trao buoi le tuyen truyen cong tac'.split(
    ' ',
  ),
)
