import type { OfficeFact, PaperTotals } from '../../../answers/facts/office-fact.ts'
import { capital } from '../../../broadcasts/title.ts'
import type { FieldTotal } from '../../../reports/totals.ts'
import { dateText } from '../../../wording/dates.ts'
import { figure } from '../../../wording/figures.ts'
import { namePaper } from '../name-paper.ts'
import { type DeskWording, wordPeriod } from './word-desk.ts'

/** What the reports say when they are added up, and what could not be added: a sum is worth what it was made of. */
export function totalsLines(
  { period, scope, items, more }: Extract<OfficeFact, { kind: 'totals' }>,
  wording: DeskWording,
): string[] {
  const { say } = wording
  if (items.length === 0) return [say('office-totals-none')]
  const scopes = [...(scope === null ? [] : [scope]), ...(period === null ? [] : [wordPeriod(period, say)])]
  const head = scopes.length === 0 ? say('office-totals') : say('office-totals-of', { scope: scopes.join('; ') })
  return [
    capital(head),
    ...items.flatMap((paper) => paperLines(paper, wording)),
    ...(more > 0 ? [say('desk-more', { count: more })] : []),
  ]
}

function paperLines({ paper, wanted, reported, rounds }: PaperTotals, wording: DeskWording): string[] {
  const { say } = wording
  const name = namePaper(paper, say)
  const item = (text: string): string => say('answers-item', { text })
  const lines = rounds.flatMap(({ lastDay, reports, fields, nothing, elsewhere }) => [
    ...(rounds.length === 1
      ? []
      : [
          lastDay === null
            ? say('office-totals-undated', { name, reports })
            : say('office-totals-day', { name, day: dateText(lastDay), reports }),
        ]),
    ...fields.map((total) => item(totalLine(total, wording))),
    ...(nothing > 0 ? [item(say('office-total-nothing', { count: nothing }))] : []),
    ...(elsewhere > 0 ? [item(say('office-total-elsewhere', { count: elsewhere }))] : []),
  ])
  return [say('office-totals-paper', { name, reported, wanted }), ...lines]
}

function totalLine({ field, sum, told, about, inWords }: FieldTotal, { say, locale }: DeskWording): string {
  const notes = [
    say('office-total-told', { count: told }),
    ...(about > 0 ? [say('office-total-about', { count: about })] : []),
    ...(inWords > 0 ? [say('office-total-words', { count: inWords })] : []),
  ].join('; ')
  const said = { label: say(field.labelKey), sum: figure(sum, locale), notes }
  return field.kind === 'number' ? say('office-total-number', said) : say('office-total-money', said)
}
