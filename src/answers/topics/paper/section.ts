import type { Section } from '../../../directives/directive.ts'
import { search } from '../../retrieve/text/search.ts'
import type { Inquiry, Outcome, Topic } from '../inquiry.ts'
import { lacking, quoted } from '../outcomes.ts'
import type { PaperFile } from '../paper-file.ts'
import { writtenWords } from '../paper-file.ts'
import { demandsMeant } from '../time/demands.ts'
import { ownDuties } from '../part/duties.ts'
import { underHeading } from '../text/passage.ts'

const QUOTE_LENGTH = 900
const SECTION_LENGTH = 750
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** "mục 2 nói gì": the section with its parts. */
export const section: Topic = async ({ understanding }, paper) => {
  const all = await paper.sections()
  for (const said of understanding.sections) {
    const found = sectionCalled(said, all)
    if (!found) continue
    const parts = all.filter((s) => s.path.startsWith(`${found.path}.`))
    const holdsParts = parts.every((p) => found.text.includes(p.text.slice(0, 40)))
    const text = holdsParts ? found.text : [found.text, ...parts.map((p) => p.text)].join('\n')
    return quoted(paper, { text, section: found.path, title: found.title, limit: SECTION_LENGTH })
  }
  return lacking(paper, 'section', { what: understanding.sections[0]?.toUpperCase() ?? null })
}

/** "2.a", "vi.4", "4": by its whole path, else by its last parts where only one has them; 3 and III are the same. */
export function sectionCalled(said: string, all: readonly Section[]): Section | null {
  const roman = /^\d+$/.test(said) ? (ROMAN[Number(said)] ?? said) : said
  const arabic = ROMAN.includes(said) ? String(ROMAN.indexOf(said)) : said
  for (const wanted of [said, roman, arabic]) {
    const exact = all.find((s) => s.path.toLowerCase() === wanted)
    if (exact) return exact
  }
  const ending = all.filter((s) => s.path.toLowerCase().endsWith(`.${said}`))
  return ending.length === 1 ? (ending[0] ?? null) : null
}

/** "trích câu giao việc cho …": the document's own words. */
export const quote: Topic = async (inquiry, paper) => {
  if (inquiry.understanding.sections.length > 0) return section(inquiry, paper)
  const { target, understanding } = inquiry
  const asksDuty = target.who === 'units' || understanding.saysOwn || understanding.units.length > 0
  const units = target.who === 'units' ? target.units : target.who === 'own' ? [target.unit] : []
  const onReport = await reportWords(inquiry, paper)
  if (onReport) return onReport
  const matter = matterOf(inquiry)
  const found = search(await paper.index(), matter)[0]
  if (!asksDuty && found && found.coverage >= 0.6) {
    return (await underHeading(paper, found)) ?? quoted(paper, { ...found.passage, limit: QUOTE_LENGTH })
  }
  // Words that were asked for by their matter are not those of the asker's part.
  if (!asksDuty && matter.length > 0 && ABOUT.test(understanding.plain)) return lacking(paper, 'passage')
  for (const unit of units) {
    const duties = (await ownDuties(paper, unit)) ?? []
    const named = duties.filter((d) => !d.common)
    const led = named.filter((d) => d.part === 'lead')
    const [first, ...more] = led.length > 0 ? led : named.length > 0 ? named : duties
    if (!first) continue
    const words = [first, ...more.slice(0, 1)].map((d) => writtenWords(paper.directive, d.task))
    return quoted(paper, { text: words.join('\n'), section: first.task.section, limit: QUOTE_LENGTH })
  }
  return lacking(paper, 'passage', { what: spokenOf(inquiry) })
}

/** "đoạn nói về kinh phí trong kế hoạch": the words between are what is to be quoted, also such as name a fact. */
const ABOUT =
  /\b(?:ve|lien quan (?:den|toi)|noi (?:den|toi)|nhac (?:den|toi)) (?:viec |phan |noi dung |muc |chuyen )?(.+)$/
const AFTER =
  /\s(?:trong|cua|o|tai|cho|giup|gium|ho|voi|di|a|nhe|nha|the|vay|ra|xem|day|de|gui) .*$|\s(?:giup|voi|di|a|nhe|nha|the|vay|ra|xem|day)$/
const OF_REPORT = /^(?:cai )?(?:han|thoi han|han chot|ngay nop|nop|gui|bao cao|thoi gian (?:nop|gui|bao cao))\b/

/** "câu nói về hạn báo cáo": the duty in whose words the report is asked for. */
async function reportWords(inquiry: Inquiry, paper: PaperFile): Promise<Outcome | null> {
  if (!OF_REPORT.test(ABOUT.exec(inquiry.understanding.plain)?.[1] ?? '')) return null
  const [demand] = await demandsMeant(inquiry, paper)
  const task = (await paper.tasks()).find((t) => t.position === demand?.taskPosition)
  return task === undefined
    ? lacking(paper, 'report')
    : quoted(paper, { text: writtenWords(paper.directive, task), section: task.section, limit: QUOTE_LENGTH })
}

const OF_QUOTING: ReadonlySet<string> = new Set(
  'cau doan dung lai nguyen van chep doc trich dan quote ghi khuc dong chu'.split(' '),
)

function matterOf({ understanding: { plain, content } }: Inquiry): string[] {
  const about = ABOUT.exec(plain)?.[1]?.replace(AFTER, '').split(' ') ?? []
  return about.length > 0 && about.length < 8
    ? about
    : content.map((w) => (OF_QUOTING.has(w) ? '' : w)).filter((w, i, all) => w !== '' || (all[i - 1] ?? '') !== '')
}

const spokenOf = ({ target }: Inquiry): string | null => (target.who === 'own' ? null : target.spoken)
