import type { Hearing } from '../../hear/hearing.ts'

/** Another paper that a directive's text names: "Quyết định số 112/QĐ-TTg ngày 22/01/2021 của Thủ tướng …". */
export interface Citation {
  number: string
  /** "2021-01-22" or null */
  issuedOn: string | null
  /** the words from the kind of paper to the end of its description */
  text: string
  start: number
  /** folded words of `text`, for filters like "của Thủ tướng" */
  words: readonly string[]
}

const NUMBER =
  /(?:(Quyết định|Công văn|Thông tư|Nghị định|Nghị quyết|Chỉ thị|Văn bản|Kế hoạch|Thông báo|Hướng dẫn|Luật|Công điện|Kết luận|Chương trình|Báo cáo|Tờ trình|Quy định|Pháp lệnh)\s+(?:liên tịch\s+)?(?:số\s*:?\s*)?)?(\d{1,5}(?:\/\d{4})?\/[\p{Lu}\d][\p{L}\d&-]*(?:-[\p{L}\d&-]+)*)/giu
const DATE = /ngày\s+(\d{1,2})(?:\s*\/\s*|\s+tháng\s+)(\d{1,2})(?:\s*\/\s*|\s+năm\s+)(\d{4})/iu
const LONGEST = 340

/** A law is cited by its name. */
const LAW =
  /(?<=(?:Căn cứ|theo|của|tại)\s+)((?:Luật|Bộ luật|Pháp lệnh)\s+\p{Lu}[^;,.\n]*?)(?=\s+(?:số|ngày|năm)\s|[;,.\n]|$)[^;\n]*/gu

export function citationsIn(text: string, hearing: Pick<Hearing, 'document'>): Citation[] {
  return [...numbered(text, hearing), ...laws(text, hearing)].sort((a, b) => a.start - b.start)
}

/** "0093/2021/NĐ-CP" → "93" */
export const leadingDigits = (number: string): string => /^0*(\d+)/.exec(number)?.[1] ?? ''

/** Whether the text names a paper of one of these running numbers. */
export const cites = (text: string, refs: readonly string[], hearing: Pick<Hearing, 'document'>): boolean =>
  citationsIn(text, hearing).some((c) => refs.includes(leadingDigits(c.number)))

function laws(text: string, hearing: Pick<Hearing, 'document'>): Citation[] {
  return [...text.matchAll(LAW)].map((m) => ({
    number: m[1] ?? '',
    issuedOn: null,
    text: m[0].trim(),
    start: m.index,
    words: hearing.document(m[0]),
  }))
}

function numbered(text: string, hearing: Pick<Hearing, 'document'>): Citation[] {
  const found = [...text.matchAll(NUMBER)].filter(
    (m) => !/^\d{1,2}\/\d{4}$/.test(m[2] ?? '') && /\p{L}/u.test(m[2] ?? ''),
  )
  return found.map((m, i) => {
    const next = found[i + 1]?.index ?? text.length
    const rest = text.slice(m.index, Math.min(next, m.index + LONGEST))
    const cut = rest.search(END)
    const named = (cut < 0 ? rest : rest.slice(0, cut)).replace(/\s+và\s*$/u, '').trim()
    const words = cut < 0 ? named : `${named}${goingOn(named, rest.slice(cut))}`
    const d = DATE.exec(words)
    const two = (s: string | undefined): string => (s ?? '').padStart(2, '0')
    const issuedOn = d ? `${d[3] ?? ''}-${two(d[2])}-${two(d[1])}` : null
    return { number: m[2] ?? '', issuedOn, text: words, start: m.index, words: hearing.document(words) }
  })
}

const END = /[;\n]|\.(?:\s|$)|(?<=\s)và\s*$/u

/** "về … hỗ trợ khắc phục khó khăn do thiên tai; hỗ trợ bệnh nhân …": a name goes on over a semicolon with what it does. */
function goingOn(named: string, rest: string): string {
  const next = /^;\s+(\p{Ll}+\s+\p{Ll}+)[^;.\n]*(?=[;.\n]|$)/u.exec(rest)
  const does = next?.[1]?.replace(/\s+/g, ' ') ?? ''
  return next && ` ${named.replace(/\s+/g, ' ')} `.includes(` ${does} `) ? next[0].trimEnd() : ''
}
