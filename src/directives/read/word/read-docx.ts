import { strFromU8 } from 'fflate'
import type { FileText } from '../file-text.ts'
import { tableLines } from '../layout/table/table-text.ts'
import { ReadError } from '../read-error.ts'
import type { Block } from './document.ts'
import { blocksOf } from './document.ts'
import { readNumbering } from './numbering.ts'
import { readStyles } from './styles.ts'
import { unzip } from './unzip.ts'
import type { Xml } from './xml.ts'
import { childOf, parseXml } from './xml.ts'

const BODY = /^word\/document\d*\.xml$/
const PICTURE = /^word\/media\/.+\.(?:jpe?g|png)$/i
const MOST_REPAIRS = 200

/** A Word file (.docx) → its words with the numbering that Word only draws. Throws ReadError. */
export function readDocx(bytes: Uint8Array): FileText {
  const files = unzip(bytes, (name) => BODY.test(name) || name === 'word/numbering.xml' || name === 'word/styles.xml')
  const xml = (name: string): Xml | undefined => {
    const file = files.get(name)
    return file && parseXml(strFromU8(file))
  }
  const main = [...files.keys()].find((name) => BODY.test(name))
  const body = childOf(childOf(main === undefined ? undefined : xml(main), 'w:document'), 'w:body')
  if (body === undefined) throw new ReadError('corrupt')
  const context = {
    styles: readStyles(xml('word/styles.xml')),
    numbering: readNumbering(xml('word/numbering.xml')),
    converted: [],
  }
  const text = linesOf(blocksOf(body, context)).join('\n')
  return { kind: 'docx', text, pages: [], repairs: context.converted.slice(0, MOST_REPAIRS), notes: [], stamped: [] }
}

/** Pictures in a Word file, by their names: some offices paste the scan of a paper into an empty document. */
export function picturesOf(bytes: Uint8Array): Uint8Array[] {
  const files = unzip(bytes, (name) => PICTURE.test(name))
  const number = (name: string): number => Number(/(\d+)\.\w+$/.exec(name)?.[1] ?? 0)
  return [...files].sort(([a], [b]) => number(a) - number(b)).map(([, file]) => file)
}

const linesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (typeof block === 'string' ? block.split('\n') : tableLines(block)))
