import { Command, Option } from 'commander'
import { answer } from '../../answers/answer.ts'
import { chooseIntents } from '../../answers/answering/choose-intents.ts'
import { withLast } from '../../answers/follow/with-last.ts'
import type { Hearing } from '../../answers/hear/hearing.ts'
import { withoutResidue } from '../../answers/hear/residue.ts'
import type { Word } from '../../answers/hear/words.ts'
import { TRADE } from '../../answers/lexicon/abbreviations.ts'
import { CHAT } from '../../answers/lexicon/chat-forms.ts'
import { readDeskQuestion } from '../../answers/office/desk-question.ts'
import { officeListOf } from '../../answers/office/office-ask.ts'
import { ownListOf } from '../../answers/office/own-ask.ts'
import { featuresOf } from '../../answers/learnt/features.ts'
import { guessesOf } from '../../answers/learnt/guess.ts'
import { howToIn } from '../../answers/how-to/tell-how-to.ts'
import { withBareNumbers } from '../../answers/retrieve/papers/find-papers.ts'
import { understand as hear, type Understanding } from '../../answers/understand.ts'
import { fold } from '../../base/vietnamese.ts'
import { afterAnswer, referTo, type Remembered } from '../../chat/answering/memory/refer.ts'
import { ROLES, type Role } from '../../people/person.ts'
import { officeOf } from '../../people/register.ts'
import type { Unit } from '../../people/unit.ts'
import { CliError, type CliDesk, type OpenHouse } from '../desk.ts'

interface Options {
  as?: string
  role: Role
  after: string[]
  json?: true
}

/**
 * `understand [--as CODE] [--role ROLE] [--after "question before"]… [--json] "question"`: what was understood, and why.
 * Without a code it is asked by the office's own unit. Writes nothing.
 */
export const understand = (desk: CliDesk): Command =>
  new Command('understand')
    .description('see what a question was understood to be, and by which words')
    .argument('<question>')
    .option('--as <code>', "who asks: code of the unit; the office's own when absent")
    .addOption(new Option('--role <role>', 'in which role').choices(ROLES).default('head'))
    .option(
      '--after <question>',
      'what was asked before; again for each',
      (q: string, all: string[]) => [...all, q],
      [],
    )
    .option('--json', 'print everything as JSON')
    .action(async (question: string, options: Options) => {
      const found = await desk.inside((house) => explain(desk, house, question, options))
      desk.out(options.json ? `${JSON.stringify(found, null, 2)}\n` : `${lines(found).join('\n')}\n`)
    })

type Explained = Awaited<ReturnType<typeof explain>>

/** Of an office without a register. */
const NO_UNIT: Unit = {
  id: '',
  code: '',
  name: '',
  shortName: '',
  kind: '',
  relation: 'peer',
  parentCode: null,
  area: null,
  aliases: [],
  validFrom: null,
  validTo: null,
  successors: [],
}

async function explain(desk: CliDesk, house: OpenHouse, asked: string, options: Options) {
  const { read, officeTime, calendar, hearing } = house
  const register = await read.people.units()
  const unit = options.as === undefined ? (officeOf(register) ?? NO_UNIT) : await read.people.unitByCode(options.as)
  if (!unit) throw new CliError(desk.wording.say(desk.locale, 'cli-no-unit', { code: options.as ?? '' }))
  const now = house.officeNow()
  const asker = { unit, role: options.role, locale: desk.locale, now }
  const tools = { officeTime, calendar, hearing }
  let kept: Remembered | null = null
  for (const before of options.after) {
    const { question, subject } = referTo(before, kept)
    kept = afterAnswer(kept, question, await answer(question, asker, read, tools, subject), now) ?? kept
  }
  const { question: q, subject } = referTo(asked, kept)
  const published = await read.directives.heads('published')
  const heard = (words: string): Understanding => withBareNumbers(hear(words, register, unit, hearing), published)
  const u = withLast(heard(q), subject, heard)
  const said = ({ from, to }: { from: number; to: number }): string =>
    u.words
      .slice(from, to)
      .map((w) => w.plain)
      .join(' ')
  const across = readDeskQuestion(q, u, { today: officeTime.dayOf(now), calendar })
  const seesAll = options.role === 'officer' || options.role === 'leader'
  const named = { paper: u.papers.length > 0, units: u.units.some((m) => !m.own) }
  const found = await answer(q, asker, read, tools, subject)
  const ids = new Set(found.choices.map((c) => c.directiveId))
  for (const fact of found.facts) if ('paper' in fact && fact.paper) ids.add(fact.paper.id)
  const refOf = async (id: string): Promise<string> => (await read.directives.byId(id))?.ref ?? id
  const directives = await Promise.all([...ids].map(refOf))
  const about = [...new Set([subject.at?.directiveId, subject.directiveId])].filter((id) => id !== undefined)
  const { first, second } = chooseIntents(u)
  return {
    words: u.words.map((w) => ({ typed: w.raw, heard: w.plain, by: ruleOf(w, hearing) })),
    concepts: u.hits.map((h) => ({ concept: h.concept, words: said(h), exact: h.exact })),
    units: u.units.map((m) => ({ spoken: m.spoken, codes: m.units.map((each) => each.code), own: m.own })),
    papers: u.papers,
    sections: u.sections,
    periods: across.periods.map(({ words, start, end }) => ({ words, start, end })),
    list: seesAll ? officeListOf(across, named) : ownListOf(across),
    listWords: [...across.parts],
    listWhole: across.whole,
    intents: u.intents,
    wordedLike: guessesOf(featuresOf(u)).slice(0, 3),
    tried: [...first, ...(second === null ? [] : [second])],
    howTo: howToIn(u, asker)?.topic ?? null,
    follows: await Promise.all(about.map(refOf)),
    content: u.content.filter((w) => w !== ''),
    status: found.status,
    directives,
  }
}

/** By which rule a word is heard as something else than it was typed. */
function ruleOf({ raw, plain }: Word, hearing: Hearing): string {
  const folded = fold(raw)
  if (folded === plain) return 'typed'
  if (hearing.isShort(raw)) return 'abbreviation of the office'
  if (raw.includes(' ')) return 'name of the trade'
  if ((TRADE[raw] ?? TRADE[folded]) !== undefined) return 'abbreviation of the trade'
  if ((CHAT[raw] ?? CHAT[folded]) !== undefined) return 'short form of chats'
  return withoutResidue(folded) === plain ? 'typing without an input method' : 'spelling'
}

function lines(e: Explained): string[] {
  const heard = e.words.filter((w) => w.by !== 'typed').map((w) => `  ${w.typed} → ${w.heard} (${w.by})`)
  const list = (name: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : [`${name}:`, ...items.map((i) => `  ${i}`)]
  return [
    `words: ${e.words.map((w) => w.heard).join(' ')}`,
    ...heard,
    ...list(
      'concepts',
      e.concepts.map((c) => `${c.concept}: “${c.words}”${c.exact ? '' : ' (a slip forgiven)'}`),
    ),
    ...list(
      'units',
      e.units.map((m) => `“${m.spoken}” → ${m.codes.join(', ') || 'not in the register'}${m.own ? ' (own)' : ''}`),
    ),
    ...list(
      'papers',
      e.papers.map((p) => [p.kind, p.ref, p.symbol].filter((x) => x !== null).join(' ')),
    ),
    ...list('sections', e.sections),
    ...list(
      'periods',
      e.periods.map((p) => `“${p.words}” → ${p.start ?? '…'} – ${p.end ?? '…'}`),
    ),
    `across directives: ${e.list ?? 'no'} (${e.listWords.join(', ')}${e.listWhole ? '' : '; other words are left'})`,
    ...list(
      'intents',
      e.intents.map((i) => `${i.intent} ${i.score.toFixed(2)}`),
    ),
    `worded like: ${e.wordedLike.map((g) => `${g.intent} ${Math.round(g.share * 100)} %`).join(', ')}`,
    ...(e.list === null ? [`tried: ${e.tried.join(', ') || 'none'}`] : []),
    ...(e.howTo === null ? [] : [`how to: ${e.howTo}`]),
    ...(e.follows.length === 0 ? [] : [`spoken of before: ${e.follows.join(', ')}`]),
    `matter: ${e.content.join(' ') || '–'}`,
    `answer: ${e.status}${e.directives.length > 0 ? `, ${e.directives.join(', ')}` : ''}`,
  ]
}
