import iconv from 'iconv-lite'

/** TCVN 5712 (ABC): one byte a letter. Upper half of the table, by the Latin letter that shows where the font is missing. */
const LETTERS = new Map(
  Array.from({ length: 95 }, (_, i) => i + 0xa1).flatMap((byte): [string, string][] => {
    const letter = iconv.decode(Buffer.from([byte]), 'tcvn')
    return /\p{L}/u.test(letter) ? [[String.fromCharCode(byte), letter]] : []
  }),
)

/** Words written for a font such as .VnTime → Unicode. Letters that TCVN3 does not use stay as they are. */
export const fromTcvn3 = (text: string): string => text.replace(/[\u00a1-\u00ff]/g, (c) => LETTERS.get(c) ?? c)
