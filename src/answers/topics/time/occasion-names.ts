/** Its name begins with a capital after the word itself; a date or a mark ends it. */
const NAME =
  /(?:Ngày|Lễ|Tết)\s+(?:lễ\s+)?(?:[\p{Lu}][\p{L}]*)(?:\s+(?!ngày|năm|lần|nhân|là|với|tại|từ|đến)[\p{L}]+){0,9}/gu

/** Days that have a name ("Ngày Quốc tế Người cao tuổi"), where they stand in the text. */
export const occasionNames = (text: string): { name: string; from: number; to: number }[] =>
  [...text.matchAll(NAME)].map((m) => ({ name: m[0].trim(), from: m.index, to: m.index + m[0].length }))
