import { ask, desk, post, t } from './desk.js'
import { announce, toast } from './dom.js'

let base = null

/** Office time goes on by itself between two words of the server. */
export function setClock(clock) {
  base = { at: performance.now(), now: Date.parse(clock.now), zone: clock.zone, speed: clock.speed }
  show()
}

const officeNow = () => base.now + (performance.now() - base.at) * base.speed

const formats = new Map()
function parts(instant) {
  const key = `${desk.locale} ${base.zone}`
  if (!formats.has(key)) {
    formats.set(
      key,
      new Intl.DateTimeFormat(desk.locale, {
        timeZone: base.zone,
        weekday: 'long',
        day: '2-digit',
        month: '2-digit',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }),
    )
  }
  return Object.fromEntries(
    formats
      .get(key)
      .formatToParts(instant)
      .map((p) => [p.type, p.value]),
  )
}

/** "Thứ Năm, 20/3/2025": directives write one-digit months without a zero, save January and February. */
export function dayText(instant) {
  const p = parts(instant)
  const month = Number(p.month) > 2 ? String(Number(p.month)) : p.month
  const weekday = p.weekday.charAt(0).toUpperCase() + p.weekday.slice(1)
  return `${weekday}, ${p.day}/${month}/${p.year}`
}

export function timeText(instant) {
  const p = parts(instant)
  return `${p.hour}:${p.minute}`
}

function show() {
  if (!base) return
  const now = officeNow()
  const day = document.querySelector('.clock-day')
  const time = document.querySelector('.clock-time')
  if (day.textContent !== dayText(now)) day.textContent = dayText(now)
  if (time.textContent !== timeText(now)) time.textContent = timeText(now)
}

export function startClock() {
  setClock(desk.clock)
  setInterval(show, 500)
  const jump = document.querySelector('.jump')
  const toggle = document.querySelector('.jump-open')
  const open = (yes) => {
    toggle.setAttribute('aria-expanded', String(yes))
    jump.classList.toggle('open', yes)
    if (yes) void offerReminder()
  }
  toggle.addEventListener('click', () => open(toggle.getAttribute('aria-expanded') !== 'true'))
  document.addEventListener('click', (event) => jump.contains(event.target) || open(false))
  jump.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    open(false)
    toggle.focus()
  })
  for (const button of jump.querySelectorAll('[data-by]')) {
    button.addEventListener('click', async () => {
      open(false)
      await jumpBy(button)
    })
  }
  const reminder = jump.querySelector('[data-by=reminder]')
  reminder.addEventListener('pointerenter', offerReminder)
  reminder.addEventListener('focus', offerReminder)
}

/** Where "the next reminder" leads, said before the tap. */
async function offerReminder() {
  const { next } = await ask('/local/api/clock').catch(() => ({ next: null }))
  const when = next ? `${dayText(Date.parse(next))} ${timeText(Date.parse(next))}` : t('error-nothing-ahead')
  document.querySelector('[data-by=reminder]').title = when
}

async function jumpBy(button) {
  const buttons = document.querySelectorAll('[data-by]')
  for (const one of buttons) one.disabled = true
  button.setAttribute('aria-busy', 'true')
  try {
    const { moved, ...now } = await post('/local/api/jump', { by: button.dataset.by })
    if (!moved) return toast(t('error-nothing-ahead'))
    setClock(now)
    const clock = document.querySelector('.clock')
    clock.classList.remove('jumped')
    void clock.offsetWidth
    clock.classList.add('jumped')
    announce(`${t('jumped')} ${dayText(officeNow())}, ${timeText(officeNow())}`)
  } catch (error) {
    toast(desk.strings[`local-error-${error.message}`] ?? t('error-unknown'))
  } finally {
    button.removeAttribute('aria-busy')
    for (const one of buttons) one.disabled = false
  }
}
