import type { UnitMention } from '../../hear/spots/spot-units.ts'
import type { Inquiry, Target } from '../inquiry.ts'

/** Behind it stands who is asked about: "áp dụng cho …", "có dính tới …". */
const BEHIND =
  /\b(?:ap dung(?: luon| chung| ca)? (?:cho|voi|doi voi|ca|den|toi)|rang buoc|dinh (?:toi|den|vao|voi)|lien quan (?:den|toi|voi)|(?:tinh|bao gom|gom|ke) (?:ca|luon))\b/
/** "ràng buộc ngành giáo dục chúng tôi" */
const OWN = /\b(?:chung toi|chung em|ben toi|ben em|ben minh|don vi (?:toi|em|minh)|toi|em|minh|tui)\b/
/** "dính tới kế hoạch này", "ràng buộc bởi công văn": nobody stands there. */
const OF_THE_PAPER =
  /^(?:boi |vao |voi |toi |den |gi |cai |doi voi |cho |ca |luon )*(?:cong van|van ban|ke hoach|chi thi|thong bao|huong dan|quyet dinh|nay|do|viec|dot|dip|khong|ha)\b/
const MOST_BETWEEN = 4
/** "… không hay chỉ các bệnh viện": the others, with whom the asker is set against. */
const ONLY = /\bhay (?:la )?(?:chi|moi|rieng)\b/
/** "công văn về … trong bệnh viện": of what the paper is about, and nobody who is asked about. */
const IN_A_NAME: ReadonlySet<string> = new Set('trong tai o ve'.split(' '))

/** About whom it is asked whether the directive means him; null where that is nobody's name. */
export function whomItMeans({ understanding: u, target, asker }: Inquiry): Target | null {
  const found = BEHIND.exec(u.plain)
  const end = found ? u.plain.slice(0, found.index + found[0].length).split(' ').length : null
  const behind = end === null ? undefined : u.units.find((m) => m.from >= end && m.from - end <= MOST_BETWEEN)
  if (behind) return targetOf(behind, asker.unit)
  const next = end === null ? null : u.words.slice(end, end + MOST_BETWEEN + 2).map((w) => w.plain)
  if (next !== null && OWN.test(next.join(' '))) return { who: 'own', unit: asker.unit }
  if (next !== null && !OF_THE_PAPER.test(next.join(' '))) return null
  if (target.who === 'own') return target
  const first = u.units.find((m) => !m.own && m.spoken === target.spoken)
  const rest = ONLY.exec(u.plain)
  const isRest =
    rest !== null && first !== undefined && first.from >= u.plain.slice(0, rest.index).split(' ').length - 1
  if (isRest) return { who: 'own', unit: asker.unit }
  const inName = first !== undefined && IN_A_NAME.has(u.words[first.from - 1]?.plain ?? '')
  if (!inName) return target
  return u.saysOwn || u.units.some((m) => m.own) ? { who: 'own', unit: asker.unit } : null
}

function targetOf({ own, units, loose, spoken }: UnitMention, unit: Inquiry['asker']['unit']): Target {
  if (own) return { who: 'own', unit }
  return units.length > 0 ? { who: 'units', units, loose, spoken } : { who: 'unknown', spoken }
}
