import { answer } from '../../answers/answer.ts'
import { isForOneself } from '../../answers/for-oneself.ts'
import type { Subject } from '../../answers/follow/subject.ts'
import { CANONICAL_QUESTIONS } from '../../answers/lexicon/canonical-questions.ts'
import { isUnacknowledged } from '../../tasks/standing/progress.ts'
import { hasReported, nextReport } from '../../tasks/standing/report-due.ts'
import type { Command } from '../command.ts'
import { tellPeople } from '../tell-people.ts'
import type { Visit } from '../visit.ts'
import { DESK_QUESTIONS } from './desk/desk-steps.ts'
import { referring, remember } from './memory/subject-memory.ts'
import { choiceQuestion, QUESTION_CHOICE } from './choice-question.ts'
import { wordAnswer, type Owing } from './words/word-answer.ts'

/** Answers a question in this chat, with its source, and remembers what it was about. */
export async function answerQuestion(visit: Visit, question: string, about?: Subject): Promise<void> {
  const { who, stores, tools, now, locale } = visit
  if (!who) return visit.reply(visit.say('corridor-stranger'))
  const amongOthers = visit.event.chatKind === 'group'
  const asker = { unit: who.unit, role: who.role, locale, now, amongOthers }
  const { officeTime, calendar, wording } = tools
  const hearing = tools.hearing()
  const meant = about ? { question, subject: about } : await referring(visit, question)
  const found = await answer(meant.question, asker, stores, { officeTime, calendar, hearing }, meant.subject)
  await remember(visit, meant.question, found)
  const unit = who.role === 'head' || who.role === 'contact' ? who.unit : null
  if (unit && found.status === 'not_found' && !(await owesAnything(visit, unit.id)))
    return visit.reply(visit.say('unit-none', { unit: unit.shortName }))
  const owes = unit && found.subject !== null ? await owing(visit, found.subject, unit.id) : {}
  const worded = wordAnswer(found, { wording, locale, officeTime, role: who.role, ...owes })
  if (!amongOthers || !isForOneself(found)) return visit.reply(worded)
  const reached = await tellPeople(
    visit,
    [who],
    `in-private:${visit.event.channel}:${visit.event.externalId}`,
    () => worded,
  )
  return visit.reply(visit.say(reached === 0 ? 'corridor-private-only' : 'answers-in-private'))
}

async function owing({ stores }: Visit, directiveId: string, unitId: string): Promise<{ owes?: Owing }> {
  const assignment = await stores.tasks.assignment(directiveId, unitId)
  if (!assignment) return {}
  return {
    owes: {
      acknowledgement: isUnacknowledged(assignment),
      report: nextReport(assignment) !== null || !hasReported(assignment),
    },
  }
}

/** Whoever was given nothing yet is not told to ask in other words. */
async function owesAnything({ stores }: Visit, unitId: string): Promise<boolean> {
  return (await stores.tasks.directivesFor(unitId)).length > 0
}

/** A tapped next step or alternative: the question that it stands for. */
export const questionChoice: Command = {
  name: QUESTION_CHOICE,
  help: null,
  roles: ['officer', 'head', 'contact', 'leader'],
  where: ['private'],
  match: () => null,
  async run(visit, args) {
    const [ref = '', , code] = args
    const directive = await visit.stores.directives.byRef(ref)
    const unit = code === undefined ? null : await visit.stores.people.unitByCode(code)
    const asked = choiceQuestion(args, { directiveId: directive?.id ?? null, unit })
    if (!asked) return visit.reply(visit.say('corridor-stale-button'))
    return answerQuestion(visit, asked.question, asked.subject)
  },
}

/** "việc của tôi", and the lists of a unit's work ("viec:tre"), as a button and as a slash command; typed in words it is a question like any other. */
export const myTasks: Command = {
  name: 'viec',
  help: 'help-my-tasks',
  roles: ['head', 'contact'],
  where: ['private'],
  match: () => null,
  run: (visit, [list = '']) =>
    answerQuestion(
      visit,
      (Object.hasOwn(DESK_QUESTIONS, list) ? DESK_QUESTIONS[list] : CANONICAL_QUESTIONS.tasks) ?? '',
    ),
}
