import { fold } from '../../../base/vietnamese.ts'
import type { Unit } from '../../../people/unit.ts'
import type { UnitHead } from '../../lexicon/unit-heads.ts'
import { ANY_NAME, DOES, ENDS, UNIT_HEADS } from '../../lexicon/unit-heads.ts'
import { isCompound, isOurs } from '../../lexicon/stopwords.ts'
import { SYNONYMS } from '../../lexicon/synonyms.ts'
import { forgiven, slips } from '../closeness.ts'
import { saysMore } from './said-next.ts'
import { kindWords, levelWords } from './kind-words.ts'
import { unitNames } from './unit-names.ts'
import { withoutTone } from '../syllable.ts'
import type { Word } from '../words.ts'
import type { Hearing } from '../hearing.ts'

/** A unit, or a kind of units, that a question names. */
export interface UnitMention {
  from: number
  to: number
  /** empty when the register knows no such unit */
  units: Unit[]
  /** named by its kind alone ("trung tâm"), or by a name that several share */
  loose: boolean
  /** the asker's own unit */
  own: boolean
  /** "phòng nào": it asks which of the kind, and names none */
  which: boolean
  /** "các hội khác": all of the kind but the asker's own */
  others: boolean
  spoken: string
}

const LONGEST_NAME = 14
/** "Sở chúng em": said also by those who are under it. */
const ABOVE: ReadonlySet<string> = new Set('so bo tinh huyen nganh uy thanh'.split(' '))
const OTHERS = /^(?:khac\b|con lai$)/
/** Words that stand between the parts of a name without belonging to it: "UBND các huyện". */
const SILENT: ReadonlySet<string> = new Set(['va', 'cac'])

export function spotUnits(
  words: readonly Word[],
  register: readonly Unit[],
  own: Unit,
  hearing: Hearing,
): UnitMention[] {
  const at = words.flatMap((w, i) => (SILENT.has(w.plain) ? [] : [i]))
  const plains = at.map((i) => words[i]?.plain ?? '')
  const byName = new Map<string, Unit[]>()
  // A province's name alone ("ở Kon Tum") does not mean the city of that name.
  const provinces = new Set(
    register.flatMap((u) => (u.area?.startsWith('tỉnh ') ? [hearing.name(u.area).slice(1).join(' ')] : [])),
  )
  for (const unit of register) {
    for (const name of unitNames(unit, hearing)) {
      if (provinces.has(name)) continue
      const list = byName.get(name)
      if (list === undefined) byName.set(name, [unit])
      else list.push(unit)
    }
  }
  const out: UnitMention[] = []
  const mention = (from: number, to: number, units: Unit[], loose: boolean, which = false): void => {
    const isOthers = units.length > 1 && OTHERS.test(plains.slice(to, to + 2).join(' '))
    const isOwn = !which && !isOthers && units.some((u) => u.code === own.code)
    const [a = 0, b = 0] = [at[from], at[to - 1]]
    const spoken = words
      .slice(a, b + 1)
      .map((w) => w.raw)
      .filter((r, i, all) => r !== all[i - 1])
      .join(' ')
    const meant = isOthers ? units.filter((u) => u.code !== own.code) : isOwn && units.length > 1 ? [own] : units
    out.push({ from: a, to: b + 1, units: meant, loose, own: isOwn, which, others: isOthers, spoken })
  }
  for (let i = 0; i < plains.length; i++) {
    const named = longestName(plains, i, byName) ?? slippedName(plains, i, byName)
    if (named) {
      mention(i, named.to, named.units, named.units.length > 1)
      i = named.to - 1
      continue
    }
    const headed = byHead(plains, i, words, at, register, hearing)
    if (headed) {
      // "cơ sở tụi em": the register may have the asker under another kind.
      const isAskers = isOurs(plains, headed.to) && !ABOVE.has(plains[i] ?? '')
      mention(i, headed.to, isAskers ? [own] : headed.units, headed.loose && !isAskers, headed.which)
      i = headed.to - 1
    }
  }
  return out
}

function longestName(
  plains: readonly string[],
  i: number,
  byName: Map<string, Unit[]>,
): { to: number; units: Unit[] } | null {
  for (let size = Math.min(LONGEST_NAME, plains.length - i); size > 0; size--) {
    const name = plains.slice(i, i + size).join(' ')
    const units = byName.get(name)
    if (units) return { to: i + size, units: [...new Set(units)] }
  }
  return null
}

/** A slip in a long name ("benh vien phu sna"): the nearest, only when no other is as near. */
function slippedName(
  plains: readonly string[],
  i: number,
  byName: Map<string, Unit[]>,
): { to: number; units: Unit[] } | null {
  const first = plains[i] ?? ''
  let best: { to: number; units: Unit[]; letters: number } | null = null
  for (const [name, units] of byName) {
    if (name.length < 9 || name.charAt(0) !== first.charAt(0)) continue
    const size = name.split(' ').length
    if (size < 2 || i + size > plains.length) continue
    const typed = plains.slice(i, i + size).join(' ')
    if (Math.abs(typed.length - name.length) > 1 || (best && best.letters >= name.length)) continue
    if (changesMeaning(typed, name)) continue
    if (/\d/.test(typed) || slips(typed, name) > Math.min(1, forgiven(name.length))) continue
    best = { to: i + size, units: [...new Set(units)], letters: name.length }
  }
  return best
}

/** Words that stand in no unit's name. */
const HARD_ENDS = new Set(
  'phai duoc lam nop gui da chua dang se minh em toi chung ta nao gi khac nay theo va voi giao nhan khong nhung cho bi muon nen de vay nhe xong roi'.split(
    ' ',
  ),
)

/** "bệnh viện mình" is no slip in "bệnh viện tỉnh", "bệnh viện nhà nước" none in "bệnh viện nhi", nor "khen thưởng" in "Khe Thượng". */
const changesMeaning = (typed: string, name: string): boolean => {
  const known = new Set(name.split(' '))
  return typed.split(' ').some((w) => (HARD_ENDS.has(w) || w === 'nha' || SYNONYMS[w] !== undefined) && !known.has(w))
}

const HAS_TO: ReadonlySet<string> = new Set('phai can duoc co se da chua bi lam'.split(' '))

/** "trung tâm truyền thông thế nào", but not "trung tâm truyền thông phải làm gì". */
const does = (plains: readonly string[], i: number): boolean =>
  DOES.has(`${plains[i] ?? ''} ${plains[i + 1] ?? ''}`) && !HAS_TO.has(plains[i + 2] ?? '')

const ends = (plains: readonly string[], i: number): boolean => {
  const [before, word, next] = [plains[i - 1] ?? '', plains[i] ?? '', plains[i + 1] ?? '']
  if (does(plains, i) || isOurs(plains, i) || saysMore(plains, i)) return true
  return /^\d/.test(word) || (ENDS.has(word) && !isCompound(word, next) && !isCompound(before, word))
}

function byHead(
  plains: readonly string[],
  i: number,
  words: readonly Word[],
  at: readonly number[],
  register: readonly Unit[],
  hearing: Hearing,
): { to: number; units: Unit[]; loose: boolean; which: boolean } | null {
  const head = longestHead(plains, i, words, at)
  if (!head) return null
  const size = head.spoken.split(' ').length + kindWords(plains, i + head.spoken.split(' ').length)
  const any = head.names.includes(ANY_NAME)
  const kin = register.flatMap((unit) => {
    const names = unitNames(unit, hearing).filter(
      (n) => any || head.names.some((h) => n === h || n.startsWith(`${h} `)),
    )
    return names.length > 0 ? [{ unit, words: names.map((n) => new Set(n.split(' '))) }] : []
  })
  const limit = Math.min(plains.length, i + size + 6)
  let known = i + size
  // "xã và thị trấn": what stands behind the "và" is another one.
  const isAnother = (k: number): boolean =>
    (at[k] ?? 0) - (at[k - 1] ?? 0) > 1 && longestHead(plains, k, words, at) !== null
  while (known < limit && !ends(plains, known) && !isAnother(known)) known++
  const tail = plains.slice(i + size, known)
  let to = i + size
  while (to < limit && !HARD_ENDS.has(plains[to] ?? '') && !isAnother(to)) to++
  const longest = plains.slice(i + size, to)
  for (let length = longest.length; length > 0; length--) {
    const some = longest.slice(0, length)
    const units = kin.filter((k) => k.words.some((set) => some.every((w) => set.has(w)))).map((k) => k.unit)
    // One chance word of a longer name ("giáo" of "giáo dục") is not that unit.
    if (units.length > 0 && length === 1 && (tail.length > 1 || ENDS.has(some[0] ?? '') || does(plains, i + size)))
      break
    if (units.length > 0 && (!any || (length > 1 && units.length < 4))) {
      return { to: i + size + length, units, loose: units.length > 1, which: false }
    }
  }
  if (any) return null
  const kind = kin.filter((k) => head.names.some((h) => startsLike(k.unit.name, h, hearing)))
  const level = levelWords(plains, i + size)
  if (level !== null && kind.length > 0 && (level.to >= plains.length || ends(plains, level.to))) {
    const there = kind.filter((k) => k.words.some((set) => set.has(level.of)))
    const units = (there.length > 0 ? there : kind).map((k) => k.unit)
    return { to: level.to, units, loose: true, which: false }
  }
  // Of what no register knows, nothing goes on behind a comma.
  const comma = tail.findIndex((_, k) => words[at[i + size + k] ?? 0]?.parted)
  if (tail.length > 0 && comma !== 0)
    return { to: comma < 0 ? known : i + size + comma, units: [], loose: false, which: false }
  const which = plains[i + size] === 'nao'
  const units = kind.map((k) => k.unit)
  return units.length > 0 ? { to: i + size, units, loose: units.length > 1 || size === 1, which } : null
}

const startsLike = (name: string, head: string, hearing: Hearing): boolean =>
  `${hearing
    .name(name)
    .filter((w) => w !== 'va')
    .join(' ')} `.startsWith(`${head} `)

function longestHead(
  plains: readonly string[],
  i: number,
  words: readonly Word[],
  at: readonly number[],
): UnitHead | null {
  let found: UnitHead | null = null
  for (const head of UNIT_HEADS) {
    const parts = head.spoken.split(' ')
    if (!parts.every((p, k) => plains[i + k] === p)) continue
    const raw = words[at[i] ?? 0]?.raw ?? ''
    if (
      fold(raw) === raw
        ? head.spoken === 'so' && !bareSo(plains, i)
        : !head.raws.some((r) => r === raw || withoutTone(r) === raw)
    )
      continue
    const [before, end] = [plains[i - 1] ?? '', i + parts.length]
    const isOther = head.notBefore?.includes(plains[end] ?? '') === true && !isOurs(plains, end)
    if (head.notAfter?.includes(before) || isOther) continue
    if (found === null || head.spoken.length > found.spoken.length) found = head
  }
  return found
}

/** "so" without diacritics is a department only before a word that can go on a department's name. */
const bareSo = (plains: readonly string[], i: number): boolean =>
  (plains[i + 1] === 'tren' && plains[i + 2] === 'tinh') ||
  (i === 0 && /^(?:duoc|phai|lam|se|chu|trien|thuc|nhan)$/.test(plains[1] ?? '')) ||
  /^(?:y|giao|lao|noi|tai|van|nong|tu|xay|cong|khoa|thong|du|ngoai)$/.test(plains[i + 1] ?? '') ||
  /^(?:ta|minh|cap|giao|yeu|bao|co|de)$/.test(plains[i + 1] ?? '') ||
  (/^(?:cua|cho)$/.test(plains[i - 1] ?? '') &&
    /^(?:gom|la|lam|phai|can|viec|nhung|thi|gi|duoc|the|vay|a|em|nhi|ha|ban|nganh)?$/.test(plains[i + 1] ?? ''))
