import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
let copy: string

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'nhacviec-rooms-'))
  cpSync(join(root, 'src'), join(copy, 'src'), { recursive: true, filter: (path) => !path.includes('generated') })
  for (const name of ['tsconfig.json', '.dependency-cruiser.cjs', 'package.json'])
    cpSync(join(root, name), join(copy, name))
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
})
afterEach(() => rmSync(copy, { recursive: true, force: true }))

/** Names of the broken rules when `file` says `line`. */
function broken(file: string, line: string): string[] {
  writeFileSync(join(copy, 'src', file), `${line}\n`)
  const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const run = spawnSync(
    process.execPath,
    [depcruise, '--config', '.dependency-cruiser.cjs', '-T', 'json', `src/${file}`],
    {
      cwd: copy,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  )
  const report = JSON.parse(run.stdout) as { summary: { violations: { rule: { name: string }; from: string }[] } }
  return report.summary.violations.filter((v) => v.from === `src/${file}`).map((v) => v.rule.name)
}

test('a type-only import against the rule is an error', () => {
  expect(broken('directives/planted.ts', "export type { Task } from '../tasks/task.ts'")).toContain(
    'directives-keeps-to-its-floor',
  )
})

test('channels do not open onto the conversation, the store or one another', () => {
  expect(broken('channels/zalo/planted.ts', "export type { Visit } from '../../chat/visit.ts'")).toContain(
    'channels-keeps-to-its-floor',
  )
  expect(broken('channels/zalo/planted.ts', "export * from '../telegram/telegram-channel.ts'")).toContain(
    'channels-do-not-meet',
  )
})

test('a package has a single home', () => {
  expect(broken('answers/planted.ts', "export { Bot } from 'grammy'")).toContain('grammy-stays-home')
  expect(broken('chat/planted.ts', "export { request } from 'undici'")).toContain('undici-stays-home')
  expect(broken('jobs/planted.ts', "export { PrismaPg } from '@prisma/adapter-pg'")).toContain('prisma-stays-home')
})

test('nobody imports the app', () => {
  expect(broken('web/planted.ts', "export * from '../app.ts'")).toContain('only-the-app-wires')
})
