import type { Outcome } from '../inquiry.ts'
import { quoted } from '../outcomes.ts'
import type { PaperFile } from '../paper-file.ts'

/** "yêu cầu Thủ trưởng các cơ quan; Chủ tịch … nghiêm túc triển khai": who answers for it by post. */
const POST =
  /(?:yêu cầu|đề nghị|giao|phân công)(?: (?:các|đồng chí|đ\/c|đích danh|ông|bà))* (?:thủ trưởng|người đứng đầu|chủ tịch|giám đốc|hiệu trưởng|trưởng (?:các )?(?:phòng|ban|trạm)|bí thư|chánh văn phòng|lãnh đạo)/iu
const TO_DO = /triển khai|thực hiện|chịu trách nhiệm|chỉ đạo|báo cáo/iu
const LONGEST = 700

/** The paragraph that asks something of heads by their post; null where none does. */
export async function headsAsked(paper: PaperFile): Promise<Outcome | null> {
  const { passages } = await paper.index()
  const starting = passages.filter((p) => POST.test(p.text))
  for (const first of starting.toReversed()) {
    // A semicolon ends no sentence.
    const from = passages.indexOf(first)
    const last = passages.find((p, i) => i >= from && !p.text.endsWith(';'))
    const text = paper.directive.text.slice(first.start, last?.end ?? first.end)
    if (TO_DO.test(text)) return quoted(paper, { text, section: null, limit: LONGEST })
  }
  return null
}
