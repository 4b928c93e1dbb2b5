/** A paper that a question names by whose it is: "công văn của Bộ Y tế", "quyết định nào của Thủ tướng". */
export interface AnothersPaper {
  /** folded: "cong van"; null where only "văn bản" was said */
  kind: string | null
  /** words of whose it is, among the question's: `from` to `to` (exclusive) */
  from: number
  to: number
  /** the first two folded words of whose it is: "bo y", "thu tuong" */
  whose: string
}

const KINDS =
  'chuong trinh|de an|luat|cong van|quyet dinh|van ban|ke hoach|thong tu|nghi dinh|nghi quyet|chi thi|thong bao|huong dan|cong dien'
/** Of agencies under a People's Committee (Sở): "của Sở" alone is the office's own, and "số mấy" no agency. */
const FIELDS =
  'y te|giao duc|lao dong|noi vu|tai chinh|tu phap|cong thuong|xay dung|giao thong|van hoa|thong tin|khoa hoc|ke hoach|nong nghiep|tai nguyen|moi truong|du lich|ngoai vu|dan toc|cong an'
const WHOSE = `thu tuong(?: chinh phu)?|chinh phu|quoc hoi|trung uong|tinh uy|(?:uy ban nhan dan|hoi dong nhan dan) tinh|bo (?!phan)[a-z]+(?: [a-z]+)?|so (?:${FIELDS})`
const NAMED = new RegExp(`\\b(${KINDS})(?: so)?(?: nao| gi| may| bao nhieu)?(?: (cua|do|theo))? (${WHOSE})\\b`)

/** "văn bản nào của Sở": whether that is the office itself is known by its papers alone. */
const NAMED_BARELY = new RegExp(
  `\\b(${KINDS})(?: so)?(?: nao| gi| may) (cua) (so|bo)(?! (?:${FIELDS}|phan|may|nao|bao nhieu|tu lenh)\\b)\\b`,
)
const DOES = 'chi dao|yeu cau|de nghi|ban hanh|ra|co|quy dinh|huong dan'
/** "Bộ Y tế chỉ đạo bằng công văn số nào": whose it is stands before it. */
const BEFORE = new RegExp(
  `\\b((?:bo|so|tinh)(?= (?:${DOES})\\b)|${WHOSE})(?= (?:[a-z]+ ){0,6}?(?:${DOES})\\b)(?: [a-z]+){1,9}? (${KINDS})(?: so)? (?:nao|gi|may|bao nhieu)\\b`,
)

/** null when none is named. `words` are the folded words of the question. */
export function spotAnothers(words: readonly string[]): AnothersPaper | null {
  const plain = words.join(' ')
  const found = NAMED.exec(plain) ?? NAMED_BARELY.exec(plain)
  if (found === null) return spotBefore(plain)
  const [all, kind = '', , whose = ''] = found
  const to = wordsIn(plain.slice(0, found.index + all.length))
  return anothers(kind, whose, to)
}

function spotBefore(plain: string): AnothersPaper | null {
  const found = BEFORE.exec(plain)
  if (found === null) return null
  const [, whose = '', kind = ''] = found
  return anothers(kind, whose, wordsIn(plain.slice(0, found.index)) + wordsIn(whose))
}

const anothers = (kind: string, whose: string, to: number): AnothersPaper => ({
  kind: kind === 'van ban' ? null : kind,
  from: to - wordsIn(whose),
  to,
  whose: whose.split(' ').slice(0, 2).join(' '),
})

const wordsIn = (text: string): number => text.split(' ').filter((w) => w !== '').length
