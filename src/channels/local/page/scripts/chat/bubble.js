import { chatOf, desk, t } from '../desk.js'
import { el, icon } from '../dom.js'
import { timeText } from '../clock.js'
import { botWords, ownWords } from './words.js'

function media(one) {
  const query = new URLSearchParams({ name: one.name, type: one.mime })
  const drawn = one.hash?.includes(':')
  if (drawn) query.set('as', one.hash)
  const href = one.url ?? `/local/file/${drawn ? 'drawn' : one.hash}?${query}`
  if (one.kind === 'photo') {
    const image = el('img', '', { src: href, alt: one.name, loading: 'lazy' })
    return el('a', 'photo', { href, target: '_blank', rel: 'noopener' }, image)
  }
  const kind = (/\.(\w{1,5})$/.exec(one.name)?.[1] ?? one.mime.split('/').pop()).toUpperCase()
  const text = el('span', 'file-text', {}, el('span', 'file-name', {}, one.name), el('span', 'file-kind', {}, kind))
  return el('a', 'file', { href, download: one.name }, el('span', 'file-icon', {}, icon('paper')), text)
}

/**
 * A message: { entry, mine, showName, chosen, onChoice, onStart }. `chosen` = the labels that were tapped under it.
 */
export function bubble({ entry, mine, showName, chosen, onChoice, onStart }) {
  const item = el('li', `entry ${mine ? 'mine' : entry.from ? 'other' : 'bot'}`, { 'data-id': entry.id })
  const body = el('div', 'bubble')
  if (showName) {
    const name = entry.from ? (chatOf(entry.from.id)?.name ?? entry.from.name ?? '') : t('bot')
    body.append(el('p', 'speaker-name', {}, name))
  }
  for (const one of entry.media) body.append(media(one))
  const { words, more } = entry.from ? ownWords(entry.text) : { words: botWords(entry.text, onStart), more: null }
  const foot = more ? el('p', 'foot', {}, more) : words
  body.append(words)
  if (more) body.append(foot)
  // Drawn by the style sheet, so that it is not copied along with the words.
  if (entry.at)
    (foot.lastElementChild?.matches('.row') ? foot.lastElementChild : foot).dataset.at = timeText(Date.parse(entry.at))
  item.append(body)
  if (entry.choices.length > 0) {
    const group = el('div', 'choices', { role: 'group', 'aria-label': t('choices') })
    for (const choice of entry.choices) {
      const button = el('button', 'choice', { type: 'button' }, choice.label)
      if (chosen?.has(choice.value)) mark(button)
      button.addEventListener('click', () => {
        mark(button)
        onChoice(entry, choice)
      })
      group.append(button)
    }
    item.append(group)
  }
  return item
}

function mark(button) {
  if (button.classList.contains('chosen')) return
  button.classList.add('chosen')
  button.prepend(icon('check'))
}

/** A message on its way: { item, onDrop }. */
export function pendingBubble(item, onDrop) {
  const entry = {
    id: item.id,
    from: {},
    text: item.content?.text ?? item.caption ?? item.label ?? '',
    media: [],
    choices: [],
  }
  if (item.file) {
    item.url ??= URL.createObjectURL(item.file)
    const kind = /^image\/(png|jpeg|webp|gif)$/.test(item.file.type) ? 'photo' : 'document'
    entry.media = [{ kind, url: item.url, name: item.file.name, mime: item.file.type || 'application/octet-stream' }]
  }
  const node = bubble({ entry, mine: true, showName: false, onStart: () => {} })
  node.classList.add(item.state)
  const note =
    item.state === 'refused'
      ? (desk.strings[`local-error-${item.reason}`] ?? t('error-unknown'))
      : item.state === 'waiting'
        ? t('waiting')
        : t('sending')
  const line = el('p', 'state', {}, note)
  if (item.state === 'refused') {
    const button = el('button', 'drop-it', { type: 'button' }, t('remove'))
    button.addEventListener('click', onDrop)
    line.append(' ', button)
  }
  node.append(line)
  return node
}
