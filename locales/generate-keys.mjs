// Reads locales/*/*.ftl and writes src/wording/generated/messages.ts: every key with the names of its variables.
// Fails when the languages disagree in keys or variables: Vietnamese is the source, English must follow it.
import { mkdirSync, readFileSync, readdirSync, writeFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { FluentParser, Visitor } from '@fluent/syntax'

const here = import.meta.dirname
const out = join(here, '../src/wording/generated/messages.ts')
const problems = []

/** key → sorted names of its variables, and the file that it stands in */
function read(locale) {
  const keys = new Map()
  const folder = join(here, locale)
  for (const file of readdirSync(folder)
    .filter((f) => f.endsWith('.ftl'))
    .sort()) {
    const resource = new FluentParser().parse(readFileSync(join(folder, file), 'utf8'))
    for (const entry of resource.body) {
      if (entry.type === 'Junk') problems.push(`${locale}/${file}: can't be read: ${entry.content.slice(0, 60)}`)
      if (entry.type !== 'Message') continue
      if (keys.has(entry.id.name)) problems.push(`${locale}/${file}: ${entry.id.name} stands twice`)
      const names = new Set()
      const visitor = new Visitor()
      visitor.visitVariableReference = (node) => names.add(node.id.name)
      visitor.visit(entry)
      keys.set(entry.id.name, { names: [...names].sort(), file })
    }
  }
  return keys
}

const [source, second] = [read('vi'), read('en')]
for (const [key, { names, file }] of source) {
  const other = second.get(key)
  if (!other) problems.push(`en/${file}: ${key} is missing`)
  else if (other.names.join() !== names.join())
    problems.push(`en/${other.file}: ${key} has other variables than the Vietnamese`)
}
for (const [key, { file }] of second) if (!source.has(key)) problems.push(`vi/${file}: ${key} is missing`)

const line = ([key, { names }]) =>
  `  '${key}': ${names.length ? `{ ${names.map((n) => `${n}: string | number`).join('; ')} }` : 'Record<never, never>'}`
const text = `/** Made from locales/ by locales/generate-keys.mjs. */\nexport interface Messages {\n${[...source]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(line)
  .join('\n')}\n}\n`
mkdirSync(join(out, '..'), { recursive: true })
if (!existsSync(out) || readFileSync(out, 'utf8') !== text) writeFileSync(out, text)
for (const problem of problems) console.error(problem)
if (process.argv.includes('--check') && problems.length) process.exitCode = 1
