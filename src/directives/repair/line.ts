import type { Repair } from '../reading.ts'

/** A line of the original text on its way through the repairs. */
export interface Line {
  /** line of the original, from 1 */
  no: number
  text: string
  /** a table bar, a page or a column ended before this line: nothing is joined over it */
  hard: boolean
  /** emphasis (**…**) is still open at the end of this line, so its break is a wrap */
  open: boolean
  /** it stood beside a table bar or held emphasis: the source counted markup when it was wrapped */
  marked: boolean
}

export interface RepairLog {
  list: Repair[]
  add(kind: string, line: number, before: string, after: string): void
}

const SHOWN = 80
const MOST = 2_000

/** Collects repairs; only the first characters of each are kept, and a hopeless text does not fill the memory. */
export function createRepairLog(): RepairLog {
  const list: Repair[] = []
  return {
    list,
    add(kind, line, before, after) {
      if (list.length < MOST) list.push({ kind, line, before: before.slice(0, SHOWN), after: after.slice(0, SHOWN) })
    },
  }
}

export const isBlank = (line: Line | undefined): boolean => line === undefined || line.text.trim().length === 0
