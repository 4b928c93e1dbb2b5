import { fold } from '../../base/vietnamese.ts'
import type { PageText } from '../read/file-text.ts'
import type { LaidPage, PlacedLine } from './page-layout.ts'

/** Letters and digits of a text, folded, with the offset of each: no repair of blanks, bars and tone marks changes them. */
interface Letters {
  plain: string
  at: number[]
}

function lettersOf(text: string): Letters {
  const at: number[] = []
  let plain = ''
  for (const { 0: letter, index } of fold(text).matchAll(/[\p{L}\p{N}]/gu)) {
    plain += letter
    at.push(index)
  }
  return { plain, at }
}

/** A short line such as "Như trên" stands in many places: it is looked for nearby only. */
const NEARBY = 300
const TELLING = 25
const EDGE = 12

interface Line {
  letters: string
  box: PlacedLine['box']
  page: number
}

/** From `from` to `to` in the letters of the repaired text. */
interface Place {
  from: number
  to: number
}

/**
 * Finds the lines of the pages in the repaired text, which has the same letters in nearly the same order. A line of which
 * letters were repaired lies between its neighbours; one that was left out has no place. `raw` is what the pages' offsets
 * point into.
 */
export function layOut(raw: string, pages: readonly PageText[], repaired: string): LaidPage[] {
  const text = lettersOf(repaired.normalize('NFC'))
  const lines = pages.flatMap(({ number, lines: own }) =>
    own.map(({ start, end, box }): Line => ({ letters: lettersOf(raw.slice(start, end)).plain, box, page: number })),
  )
  const places = between(lines, inOrder(lines, text.plain))
  return pages.map(({ number }) => ({
    number,
    lines: lines.flatMap((line, i): PlacedLine[] => {
      const place = places[i]
      if (line.page !== number || !place) return []
      const [start, end] = [text.at[place.from], text.at[place.to - 1]]
      return start === undefined || end === undefined ? [] : [{ start, end: end + 1, box: line.box }]
    }),
  }))
}

function inOrder(lines: readonly Line[], text: string): (Place | null)[] {
  let next = 0
  return lines.map(({ letters }) => {
    if (letters === '') return null
    const ahead = whole(text, letters, next) ?? torn(text, letters, next)
    if (ahead) {
      next = ahead.to
      return ahead
    }
    // Columns that were put in order have moved their lines.
    const elsewhere = letters.length >= TELLING ? text.indexOf(letters) : -1
    return elsewhere < 0 ? null : { from: elsewhere, to: elsewhere + letters.length }
  })
}

function whole(text: string, letters: string, next: number): Place | null {
  const from = text.indexOf(letters, next)
  const isIt = from >= 0 && (letters.length >= TELLING || from - next <= NEARBY)
  return isIt ? { from, to: from + letters.length } : null
}

/** A line with a repair inside: its edges stand as they were. */
function torn(text: string, letters: string, next: number): Place | null {
  if (letters.length < 2 * EDGE) return null
  const from = text.indexOf(letters.slice(0, EDGE), next)
  if (from < 0 || from - next > NEARBY) return null
  const end = text.indexOf(letters.slice(-EDGE), from)
  const length = end + EDGE - from
  return end < 0 || Math.abs(length - letters.length) > EDGE ? null : { from, to: from + length }
}

/** Lines that were not found share what lies between those before and after them, by their letters. */
function between(lines: readonly Line[], found: readonly (Place | null)[]): (Place | null)[] {
  const places = [...found]
  for (let i = 0; i < places.length; i++) {
    if (places[i]) continue
    let end = i
    while (end < places.length && !places[end]) end += 1
    const [before, after] = [places[i - 1], places[end]]
    const run = lines.slice(i, end)
    const letters = run.reduce((sum, l) => sum + l.letters.length, 0)
    const gap = before && after ? after.from - before.to : 0
    if (before && letters > 0 && gap > letters / 2 && gap < letters * 2) {
      let done = 0
      run.forEach((line, k) => {
        const from = before.to + Math.round((gap * done) / letters)
        done += line.letters.length
        places[i + k] = line.letters === '' ? null : { from, to: before.to + Math.round((gap * done) / letters) }
      })
    }
    i = end
  }
  return places
}
