import type { ListPlace } from './styles.ts'
import type { Xml } from './xml.ts'
import { childOf, childrenOf, isOn, valueOf } from './xml.ts'

interface Level {
  start: number
  format: string
  /** "%1.%2." */
  text: string
  /** what comes after the number: a blank, or nothing */
  after: string
  /** numbers of outer levels are written in digits */
  legal: boolean
}

/** Counts the lists of a Word file: the numbering is the structure of the tasks, and it stands in no text. */
export interface Numbering {
  /** The label of the next paragraph of that list and level: "I.", "1.", "a)", "-"; "" when it has none. */
  next(place: ListPlace): string
}

const SYMBOLS = /[\uf000-\uf0ff•●○■□▪▫◦‣⁃∙*o§v]/u

export function readNumbering(xml: Xml | undefined): Numbering {
  const root = childOf(xml, 'w:numbering')
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((a) => [a.attributes['w:abstractNumId'] ?? '', levelsOf(a)]),
  )
  const lists = new Map(childrenOf(root, 'w:num').map((n) => [n.attributes['w:numId'] ?? '', n]))
  /** counted together: lists that rest on the same plan */
  const counts = new Map<string, number[]>()
  const restarted = new Set<string>()

  return {
    next({ list, level }) {
      const num = lists.get(list)
      const plan = valueOf(num, 'w:abstractNumId') ?? ''
      const override = childrenOf(num, 'w:lvlOverride')
      const own = (i: number): Level | undefined => {
        const lvl = childOf(
          override.find((o) => Number(o.attributes['w:ilvl']) === i),
          'w:lvl',
        )
        return lvl ? levelOf(lvl) : abstracts.get(plan)?.[i]
      }
      const now = own(level)
      if (now === undefined) return ''
      const count = counts.get(plan) ?? []
      counts.set(plan, count)
      const restart = override.find((o) => Number(o.attributes['w:ilvl']) === level)
      const from = valueOf(restart, 'w:startOverride')
      if (from !== undefined && !restarted.has(`${list} ${level}`)) {
        restarted.add(`${list} ${level}`)
        count[level] = Number(from)
      } else count[level] = count[level] === undefined ? now.start : count[level] + 1
      count.length = level + 1
      if (now.format === 'none') return ''
      if (now.format === 'bullet') return `${bullet(now.text)}${now.after}`
      const label = now.text.replace(/%(\d)/g, (_, digit: string) => {
        const i = Number(digit) - 1
        const at = own(i)
        count[i] ??= at?.start ?? 1
        return written(count[i], now.legal ? 'decimal' : (at?.format ?? 'decimal'))
      })
      return label === '' ? '' : `${label}${now.after}`
    },
  }
}

const levelsOf = (plan: Xml): Level[] => {
  const levels: Level[] = []
  for (const lvl of childrenOf(plan, 'w:lvl')) levels[Number(lvl.attributes['w:ilvl'] ?? 0)] = levelOf(lvl)
  return levels
}

const levelOf = (lvl: Xml): Level => ({
  start: Number(valueOf(lvl, 'w:start') ?? 1),
  format: valueOf(lvl, 'w:numFmt') ?? 'decimal',
  text: valueOf(lvl, 'w:lvlText') ?? '',
  after: valueOf(lvl, 'w:suff') === 'nothing' ? '' : ' ',
  legal: isOn(lvl, 'w:isLgl') ?? false,
})

/** Bullets come from symbol fonts, whose codes are no letters: offices mean dash or plus. */
const bullet = (text: string): string => (text === '' || SYMBOLS.test(text) ? '-' : text)

function written(n: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(n)
    case 'lowerRoman':
      return roman(n).toLowerCase()
    case 'upperLetter':
      return letters(n)
    case 'lowerLetter':
      return letters(n).toLowerCase()
    case 'decimalZero':
      return String(n).padStart(2, '0')
    default:
      return String(n)
  }
}

/** Word goes on with AA, BB after Z. */
const letters = (n: number): string =>
  n < 1 ? '' : String.fromCharCode(65 + ((n - 1) % 26)).repeat(Math.floor((n - 1) / 26) + 1)

function roman(n: number): string {
  const steps = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const
  let out = ''
  let rest = Math.min(n, 3_999)
  for (const [value, sign] of steps) {
    while (rest >= value) {
      out += sign
      rest -= value
    }
  }
  return out
}
