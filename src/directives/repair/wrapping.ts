import type { Line } from './line.ts'
import { isBlank } from './line.ts'

/** How a text is wrapped: without this a short line cannot be told from a whole paragraph. */
export interface Wrapping {
  wrapped: boolean
  /** a line that could still have taken the next word within this length was ended on purpose */
  limit: number
  /** blank lines part paragraphs; false where they also stand between the lines of one paragraph */
  blanksPart: boolean
  /** bars or emphasis: the first line of a paragraph may be short, for the source counted its markup */
  markup: boolean
  /** blanks before the lines that go on with a paragraph; null where first lines are not set in */
  indent: number | null
}

const LOWER = /^\s*\p{Ll}/u
const LONGEST_WRAP = 200
const COMMON = 0.12
const MARKED_SHARE = 0.2

export const firstWord = (text: string): string => /^\s*(\S+)/.exec(text)?.[1] ?? ''

export function wrappingOf(lines: Line[]): Wrapping {
  const needed: number[] = []
  const indents: number[] = []
  let afterBlank = 0
  let lowerAfterBlank = 0
  let lower = 0
  let all = 0
  let previous: Line | undefined
  let gap = false
  for (const line of lines) {
    if (isBlank(line)) {
      gap = true
      continue
    }
    all++
    if (previous !== undefined) {
      const continues = LOWER.test(line.text) && !/^\s*(?:\p{Ll}|\p{Ll}{2})[).]/u.test(line.text)
      if (gap) afterBlank++
      if (continues) {
        lower++
        if (gap) lowerAfterBlank++
        indents.push(line.text.length - line.text.trimStart().length)
        const length = previous.text.trimEnd().length + 1 + firstWord(line.text).length
        if (length <= LONGEST_WRAP) needed.push(length)
      }
    }
    previous = line
    gap = false
  }
  needed.sort((a, b) => a - b)
  const markup = lines.filter((l) => l.marked && !isBlank(l)).length > all * MARKED_SHARE
  const limit = needed[Math.floor(needed.length * (markup ? 0.5 : 0.25))] ?? 0
  return {
    wrapped: all > 0 && lower / all > COMMON,
    limit,
    blanksPart: afterBlank === 0 || lowerAfterBlank / afterBlank < 0.2,
    markup,
    indent: setIn(lines, indents),
  }
}

const FEWEST = 6

/** The usual indent of lines that go on, when many other lines are set in further. */
function setIn(lines: readonly Line[], going: number[]): number | null {
  if (going.length < FEWEST) return null
  const usual = going.sort((a, b) => a - b)[Math.floor(going.length / 2)] ?? 0
  const further = lines.filter((l) => !isBlank(l) && l.text.length - l.text.trimStart().length >= usual + 4).length
  return further >= FEWEST ? usual : null
}
