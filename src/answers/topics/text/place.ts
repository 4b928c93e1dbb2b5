import { fold } from '../../../base/vietnamese.ts'
import type { Hearing } from '../../hear/hearing.ts'
import type { Inquiry, Outcome, Topic } from '../inquiry.ts'
import { specific } from '../match-task.ts'
import { lacking, quoted } from '../outcomes.ts'
import type { PaperFile } from '../paper-file.ts'
import { dutiesOf } from '../part/duties.ts'
import { placesIn } from '../part/people.ts'
import { around } from '../../retrieve/text/excerpt.ts'
import { told } from './passage.ts'
import { enough, ranked } from './ranked.ts'

/** Where people are sent: "tham quan mô hình trong và ngoài tỉnh". */
const REGION = /(?:trong và )?ngoài (?:tỉnh|huyện|nước|địa bàn|đơn vị)|(?:trong|ngoài) nước/iu
const GOES = /\b(?:di|den|toi|hoc|tham quan|cu|sang)\b/
const AT = /(?:^|\s)tại\s/iu

/** "ở đâu": the venue, or a place that the text names for what was asked. */
export const place: Topic = async (inquiry, paper) => {
  const { content } = inquiry.understanding
  const wanted = content.filter((w) => w !== '')
  if (wanted.length > 0) {
    const best = await ranked(inquiry, paper, content, (text) => AT.test(text))
    // The name of the occasion may stand behind the place.
    const own = (await specific(content, paper)).filter((w) => w !== '')
    const happens = own.length > 0 ? own : wanted
    const found = best.find((f) => enough(f, 0.6) && placeAfter(f.passage.text, happens, paper.hearing))
    if (found) return told(paper, found, [...content, 'tai'], AT)
    const far = (await ranked(inquiry, paper, content, (text) => REGION.test(text))).find((f) => enough(f, 0.6))
    if (far && GOES.test(inquiry.understanding.plain)) return told(paper, far, content, REGION)
  }
  const onSite = await ofThePlace(inquiry, paper)
  if (onSite) return onSite
  const { venue } = paper.directive
  return venue === null ? lacking(paper, 'venue') : quoted(paper, { text: venue, section: null, limit: 300 })
}

/** "tại đơn vị", "tại các cơ sở": where each holds it by itself. */
const ON_SITE =
  /(?:^|\s)(?:tại|ở) (?:các |từng |mỗi )?(?:đơn vị|cơ quan|cơ sở|trường|trụ sở|địa phương|nhà trường|bệnh viện|trạm)/iu
/** One place for all, which only a venue can be. */
const CENTRAL =
  /\b(?:hoi truong|mit tinh|cap tinh|cap huyen|so to chuc|tinh to chuc|huyen to chuc|hoi thao|phong hop)\b/
const HELD = /tổ chức|kỷ niệm|hưởng ứng|hoạt động/iu

/** "bệnh viện làm ở đâu": the sentence of that kind of place, or of the asker's own part, that has it held on site. */
async function ofThePlace(inquiry: Inquiry, paper: PaperFile): Promise<Outcome | null> {
  const { plain } = inquiry.understanding
  if (CENTRAL.test(plain) && !/\bhay\b/.test(plain)) return null
  if (!OCCASION.test(plain)) return null
  const { passages } = await paper.index()
  const naming = passages.filter((p) => ON_SITE.test(p.text) && HELD.test(p.text))
  const kinds = placesIn(plain)
  const held = naming.map((p) => ({ p, n: kinds.filter((k) => p.has(k)).length }))
  const most = Math.max(0, ...held.map((h) => h.n))
  const duties = ((await dutiesOf(paper, inquiry.asker.unit)) ?? []).filter((d) => !d.common).map((d) => d.task.span)
  const chosen =
    most > 0
      ? held.filter((h) => h.n === most).map((h) => h.p)
      : naming.filter((p) => duties.some((s) => s.start < p.end && p.start < s.end))
  const [only, more] = chosen
  if (!only || more) return null
  const shown = around(only.text, QUOTE_LENGTH, (c) => (ON_SITE.test(c) ? 3 : 0))
  return quoted(paper, { ...only, limit: QUOTE_LENGTH, shown, sure: 0.8 })
}

const OCCASION = /\b(?:to chuc|lam le|ky niem|le|lam|huong ung|phat dong|dien ra)\b/
const QUOTE_LENGTH = 380

/** The place stands behind what happens there: "treo băng rôn … tại trụ sở". */
function placeAfter(text: string, wanted: readonly string[], hearing: Hearing): boolean {
  const before = text.slice(0, fold(text).lastIndexOf(' tai '))
  const words = new Set(hearing.document(before))
  return wanted.filter((w) => words.has(w)).length >= Math.max(1, Math.floor(wanted.length / 2))
}
