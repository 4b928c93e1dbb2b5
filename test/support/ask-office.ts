import { readFileSync } from 'node:fs'
import { answer } from '../../src/answers/answer.ts'
import { newId } from '../../src/base/ids.ts'
import { createOfficeTime } from '../../src/calendar/office-time.ts'
import { createWorkCalendar } from '../../src/calendar/vietnam-calendar.ts'
import { wordAnswer } from '../../src/chat/answering/words/word-answer.ts'
import { readDirective } from '../../src/directives/read-directive.ts'
import type { Locale, Role } from '../../src/people/person.ts'
import { parseRegister } from '../../src/people/register.ts'
import type { Store } from '../../src/store/open-store.ts'
import { assign } from '../../src/tasks/assign.ts'
import { intake } from '../../src/tasks/intake.ts'
import { openWording } from '../../src/wording/say.ts'
import type { Hearing } from '../../src/answers/hear/hearing.ts'
import { plainHearing } from './hearing.ts'

export interface OfficeFiles {
  register: string
  issuer: string
  directives: string[]
}

const officeTime = createOfficeTime('Asia/Ho_Chi_Minh')
const calendar = createWorkCalendar()
const wording = openWording()

/** An office whose directives are read, resolved, published and assigned, as an officer would; nothing is acknowledged. */
export async function furnish(store: Store, files: OfficeFiles, now: Date): Promise<void> {
  const { units, problems } = parseRegister(readFileSync(files.register, 'utf8'))
  if (problems.length > 0) throw new Error(`${files.register} has problems`)
  await store.transact(async (stores) => {
    for (const unit of units) await stores.people.saveUnit(unit)
  })
  for (const file of files.directives) {
    const reading = readDirective(readFileSync(file, 'utf8'))
    await store.transact(async (stores) => {
      const register = await stores.people.units()
      const handedIn = {
        reading,
        issuerCode: files.issuer,
        createdBy: null,
        fileHash: null,
        now,
        newId,
        officeTime,
        register,
      }
      const { directive } = await intake(stores, handedIn)
      await assign(stores, directive, { now, newId, officeTime })
      await stores.directives.update(directive.id, { status: 'published', publishedAt: now })
    })
  }
}

/** A question of somebody of the unit, answered in words from what has been committed. */
export async function askOffice(
  store: Store,
  {
    as,
    at,
    q,
    role = 'head',
    locale = 'vi',
    hearing = plainHearing,
  }: { as: string; at: string; q: string; role?: Role; locale?: Locale; hearing?: Hearing },
) {
  const unit = await store.read.people.unitByCode(as)
  if (!unit) throw new Error(`no unit ${as}`)
  const found = await answer(q, { unit, role, locale, now: new Date(at) }, store.read, {
    officeTime,
    calendar,
    hearing,
  })
  const { text, choices } = wordAnswer(found, { wording, locale, officeTime, role })
  return { ...found, text, choices }
}
