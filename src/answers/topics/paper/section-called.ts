import type { Section } from '../../../directives/directive.ts'
import type { Understanding } from '../../understand.ts'

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
/** More parts of one mark are no answer: which of them is meant has to be said. */
const MOST = 2

/** "2.a", "vi.4", "4": by its whole path, else by its last parts where only one has them; 3 and III are the same. */
export function sectionCalled(said: string, all: readonly Section[]): Section | null {
  const { exact, ending } = marked(said, all)
  return exact ?? (ending.length === 1 ? (ending[0] ?? null) : null)
}

/** Of several that end in the mark those in the part whose heading was said: "điểm c phần tổ chức thực hiện". */
export function sectionsCalled(
  said: string,
  all: readonly Section[],
  { plain, hearing }: Pick<Understanding, 'plain' | 'hearing'>,
): Section[] {
  const { exact, ending } = marked(said, all)
  if (exact) return [exact]
  const name = /\b(?:phan|muc) (\S{2,} \S{2,})/.exec(plain)?.[1]
  const isHeaded = ({ path }: Section): boolean => {
    const around = all.find((s) => s.path === path.slice(0, path.lastIndexOf('.')))
    const title = hearing.document(around?.title ?? '').join(' ')
    if (title.includes(' ') && ` ${plain} `.includes(` ${title} `)) return true
    // A part without a title is called by what leads in to its points: "… với ý nghĩa, mục đích sau:".
    const leadIn = hearing.document(around?.text.split('\n')[0] ?? '').join(' ')
    return name !== undefined && ` ${leadIn} `.includes(` ${name} `)
  }
  const headed = ending.filter(isHeaded)
  const meant = headed.length > 0 ? headed : ending
  return meant.length <= MOST ? meant : []
}

function marked(said: string, all: readonly Section[]): { exact: Section | undefined; ending: Section[] } {
  const roman = /^\d+$/.test(said) ? (ROMAN[Number(said)] ?? said) : said
  const arabic = ROMAN.includes(said) ? String(ROMAN.indexOf(said)) : said
  const exact = [said, roman, arabic].flatMap((wanted) => all.find((s) => s.path.toLowerCase() === wanted) ?? [])[0]
  return { exact, ending: all.filter((s) => s.path.toLowerCase().endsWith(`.${said}`)) }
}
