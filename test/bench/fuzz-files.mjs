// Files that were damaged on their way, of every kind that is read without a recogniser. What they hold is fuzzed apart.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'

const root = join(import.meta.dirname, '../..')
const { readFile } = await import(join(root, 'dist/directives/read/read-file.js'))
const { LIMITS } = await import(join(root, 'dist/directives/read/read-context.js'))
const { ReadError } = await import(join(root, 'dist/directives/read/read-error.js'))

const escaped = (t) => t.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const utf16 = (t) => new Uint8Array(Buffer.from(`\ufeff${t}`, 'utf16le'))

const documentXml = (t) =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${t
    .split('\n')
    .map((l) => `<w:p><w:r><w:t>${escaped(l)}</w:t></w:r></w:p>`)
    .join('')}</w:body></w:document>`
const docx = (xml) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    'word/document.xml': xml,
  })
const html = (t) =>
  strToU8(`<html><body>${t.replace(/^.*$/gm, (l) => `<p>${escaped(l)}</p>`)}<table><tr><td>1</table></body></html>`)

/** Reads `count` damaged files. No recogniser answers: what would be recognised is refused at once. */
export async function fuzzFiles(count, texts, { upTo, oneOf }) {
  const made = join(root, 'test/support/papers/made')
  const papers = readdirSync(made)
    .filter((f) => /\.(pdf|docx?)$/.test(f))
    .map((f) => new Uint8Array(readFileSync(join(made, f))))
  const bases = [
    () => oneOf(papers),
    () => docx(damaged(strToU8(documentXml(oneOf(texts))))),
    () => docx(strToU8(documentXml(oneOf(texts)))),
    () => html(oneOf(texts)),
    () => utf16(oneOf(texts)),
    () => strToU8(oneOf(texts)),
  ]
  const ocr = { size: 1, recognize: () => Promise.reject(new ReadError('corrupt')), close: () => Promise.resolve() }
  const damages = [
    (b) => b.slice(0, upTo(b.length)),
    (b) => b.slice(upTo(b.length)),
    (b) => b.map((byte) => (upTo(200) === 0 ? upTo(256) : byte)),
    (b) => b.map((byte, i) => (i % (50 + upTo(400)) === 0 ? byte ^ (1 << upTo(8)) : byte)),
    (b) => b.fill(upTo(256), upTo(b.length), upTo(b.length)),
    (b) => Uint8Array.from([...b, ...b.slice(upTo(b.length))]),
    (b) => b.copyWithin(upTo(b.length), upTo(b.length), upTo(b.length)),
  ]
  function damaged(bytes) {
    return oneOf(damages)(Uint8Array.from(bytes))
  }
  const found = []
  let slowest = { ms: 0 }
  let read = 0
  for (let i = 0; i < count; i++) {
    const bytes = damaged(oneOf(bases)())
    const before = performance.now()
    try {
      const { text } = await readFile([{ bytes, name: 'x' }], { ocr, limits: LIMITS, onProgress: () => undefined })
      if (typeof text === 'string') read++
    } catch (thrown) {
      if (!(thrown instanceof ReadError)) found.push({ i, what: 'throws', words: String(thrown.stack).slice(0, 400) })
    }
    const ms = performance.now() - before
    if (ms > slowest.ms)
      slowest = { ms, bytes: bytes.length, begins: Buffer.from(bytes.slice(0, 8)).toString('latin1') }
    if (ms > 2_000) found.push({ i, what: 'slow', words: `${String(Math.round(ms))} ms` })
  }
  return { files: count, read, slowest, found }
}
