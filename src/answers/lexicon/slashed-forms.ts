import { wordTable } from '../../base/word-table.ts'

/** Clerks' short forms with a stroke ("p/h", "t/h"), folded: they stand in questions only. */
const SLASHED: Readonly<Record<string, string>> = wordTable({
  'p/h': 'phoi hop',
  't/h': 'thuc hien',
  't/khai': 'trien khai',
  'tr/khai': 'trien khai',
  't/chuc': 'to chuc',
  'c/tri': 'chu tri',
  'ch/tri': 'chu tri',
  'b/c': 'bao cao',
  'd/v': 'don vi',
  'd/c': 'dong chi',
  'c/v': 'cong van',
  'v/b': 'van ban',
  'k/h': 'ke hoach',
  'n/v': 'nhiem vu',
  'c/q': 'co quan',
  'k/p': 'kinh phi',
  'n/d': 'noi dung',
  'y/c': 'yeu cau',
  'q/d': 'quyet dinh',
  'h/dong': 'hoat dong',
})

/** Up to five letters on each side: "p/hop" is no path, and "12/SYT" no short form. */
const STROKE = /(?<![\p{L}\p{N}/])(\p{L}{1,2}\/\p{L}{1,5})(?![\p{L}\p{N}/])/gu

/** `fold` takes the marks off. */
export const withoutStrokes = (text: string, fold: (text: string) => string): string =>
  text.includes('/') ? text.replace(STROKE, (form) => SLASHED[fold(form.toLowerCase())] ?? form) : text
