import type { SendTools } from '../../../../broadcasts/sending/send-out.ts'
import type { Visit } from '../../../visit.ts'

/** What a sending-out is handed by a visit. */
export const sendToolsOf = ({ tools, now, locale }: Visit): SendTools => ({
  now,
  realNow: tools.realClock.now(),
  newId: tools.newId,
  officeTime: tools.officeTime,
  calendar: tools.calendar,
  wording: tools.wording,
  buttons: tools.buttons,
  plans: tools.plans,
  officeLocale: locale,
})
