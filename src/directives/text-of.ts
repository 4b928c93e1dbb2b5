/** The words of a text or Markdown file in UTF-8 (or UTF-16 with its mark); null when the bytes are something else. */
export function textOf(bytes: Uint8Array): string | null {
  const [a, b] = bytes
  const utf16 = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)
  if (!utf16 && bytes.includes(0)) return null
  const encoding = utf16 ? (a === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
