import { ask, desk } from '../desk.js'
import { setClock } from '../clock.js'

/** What was said, by chat, kept in step with the server; listeners hear of each change. */
const entries = new Map()
const loading = new Map()
const listeners = new Set()
let cursor = 0

export const entriesOf = (chatId) => entries.get(chatId) ?? []

/** listener({ kind: 'said' | 'withdrawn' | 'loaded' | 'link', chatId, entry?, up? }); returns how to stop */
export function listen(listener) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const tell = (news) => {
  for (const listener of [...listeners]) listener(news)
}

function add(entry) {
  const list = entriesOf(entry.chatId)
  if (list.some((known) => known.id === entry.id)) return
  entries.set(entry.chatId, [...list, entry])
  tell({ kind: 'said', chatId: entry.chatId, entry })
}

function withdraw(chatId, id) {
  entries.set(
    chatId,
    entriesOf(chatId).filter((entry) => entry.id !== id),
  )
  tell({ kind: 'withdrawn', chatId, id })
}

/** Reads the whole of a chat once; later changes come by the stream. */
export function load(chatId) {
  if (!loading.has(chatId)) {
    const reading = ask(`/local/api/chat?id=${encodeURIComponent(chatId)}`)
      .then((data) => {
        const told = new Set(data.entries.map((entry) => entry.id))
        entries.set(chatId, [...data.entries, ...entriesOf(chatId).filter((entry) => !told.has(entry.id))])
        tell({ kind: 'loaded', chatId })
      })
      .catch(() => loading.delete(chatId))
    loading.set(chatId, reading)
  }
  return loading.get(chatId)
}

/** One stream for the whole page: a browser opens no more than six connections to a host. */
export function connect() {
  cursor = cursor || desk.cursor
  const source = new EventSource(`/local/api/stream?after=${cursor}`)
  source.addEventListener('open', () => tell({ kind: 'link', up: true }))
  source.addEventListener('clock', (event) => setClock(JSON.parse(event.data)))
  source.addEventListener('change', (event) => {
    const change = JSON.parse(event.data)
    cursor = Math.max(cursor, change.cursor)
    if (change.kind === 'said') add(change.entry)
    else withdraw(change.chatId, change.id)
  })
  source.addEventListener('error', () => {
    tell({ kind: 'link', up: false })
    // A refusal (a restart behind a proxy, a session that ended) closes the source for good.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => ask('/local/api/clock').then(connect, retry), 2000)
  })
  const retry = () => setTimeout(() => ask('/local/api/clock').then(connect, retry), 2000)
}
