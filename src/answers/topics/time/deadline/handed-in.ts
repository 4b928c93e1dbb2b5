import type { Understanding } from '../../../understand.ts'

/** What is handed in besides a report, folded. */
const PAPERS =
  'ke hoach|danh sach|du toan|de xuat|phieu|ho so|tham luan|hinh anh|bien ban|ban dang ky|dang ky|chuong trinh|bai du thi|cam ket|quyet toan|so lieu|phuong an|de an|kich ban|tin bai|bai viet|van ban gop y|y kien|giay moi|to trinh|phu luc|bieu mau|chung tu|hoa don'
/** "kế hoạch này", "theo kế hoạch" is the directive itself. */
const OBJECT = new RegExp(
  `(?<!\\b(?:cua|theo|trong|cho|tai|tu|ve|cong van|tinh than) )\\b(${PAPERS})\\b(?! (?:nay|do|so|tren|cua so|cua uy ban|cua huyen|cua tinh|\\d|nao|hay))`,
  'g',
)
const HANDS_IN = /\b(?:nop|gui|trinh|bao gio co|phai co|han)\b/
const HANDED_IN = /\b(?:nop|gui|trinh|ban hanh xong|phai ban hanh|xay dung xong|lap xong|hoan thanh)\b/
/** Between the paper and the verb that hands it in. */
const REACH = 60

/** The paper other than a report that a question wants to hand in ("danh sách", "dự toán"): its folded words; null when it speaks of none. */
export function handedIn({ plain }: Understanding): string | null {
  if (/\b(?:bao cao|ket qua)\b/.test(plain)) return null
  for (const m of plain.matchAll(OBJECT)) {
    const [before, after] = [plain.slice(Math.max(0, m.index - REACH / 3), m.index), plain.slice(m.index + m[0].length)]
    if (HANDS_IN.test(before) || HANDED_IN.test(after.slice(0, REACH))) return m[1] ?? null
  }
  return null
}
