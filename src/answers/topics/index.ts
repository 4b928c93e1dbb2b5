import type { Intent } from '../lexicon/intents.ts'
import type { Topic } from './inquiry.ts'
import { basis } from './paper/basis.ts'
import { budget, field, signer, theme } from './paper/header.ts'
import { quote, section } from './paper/section.ts'
import { aboutOr } from './text/about.ts'
import { binding } from './text/binding.ts'
import { channel } from './text/channel.ts'
import { closing, opening } from './text/ends.ts'
import { failings } from './text/failings.ts'
import { form } from './text/form.ts'
import { contact } from './text/look-up.ts'
import { saying } from './text/saying.ts'
import { definition, passage, titled } from './text/passage.ts'
import { onward } from './text/onward.ts'
import { penalty } from './text/penalty.ts'
import { place } from './text/place.ts'
import { manner } from './way/manner.ts'
import { media } from './way/media.ts'
import { purpose } from './way/purpose.ts'
import { event } from './paper/event.ts'
import { relations, validity } from './paper/relations.ts'
import { outline, points } from './paper/outline.ts'
import { signed } from './paper/signed.ts'
import { copies, recipients } from './paper/receivers.ts'
import { deadline } from './time/deadline/deadline.ts'
import { occasion } from './time/occasion.ts'
import { range } from './time/period.ts'
import { report } from './time/report.ts'
import { rhythm } from './time/rhythm.ts'
import { weekday } from './time/weekday.ts'
import { applies } from './part/applies.ts'
import { asking } from './part/asking.ts'
import { located } from './part/located.ts'
import { mention } from './part/mention.ts'
import { numbered } from './part/numbered.ts'
import { people } from './part/people.ts'
import { lead, partners } from './part/partners.ts'
import { reporters } from './part/reporters.ts'
import { role } from './part/role.ts'
import { state } from './part/state.ts'
import { tasks } from './part/tasks.ts'
import { ofKindOr } from './part/under-heading.ts'
import { staffedOr } from './text/staffed.ts'

/** Intents that one directive answers. "talk" and "off_topic" need none, "papers" all. */
export type PaperIntent = Exclude<Intent, 'talk' | 'off_topic' | 'papers'>

export const TOPICS: Readonly<Record<PaperIntent, Topic>> = {
  tasks,
  deadline,
  remaining: deadline,
  report,
  onward,
  penalty,
  signer,
  signed,
  theme,
  budget,
  place,
  range,
  basis,
  lead: staffedOr(lead),
  partners,
  section,
  quote,
  passage: staffedOr(passage),
  people,
  mention,
  contact,
  form,
  channel,
  state,
  event,
  relations,
  validity,
  manner,
  media,
  purpose,
  reporters,
  binding,
  saying,
  failings,
  opening,
  closing,
  definition,
  occasion,
  weekday,
  titled: ofKindOr(titled),
  number: field('number'),
  issued: field('issued'),
  issuer: field('issuer'),
  subject: aboutOr(field('subject')),
  recipients,
  copies,
  outline,
  points,
  located,
  applies,
  asking,
  numbered,
  role,
  rhythm,
}
