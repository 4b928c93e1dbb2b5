import type { Span } from '../../../directives/reading.ts'
import type { Found } from '../../retrieve/text/search.ts'
import { search } from '../../retrieve/text/search.ts'
import { said } from '../../understand.ts'
import type { Inquiry } from '../inquiry.ts'
import type { PaperFile } from '../paper-file.ts'
import { dutiesOf } from '../part/duties.ts'

/** Among passages that fit alike, the one in the asked unit's part is meant, and not the one in another's. */
const OWN = 1.25
const FOREIGN = 0.7
/** It is called by the name that the paper has for its kind. */
const CALLED = 1.5
/** The subject line names the matter without telling anything about it. */
const SUBJECT = 0.5

/** What is told before the first duty is how things stand, and nothing to be done. */
const BEFORE = 0.8
const OF_STATE = ['failings', 'opening', 'purpose'] as const

export async function ranked(
  inquiry: Inquiry,
  paper: PaperFile,
  content: readonly string[],
  fits: (text: string) => boolean,
): Promise<Found[]> {
  const { target, asker } = inquiry
  const unit = target.who === 'units' && !target.loose ? (target.units[0] ?? asker.unit) : asker.unit
  const duties = (await dutiesOf(paper, unit)) ?? []
  const mine = duties.map((d) => d.task.span)
  const named = duties.filter((d) => !d.common).map((d) => d.task.span)
  const all = (await paper.tasks()).map((t) => t.span)
  const firstTask = Math.min(...all.map((s) => s.start))
  const asksOfState = OF_STATE.some((concept) => said(inquiry.understanding, concept))
  const resolved = (await paper.resolutions()).filter((r) => !r.unitCodes.includes('*'))
  const asksOfOwn = inquiry.understanding.saysOwn || inquiry.understanding.units.some((u) => u.own)
  const names = ({ text }: Found['passage']): boolean =>
    resolved.some((r) => r.unitCodes.includes(unit.code) && text.includes(r.written))
  const weight = ({ passage: p }: Found): number => {
    const within = (spans: readonly Span[]): boolean => spans.some((s) => s.start < p.end && p.start < s.end)
    // One task may tell several kinds what to do, each in a sentence of its own.
    if (within(named)) return asksOfOwn && names(p) ? CALLED : OWN
    if (paper.directive.subject?.includes(p.text) === true) return SUBJECT
    if (p.end <= firstTask && !asksOfState) return BEFORE
    return within(mine) || duties.length === 0 || !within(all) ? 1 : FOREIGN
  }
  return search(await paper.index(), content, (p) => fits(p.text))
    .map((f) => ({ ...f, score: f.score * (0.4 + f.coverage) * weight(f) }))
    .sort((a, b) => b.score - a.score)
}

/** The question's matter stands in the passage, and not by one chance word when several were asked for. */
export function enough(f: Found, coverage = 0.55, least = 2): boolean {
  const wanted = f.wanted
  return (
    f.coverage >= coverage &&
    f.matched >= Math.min(least, wanted) &&
    f.matched >= wanted * (wanted > 4 ? 0.2 : 0.3) * least
  )
}
