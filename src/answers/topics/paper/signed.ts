import type { Topic } from '../inquiry.ts'
import { field, signer } from './header.ts'
import { lacking } from '../outcomes.ts'

/** Words around a name: "ông", "giám đốc", "đã". */
const AROUND: ReadonlySet<string> = new Set(
  'ong ba anh chi dong chi sep thay co bac pho giam doc chu tich da ky cua so uy ban nhan dan'.split(' '),
)

/** "ông Hùng ký văn bản nào": only of the papers that somebody of that name has signed. */
export const signed: Topic = async (inquiry, paper) => {
  const { words, hits } = inquiry.understanding
  const end = hits.find((h) => h.concept === 'signedBy')?.from ?? words.length
  const name = words.slice(0, end).flatMap((w) => (AROUND.has(w.plain) ? [] : [w.plain]))
  const own = paper.hearing.document(paper.directive.signer?.name ?? '')
  if (name.length > 0 && own.length > 0 && name.every((w) => own.includes(w))) {
    const found = await signer(inquiry, paper)
    const about = await field('subject')(inquiry, paper)
    return about.status === 'answered'
      ? { ...found, facts: [...found.facts, ...about.facts], sources: [...found.sources, ...about.sources] }
      : found
  }
  const { facts } = await signer(inquiry, paper)
  return lacking(paper, 'signed', { instead: facts.find((f) => f.kind === 'signer') ?? null })
}
