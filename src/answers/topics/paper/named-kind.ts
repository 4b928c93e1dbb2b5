import { fold } from '../../../base/vietnamese.ts'
import type { Fact } from '../../fact.ts'
import { said, type Understanding } from '../../understand.ts'
import type { Outcome } from '../inquiry.ts'
import { answered } from '../outcomes.ts'
import type { PaperFile } from '../paper-file.ts'

/** "gọi tên những phòng nào": of which kind of those that the paper names. */
const KIND =
  /\b(?:ten|danh)(?: (?:nhung|cac|may|cua))* (phong|so|hoi|trung tam|doan the|ban|benh vien|truong|to chuc)(?: (?!nao)\S+){0,3}? nao\b/

export const kindNamed = (u: Understanding): string | null =>
  said(u, 'namedKind') ? (KIND.exec(u.plain)?.[1] ?? null) : null

/** A list may begin with the kind that its names share: "Các Sở: Y tế, …". */
export const isOfKind = (written: string, kind: string): boolean =>
  new RegExp(`^(?:cac |nhung )?${kind}(?![a-z])`).test(fold(written).trim())

/** Those of the kind who have something to do; null when there are none. */
export async function assignedOfKind(paper: PaperFile, kind: string): Promise<Outcome | null> {
  const tasks = await paper.tasks()
  const items = [...new Set(tasks.flatMap((t) => [...t.assignees, ...t.coordinators]))].filter((a) => isOfKind(a, kind))
  if (items.length === 0) return null
  const fact: Fact = {
    kind: 'receivers',
    paper: await paper.paper(),
    list: 'assigned',
    items,
    counted: false,
    unit: null,
    held: null,
    entry: null,
  }
  return answered(paper, fact, null, items.join('; '))
}
