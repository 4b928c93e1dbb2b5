import { t } from '../desk.js'
import { el } from '../dom.js'

const LINK = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]|(?<![\w/])\/(?:\?start=[\w%-]+|nop(?:\?[\w=&%-]*)?)(?!\w)/g
const ITEM = /^(?:\d{1,3}\.|[•–-]) /
const NUMBERED = /^\d/
const LABEL = /^(?:\d{1,3}\. )?\p{Lu}[^:.“”"]{1,30}:(?= )/u
const ASIDE = / — (?=\p{Ll}[\p{Ll} ]{1,18}: )/u
const SECTION = /^\p{Lu}[^.:“”]{2,60} · [^:“”]{2,60}(?<!\.)$/u
const LONG = 700
const MANY_LINES = 14

/** Addresses become links, all else stays plain text; a link that starts the bot calls onStart(payload). */
function fill(node, text, onStart) {
  let from = 0
  for (const match of text.matchAll(LINK)) {
    node.append(text.slice(from, match.index))
    from = match.index + match[0].length
    const url = new URL(match[0], location.href)
    const link = el(
      'a',
      match[0].length < 32 ? 'short' : '',
      { href: url.href, target: '_blank', rel: 'noopener' },
      match[0],
    )
    if (url.origin === location.origin && url.pathname === '/' && url.searchParams.has('start')) {
      link.addEventListener('click', (event) => {
        event.preventDefault()
        onStart(url.searchParams.get('start'))
      })
    }
    node.append(link)
  }
  node.append(text.slice(from))
  return node
}

const isTitle = (line) => line.length <= 90 && !/[.?!;,…]$/.test(line) && !ITEM.test(line)

/** The bot's message, a line a block: its title, its list, its labels and its source are told apart by their looks only. */
export function botWords(text, onStart) {
  const lines = text.split('\n')
  const rich = lines.length > 2
  const source = `${t('source')} `
  const blocks = lines.map((line, i) => {
    const kinds = ['row']
    if (rich && ((i === 0 && isTitle(line)) || (!lines[i - 1] && SECTION.test(line)))) kinds.push('title')
    else if (line.startsWith(source)) kinds.push('source')
    else if (ITEM.test(line)) kinds.push('item', NUMBERED.test(line) ? 'numbered' : 'dotted')
    const block = el('span', kinds.join(' '))
    const label = rich && i > 0 && !kinds.includes('title') ? (LABEL.exec(line)?.[0] ?? '') : ''
    if (label) block.append(el('span', 'label', {}, label))
    const [first = '', ...asides] = kinds.includes('item')
      ? line.slice(label.length).split(ASIDE)
      : [line.slice(label.length)]
    fill(block, first, onStart)
    for (const aside of asides) block.append(el('span', 'aside', {}, aside))
    return block
  })
  return el('p', 'words', {}, ...blocks)
}

/** A person's words as they were written; a pasted directive is folded: { words, more } (`more` = its button, or null). */
export function ownWords(text) {
  const words = fill(el('p', 'words'), text, () => {})
  if (text.length < LONG && text.split('\n').length < MANY_LINES) return { words, more: null }
  words.classList.add('folded')
  const more = el('button', 'more', { type: 'button', 'aria-expanded': 'false' }, t('more'))
  more.addEventListener('click', () => {
    const folded = words.classList.toggle('folded')
    more.textContent = t(folded ? 'more' : 'less')
    more.setAttribute('aria-expanded', String(!folded))
    if (folded) words.scrollIntoView({ block: 'nearest' })
  })
  return { words, more }
}
