import type { Answer, Fact } from './fact.ts'
import type { Understanding } from './understand.ts'
import { said } from './understand.ts'

/** Greetings, thanks, "bạn là ai", "làm được gì", and what no office's assistant is for; null for a question of work. */
export function talkOf(u: Understanding): Answer | null {
  const matter = u.content.filter((w) => w !== '').length
  const work = u.intents.some((i) => i.score >= 0.7)
  if (u.hits.some((h) => h.concept === 'offTopic' && h.exact) && !u.intents.some((i) => i.score >= 0.86))
    return made('not_found', { kind: 'off_topic' })
  if (said(u, 'whoBot') && !work) return talk('who')
  if (said(u, 'canBot') && !u.intents.some((i) => i.score >= 0.76) && matter <= 1) return talk('can')
  if (u.intents.length > 0 || matter > 1 || u.sections.length > 0 || u.papers.length > 0) return null
  if (said(u, 'thanks')) return talk('thanks')
  if (said(u, 'greeting') && u.units.length === 0) return talk('greeting')
  return null
}

const talk = (about: 'greeting' | 'who' | 'can' | 'thanks'): Answer => made('answered', { kind: 'talk', about })

const made = (status: Answer['status'], fact: Fact): Answer => ({
  status,
  facts: [fact],
  sources: [],
  choices: [],
  subject: null,
})
