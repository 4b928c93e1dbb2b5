import { CONCEPTS } from '../../lexicon/concepts/concept.ts'

/** Talk, and what may stand in a name: a commune "Cấp Tiến", a centre's "báo cáo viên". */
const IN_NAMES: ReadonlySet<string> = new Set([
  'budget',
  'canBot',
  'offTopic',
  'whoBot',
  'thanks',
  'greeting',
  'report',
  'submit',
  'done',
])

const byFirst = new Map<string, string[][]>()
for (const [concept, list] of CONCEPTS) {
  if (IN_NAMES.has(concept)) continue
  for (const phrase of list) {
    const [first = '', ...rest] = phrase.split(' ')
    // One word may be part of a name, and so may what stands around a gap.
    if (rest.length > 0 && !rest.includes('..')) byFirst.set(first, [...(byFirst.get(first) ?? []), rest])
  }
}

/** Whether a phrase begins here that asks or tells something: no name goes on with it ("sở | yêu cầu", "phòng | chủ trì"). */
export const saysMore = (plains: readonly string[], at: number): boolean =>
  byFirst.get(plains[at] ?? '')?.some((rest) => rest.every((w, k) => plains[at + 1 + k] === w)) ?? false
