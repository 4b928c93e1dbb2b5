import { desk, t } from '../desk.js'
import { el, icon } from '../dom.js'

const TRIES = {
  officer: ['try-help', 'try-status'],
  leader: ['try-help', 'try-status'],
  head: ['try-mine', 'try-when', 'try-help'],
  contact: ['try-mine', 'try-when', 'try-help'],
  stranger: ['try-link', 'try-help'],
  group: [],
}

/** What an empty chat shows: what this person can do here, and words to try. */
export function welcome(chat, { say, sample }) {
  const role = TRIES[chat.role] ? chat.role : 'head'
  const chips = TRIES[role].map((key) => {
    const chip = el('button', 'chip', { type: 'button' }, t(key))
    chip.addEventListener('click', () => say(t(key)))
    return chip
  })
  const samples = role === 'officer' ? desk.samples : []
  const papers = samples.map((one) => {
    const button = el('button', 'paper', { type: 'button' }, icon('paper'), el('span', '', {}, one.title))
    button.addEventListener('click', () => sample(one))
    return button
  })
  return [
    el('h2', '', {}, t(`welcome-${role}`)),
    el('p', '', {}, t(`welcome-${role}-text`)),
    papers.length > 0
      ? el('div', 'papers', { role: 'group', 'aria-label': t('samples') }, el('h3', '', {}, t('samples')), ...papers)
      : null,
    chips.length > 0 ? el('div', 'chips', { role: 'group', 'aria-label': t('tries') }, ...chips) : null,
  ].filter(Boolean)
}
