import { chats, loadDesk, newGroup, newStranger, t } from '../desk.js'
import { el, icon, memory } from '../dom.js'
import { makeColumn } from './column.js'
import { listen } from './talk.js'
import { initials } from './who.js'

const MOST = 8
const columns = []
const unread = new Set()
const main = document.querySelector('#columns')
const tabs = document.querySelector('.tabs')
let current = 0

/** An officer, two heads of units and a group, as far as the office has them. */
function firstChats() {
  const all = chats()
  const remembered = memory.read('columns', []).filter((id) => all.some((chat) => chat.chatId === id))
  if (remembered.length > 0) return remembered
  const of = (role) => all.filter((chat) => chat.role === role)
  const wanted = [...of('officer').slice(0, 1), ...of('head').slice(0, 2), ...of('group').slice(0, 1)]
  return wanted.length > 0 ? wanted.map((chat) => chat.chatId) : [newStranger()]
}

const remember = () =>
  memory.write(
    'columns',
    columns.map((column) => column.chat().chatId),
  )

function addColumn(chatId) {
  const column = makeColumn(chatId, {
    refresh: () => loadDesk().catch(() => {}),
    met: () => drawTabs(),
    pick: (value) => pick(column, value),
    close: () => {
      columns.splice(columns.indexOf(column), 1)
      column.remove()
      changed()
    },
    start: (payload) => openStranger(payload),
  })
  column.node.addEventListener('focusin', () => seen(column))
  column.node.addEventListener('pointerdown', () => seen(column))
  columns.push(column)
  main.insertBefore(column.node, main.querySelector('.add'))
  return column
}

function pick(column, value) {
  if (value === '+stranger') {
    column.setChat(newStranger())
    column.start(null)
  } else if (value === '+group') {
    column.setChat(newGroup(t('group-name')))
    column.join()
  } else column.setChat(value)
  changed()
}

/** Somebody new opens the bot's link, with its payload or without. */
export function openStranger(payload) {
  const chatId = newStranger()
  const column = columns.length < MOST ? addColumn(chatId) : columns[columns.length - 1]
  if (column.chat().chatId !== chatId) column.setChat(chatId)
  changed()
  show(columns.indexOf(column))
  column.start(payload)
}

const seen = (column) => {
  if (unread.delete(column.chat().chatId)) drawTabs()
}

function show(index) {
  const column = columns[index]
  if (!column) return
  column.node.scrollIntoView({ inline: 'start', block: 'nearest', behavior: 'smooth' })
  current = index
  seen(column)
  drawTabs()
}

function drawTabs() {
  const buttons = columns.map((column, i) => {
    const chat = column.chat()
    const tab = el(
      'button',
      'tab',
      { type: 'button', 'data-role': chat.role, 'aria-current': i === current ? 'true' : false },
      el('span', 'avatar', { 'aria-hidden': 'true' }, chat.kind === 'group' ? icon('group') : initials(chat.name)),
      el('span', 'tab-name', {}, chat.short),
    )
    if (unread.has(chat.chatId)) tab.append(el('span', 'unread', { role: 'img', 'aria-label': t('unread') }))
    tab.addEventListener('click', () => show(i))
    return tab
  })
  const add = el('button', 'tab tab-add', { type: 'button', 'aria-label': t('add-column') }, icon('plus'))
  add.addEventListener('click', addAnother)
  tabs.replaceChildren(...buttons, ...(columns.length < MOST ? [add] : []))
  // scrollIntoView would also move the columns on a phone.
  const active = tabs.children[current]
  if (active) tabs.scrollTo({ left: active.offsetLeft - 12, behavior: 'smooth' })
}

function changed() {
  main.dataset.count = String(columns.length)
  current = Math.min(current, columns.length - 1)
  main.querySelector('.add').hidden = columns.length >= MOST
  for (const column of columns) column.node.querySelector('.close').hidden = columns.length === 1
  remember()
  drawTabs()
}

function addAnother() {
  const open = new Set(columns.map((column) => column.chat().chatId))
  const next = chats().find((chat) => !open.has(chat.chatId) && chat.role !== 'group')
  const column = addColumn(next?.chatId ?? newStranger())
  changed()
  show(columns.indexOf(column))
}

export function startColumns() {
  const add = el(
    'button',
    'add',
    { type: 'button', 'aria-label': t('add-column'), title: t('add-column') },
    icon('plus'),
  )
  add.addEventListener('click', addAnother)
  main.append(add)
  for (const chatId of firstChats()) addColumn(chatId)
  changed()

  let ticking = 0
  main.addEventListener(
    'scroll',
    () => {
      cancelAnimationFrame(ticking)
      ticking = requestAnimationFrame(() => {
        if (getComputedStyle(tabs).display === 'none') return
        const nearest = columns.findIndex(
          (c) => Math.abs(c.node.offsetLeft - main.offsetLeft - main.scrollLeft) < c.node.offsetWidth / 2,
        )
        if (nearest < 0 || nearest === current) return
        current = nearest
        seen(columns[current])
        drawTabs()
      })
    },
    { passive: true },
  )
  listen((news) => {
    if (news.kind !== 'said' || news.entry.from !== null) return
    const index = columns.findIndex((column) => column.chat().chatId === news.chatId)
    const phone = getComputedStyle(tabs).display !== 'none'
    if (index < 0 || !phone || index === current) return
    unread.add(news.chatId)
    drawTabs()
  })
}
