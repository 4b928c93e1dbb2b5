import type { Unit } from '../../../people/unit.ts'
import type { Fact } from '../../fact.ts'
import { unitNames } from '../../hear/spots/unit-names.ts'
import { around } from '../../retrieve/text/excerpt.ts'
import type { Topic } from '../inquiry.ts'
import { singledOut } from '../match-task.ts'
import { lacking } from '../outcomes.ts'
import type { PaperFile } from '../paper-file.ts'
import { sourceOf } from '../paper-file.ts'
import type { Duty } from './duties.ts'
import { sharedDuties } from './duties.ts'
import { wholeWords } from './named-as.ts'

const WORDS_LENGTH = 320
const MOST = 2

/** "đứng vai chính hay phối hợp": the unit's part in its duties as the directive says it, and who is beside it. */
export const role: Topic = async (inquiry, paper) => {
  const { target, understanding } = inquiry
  if (target.who === 'unknown') return lacking(paper, 'unit_task', { what: target.spoken })
  const units = target.who === 'own' ? [target.unit] : target.units
  const [unit] = units
  const duties = (await sharedDuties(paper, units)).filter((d) => !d.common)
  if (!unit || duties.length === 0)
    return target.who === 'own'
      ? lacking(paper, 'my_task')
      : lacking(paper, 'unit_task', { what: unit?.shortName ?? target.spoken })
  const inSection = duties.filter((d) => understanding.sections.includes(d.task.section?.toLowerCase() ?? ''))
  const chosen = inSection.length > 0 ? inSection : ((await singledOut(duties, understanding.content, paper)) ?? duties)
  const roles = await Promise.all(chosen.map(async (duty) => ({ duty, role: await roleIn(duty, unit, paper) })))
  const telling = roles.filter((r) => !UNTOLD.has(r.role))
  const told = (telling.length > 0 ? telling : roles).slice(0, MOST)
  const name = target.who === 'units' && target.units.length > 1 ? target.spoken : unit.shortName
  const named = await paper.paper()
  const isOther = await othersThan(unit, paper)
  return {
    status: 'answered',
    facts: told.map(({ duty: { task }, role: as }): Fact => ({
      kind: 'role',
      paper: named,
      unit: name,
      role: as,
      lead: task.assignees.filter((a) => a !== '*' && isOther(a)),
      coordinating: task.coordinators.filter(isOther),
      words: around(wholeWords(paper, task), WORDS_LENGTH, (c) => (ROLES.test(c) ? 1 : 0)),
      section: task.section,
    })),
    sources: told.map(({ duty: { task } }) => sourceOf(paper.directive, task.section, wholeWords(paper, task))),
    sure: 1,
  }
}

type Role = Extract<Fact, { kind: 'role' }>['role']

/** "Phối hợp với … xây dựng …": whoever is given it by these words helps, although nobody leads. */
const HELPS = /^\s*(?:phối hợp|tham gia|hỗ trợ)(?!\s*,?\s*chỉ đạo)/iu
/** "chịu trách nhiệm trước …" is no lead. */
const LEADS = /chủ trì|đầu mối|chịu trách nhiệm chính/iu
/** The line of a plan that names who leads. */
const LED_BY = /(?:đơn vị|cơ quan)\s+chủ trì\s*:/iu
const ROLES = /chủ trì|đầu mối|phối hợp|chịu trách nhiệm/iu
const UNTOLD: ReadonlySet<Role> = new Set<Role>(['given', 'unsaid'])

async function roleIn({ task, part }: Duty, unit: Unit, paper: PaperFile): Promise<Role> {
  if (part === 'coordinating') return 'coordinating'
  if (part === 'named') {
    const names = new Set(unitNames(unit, paper.hearing))
    return task.coordinators.some((c) => names.has(bareName(c, paper))) ? 'coordinating' : 'given'
  }
  if (LEADS.test(task.words)) return 'lead'
  const section = (await paper.sections()).find((s) => s.path === task.section)?.text ?? ''
  if (part === 'lead' && task.coordinators.length > 0 && LED_BY.test(section)) return 'lead'
  if (HELPS.test(task.words)) return 'helping'
  return ROLES.test(`${wholeWords(paper, task)} ${section}`) ? 'given' : 'unsaid'
}

/** Words that mean the unit, alone or among others, are not those of another. */
async function othersThan(unit: Unit, paper: PaperFile): Promise<(written: string) => boolean> {
  const [resolved, names] = [await paper.resolutions(), new Set(unitNames(unit, paper.hearing))]
  return (written) => {
    const codes = resolved.find((r) => r.written === written)?.unitCodes ?? []
    return !codes.includes(unit.code) && !names.has(bareName(written, paper))
  }
}

const bareName = (written: string, { hearing }: PaperFile): string =>
  hearing
    .name(written)
    .filter((w) => w !== 'va')
    .join(' ')
