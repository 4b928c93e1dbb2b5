import type { Unit } from '../people/unit.ts'
import { withoutFrame } from './hear/frame.ts'
import { heartOf } from './hear/heart.ts'
import { inSystem } from './hear/in-system.ts'
import { withPrivateKind } from './hear/private-kinds.ts'
import { withoutPurpose } from './hear/purpose.ts'
import { saysOwn } from './hear/says-own.ts'
import type { Hit } from './hear/spots/spot-concepts.ts'
import { behindLacking } from './hear/spots/behind-lacking.ts'
import { isOfUnits } from './hear/spots/of-units.ts'
import { sends } from './hear/spots/sends.ts'
import { spotConcepts } from './hear/spots/spot-concepts.ts'
import { spotTurns } from './hear/spots/spot-turns.ts'
import type { AnothersPaper } from './hear/spots/spot-anothers.ts'
import { spotAnothers } from './hear/spots/spot-anothers.ts'
import type { PaperMention } from './hear/spots/spot-papers.ts'
import { spotPapers, spotSections } from './hear/spots/spot-papers.ts'
import type { UnitMention } from './hear/spots/spot-units.ts'
import { spotUnits } from './hear/spots/spot-units.ts'
import type { Exception } from './hear/spots/spot-exception.ts'
import { spotException } from './hear/spots/spot-exception.ts'
import type { Word } from './hear/words.ts'
import { fromEnglish } from './hear/english.ts'
import type { Hearing } from './hear/hearing.ts'
import type { Concept } from './lexicon/concepts/concept.ts'
import type { Intent } from './lexicon/intents.ts'
import { INTENT_RULES } from './lexicon/intents.ts'
import { asksNoNumber } from './lexicon/several.ts'
import { isStopword } from './lexicon/stopwords.ts'

/** What a question was understood to be, and why. */
export interface Understanding {
  /** with which it was heard: documents are read with the same one */
  hearing: Hearing
  words: readonly Word[]
  /** the words folded and written out, single blanks */
  plain: string
  /** as typed, without what is told around the question */
  typed: string
  /** the message with all that is told around the question; null when there is nothing */
  inFull: Understanding | null
  hits: readonly Hit[]
  /** best first */
  intents: { intent: Intent; score: number }[]
  papers: PaperMention[]
  /** a paper that it names by whose it is */
  anothers: AnothersPaper | null
  /** paths as said: "2.a", "vi.4" */
  sections: string[]
  units: UnitMention[]
  /** "bệnh viện nào": units of which it asks for some */
  kinds: UnitMention[]
  /** a deed that it leaves out: "ngoài treo băng rôn ra" */
  exception: Exception | null
  /** "bên em", "chúng tôi" */
  saysOwn: boolean
  /** what the question is about beyond its form: folded words in order, "" where others stood between */
  content: string[]
}

/** Concepts whose words are the question's form, never its matter. */
const FORM: ReadonlySet<Concept> = new Set<Concept>([
  'when',
  'deadline',
  'remaining',
  'late',
  'report',
  'submit',
  'toWhom',
  'form',
  'signer',
  'issued',
  'issuer',
  'number',
  'subject',
  'budget',
  'place',
  'basis',
  'lead',
  'partners',
  'tasks',
  'quote',
  'wording',
  'recipients',
  'copies',
  'addressed',
  'copiesLine',
  'namedKind',
  'contact',
  'aspect',
  'progress',
  'whichUnits',
  'greeting',
  'range',
  'running',
  'ends',
  'means',
  'paperSent',
  'howManyPapers',
  'onward',
  'signedBy',
  'whoBot',
  'canBot',
  'thanks',
  'theme',
  'count',
  'changes',
  'valid',
  'whoComes',
  'mentioned',
  'ruledBy',
  'whetherSaid',
  'about',
  'failings',
  'purpose',
  'manner',
])

/** A message as it is heard: what of it asks something, or all of it where that alone would say nothing. */
export function understand(message: string, register: readonly Unit[], own: Unit, hearing: Hearing): Understanding {
  const { asked, inFull } = heartOf(withoutFrame(message))
  const heard = listen(withoutPurpose(asked), register, own, hearing)
  if (inFull === null) return heard
  const isEmpty = heard.intents.length === 0 && heard.content.every((w) => w === '')
  const whole = listen(inFull, register, own, hearing)
  // "trung tâm chưa có bộ phận ấy. Phải làm thế nào?": the sentence before is the case that is asked about.
  const isCase = said(whole, 'ifLacking') && !said(heard, 'ifLacking') && said(heard, 'tasks')
  if (isEmpty || isCase) return whole
  return { ...heard, papers: heard.papers.length > 0 ? heard.papers : whole.papers, inFull: whole }
}

function listen(typed: string, register: readonly Unit[], own: Unit, hearing: Hearing): Understanding {
  const question = fromEnglish(typed)
  const words = hearing.question(question)
  const plains = words.map((w) => w.plain)
  const raws = words.map((w) => w.raw)
  const stop = plains.map((_, i) => isStopword(raws, plains, i))
  const spotted = spotUnits(words, register, own, hearing)
  const units = spotted.filter((m) => !m.which)
  const names = spotted.filter(
    (u) => u.own || u.others || (u.units.length > 0 && !(u.loose && (u.to - u.from === 1 || u.to - u.from > 3))),
  )
  const inUnit = plains.map((_, i) => names.some((u) => u.from <= i && i < u.to))
  const exception = spotException(words, units)
  const spottedPhrases = spotConcepts(
    plains,
    (w) => hearing.knows(w) || plains.some((p, i) => p === w && (stop[i] || inUnit[i])),
    words.map((w) => w.parted),
  ).filter((h) => !sends(words, h))
  const phrases = spottedPhrases.filter((h) => isOfUnits(h, plains, exception !== null))
  const { marksFrom, from: begin } = behindLacking(
    plains,
    (before) => units.some((m) => m.from < before) || saysOwn(plains.slice(0, before).join(' ')),
  )
  const asked = units.filter((m) => m.from >= begin)
  const several = asksNoNumber(plains.join(' '))
  // "xin số máy" asks for a telephone, "số mấy" for a paper's number.
  const isPhone = ({ concept, from, to }: Hit): boolean =>
    concept === 'number' &&
    raws.slice(from, to).join(' ') === 'số máy' &&
    (words[from]?.parted === true || /^(?:xin|cho|co|)$/.test(plains[from - 1] ?? ''))
  const hits = [...phrases, ...spotTurns(plains)]
    .filter((h) => !(several && h.concept === 'count') && h.from >= begin)
    .map((h): Hit => (isPhone(h) ? { ...h, concept: 'contact' } : h))
  const within = (i: number, span: { from: number; to: number }): boolean => span.from <= i && i < span.to
  const form = plains.map((_, i) =>
    phrases.some((h) => FORM.has(h.concept) && within(i, h) && !(h.gap && within(i, h.gap))),
  )
  const typedPapers = spotPapers(question)
  // "ddinhj 712": where the marks were lost in the typing, the words as heard name the paper.
  const papers = typedPapers.some((p) => p.kind !== null)
    ? typedPapers
    : merged(typedPapers, spotPapers(plains.join(' ')))
  const anothers = spotAnothers(plains)
  const isWhose = (i: number): boolean => anothers !== null && anothers.from <= i && i < anothers.to
  // "theo thông tư 43": the paper is named, and is no matter.
  const isCited = (i: number): boolean =>
    papers.some(({ ref, kind }) => {
      const name = kind === null ? [] : [...kind.split(' '), ref]
      // "VB1": a directive without a number is called so.
      if (plains[i] === `vb${ref}`) return true
      return name.some((_, k) => name.every((n, j) => plains[i - k + j] === n))
    })
  // "chiều thứ sáu 4/4 gửi còn kịp không": the day that is supposed is no matter.
  const supposes = hits.some(({ concept }) => OF_NOW.has(concept))
  const isDay = (p: string): boolean =>
    supposes && (OF_A_DAY.has(p) || (/^\d{1,4}$/.test(p) && !papers.some(({ ref }) => ref === p)))
  const isOfSystem = inSystem(plains, hits)
  return {
    hearing,
    words,
    plain: plains.join(' '),
    typed,
    inFull: null,
    hits,
    intents: intentsOf(hits),
    papers,
    anothers,
    sections: spotSections(marksFrom === 0 ? question : plains.slice(marksFrom).join(' ')),
    units: asked.length > 0 ? asked : units,
    kinds: spotted.filter((m) => m.which),
    exception,
    saysOwn: saysOwn(plains.join(' ')),
    content: withPrivateKind(
      plains.map((p, i) =>
        i < begin || stop[i] || form[i] || inUnit[i] || isWhose(i) || isDay(p) || isCited(i) || isOfSystem(i) ? '' : p,
      ),
      words,
    ),
  }
}

/** What asks how a day stands. */
const OF_NOW: ReadonlySet<Concept> = new Set<Concept>(['remaining', 'late', 'running', 'stops', 'inTime'])

const OF_A_DAY: ReadonlySet<string> = new Set(
  'sang chieu trua toi dem mai mot hai ba tu nam sau bay chu nhat mung bua dau cuoi thu tuan vao'.split(' '),
)

export const said = (u: Understanding, concept: Concept): boolean => u.hits.some((h) => h.concept === concept)

const merged = (typed: readonly PaperMention[], heard: readonly PaperMention[]): PaperMention[] => [
  ...typed,
  ...heard.filter((p) => p.kind !== null && !typed.some((t) => t.ref === p.ref)),
]

function intentsOf(hits: readonly Hit[]): { intent: Intent; score: number }[] {
  const best = new Map<Intent, number>()
  const weight = (concepts: readonly Concept[]): number =>
    Math.max(0, ...hits.filter((h) => concepts.includes(h.concept)).map((h) => (h.exact ? 1 : 0.9)))
  for (const rule of INTENT_RULES) {
    const fit = Math.min(...rule.all.map(weight))
    if (fit === 0 || (rule.none && weight(rule.none) > 0)) continue
    best.set(rule.intent, Math.max(best.get(rule.intent) ?? 0, rule.score * fit))
  }
  return [...best].map(([intent, score]) => ({ intent, score })).sort((a, b) => b.score - a.score)
}
