import { Command, Option } from 'commander'
import { answer } from '../../answers/answer.ts'
import { chooseIntents } from '../../answers/answering/choose-intents.ts'
import { withoutResidue } from '../../answers/hear/residue.ts'
import type { Word } from '../../answers/hear/words.ts'
import { TRADE } from '../../answers/lexicon/abbreviations.ts'
import { CHAT } from '../../answers/lexicon/chat-forms.ts'
import { readDeskQuestion } from '../../answers/office/desk-question.ts'
import { officeListOf } from '../../answers/office/office-ask.ts'
import { ownListOf } from '../../answers/office/own-ask.ts'
import { withBareNumbers } from '../../answers/retrieve/find-papers.ts'
import { understand as hear } from '../../answers/understand.ts'
import { fold } from '../../base/vietnamese.ts'
import { ROLES, type Role } from '../../people/person.ts'
import { CliError, type CliDesk, type OpenHouse } from '../desk.ts'

interface Options {
  as: string
  role: Role
  json?: true
}

/** `understand --as CODE [--role ROLE] [--json] "question"`: what was understood, and why. Writes nothing. */
export const understand = (desk: CliDesk): Command =>
  new Command('understand')
    .description('see what a question was understood to be, and by which words')
    .argument('<question>')
    .requiredOption('--as <code>', 'who asks: code of the unit')
    .addOption(new Option('--role <role>', 'in which role').choices(ROLES).default('head'))
    .option('--json', 'print everything as JSON')
    .action(async (question: string, options: Options) => {
      const found = await desk.inside((house) => explain(desk, house, question, options))
      desk.out(options.json ? `${JSON.stringify(found, null, 2)}\n` : `${lines(found).join('\n')}\n`)
    })

type Explained = Awaited<ReturnType<typeof explain>>

async function explain(
  desk: CliDesk,
  { read, officeTime, calendar, officeNow }: OpenHouse,
  q: string,
  options: Options,
) {
  const unit = await read.people.unitByCode(options.as)
  if (!unit) throw new CliError(desk.wording.say(desk.locale, 'cli-no-unit', { code: options.as }))
  const now = officeNow()
  const published = await read.directives.heads('published')
  const u = withBareNumbers(hear(q, await read.people.units(), unit), published)
  const said = ({ from, to }: { from: number; to: number }): string =>
    u.words
      .slice(from, to)
      .map((w) => w.plain)
      .join(' ')
  const across = readDeskQuestion(q, u, { today: officeTime.dayOf(now), calendar })
  const seesAll = options.role === 'officer' || options.role === 'leader'
  const about = { paper: u.papers.length > 0, units: u.units.some((m) => !m.own) }
  const asker = { unit, role: options.role, locale: desk.locale, now }
  const found = await answer(q, asker, read, { officeTime, calendar })
  const ids = new Set(found.choices.map((c) => c.directiveId))
  for (const fact of found.facts) if ('paper' in fact && fact.paper) ids.add(fact.paper.id)
  const directives = await Promise.all([...ids].map(async (id) => (await read.directives.byId(id))?.ref ?? id))
  const { first, second } = chooseIntents(u)
  return {
    words: u.words.map((w) => ({ typed: w.raw, heard: w.plain, by: ruleOf(w) })),
    concepts: u.hits.map((h) => ({ concept: h.concept, words: said(h), exact: h.exact })),
    units: u.units.map((m) => ({ spoken: m.spoken, codes: m.units.map((each) => each.code), own: m.own })),
    papers: u.papers,
    sections: u.sections,
    periods: across.periods.map(({ words, start, end }) => ({ words, start, end })),
    list: seesAll ? officeListOf(across, about) : ownListOf(across),
    listWords: [...across.parts],
    listWhole: across.whole,
    intents: u.intents,
    tried: [...first, ...(second === null ? [] : [second])],
    content: u.content.filter((w) => w !== ''),
    status: found.status,
    directives,
  }
}

/** By which rule a word is heard as something else than it was typed. */
function ruleOf({ raw, plain }: Word): string {
  const folded = fold(raw)
  if (folded === plain) return 'typed'
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
    ...(e.list === null ? [`tried: ${e.tried.join(', ') || 'none'}`] : []),
    `matter: ${e.content.join(' ') || '–'}`,
    `answer: ${e.status}${e.directives.length > 0 ? `, ${e.directives.join(', ')}` : ''}`,
  ]
}
