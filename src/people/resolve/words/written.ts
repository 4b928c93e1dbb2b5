import { fold, nfc } from '../../../base/vietnamese.ts'

/**
 * Who leads a unit stands for the unit: "Giám đốc các bệnh viện" are the hospitals. A deputy doesn't ("Đ/c PCT UBND huyện").
 * Where the title swallows the unit's own noun, `keep` gives it back: "Trưởng phòng Y tế" → "phòng Y tế".
 */
const TITLES: readonly RegExp[] = [
  /^(?:cac )?(?:dong chi|d\/c|ong|ba)(?::| )\s*/,
  /^(?<many>cac )?(?:tong giam doc|giam doc|thu truong|nguoi dung dau|lanh dao|hieu truong|chu tich|bi thu|vien truong)(?:,? (?:va )?(?:tong giam doc|giam doc|thu truong|nguoi dung dau|hieu truong|chu tich))* (?=\S)/,
  /^(?<many>cac )?(?:truong|chanh) (?=(?:cac )?(?:phong|ban|cong an|tram|khoa|van phong|thanh tra)\b)/,
  /^(?<many>cac )?(?:cuc truong|chi cuc truong|bo truong|vu truong|chi huy truong) (?=\S)/,
]
/** In brackets it ends with them, else with the next semicolon. */
const EXCEPT = /[\s,;(]+(?:ngoai tru|tru|khong bao gom|khong gom|khong ke)\s*:?\s+(?<except>[^();]+)\)?/
const REST = /\s+con lai\b/
const TAIL = /[\s.,;:/]+$/
const HEAD = /^[\s\-–—+*•.,;:]+/

/** What the words name, and whom they leave out ("trừ …"). */
export interface Cleaned {
  text: string
  except: string | null
  /** "… còn lại": those that the directive does not name otherwise */
  isRest: boolean
}

/** Takes off what is around the names of units: bullets, quotes, remarks in brackets, titles, exceptions. */
export function cleanWritten(written: string): Cleaned {
  if (written.trim() === '*') return { text: '*', except: null, isRest: false }
  let text = nfc(written)
    .replace(/["“”«»]/g, '')
    .replace(/\s+/g, ' ')
    .replace(HEAD, '')
  const match = EXCEPT.exec(fold(text))
  let except: string | null = null
  if (match?.groups && match.index > 0) {
    const at = match.index + match[0].indexOf(match.groups['except'] ?? '')
    except = text
      .slice(at, match.index + match[0].length)
      .replace(/\)\s*$/, '')
      .replace(TAIL, '')
      .trim()
    text = text.slice(0, match.index) + text.slice(match.index + match[0].length)
  }
  text = text
    .replace(/\([^()]*\)?/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(TAIL, '')
    .trim()
  const rest = REST.exec(fold(text))
  if (rest) text = text.slice(0, rest.index) + text.slice(rest.index + rest[0].length)
  return { text: withoutTitles(text), except, isRest: rest !== null }
}

/** "các bệnh viện còn lại" */
export const isRemainder = (written: string): boolean => cleanWritten(written).isRest

function withoutTitles(text: string): string {
  for (const title of TITLES) {
    const match = title.exec(fold(text))
    if (match) return withoutTitles((match.groups?.['many'] ? 'các ' : '') + text.slice(match[0].length))
  }
  return text
}

const LEVEL = '(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|quận)'
const LEVEL_LIST = new RegExp(
  `^(?<base>.+?)\\s+(?:các\\s+)?(?<levels>${LEVEL}(?:\\s*(?:,|và|,\\s*và)\\s*${LEVEL})+)$`,
  'iu',
)

/**
 * "Các Sở: Y tế, Nội vụ" → the words before the colon without "các", and the list after it. "Trạm Y tế các xã, phường: A, B"
 * has a head for each level.
 */
export function headed(text: string): { heads: string[]; list: string } | null {
  const { head, list } = /^(?<head>[^:]{2,80}):\s*(?<list>\S.*)$/u.exec(text)?.groups ?? {}
  if (head === undefined || list === undefined) return null
  const one = head.trim().replace(/^các\s+/iu, '')
  const { base, levels } = LEVEL_LIST.exec(one)?.groups ?? {}
  if (base !== undefined && levels !== undefined) {
    return { heads: (levels.match(new RegExp(LEVEL, 'giu')) ?? []).map((level) => `${base} ${level}`), list }
  }
  return { heads: [...new Set([one, one.replace(/\s+các(?=\s)/giu, '')])], list }
}

/** The offsets of the pieces between commas, semicolons and "và". A name may hold several pieces. */
export function pieces(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let start = 0
  for (const gap of text.matchAll(/\s*[,;]\s*(?:và\s+)?|\s+(?:và|cùng với|cùng|&)\s+/giu)) {
    found.push({ start, end: gap.index })
    start = gap.index + gap[0].length
  }
  found.push({ start, end: text.length })
  return found.filter((p) => p.end > p.start)
}
