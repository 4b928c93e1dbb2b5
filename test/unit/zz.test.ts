import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { askOffice, furnish } from '/tmp/wt/desk/test/support/ask-office.ts'
import { freshStore } from '/tmp/wt/desk/test/support/database.ts'
import { test } from 'vitest'
test('x', async () => {
const folder='/tmp/wt/desk/prisma/seed'
const store = await freshStore('sqlite')
await furnish(store,{register:join(folder,'units.csv'),issuer:'SYT',directives:readdirSync(join(folder,'directives')).sort().map(f=>join(folder,'directives',f))},new Date('2025-03-17T08:00:00+07:00'))
for (const line of (process.env.QS??'').split('\n').filter(Boolean)) { const [as,role,q]=line.split('|')
 const a=await askOffice(store,{as,at:process.env.AT??'2025-03-18T08:00:00+07:00',q,role:role as never}); console.log(`>>> [${as}] ${q}\n(${a.status}) ${a.text}\n${a.choices.map(c=>`[${c.label}|${c.value}]`).join(' ')}\n`)}
},60000)
