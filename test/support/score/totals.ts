import type { Count, DocumentScore, List } from './document.ts'
import { LISTS } from './document.ts'

interface Share extends Count {
  precision: number
  recall: number
  f1: number
}

export interface Totals {
  documents: number
  /** Share of the header fields that are right, of all and by field. */
  header: number
  fields: Record<string, number>
  lists: Record<List, Share>
  wrongDates: number
}

/** The scores of many documents taken together, every item with the same weight. */
export function totalOf(scores: readonly DocumentScore[]): Totals {
  const fields = scores.flatMap((s) => Object.entries(s.header))
  const right = (of: [string, boolean][]): number => share(of.filter(([, ok]) => ok).length, of.length)
  const names = [...new Set(fields.map(([name]) => name))]
  return {
    documents: scores.length,
    header: right(fields),
    fields: Object.fromEntries(names.map((name) => [name, right(fields.filter(([other]) => other === name))])),
    lists: Object.fromEntries(
      LISTS.map((list) => [list, shareOf(scores.map((s) => s.lists[list]))]),
    ) as Totals['lists'],
    wrongDates: scores.reduce((n, s) => n + s.wrongDates.length, 0),
  }
}

function shareOf(counts: readonly Count[]): Share {
  const add = (key: keyof Count): number => counts.reduce((n, c) => n + c[key], 0)
  const [hit, gold, read] = [add('hit'), add('gold'), add('read')]
  return { hit, gold, read, precision: share(hit, read), recall: share(hit, gold), f1: share(2 * hit, gold + read) }
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)
