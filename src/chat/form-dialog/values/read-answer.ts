import type { Answer, Field } from '../../../reports/form.ts'
import { readDateRange } from './date-range.ts'
import { readMoney, readSupport } from './money.ts'
import { readNumber } from './number.ts'
import { refused, taken, type Read } from './refusal.ts'

/** What a typed text says for a field. `today` is the office clock's day: it fills in a year that was left out. */
export function readAnswer(field: Field, text: string, today: string): Read<Answer> {
  const words = text.trim()
  if (words === '' || /^[.…_\s-]+$/.test(words)) return refused('empty')
  switch (field.kind) {
    case 'text':
      return taken({ kind: 'text', text: words })
    case 'number':
      return readNumber(words)
    case 'money':
      return readMoney(words)
    case 'support':
      return readSupport(words)
    case 'dateRange':
      return readDateRange(words, today)
    case 'photos':
      return refused('no-photo')
    case 'choice': {
      const option = field.options.find((o) => o.value === words)
      return option ? taken({ kind: 'choice', value: option.value }) : refused('no-option')
    }
  }
}
