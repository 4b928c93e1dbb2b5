import { openPaper } from '../../answers/topics/paper-file.ts'
import { nameOf } from '../../broadcasts/title.ts'
import type { Directive, DirectiveHead } from '../../directives/directive.ts'
import type { Command } from '../command.ts'
import { choiceValue } from '../command.ts'
import type { Visit } from '../visit.ts'
import { answerQuestion } from './answer-question.ts'
import { rememberedSubject } from './memory/subject-memory.ts'
import { namePaper } from './name-paper.ts'

const MOST = 4

const ASKS =
  /^(?=.*\b(?:gui|xem|lay|tai|xin)\b)(?:(?:hay|lam on|nho|cho|xin|vui long|gui|xem|lay|tai|toi|em|minh|anh|chi|bot|giup|lai|don vi|muon|can) )+(?:(?:noi dung|file|cac|cai|bieu) )*(?:mau|bieu mau|de cuong)(?: (?:bao cao|bieu|nay|kem theo|so \d+))*(?: (?:cua|van ban|cong van|ke hoach|so))*(?: (?<ref>(?:vb ?)?\d{1,6}))?(?: (?:voi|a|nhe|duoc khong|di))*$/

/** "gửi mẫu", "xem mẫu báo cáo 512": the form's own words, with where they stand. */
export const formText: Command = {
  name: 'mau',
  help: 'help-form',
  roles: ['officer', 'head', 'contact', 'leader'],
  where: ['private'],
  match(plain) {
    const found = ASKS.exec(plain)
    return found ? [found.groups?.['ref']?.replace(' ', '') ?? ''].filter(Boolean) : null
  },
  async run(visit, [named]) {
    const { say, stores, tools } = visit
    const meant = await directivesMeant(visit, named)
    const having = meant.filter((d) => d.forms.length > 0)
    const [directive, ...more] = having
    if (!directive) {
      const [only] = meant
      return answerQuestion(visit, 'mẫu báo cáo', only && meant.length === 1 ? { directiveId: only.id } : {})
    }
    if (more.length > 0) {
      const choices = having.slice(0, MOST).map((d) => ({ label: nameOf(d, say), value: choiceValue('mau', d.ref) }))
      return visit.reply({ text: say('form-which'), choices })
    }
    const source = say('answers-source', {
      source: namePaper(await openPaper(directive, stores, tools.hearing()).paper(), say),
    })
    const blocks = directive.forms.map(({ span }) => directive.text.slice(span.start, span.end).trim())
    await visit.reply([source, ...blocks].join('\n\n'))
  },
}

/** The one that is named or was spoken of last, else the unit's own; for those who see all, every published one. */
async function directivesMeant(visit: Visit, named: string | undefined): Promise<Directive[]> {
  const { stores, who } = visit
  const { directives } = stores
  const published = await directives.heads('published')
  const open = (heads: readonly DirectiveHead[]): Promise<Directive[]> => directives.byIds(heads.map((d) => d.id))
  if (named !== undefined) return open(published.filter((d) => d.ref.toLowerCase() === named.toLowerCase()))
  const having = new Set(await directives.withForms())
  const { directiveId } = await rememberedSubject(visit)
  const last = published.filter((d) => d.id === directiveId && having.has(d.id))
  if (last.length > 0) return open(last)
  const seesAll = who?.role === 'officer' || who?.role === 'leader'
  const parts = seesAll ? [] : await stores.tasks.directivesFor(who?.unit.id ?? '')
  const given = new Set(parts)
  const own = seesAll ? published : published.filter((d) => given.has(d.id))
  const some = own.filter((d) => having.has(d.id))
  return open((some.length > 0 ? some : own).slice(0, MOST))
}
