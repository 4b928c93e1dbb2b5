import type { Fact } from '../../../answers/fact.ts'
import type { Locale } from '../../../wording/say.ts'
import { dateText } from '../../../wording/dates.ts'
import { draftLine, returnedLine, type TasksWording } from './word-tasks.ts'
import { grantedLines, standingLines, writtenTerm } from './word-term.ts'

/** How a unit stands with one directive. */
export function stateLines(
  fact: Extract<Fact, { kind: 'state' }>,
  wording: TasksWording & { locale: Locale },
): string[] {
  const { say, locale, officeTime } = wording
  const day = (at: Date): string => dateText(officeTime.dayOf(at))
  const { unit, own, acknowledgedAt, reportedAt } = fact
  const acknowledged = own
    ? acknowledgedAt
      ? say('answers-state-own-acknowledged', { day: day(acknowledgedAt) })
      : say('answers-state-own-unacknowledged')
    : acknowledgedAt
      ? say('answers-state-other-acknowledged', { unit, day: day(acknowledgedAt) })
      : say('answers-state-other-unacknowledged', { unit })
  const reported = own
    ? reportedAt
      ? say('answers-state-own-reported', { day: day(reportedAt) })
      : say('answers-state-own-open')
    : reportedAt
      ? say('answers-state-other-reported', { unit, day: day(reportedAt) })
      : say('answers-state-other-open', { unit })
  if (!fact.reportWanted && reportedAt === null && fact.returned.length === 0)
    return [acknowledged, say('answers-state-no-report')]
  const term =
    fact.term === null || reportedAt !== null
      ? []
      : [
          say('answers-deadline-report', { written: writtenTerm(fact.term, say) }),
          ...grantedLines(fact.granted, say),
          ...standingLines(fact.term, 'when', say, locale),
        ]
  const drafts = fact.drafts.map((d) => draftLine(d, wording))
  if (fact.returned.length > 0) {
    const lines = fact.returned.map((r) =>
      own
        ? returnedLine(r, wording)
        : say('answers-state-other-returned', { unit, day: day(r.at), note: r.note ?? '' }),
    )
    return [...(reportedAt === null ? [] : [reported]), ...lines, ...drafts, ...term]
  }
  const again = fact.resubmittedAt === null ? '' : say('answers-state-resubmitted', { day: day(fact.resubmittedAt) })
  return [`${reported} ${reportedAt === null ? acknowledged : again}`.trim(), ...drafts, ...term]
}
