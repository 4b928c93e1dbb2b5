import { fold, nfc } from '../../base/vietnamese.ts'

/**
 * Who leads a unit stands for the unit: "Giám đốc các bệnh viện" are the hospitals. A deputy doesn't ("Đ/c PCT UBND huyện").
 * Where the title swallows the unit's own noun, `keep` gives it back: "Trưởng phòng Y tế" → "phòng Y tế".
 */
const TITLES: readonly RegExp[] = [
  /^(?:cac )?(?:dong chi|d\/c|ong|ba)(?::| )\s*/,
  /^(?<many>cac )?(?:tong giam doc|giam doc|thu truong|nguoi dung dau|lanh dao|hieu truong|chu tich|bi thu|vien truong)(?:,? (?:va )?(?:tong giam doc|giam doc|thu truong|nguoi dung dau|hieu truong|chu tich))* (?=\S)/,
  /^(?<many>cac )?(?:truong|chanh) (?=(?:cac )?(?:phong|ban|cong an|tram|khoa|van phong|thanh tra)\b)/,
  /^(?<many>cac )?(?:cuc truong|chi cuc truong|bo truong|vu truong) (?=\S)/,
]
const EXCEPT = /[\s,;(]+(?:ngoai tru|tru|khong bao gom|khong ke)\s+(?<except>[^()]+)\)?/
const TAIL = /[\s.,;:/]+$/
const HEAD = /^[\s\-–—+*•.,;:]+/

/** What the words name, and whom they leave out ("trừ …"). */
export interface Cleaned {
  text: string
  except: string | null
}

/** Takes off what is around the names of units: bullets, quotes, remarks in brackets, titles, exceptions. */
export function cleanWritten(written: string): Cleaned {
  if (written.trim() === '*') return { text: '*', except: null }
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
  return { text: withoutTitles(text), except }
}

function withoutTitles(text: string): string {
  for (const title of TITLES) {
    const match = title.exec(fold(text))
    if (match) return withoutTitles((match.groups?.['many'] ? 'các ' : '') + text.slice(match[0].length))
  }
  return text
}

const COUNT = '(?:[IVX]+|\\d+)'
const COUNTED = new RegExp(`^(?<base>.*?\\p{L}.*?)\\s+(?<list>${COUNT}(?:\\s*(?:,|;|và|-|–|đến)\\s*${COUNT})+)$`, 'u')
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/** "Vinh Sơn I, II và III" → "Vinh Sơn I", "Vinh Sơn II", "Vinh Sơn III"; "số 1 đến 3" counts through. Null for other words. */
export function counted(text: string): string[] | null {
  const { base, list } = COUNTED.exec(text)?.groups ?? {}
  if (base === undefined || list === undefined) return null
  const numbers: string[] = []
  for (const part of list.split(/\s*(?:,|;|và)\s*/u)) {
    const [from = '', to] = part.split(/\s*(?:-|–|đến)\s*/u)
    if (to === undefined) numbers.push(from)
    else for (let n = valueOf(from); n <= Math.min(valueOf(to), valueOf(from) + 50); n++) numbers.push(nameOf(n, from))
  }
  return numbers.map((n) => `${base} ${n}`)
}

const valueOf = (count: string): number => (/\d/.test(count) ? Number(count) : ROMAN.indexOf(count) + 1)
const nameOf = (n: number, like: string): string => (/\d/.test(like) ? String(n) : (ROMAN[n - 1] ?? String(n)))

/** "Các Sở: Y tế, Nội vụ" → the words before the colon without "các", and the list after it. */
export function headed(text: string): { head: string; list: string } | null {
  const { head, list } = /^(?<head>[^:]{2,80}):\s*(?<list>\S.*)$/u.exec(text)?.groups ?? {}
  if (head === undefined || list === undefined) return null
  return { head: head.trim().replace(/^các\s+/iu, ''), list }
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
