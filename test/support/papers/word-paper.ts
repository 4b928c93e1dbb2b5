import {
  AlignmentType,
  BorderStyle,
  Document,
  type IRunOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { CELL, EMPTY } from '../../../src/directives/repair/tables/duty-header.ts'
import { repairText } from '../../../src/directives/repair/repair-text.ts'
import { partsOf } from '../../../src/directives/structure/parts.ts'

/** A row of a table is its cells; a cell is its words. */
type Annex = readonly (readonly string[])[]

export interface PaperOptions {
  /** labels of sections are Word's own lists: they stand in no text */
  lists?: boolean
  /** a table with drawn lines after the foot */
  annex?: Annex
  font?: string
  /** nothing is drawn between the columns of tables */
  undrawn?: boolean
}

const MOTTO = /^(?:CỘNG H[OÒ][AÀ]|ĐẢNG CỘNG SẢN|Độc lập)/u
const PLACE_DATE = /^\p{Lu}[^,\d]{1,40},?\s*ngày\b/u
const NOTHING = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const PLAIN = {
  top: NOTHING,
  bottom: NOTHING,
  left: NOTHING,
  right: NOTHING,
  insideHorizontal: NOTHING,
  insideVertical: NOTHING,
}
const POINTS = 28
const CENTER = AlignmentType.CENTER

interface Look {
  isBold?: boolean
  align?: (typeof AlignmentType)[keyof typeof AlignmentType]
  size?: number
  indent?: boolean
}

const line = (text: string, { isBold = false, align = AlignmentType.LEFT, size = POINTS, indent = false }: Look = {}) =>
  new Paragraph({
    alignment: align,
    spacing: { after: indent ? 120 : 0, line: 276, lineRule: 'auto' },
    ...(indent ? { indent: { firstLine: 720 } } : {}),
    children: [new TextRun(lettersOf(text, size, isBold))],
  })

const lettersOf = (text: string, size: number, bold: boolean): IRunOptions => ({ text, size, bold })

const sideBySide = (left: Paragraph[], right: Paragraph[], [a, b]: [number, number]) =>
  new Table({
    width: { size: 9_300, type: WidthType.DXA },
    columnWidths: [a, b],
    borders: PLAIN,
    rows: [
      new TableRow({
        children: [
          new TableCell({ children: left, borders: PLAIN, width: { size: a, type: WidthType.DXA } }),
          new TableCell({ children: right, borders: PLAIN, width: { size: b, type: WidthType.DXA } }),
        ],
      }),
    ],
  })

const annexTable = (rows: Annex, undrawn = false) =>
  new Table({
    ...(undrawn ? { borders: PLAIN } : {}),
    width: { size: 9_300, type: WidthType.DXA },
    columnWidths: (rows[0] ?? []).map((_, i) => (i === 0 ? 700 : Math.floor(8_600 / ((rows[0]?.length ?? 2) - 1)))),
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((c) => new TableCell({ children: [line(c, { size: 26 })] })) }),
    ),
  })

const FORMATS: Record<string, { format: (typeof LevelFormat)[keyof typeof LevelFormat]; text: string }> = {
  roman: { format: LevelFormat.UPPER_ROMAN, text: '%1.' },
  number: { format: LevelFormat.DECIMAL, text: '%2.' },
  letter: { format: LevelFormat.LOWER_LETTER, text: '%3)' },
  dash: { format: LevelFormat.BULLET, text: '\uf0b7' },
}
const LABELS: [keyof typeof FORMATS, RegExp][] = [
  ['roman', /^[IVX]{1,5}\.\s+/],
  ['number', /^\d{1,2}\.\s+/],
  ['letter', /^[a-zđ]\)\s+/],
  ['dash', /^-\s+/],
]

function item(text: string): Paragraph | null {
  const level = LABELS.findIndex(([, pattern]) => pattern.test(text))
  const [, pattern] = LABELS[level] ?? []
  if (pattern === undefined) return null
  return new Paragraph({
    numbering: { reference: 'sections', level },
    alignment: AlignmentType.JUSTIFIED,
    spacing: { after: 120, line: 276, lineRule: 'auto' },
    children: [new TextRun({ text: text.replace(pattern, ''), size: POINTS })],
  })
}

/** Rows of a table of duties, one after the other among the paragraphs, become a drawn table. */
function blocks(texts: readonly string[], block: (text: string) => Paragraph, undrawn: boolean): (Paragraph | Table)[] {
  const out: (Paragraph | Table)[] = []
  let rows: string[][] = []
  const close = (): void => {
    if (rows.length > 0) out.push(annexTable(rows, undrawn))
    rows = []
  }
  for (const text of texts) {
    if (text.includes(CELL)) {
      rows.push(text.split(CELL).map((cell) => (cell === EMPTY ? '' : cell)))
      continue
    }
    close()
    out.push(block(text))
  }
  close()
  return out
}

/** A directive's text laid out as offices do it: two columns at the head and at the foot, justified body, table at the end. */
export function wordPaper(
  raw: string,
  { lists = false, annex, font = 'Times New Roman', undrawn = false }: PaperOptions = {},
): Promise<Buffer> {
  const { paragraphs, spelling } = repairText(raw)
  const parts = partsOf(paragraphs, spelling)
  const texts = (list: readonly { text: string }[]): string[] => list.map((p) => p.text)
  const isRight = (t: string): boolean => MOTTO.test(t) || PLACE_DATE.test(t)
  const head = texts(parts.head)
  const foot = texts(parts.foot)
  const copies = foot.findIndex((t) => /^nơi nhận/iu.test(t))
  const signed = foot.findIndex((t) => /^[^\p{Ll}]{6,}$/u.test(t))
  const left = copies < 0 ? [] : copies < signed ? foot.slice(copies, signed) : foot.slice(copies)
  const right = signed < 0 ? [] : signed < copies ? foot.slice(signed, copies) : foot.slice(signed)
  const last = parts.foot.at(-1)
  const tail = last === undefined ? [] : paragraphs.slice(paragraphs.indexOf(last) + 1)
  const center = (t: string, isBold = false) => line(t, { align: CENTER, isBold })
  const body = (t: string) => (lists ? item(t) : null) ?? line(t, { align: AlignmentType.JUSTIFIED, indent: true })
  const document = new Document({
    styles: { default: { document: { run: { font, size: POINTS } } } },
    numbering: {
      config: [
        {
          reference: 'sections',
          levels: Object.values(FORMATS).map(({ format, text }, level) => ({ level, format, text })),
        },
      ],
    },
    sections: [
      {
        properties: { page: { margin: { top: 1_134, bottom: 1_134, left: 1_701, right: 1_134 } } },
        children: [
          sideBySide(
            head.filter((t) => !isRight(t)).map((t) => line(t, { align: CENTER, size: 26 })),
            head.filter(isRight).map((t) => line(t, { align: CENTER, size: 26 })),
            [4_000, 5_300],
          ),
          ...(parts.title ? [line(''), center(parts.title.text, true)] : []),
          ...texts(parts.subject).map((t) => center(t, true)),
          line(''),
          ...texts(parts.recipients).map((t) => line(t, { indent: true })),
          ...blocks(texts(parts.body), body, undrawn),
          line(''),
          sideBySide(
            left.map((t) => line(t, { size: 22 })),
            right.map((t) => center(t, true)),
            [4_600, 4_700],
          ),
          ...blocks(texts(tail), body, undrawn),
          ...(annex ? [line(''), center('PHỤ LỤC', true), annexTable(annex), line('')] : []),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}
