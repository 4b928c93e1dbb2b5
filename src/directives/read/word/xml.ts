import { Parser } from 'htmlparser2'
import { ReadError } from '../read-error.ts'

/** An element of an XML file with what it holds, in order. Names keep their prefix ("w:p"). */
export interface Xml {
  name: string
  attributes: Readonly<Record<string, string>>
  children: (Xml | string)[]
}

const DEEPEST = 500
const MOST_ELEMENTS = 3_000_000

/** XML → tree. Declares no entities of its own, so nothing can grow. Throws ReadError('corrupt'). */
export function parseXml(source: string): Xml {
  const root: Xml = { name: '', attributes: {}, children: [] }
  const open: Xml[] = [root]
  let elements = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > DEEPEST || ++elements > MOST_ELEMENTS) throw new ReadError('corrupt')
        const node: Xml = { name, attributes, children: [] }
        open.at(-1)?.children.push(node)
        open.push(node)
      },
      ontext(text) {
        open.at(-1)?.children.push(text)
      },
      onclosetag() {
        if (open.length > 1) open.pop()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(source)
  return root
}

export const elements = (node: Xml): Xml[] => node.children.filter((c): c is Xml => typeof c !== 'string')

export const childOf = (node: Xml | undefined, name: string): Xml | undefined =>
  node && elements(node).find((c) => c.name === name)

export const childrenOf = (node: Xml | undefined, name: string): Xml[] =>
  node === undefined ? [] : elements(node).filter((c) => c.name === name)

/** The w:val of a child; undefined when the child or its value is absent. */
export const valueOf = (node: Xml | undefined, name: string): string | undefined =>
  childOf(node, name)?.attributes['w:val']

/** A switch such as <w:caps/>: on when present and not set to false. */
export function isOn(node: Xml | undefined, name: string): boolean | undefined {
  const found = childOf(node, name)
  return found && !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? '1')
}
