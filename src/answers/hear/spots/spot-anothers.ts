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

const KINDS = 'cong van|quyet dinh|van ban|ke hoach|thong tu|nghi dinh|nghi quyet|chi thi|thong bao|huong dan|cong dien'
/** Of agencies under a People's Committee (Sở): "của Sở" alone is the office's own, and "số mấy" no agency. */
const FIELDS =
  'y te|giao duc|lao dong|noi vu|tai chinh|tu phap|cong thuong|xay dung|giao thong|van hoa|thong tin|khoa hoc|ke hoach|nong nghiep|tai nguyen|moi truong|du lich|ngoai vu|dan toc|cong an'
const WHOSE = `thu tuong(?: chinh phu)?|chinh phu|quoc hoi|trung uong|tinh uy|(?:uy ban nhan dan|hoi dong nhan dan) tinh|bo (?!phan)[a-z]+(?: [a-z]+)?|so (?:${FIELDS})`
const NAMED = new RegExp(`\\b(${KINDS})(?: so)?(?: nao| gi)?(?: (cua|do|theo))? (${WHOSE})\\b`)

/** null when none is named. `words` are the folded words of the question. */
export function spotAnothers(words: readonly string[]): AnothersPaper | null {
  const plain = words.join(' ')
  const found = NAMED.exec(plain)
  if (found === null) return null
  const [all, kind = '', , whose = ''] = found
  const to = wordsIn(plain.slice(0, found.index + all.length))
  return {
    kind: kind === 'van ban' ? null : kind,
    from: to - wordsIn(whose),
    to,
    whose: whose.split(' ').slice(0, 2).join(' '),
  }
}

const wordsIn = (text: string): number => text.split(' ').filter((w) => w !== '').length
