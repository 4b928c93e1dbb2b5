import { readFileSync, readdirSync, rmSync } from 'node:fs'
import { furnish, askOffice } from './support/ask-office.ts'
import { openStore } from '../src/store/open-store.ts'
import { silentLog } from '../src/base/log.ts'
import { understand } from '../src/answers/understand.ts'
import { plainHearing } from './support/hearing.ts'
const SEEDS = '/work/shared/seeds/'
const O = { thanhhoa: ['SYT', ['000', '001']], angiang: ['SYT', ['002']], sonduong: ['UBNDH', ['003']], kontum: ['SLDTBXH', ['004']] }
const [, , name, as, at, ...qs] = process.argv
const [issuer, nums] = O[name]
const f = `/tmp/zz/a-${process.pid}.db`
const store = await openStore(`file:${f}`, silentLog)
await furnish(store, { register: `/work/shared/units/units-${name}.csv`, issuer, directives: readdirSync(SEEDS).filter(x => nums.some(n => x.startsWith(n))).sort().map(x => SEEDS + x) }, new Date('2025-03-17T08:00:00+07:00'))
const units = await store.read.people.units()
const own = units.find(u => u.code === as)
for (const q of qs) { const u = understand(q, units, own, plainHearing); const r = await askOffice(store, { as, at: `${at}T08:00:00+07:00`, q })
console.log(`\n## ${q}\n  typed: ${u.typed}\n  intents: ${u.intents.slice(0, 5).map(i => `${i.intent} ${i.score.toFixed(2)}`).join(', ')}\n  hits: ${u.hits.map(h => `${h.concept}[${h.from}-${h.to}]`).join(' ')}\n  content: ${u.content.filter(w => w).join(' ')}  units: ${u.units.map(m => `${m.spoken}:${m.units.map(x => x.code).slice(0, 3)}${m.own ? ' own' : ''}`).join('; ')} sections: ${u.sections}\n  A(${r.status}): ${r.text.slice(0, 400)}`) }
await store.close(); rmSync(f)
