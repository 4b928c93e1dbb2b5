import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { answer } from '../../src/answers/answer.ts'
import { understand } from '../../src/answers/understand.ts'
import { silentLog } from '../../src/base/log.ts'
import { fold } from '../../src/base/vietnamese.ts'
import { createOfficeTime } from '../../src/calendar/office-time.ts'
import { createWorkCalendar } from '../../src/calendar/vietnam-calendar.ts'
import { openStore } from '../../src/store/open-store.ts'
import { furnishOldOffice } from './answers/old-office.ts'
const now = new Date('2025-06-16T01:00:00Z')
const tools = { officeTime: createOfficeTime('Asia/Ho_Chi_Minh'), calendar: createWorkCalendar() }
const N = Number(process.argv[2] ?? 1000)
const file = `/tmp/oldoffice/${N}.db`
const fresh = !existsSync(file)
const store = await openStore(`file:${file}`, silentLog)
if (fresh) { const k = await furnishOldOffice(store, `file:${file}`, { directives: N, obligations: N*100, sections: N*200 }, now); writeFileSync(`/tmp/oldoffice/${N}.json`, JSON.stringify(k.known)) }
const known = JSON.parse(readFileSync(`/tmp/oldoffice/${N}.json`, 'utf8'))
const units = await store.read.people.units()
const forms: ((w: string, n: number, i: number) => string)[] = [
  () => 'viec cua toi', () => 'hạn báo cáo khi nào', (_w, n) => `cv ${n} han khi nao`, (_w, n) => `${n}/SYT-NVY ai ký`,
  (w) => `${w} làm thế nào`, (w) => `${fold(w)} bao gio`, (_w, _n, i) => `QĐ ${i % 97} ngày nào`, (_w, n) => `cong van ${n} muc 1.2 noi gi`, () => 'việc tuần này', () => 'văn bản nào chưa nhận',
]
const only = process.argv[3]
for (const [f, form] of forms.entries()) {
  if (only !== undefined && Number(only) !== f) continue
  const t: number[] = [], u: number[] = []
  let last = ''
  for (let i = 0; i < 30; i++) {
    const w = known[(i * 37) % known.length].words, n = 1001 + ((i * 53) % N)
    const q = form(w, n, i); const unit = units[(i * 13) % units.length]!
    let at = performance.now(); understand(q, units, unit); u.push(performance.now() - at)
    at = performance.now(); const a = await answer(q, { unit, role: 'head', locale: 'vi', now }, store.read, tools); t.push(performance.now() - at)
    last = `${q} → ${a.status} ${a.facts.map((x) => x.kind).join(',')}`
  }
  const s = t.slice(6).sort((a, b) => a - b), v = u.slice(6).sort((a, b) => a - b)
  console.log(f, 'answer p50', s[12]!.toFixed(1), 'max', s.at(-1)!.toFixed(0), 'understand', v[12]!.toFixed(1), v.at(-1)!.toFixed(1), last)
}
await store.close()
