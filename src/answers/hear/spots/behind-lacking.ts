const MARK = '(?:muc|khoan|diem|phan|chuong)(?: so)? (?:\\d+|[a-e]|[ivx]+)(?: \\d+| [a-e])?\\b'
const NOT = '(?:khong|chua|chang|khong he)'
const SAID = '(?:neu|nhac|ghi|goi|ke|liet ke|de cap|noi|giao|danh|chi|thay|quy dinh|viet)'
const NAMES = `(?:${SAID}|co)`

/** A thing that the asker does not have is none that the section lacks. "trường tôi không thấy nêu tên ở mục 2", "mục 2 không nhắc tới trường em" */
const UNNAMED = [
  new RegExp(
    `\\b${NOT}(?= (?:co |duoc |bi |he )*(?:${SAID}|ten|o|nam|co (?:ten|(?:\\S+ ){1,2}?(?:toi|em|minh|chung)))\\b)(?: (?:thay|co|duoc|bi|he))*(?: ${NAMES})*(?: (?:ten|den|toi|ro|dich danh|gi))*(?: (?!thi|vay|co|phai)\\S+){0,6}? (?:o|trong|tai|vao|thuoc|nam trong) ${MARK}`,
  ),
  new RegExp(
    `\\b${MARK}(?: (?:cua|trong) (?:cong van|van ban|ke hoach|huong dan)(?: nay)?)?(?: (?:thi|lai|em|toi|minh|deu))* ${NOT}(?: (?:thay|co|duoc|bi|he))*(?: ${NAMES}| ten)`,
  ),
]

/** Behind it stands what is asked all the same; "…, phải không" asks only whether it is so. */
const HAS_TO =
  /\b(?:phai|can|nen|duoc giao|giao)(?: \S+){1,8}? (?:gi|nao|khong|sao|chu|ha)\b|\bbat buoc(?: \S+){0,8}? (?:khong|chu|ha)\b|\b(?:lam|viec|giao|phan|to chuc|trien khai|thuc hien|nhiem vu) (?:gi|nhung gi|nao|sao|the nao)\b/
const SO = /\b(?:vay|the(?! (?:nao|a|ha|em|nhi)\b)|thi)(?: thi)? (?=\S+ \S+ )/
const ASKS = /\b(?:gi|nao|khong|sao|ha|ai|dau|may|bao nhieu|bao gio|bao lau)\b/

/** Where somebody says what a section does not have, and then asks: the word at which the question begins; null where nobody says so. */
export function askedThoughLacking(plain: string): number | null {
  const ends = UNNAMED.flatMap((said) => {
    const found = said.exec(plain)
    return found ? [found.index + found[0].length] : []
  })
  if (ends.length === 0) return null
  const end = Math.max(...ends)
  const so = SO.exec(plain.slice(end))
  const begin = so === null ? end : end + so.index + so[0].length
  const isAsked = so === null ? HAS_TO.test(plain.slice(end)) : ASKS.test(plain.slice(begin))
  return isAsked ? plain.slice(0, begin).trim().split(' ').length : null
}

/** Words of the question from which on its marks, and all the rest of it, are what is asked; 0 is its beginning. */
export interface Asked {
  marksFrom: number
  from: number
}

/** Whom a section does not name asks on behind that; what it does not say may be the matter of what follows. */
export function behindLacking(plains: readonly string[], isSomebody: (before: number) => boolean): Asked {
  const begin = askedThoughLacking(plains.join(' ')) ?? 0
  return { marksFrom: begin, from: begin > 0 && isSomebody(begin) ? begin : 0 }
}
