import { asksAtAll } from '../../../answers/how-to/hear-how-to.ts'
import { howToIn } from '../../../answers/how-to/tell-how-to.ts'
import { understand } from '../../../answers/understand.ts'
import type { Visit } from '../../visit.ts'

/** characters */
const LONGEST = 160

/** "xin gia hạn thì làm thế nào", "mời BV Nhi kiểu gì": asked how it is done, and not to be done. */
export async function asksHow({ who, stores, tools }: Visit, text: string): Promise<boolean> {
  if (!who || text.length > LONGEST || text.trim().startsWith('/')) return false
  const hearing = tools.hearing()
  if (!asksAtAll(hearing.question(text).map((w) => w.plain))) return false
  const heard = howToIn(understand(text, await stores.people.units(), who.unit, hearing), who)
  return heard !== null && heard.sure && heard.asks
}
