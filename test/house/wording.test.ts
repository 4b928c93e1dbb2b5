import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openWording } from '../../src/wording/say.ts'

const root = join(import.meta.dirname, '../..')
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (f) => f.endsWith('.ts') && !f.includes('generated'),
)
const code = sources.map((f) => ({ file: f, text: readFileSync(join(root, 'src', f), 'utf8') }))

test('both languages have the same sentences with the same variables', () => {
  const run = spawnSync(process.execPath, [join(root, 'locales/generate-keys.mjs'), '--check'], { encoding: 'utf8' })
  expect(run.stderr).toBe('')
  expect(run.status).toBe(0)
})

test('every sentence is precomposed Unicode', () => {
  for (const locale of ['vi', 'en']) {
    for (const file of readdirSync(join(root, 'locales', locale))) {
      const text = readFileSync(join(root, 'locales', locale, file), 'utf8')
      expect(text === text.normalize('NFC'), `${locale}/${file}`).toBe(true)
    }
  }
})

test('no sentence is kept that nobody says', () => {
  const keys = readFileSync(join(root, 'src/wording/generated/messages.ts'), 'utf8').match(/(?<=^ {2}')[^']+/gm) ?? []
  const all = code.map((c) => c.text).join('\n')
  // A key may be put together from its head and a name: say(`role-${role}`).
  const heads = [...all.matchAll(/`([a-z][a-z-]*-)\$\{/g)].map((m) => m[1] ?? '')
  const unsaid = keys.filter((k) => !all.includes(`'${k}'`) && !heads.some((h) => k.startsWith(h)))
  expect(unsaid).toEqual([])
})

test('a missing variable throws instead of reaching a person', () => {
  const wording = openWording()
  expect(() => wording.sayKey('vi', 'greet-known', { name: 'A' })).toThrow()
})
