import { memory, uuid } from './dom.js'

/** The office as the page knows it; filled by loadDesk(). */
export const desk = {
  strings: {},
  personas: [],
  groups: [],
  samples: [],
  cursor: 0,
  clock: null,
  locale: 'vi',
  fileLimit: 0,
}

/** The sentence of a key in local.ftl, named without its "local-". */
export const t = (key) => desk.strings[`local-${key}`] ?? key

export async function ask(path, options) {
  const response = await fetch(path, { credentials: 'same-origin', ...options })
  if (response.status === 401) {
    location.reload()
    await new Promise(() => {})
  }
  const body = await response.json().catch(() => ({}))
  if (!response.ok) throw Object.assign(new Error(body.error ?? 'unknown'), { status: response.status })
  return body
}

export const post = (path, body) =>
  ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

export async function loadDesk() {
  const { cursor, ...fresh } = await ask('/local/api/desk')
  Object.assign(desk, fresh)
  desk.cursor ||= cursor
}

const strangers = memory.read('strangers', [])
const ownGroups = memory.read('groups', [])

/** Everyone whom a column can show: { chatId, kind, name, unit, role, short }. */
export function chats() {
  const known = new Set(desk.personas.map((p) => p.chatId))
  const groups = new Set(desk.groups.map((g) => g.chatId))
  return [
    ...desk.personas.map((p) => ({
      chatId: p.chatId,
      kind: 'private',
      name: p.name,
      unit: [p.unit, p.title].filter(Boolean).join(' · '),
      role: p.role,
      short: p.unit ?? p.name,
    })),
    ...desk.groups.map((g) => groupChat(g.chatId, g.title)),
    ...ownGroups.filter((g) => !groups.has(g.chatId)).map((g) => groupChat(g.chatId, g.title)),
    ...strangers
      .filter((s) => !known.has(s.chatId))
      .map((s) => ({
        chatId: s.chatId,
        kind: 'private',
        name: s.name,
        unit: t('stranger-unit'),
        role: 'stranger',
        short: s.name,
      })),
  ]
}

const groupChat = (chatId, title) => ({
  chatId,
  kind: 'group',
  name: title,
  unit: t('group-unit'),
  role: 'group',
  short: title,
})

export const chatOf = (chatId) => chats().find((chat) => chat.chatId === chatId)

/** Somebody whom the office does not know yet. */
export function newStranger() {
  const stranger = { chatId: `la-${uuid().slice(0, 8)}`, name: `${t('stranger')} ${strangers.length + 1}` }
  strangers.push(stranger)
  memory.write('strangers', strangers)
  return stranger.chatId
}

export function newGroup(title) {
  const group = { chatId: `nhom-${uuid().slice(0, 8)}`, title }
  ownGroups.push(group)
  memory.write('groups', ownGroups)
  return group.chatId
}
