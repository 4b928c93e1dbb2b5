import type { Paper } from '../../answers/said-of-paper.ts'
import type { SayIn } from '../../wording/say.ts'

/** "Công văn 512/SYT-NVY"; while the number is blank "Công văn VB3 của Sở Y tế". */
export function namePaper(paper: Paper, say: SayIn): string {
  const type = paper.typeName ?? say(`answers-type-${paper.docType}`)
  if (paper.number !== null) return say('answers-paper-number', { type, number: paper.number })
  const { ref, symbol, issuer } = paper
  if (symbol !== null) return say('answers-paper-blank-symbol', { type, symbol, ref })
  const blank = say('answers-paper-blank', { type, ref })
  return issuer === null ? blank : say('answers-paper-of', { paper: blank, issuer })
}

/** The place of a fact: "Công văn 512/SYT-NVY, mục 2". */
export function namePlace(paper: Paper, section: string | null, say: SayIn): string {
  const name = namePaper(paper, say)
  return section === null ? name : say('answers-at-section', { paper: name, path: section })
}
