import { chats, t } from '../desk.js'
import { el } from '../dom.js'

/** "Nguyễn Thị Lan" → "NL"; a title in front ("BS. ") is not a name. */
export function initials(name) {
  const words = name.split(/\s+/).filter((word) => word && !word.endsWith('.'))
  const [first, last] = [words[0] ?? '', words.length > 1 ? words[words.length - 1] : '']
  return (first.charAt(0) + last.charAt(0)).toUpperCase()
}

const GROUPS = [
  ['officer', 'role-officer'],
  ['leader', 'role-leader'],
  ['head', 'role-head'],
  ['contact', 'role-contact'],
  ['group', 'role-group'],
  ['stranger', 'role-stranger'],
]

/** The choice of whose chat a column shows. */
export function fillWho(select, chatId) {
  const all = chats()
  const groups = GROUPS.map(([role, key]) => {
    const options = all
      .filter((chat) => chat.role === role)
      .map((chat) => el('option', '', { value: chat.chatId }, [chat.name, chat.unit].filter(Boolean).join(' — ')))
    if (role === 'stranger') options.push(el('option', '', { value: '+stranger' }, t('new-stranger')))
    if (role === 'group') options.push(el('option', '', { value: '+group' }, t('new-group')))
    return options.length > 0 ? el('optgroup', '', { label: t(key) }, ...options) : null
  })
  select.replaceChildren(...groups.filter(Boolean))
  select.value = chatId
}
