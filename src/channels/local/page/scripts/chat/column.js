import { desk, chatOf, t } from '../desk.js'
import { dayText } from '../clock.js'
import { el, icon, uuid } from '../dom.js'
import { bubble, pendingBubble } from './bubble.js'
import { makeComposer } from './composer.js'
import { drop, enqueue, onPending, pendingOf } from './outbox.js'
import { entriesOf, listen, load } from './talk.js'
import { fillWho, initials } from './who.js'
import { welcome } from './welcome.js'

/** message id → values tapped under it, as long as the page is open */
const tapped = new Map()

/** One chat on the page. `on` = { pick(value), close(), start(payload), refresh(), met() } */
export function makeColumn(chatId, on) {
  const node = document.querySelector('#column').content.firstElementChild.cloneNode(true)
  const find = (selector) => node.querySelector(selector)
  const [log, entries, pending, latest, typing] = ['.log', '.entries', '.pending', '.latest', '.typing'].map(find)
  const [select, speaker] = [find('.who-select'), find('.speaker select')]
  let chat = null
  let typingTimer = 0
  let stuck = true
  let top = 0

  const speakerId = () => (chat.kind === 'group' ? speaker.value : chat.chatId)
  const said = () => ({
    id: uuid(),
    chatId: chat.chatId,
    chatKind: chat.kind,
    chatTitle: chat.kind === 'group' ? chat.name : null,
    fromId: speakerId(),
    fromName: chatOf(speakerId())?.name ?? null,
  })
  const say = (content, label) => {
    enqueue({ ...said(), content, label })
    toEnd()
    wait()
  }
  const composer = makeComposer(node, {
    say: (text) => say({ kind: 'text', text }),
    hand: (file, caption) => {
      enqueue({ ...said(), file, caption })
      toEnd()
      wait()
    },
    samples: () => (chat.role === 'officer' ? desk.samples : []),
  })

  /** Three dots, until the bot answers or it is plain that it will not. */
  const wait = () => {
    typing.hidden = false
    clearTimeout(typingTimer)
    typingTimer = setTimeout(() => (typing.hidden = true), 5000)
    toEnd()
  }
  const offerEnd = (key) => {
    latest.lastElementChild.textContent = t(key)
    latest.hidden = false
  }
  const atEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < 80
  const toEnd = () => {
    log.scrollTop = log.scrollHeight
    latest.hidden = true
    stuck = true
  }

  /** What is longer than the room is read from its beginning. */
  const toStart = (one) => {
    stuck = false
    log.scrollTop = one.offsetTop - 12
    offerEnd('below')
  }

  const onChoice = (entry, choice) => {
    tapped.set(entry.id, (tapped.get(entry.id) ?? new Set()).add(choice.value))
    say({ kind: 'choice', value: choice.value, messageId: entry.id }, choice.label)
  }
  const draw = (entry, before) => {
    const day = dayText(Date.parse(entry.at))
    if (!before || dayText(Date.parse(before.at)) !== day) entries.append(el('li', 'day', {}, el('span', '', {}, day)))
    const sameSpeaker = before && (before.from?.id ?? null) === (entry.from?.id ?? null)
    const group = chat.kind === 'group'
    const mine = entry.from !== null && (!group || entry.from.id === speakerId())
    const chosen = tapped.get(entry.id)
    const one = bubble({ entry, mine, showName: group && !mine && !sameSpeaker, chosen, onChoice, onStart: on.start })
    if (sameSpeaker) one.classList.add('follows')
    entries.append(one)
    return one
  }
  const drawAll = () => {
    const list = entriesOf(chat.chatId)
    entries.replaceChildren()
    list.forEach((entry, i) => draw(entry, list[i - 1]))
    drawPending()
    toEnd()
  }
  const drawPending = () => {
    const told = new Set(entriesOf(chat.chatId).map((entry) => entry.id))
    const waiting = pendingOf(chat.chatId).filter((item) => !told.has(item.id))
    pending.replaceChildren(...waiting.map((item) => pendingBubble(item, () => drop(item.id))))
    if (waiting.some((item) => item.state !== 'sending')) typing.hidden = true
    const empty = entriesOf(chat.chatId).length === 0 && waiting.length === 0
    find('.welcome').hidden = !empty
  }

  const drawHead = () => {
    node.dataset.role = chat.role
    node.dataset.chat = chat.chatId
    node.setAttribute('aria-label', chat.name)
    find('.who-name').textContent = chat.name
    find('.who-unit').textContent = chat.unit
    find('.avatar').replaceChildren(chat.kind === 'group' ? icon('group') : initials(chat.name))
  }
  const setChat = (id) => {
    chat = chatOf(id) ?? chatOf(chatId)
    drawHead()
    find('.speaker').hidden = chat.kind !== 'group'
    if (chat.kind === 'group') {
      const people = desk.personas.map((p) =>
        el('option', '', { value: p.chatId }, [p.name, p.unit].filter(Boolean).join(' · ')),
      )
      speaker.replaceChildren(...people)
    }
    fillWho(select, chat.chatId)
    find('.welcome').replaceChildren(
      ...welcome(chat, { say: (text) => say({ kind: 'text', text }), sample: composer.handSample }),
    )
    typing.hidden = true
    drawAll()
    void load(chat.chatId)
  }

  /** A stranger may just have been linked to a unit. */
  const meet = async () => {
    await on.refresh()
    const now = chatOf(chat.chatId)
    if (now.role === chat.role) return
    chat = now
    drawHead()
    on.met()
  }

  // The office changes while one works: a stranger was linked, a group has joined.
  select.addEventListener('pointerdown', () => on.refresh().then(() => fillWho(select, chat.chatId)))
  select.addEventListener('change', () => on.pick(select.value))
  speaker.addEventListener('change', drawAll)
  find('.close').addEventListener('click', on.close)
  latest.addEventListener('click', toEnd)
  log.addEventListener(
    'scroll',
    () => {
      // A picture that has just arrived also leaves the end: only who scrolls upwards wants to stay there.
      if (atEnd()) {
        stuck = true
        latest.hidden = true
      } else if (log.scrollTop < top - 1) stuck = false
      top = log.scrollTop
    },
    { passive: true },
  )
  // Four logs that speak at once help nobody: only the one that is worked in is read out.
  node.addEventListener('focusin', () => log.setAttribute('aria-live', 'polite'))
  node.addEventListener('focusout', () => log.setAttribute('aria-live', 'off'))

  const stops = [
    onPending((id) => id === chat.chatId && drawPending()),
    listen((news) => {
      if (news.chatId !== chat.chatId) return
      if (news.kind !== 'said') return drawAll()
      const stick = stuck
      const list = entriesOf(chat.chatId)
      if (news.entry.from === null) typing.hidden = true
      if (chat.role === 'stranger') void meet()
      const one = draw(news.entry, list[list.length - 2])
      drawPending()
      if (!stick && news.entry.from === null) offerEnd('latest')
      else if (news.entry.from === null && one.offsetHeight > log.clientHeight) toStart(one)
      else toEnd()
    }),
  ]
  // A picture that arrives late must not push the last words out of sight.
  const growth = new ResizeObserver(() => stuck && toEnd())
  growth.observe(entries)
  growth.observe(log)
  setChat(chatId)

  return {
    node,
    chat: () => chat,
    setChat,
    start: (payload) => say({ kind: 'start', payload }, payload ? t('opened-link') : t('start')),
    join: () => say({ kind: 'membership', state: 'joined' }, ''),
    focus: composer.focus,
    remove: () => {
      for (const stop of stops) stop()
      growth.disconnect()
      node.remove()
    },
  }
}
