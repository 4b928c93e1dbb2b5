import type { Answer, Field } from '../../reports/form.ts'
import { dateText } from '../../wording/dates.ts'
import { figure } from '../../wording/figures.ts'
import type { Locale, SayIn } from '../../wording/say.ts'

/** An answer as a person reads it back: what was understood, in full ("25/3" → "25/3/2025"). */
export function showAnswer(say: SayIn, locale: Locale, field: Field, answer: Answer | undefined): string {
  switch (answer?.kind) {
    case undefined:
    case 'skipped':
      return say('form-summary-skipped')
    case 'text':
      return answer.text
    case 'number': {
      const number = figure(answer.count, locale)
      return answer.about ? say('form-about', { number }) : number
    }
    case 'money':
      return showMoney(say, locale, answer)
    case 'dateRange': {
      const [from, to] = [dateText(answer.from), dateText(answer.to)]
      return from === to ? from : say('form-days', { from, to })
    }
    case 'photos':
      return say('form-files', { count: answer.files.length })
    case 'choice': {
      const option = field.kind === 'choice' ? field.options.find((o) => o.value === answer.value) : undefined
      return option ? say(option.labelKey) : answer.value
    }
  }
}

function showMoney(say: SayIn, locale: Locale, answer: Extract<Answer, { kind: 'money' }>): string {
  if (answer.amount === null) return answer.text
  if (answer.amount === 0) return say('form-none')
  const amount = figure(answer.amount, locale)
  // "50 triệu" and its figure say the same; "50 suất quà, 25 triệu" says more than its sum.
  const words = answer.text.split(/\s+/).filter((w) => /\p{L}{2,}/u.test(w)).length
  return words > 2 ? say('form-money-words', { words: answer.text, amount }) : say('form-money', { amount })
}
