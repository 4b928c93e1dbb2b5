import type { Hit } from './spot-concepts.ts'

/** "kết hợp những kênh nào với nhau": things that go together, and no units. */
const THINGS =
  /^(?:(?:giua|cac|nhung|may|voi) )*(?:kenh|phuong tien|hinh thuc|loai hinh|bien phap|phuong phap|hoat dong)(?: \S+){0,2}? (?:nao|gi)\b/

/** Beside a deed, of those "ngoài công lập", and of things, no other unit is asked for. */
export function isOfUnits({ concept, from, to }: Hit, plains: readonly string[], excepts: boolean): boolean {
  if (concept !== 'partners') return true
  const isKind = plains.slice(from, from + 3).join(' ') === 'ngoai cong lap'
  return !excepts && !isKind && !THINGS.test(plains.slice(to).join(' '))
}
