/** Levels and the like: written small inside a name ("Trung tâm Y tế huyện Tân Hòa", "Kho bạc Nhà nước khu vực IV"). */
const LEVELS = new Set(
  'tỉnh huyện xã phường quận thị thành phố trấn đặc khu vực thôn tổ cấp ngành số trung ương'.split(' '),
)
/** After these it is not the end of the name that one sees but the beginning of a clause or of another group. */
const CLAUSES = new Set(
  'các những có được đã do tại trên ở nơi về cho theo trong với là đang sẽ chưa này khác cùng cũng hoặc từ đến khi nếu để mà vừa liên trực đồng chịu nêu gồm qua không vào bằng hai ba'.split(
    ' ',
  ),
)
const WORD = /^[\p{L}\p{N}&./]+/u
const CAPITAL = /^\p{Lu}/u

/**
 * Where a unit's proper name ends by its spelling: each word of it begins with a capital and may have one small syllable
 * behind it ("Y tế", "Xây dựng"). Null where the name is no proper one, or goes on with a clause.
 */
export function properNameEnd(text: string, at: number, headEnd: number, limit: number): number | null {
  if (!CAPITAL.test(text.slice(at, at + 2))) return null
  let i = headEnd
  let proper = false
  let small = false
  let place = false
  while (i < limit) {
    i += /^\s*/.exec(text.slice(i, limit))?.[0].length ?? 0
    const rest = text.slice(i, limit)
    const sign = rest.charAt(0)
    if (sign === '(') {
      const close = rest.indexOf(')')
      if (close < 0) return null
      i += close + 1
      continue
    }
    if (sign === ',' || sign === '-' || sign === '–') {
      const next = /^[,–-]\s*(?:và\s+)?/u.exec(rest)?.[0].length ?? 1
      if (!CAPITAL.test(rest.slice(next))) return null
      i += next
      small = place = false
      continue
    }
    const word = WORD.exec(rest)?.[0]
    if (word === undefined) return null
    if (CAPITAL.test(word) || /^\d/.test(word)) {
      proper = true
      small = !place && !/^[\p{Lu}\d&]{2,}$/u.test(word)
    } else if (word === 'và' || word === 'của') {
      if (!CAPITAL.test(rest.slice(word.length).trimStart())) return null
      small = place = false
    } else if (LEVELS.has(word)) {
      proper = place = true
      small = false
    } else if (small) small = false
    else {
      const further = FURTHER.exec(rest)
      if (further === null || further[0].split(/\s+/).some((w) => CLAUSES.has(w))) {
        return proper && !CLAUSES.has(word) ? i : null
      }
      i += further[0].length
      continue
    }
    i += word.length
  }
  return null
}

/** "Ban Quản lý | dự án đầu tư xây dựng huyện", "Chi cục Quản lý | đất đai và Khoáng sản": small words inside a name. */
const FURTHER =
  /^(?:\p{Ll}+\s+){1,7}?(?=và \p{Lu}|(?:tỉnh|huyện|xã|phường|quận|thành phố|khu vực|trung ương)(?!\p{L}))/u
