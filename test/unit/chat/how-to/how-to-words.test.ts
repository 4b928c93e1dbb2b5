import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { plain } from '../../../../src/base/vietnamese.ts'
import type { Desk } from '../../../../src/answers/how-to/how-to.ts'
import { HOW_TOS } from '../../../../src/answers/how-to/topics.ts'
import { HOW_TO_WORDS, type HowToWords } from '../../../../src/chat/answering/how-to/how-to-words.ts'
import { allCommands } from '../../../../src/chat/commands/index.ts'
import { steers } from '../../../../src/chat/form-dialog/control-words.ts'
import type { Role } from '../../../../src/people/person.ts'
import { openWording } from '../../../../src/wording/say.ts'

const ROLES: Readonly<Record<Desk, readonly Role[]>> = {
  unit: ['head', 'contact'],
  officer: ['officer'],
  leader: ['leader'],
}

/** What the words in “…” of a sentence lead to, in their order; `form` steers a report that is being written. */
const LEADS_TO: Readonly<Record<string, readonly string[]>> = {
  'how-acknowledge': ['nhan', 'nhan'],
  'how-channel': ['themkenh'],
  'how-check': ['soat'],
  'how-correct-report': ['baocao'],
  'how-correct-sent': ['dinhchinh', 'thuhoi'],
  'how-decide-report': ['duyet', 'duyet', 'tralai'],
  'how-discard': ['bo', 'thuhoi'],
  'how-excel': ['tinhhinh'],
  'how-extension': ['giahan', 'giahan'],
  'how-extension-officer': ['xingiahan'],
  'how-fix': ['sua', 'sua', 'sua', 'sua', 'sua'],
  'how-fix-deadline': ['giahan'],
  'how-fix-deadline-officer': ['sua', 'sua', 'thuhoi'],
  'how-fix-units': ['sua', 'sua', 'sua', 'thuhoi'],
  'how-follow-up': ['theodoi'],
  'how-group-officer': ['nhom'],
  'how-hand-in': ['vanbanmoi'],
  'how-mute': ['giahan'],
  'how-mute-officer': ['thuhoi', 'dunggui'],
  'how-not-ours': ['phan'],
  'how-not-ours-officer': ['sua', 'thuhoi'],
  'how-nothing': ['baocao', 'form'],
  'how-nudge': ['dondoc'],
  'how-original': ['bangoc', 'phan'],
  'how-pause': ['form', 'form', 'form', 'form'],
  'how-person': ['toila'],
  'how-person-officer': ['moi', 'moi', 'thumoi', 'yeucau'],
  'how-phone': ['themkenh'],
  'how-phone-officer': ['themkenh'],
  'how-preview': ['xemtruoc'],
  'how-publish': ['soat', 'xemtruoc', 'phathanh'],
  'how-record': ['baocao'],
  'how-record-officer': ['ghinhan', 'ghinhan', 'boghinhan'],
  'how-report': ['baocao', 'baocao'],
  'how-report-files': ['baocao'],
  'how-reported': ['dabaocao'],
  'how-reported-officer': ['xembaocao', 'xembaocao'],
  'how-requests': ['yeucau'],
  'how-resend': ['tinloi', 'matlienlac', 'dondoc'],
  'how-status': ['tinhhinh', 'tinhhinh'],
  'how-stop': ['dunggui', 'guitiep'],
  'how-unreached': ['matlienlac'],
  'how-withdraw': ['thuhoi'],
}

const sentences = (locale: 'vi' | 'en'): Map<string, string> => {
  const text = readFileSync(join(import.meta.dirname, `../../../../locales/${locale}/how.ftl`), 'utf8')
  return new Map([...text.matchAll(/^(how-[\w-]+) = (.*)$/gm)].map((m) => [m[1] ?? '', m[2] ?? '']))
}

/** Where a text goes that somebody in that role types. */
function commandFor(typed: string, role: Role | 'stranger'): string | null {
  const slash = /^\/(\S+)/.exec(typed)?.[1]
  const can = allCommands.filter((c) => c.roles.includes(role))
  const found = slash
    ? can.find((c) => c.name === slash && c.where.includes('group'))
    : can.find((c) => c.where.includes('private') && c.match(plain(typed), typed) !== null)
  return found?.name ?? (steers(typed) ? 'form' : null)
}

const entries = Object.entries(HOW_TO_WORDS).flatMap(([topic, desks]) =>
  Object.entries(desks as Record<string, HowToWords>).map(([desk, words]) => ({ topic, desk: desk as Desk, words })),
)

describe.each(entries)('$topic, for $desk', ({ desk, words }) => {
  test.each(['vi', 'en'] as const)('each word that is to be typed is matched by its command (%s)', (locale) => {
    const sentence = sentences(locale).get(words.key) ?? ''
    const typed = [...sentence.matchAll(/“([^”{]+)”/g)].map((m) => m[1] ?? '')
    for (const role of ROLES[desk]) {
      const led = typed.map((t) => commandFor(t, t.startsWith('Tôi là ') ? 'stranger' : role))
      expect(led).toEqual(LEADS_TO[words.key] ?? [])
    }
  })

  test('each button leads to a command that is there for them in private, and there are three at most', () => {
    expect(words.steps.length).toBeLessThanOrEqual(3)
    for (const [, name] of words.steps) {
      const command = allCommands.find((c) => c.name === name)
      expect(command?.where).toContain('private')
      for (const role of ROLES[desk]) expect(command?.roles).toContain(role)
    }
  })

  test.each(['vi', 'en'] as const)('it is short enough for a phone (%s)', (locale) => {
    expect(openWording().say(locale, words.key).length).toBeLessThan(330)
  })
})

test('every way of every desk has its words', () => {
  for (const [topic, { desks }] of Object.entries(HOW_TOS))
    expect(Object.keys(HOW_TO_WORDS[topic as keyof typeof HOW_TO_WORDS]).sort()).toEqual([...desks].sort())
})
