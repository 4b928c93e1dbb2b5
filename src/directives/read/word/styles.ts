import type { Xml } from './xml.ts'
import { childOf, childrenOf, isOn, valueOf } from './xml.ts'

/** What of a run's looks changes its letters. */
interface RunLook {
  caps: boolean
  hidden: boolean
  font: string
}

/** Which list a paragraph belongs to. */
export interface ListPlace {
  list: string
  level: number
}

export interface Styles {
  /** of a run: its own properties over its style's, the paragraph's style and the defaults */
  lookOf(paragraphStyle: string | undefined, run: Xml | undefined): RunLook
  /** list of a paragraph, its own or its style's; list "0" takes it out of any */
  listOf(paragraph: Xml | undefined): ListPlace | null
}

/** The styles of a Word file; each rests on the one that it is based on. */
export function readStyles(xml: Xml | undefined): Styles {
  const root = childOf(xml, 'w:styles')
  const styles = new Map(childrenOf(root, 'w:style').map((s) => [s.attributes['w:styleId'] ?? '', s]))
  const normal = [...styles].find(
    ([, s]) => s.attributes['w:type'] === 'paragraph' && s.attributes['w:default'] === '1',
  )?.[0]
  const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')

  /** from the style itself down to the one everything rests on */
  function chain(id: string | undefined): Xml[] {
    const out: Xml[] = []
    let style = id === undefined ? undefined : styles.get(id)
    while (style !== undefined && !out.includes(style)) {
      out.push(style)
      style = styles.get(valueOf(style, 'w:basedOn') ?? '')
    }
    return out
  }

  return {
    lookOf(paragraphStyle, run) {
      const looks = [
        run,
        ...chain(valueOf(run, 'w:rStyle')).map((s) => childOf(s, 'w:rPr')),
        ...chain(paragraphStyle ?? normal).map((s) => childOf(s, 'w:rPr')),
        defaults,
      ]
      const first = <T>(of: (look: Xml | undefined) => T | undefined): T | undefined => {
        for (const look of looks) {
          const value = of(look)
          if (value !== undefined) return value
        }
        return undefined
      }
      return {
        caps: (first((l) => isOn(l, 'w:caps')) ?? false) || (first((l) => isOn(l, 'w:smallCaps')) ?? false),
        hidden: first((l) => isOn(l, 'w:vanish')) ?? false,
        font: first((l) => childOf(l, 'w:rFonts')?.attributes['w:ascii']) ?? '',
      }
    },
    listOf(paragraph) {
      const own = childOf(paragraph, 'w:numPr')
      const level = valueOf(own, 'w:ilvl')
      const list = valueOf(own, 'w:numId')
      if (list !== undefined) return list === '0' ? null : { list, level: Number(level ?? 0) }
      for (const style of chain(valueOf(paragraph, 'w:pStyle') ?? normal)) {
        const numbered = childOf(childOf(style, 'w:pPr'), 'w:numPr')
        const inherited = valueOf(numbered, 'w:numId')
        if (inherited === '0') return null
        if (inherited !== undefined)
          return { list: inherited, level: Number(level ?? valueOf(numbered, 'w:ilvl') ?? 0) }
      }
      return null
    },
  }
}
