import type { Hit } from './spots/spot-concepts.ts'

const SYSTEM = /\b(?:tren|trong|o|vao|len|qua|phia) (?=(?:he thong|phan mem|ung dung)\b)/

/** "đã có báo cáo trên hệ thống chưa": which words tell where it is recorded how somebody stands, and are no matter. */
export function inSystem(plains: readonly string[], hits: readonly Hit[]): (i: number) => boolean {
  const asksState = (['aspect', 'done'] as const).every((c) => hits.some((h) => h.concept === c))
  const found = asksState ? SYSTEM.exec(plains.join(' ')) : null
  if (found === null) return () => false
  const from = found.input.slice(0, found.index + found[0].length).split(' ').length - 1
  return (i) => from <= i && i < from + 2
}
