import { openStranger, startColumns } from './chat/columns.js'
import { connect, listen } from './chat/talk.js'
import { flushAll } from './chat/outbox.js'
import { startClock } from './clock.js'
import { loadDesk } from './desk.js'

const offline = document.querySelector('.offline')
let offlineTimer = 0

async function start() {
  try {
    await loadDesk()
  } catch {
    offline.hidden = false
    setTimeout(start, 2000)
    return
  }
  offline.hidden = true
  startClock()
  listen((news) => {
    if (news.kind !== 'link') return
    clearTimeout(offlineTimer)
    // A line that comes back at once is not worth a word.
    if (news.up) offline.hidden = true
    else offlineTimer = setTimeout(() => (offline.hidden = false), 1500)
  })
  startColumns()
  connect()
  flushAll()
  document.documentElement.classList.add('ready')

  const payload = new URLSearchParams(location.search).get('start')
  if (payload !== null) {
    history.replaceState(null, '', '/')
    openStranger(payload)
  }
}

void start()
