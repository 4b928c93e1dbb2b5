import type { Unit } from '../../../people/unit.ts'
import type { Target } from '../../topics/inquiry.ts'
import type { Understanding } from '../../understand.ts'
import type { UnitMention } from './spot-units.ts'

const HAS_TO: ReadonlySet<string> = new Set(['phai', 'can', 'lam', 'duoc', 'buoc', 'bi'])
const BETWEEN: ReadonlySet<string> = new Set(['thi', 'minh', 'nay', 'do', 'cung', 'se'])

/** Mentions that are neither the asker's own unit nor the office that issues ("huyện" of a district's letter). */
export function otherMentions(u: Understanding, issuers: ReadonlySet<string>): UnitMention[] {
  return u.units.flatMap((m) => {
    if (m.own) return []
    const rest = m.units.filter((unit) => !issuers.has(unit.code))
    if (rest.length === m.units.length) return [m]
    // "Sở phải làm gì": whoever has to do something is one of those addressed, not the one that asks it of them.
    return rest.length > 0 && (m.others || hasTo(u, m) || isGiven(u, m)) ? [{ ...m, units: rest }] : []
  })
}

/** "giao cho Sở việc gì", "phần của Sở": what is given to a unit, or is its part. */
function isGiven({ words }: Pick<Understanding, 'words'>, { from }: UnitMention): boolean {
  const before = words
    .slice(Math.max(0, from - 5), from)
    .map((w) => w.plain)
    .join(' ')
  return /\b(?:giao(?: viec| nhiem vu)?(?: cho)?|giao (?:viec|nhiem vu|nhung)? ?(?:gi|nao) cho|(?:viec|nhiem vu|phan|phan viec|trach nhiem|dau viec) (?:cua|cho))(?: cac| may)?$/.test(
    before,
  )
}

/** What stands after a unit says that it has to do something. */
export function hasTo({ words }: Pick<Understanding, 'words'>, { to }: UnitMention): boolean {
  const next = words[to]?.plain ?? ''
  const after = words[to + 1]?.plain ?? ''
  return HAS_TO.has(BETWEEN.has(next) ? after : next) || (next === 'co' && /^(?:viec|nhiem|phai|gi|nhung)$/.test(after))
}

/** "trường học ở xã thì phòng giáo dục chỉ đạo làm gì": where it is, and who is asked about. */
const isPlace = (u: Understanding, mine: UnitMention, other: UnitMention): boolean =>
  /^(?:o|tai|tren|trong|duoi)$/.test(u.words[mine.from - 1]?.plain ?? '') &&
  !u.saysOwn &&
  !hasTo(u, mine) &&
  (hasTo(u, other) ||
    DOES.test(
      u.words
        .slice(other.to, other.to + 2)
        .map((w) => w.plain)
        .join(' '),
    ))
const DOES =
  /^(?:co|se|thi|duoc giao|chi dao|huong dan|chu tri|phoi hop|thuc hien|to chuc|trien khai|tuyen truyen|chiu trach)\b/

/** Whose duties a question is about: the unit named first that is not the issuing office; the asker's when none is. */
export function chooseTarget(u: Understanding, own: Unit, issuers: ReadonlySet<string>): Target {
  const named = otherMentions(u, issuers)
  const others = named.filter((m, i) => named.slice(i + 1).every((o) => !isPlace(u, m, o)))
  const mine = u.units.find((m) => m.own)
  const [first] = others
  if (!first || (mine && mine.from < first.from && !isPlace(u, mine, first))) return { who: 'own', unit: own }
  if (first.units.length > 0) return { who: 'units', units: first.units, loose: first.loose, spoken: first.spoken }
  const known = others.find((m) => m.units.length > 0)
  if (known) return { who: 'units', units: known.units, loose: known.loose, spoken: known.spoken }
  return u.saysOwn ? { who: 'own', unit: own } : { who: 'unknown', spoken: first.spoken }
}
