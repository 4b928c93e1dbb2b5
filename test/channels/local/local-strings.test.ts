import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LOCAL_STRINGS } from '../../../src/channels/local/local-strings.ts'

const root = join(import.meta.dirname, '../../..')
const page = join(root, 'src/channels/local/page')
const read = (name: string) => readFileSync(join(page, name), 'utf8')
const files = readdirSync(page, { recursive: true, encoding: 'utf8' })

const keysOf = (locale: string) =>
  [...readFileSync(join(root, `locales/${locale}/local.ftl`), 'utf8').matchAll(/^(local-[\w-]+) =/gm)].map((m) => m[1])

test('the page is given every sentence of local.ftl, and each one stands there', () => {
  expect([...LOCAL_STRINGS].sort()).toEqual(keysOf('vi').sort())
  expect(readFileSync(join(root, 'locales/vi/local.ftl'), 'utf8')).not.toMatch(/\{ ?\$/)
})

test('every sentence that the page names stands in local.ftl', () => {
  const known = new Set<string | undefined>(LOCAL_STRINGS)
  const named: string[] = []
  for (const file of files) {
    if (file.endsWith('.html'))
      named.push(...[...read(file).matchAll(/\{\{(local-[\w-]+)\}\}/g)].map((m) => m[1] ?? ''))
    if (file.endsWith('.js'))
      named.push(...[...read(file).matchAll(/\bt\('([\w-]+)'\)/g)].map((m) => `local-${m[1] ?? ''}`))
  }
  expect(named.length).toBeGreaterThan(50)
  expect(named.filter((key) => !known.has(key))).toEqual([])
})

test('the page holds no Vietnamese of its own', () => {
  for (const file of files.filter((name) => /\.(html|js|css|svg)$/.test(name))) {
    const spoken = read(file)
      .split('\n')
      .filter((line) => /[àáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵ]/i.test(line) && !/^\s*(\/\*\*|\*|\/\/)/.test(line))
    expect({ file, spoken }).toEqual({ file, spoken: [] })
  }
})
