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
import { ownDuties } from './duties.ts'
import { wholeWords } from './named-as.ts'
import { LEADS, TOGETHER } from './partners.ts'

const WORDS_LENGTH = 320
const MOST = 2

/** "đứng vai chính hay phối hợp": the unit's part in its duties as the directive says it, and who is beside it. */
export const role: Topic = async (inquiry, paper) => {
  const { target, understanding } = inquiry
  if (target.who === 'unknown') return lacking(paper, 'unit_task', { what: target.spoken })
  const unit = target.who === 'own' ? target.unit : target.units[0]
  const duties = unit ? ((await ownDuties(paper, unit)) ?? []).filter((d) => !d.common) : []
  if (!unit || duties.length === 0)
    return target.who === 'own'
      ? lacking(paper, 'my_task')
      : lacking(paper, 'unit_task', { what: unit?.shortName ?? target.spoken })
  const inSection = duties.filter((d) => understanding.sections.includes(d.task.section?.toLowerCase() ?? ''))
  const chosen = inSection.length > 0 ? inSection : ((await singledOut(duties, understanding.content, paper)) ?? duties)
  const telling = chosen.filter((d) => roleIn(d, unit, paper) !== 'given')
  const told = (telling.length > 0 ? telling : chosen).slice(0, MOST)
  const name = target.who === 'units' && target.units.length > 1 ? target.spoken : unit.shortName
  const named = await paper.paper()
  const isOther = await othersThan(unit, paper)
  return {
    status: 'answered',
    facts: told.map((d): Fact => ({
      kind: 'role',
      paper: named,
      unit: name,
      role: roleIn(d, unit, paper),
      lead: d.task.assignees.filter((a) => a !== '*' && isOther(a)),
      coordinating: d.task.coordinators.filter(isOther),
      words: around(wholeWords(paper, d.task), WORDS_LENGTH, (c) => (TOGETHER.test(c) || LEADS.test(c) ? 1 : 0)),
      section: d.task.section,
    })),
    sources: told.map((d) => sourceOf(paper.directive, d.task.section, wholeWords(paper, d.task))),
    sure: 1,
  }
}

type Role = Extract<Fact, { kind: 'role' }>['role']

/** "Phối hợp với … xây dựng …": whoever is given it by these words helps, although nobody leads. */
const HELPS = /^\s*(?:phối hợp|tham gia|hỗ trợ)(?!\s*,?\s*chỉ đạo)/iu

function roleIn({ task, part }: Duty, unit: Unit, paper: PaperFile): Role {
  if (part === 'coordinating') return 'coordinating'
  if (part === 'named') {
    const names = new Set(unitNames(unit, paper.hearing))
    return task.coordinators.some((c) => names.has(bareName(c, paper))) ? 'coordinating' : 'given'
  }
  return LEADS.test(task.words) ? 'lead' : HELPS.test(task.words) ? 'coordinating' : 'given'
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
