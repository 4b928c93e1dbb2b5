import type { Unit } from '../../../people/unit.ts'
import type { Task } from '../../../tasks/task.ts'
import type { PaperFile } from '../paper-file.ts'
import { lineAt, writtenWords } from '../paper-file.ts'

/** How a duty calls the unit it is given to, as written: the narrowest of its words; null where it calls everybody, or nobody. */
export async function namedAs(paper: PaperFile, task: Task, unit: Unit): Promise<string | null> {
  const resolved = await paper.resolutions()
  const own = resolved
    .filter((r) => r.unitCodes.includes(unit.code) && !r.unitCodes.includes('*'))
    .sort((a, b) => a.unitCodes.length - b.unitCodes.length)
  const given = own.find((r) => [...task.assignees, ...task.coordinators].includes(r.written))
  if (given) return given.written
  const words = wholeWords(paper, task)
  return own.find((r) => words.includes(r.written))?.written ?? null
}

/** The words of a duty with those of whom it is asked, which may stand before them in the same line. */
export function wholeWords({ directive }: PaperFile, task: Task): string {
  const written = writtenWords(directive, task)
  const line = task.corrected ? '' : lineAt(directive.text, task.span.start)
  return line.includes(written) ? line : written
}
