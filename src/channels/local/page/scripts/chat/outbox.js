import { ask, post } from '../desk.js'
import { memory } from '../dom.js'
import { listen } from './talk.js'

/**
 * What people here have said and the server has not confirmed. It is sent again, in each chat's order and under the same
 * id, until it is: after a broken line, and for words also after the page was closed. Files live in this page only.
 */
let items = memory.read('outbox', [])
const busy = new Set()
const listeners = new Set()
let waitMs = 1000
let timer = 0

export const pendingOf = (chatId) => items.filter((item) => item.chatId === chatId)

export function onPending(listener) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function changed(chatId) {
  memory.write(
    'outbox',
    items.filter((item) => !item.file),
  )
  for (const listener of [...listeners]) listener(chatId)
}

export function enqueue(item) {
  items.push({ ...item, state: 'sending' })
  changed(item.chatId)
  void flush(item.chatId)
}

export function drop(id) {
  const item = items.find((one) => one.id === id)
  items = items.filter((one) => one.id !== id)
  if (item) changed(item.chatId)
}

async function send({ id, chatId, chatKind, chatTitle, fromId, fromName, label, content, file, caption }) {
  const said = { id, chatId, chatKind, chatTitle, fromId, fromName }
  if (!file) return post('/local/api/say', { ...said, label: label ?? '', content })
  const query = new URLSearchParams({ ...said, name: file.name })
  for (const key of ['chatTitle', 'fromName']) if (said[key] === null) query.delete(key)
  if (caption) query.set('caption', caption)
  const type = file.type || (/\.md$/i.test(file.name) ? 'text/markdown' : 'application/octet-stream')
  return ask(`/local/api/file?${query}`, { method: 'POST', headers: { 'content-type': type }, body: file })
}

async function flush(chatId) {
  if (busy.has(chatId)) return
  busy.add(chatId)
  try {
    for (;;) {
      const item = items.find((one) => one.chatId === chatId && one.state !== 'refused')
      if (!item) return
      try {
        await send(item)
        items = items.filter((one) => one !== item)
        waitMs = 1000
      } catch (error) {
        const forGood = error.status >= 400 && error.status < 500 && error.status !== 429
        item.state = forGood ? 'refused' : 'waiting'
        item.reason = error.message
        if (!forGood) {
          again()
          return
        }
      } finally {
        changed(chatId)
      }
    }
  } finally {
    busy.delete(chatId)
  }
}

export function flushAll() {
  for (const chatId of new Set(items.map((item) => item.chatId))) void flush(chatId)
}

function again() {
  clearTimeout(timer)
  timer = setTimeout(flushAll, waitMs)
  waitMs = Math.min(waitMs * 2, 15_000)
}

addEventListener('online', flushAll)
listen((news) => news.kind === 'link' && news.up && flushAll())
