// Makes a fresh clone ready to run, and does nothing (quickly) when it is: packages, database clients, wording keys, and
// with --build the compiled house in dist/. Knows only Node, because nothing else may be installed yet. Speaks on stderr.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, extname, join, relative } from 'node:path'

const root = join(import.meta.dirname, '..')
const at = (...path) => join(root, ...path)
const build = process.argv.includes('--build')
const STATE = at('node_modules', '.nhacviec.json')
const LOCK = join(tmpdir(), `nhacviec-ready-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`)
const LOCK_MS = 600_000
const STATIC = new Set([
  '.css',
  '.html',
  '.js',
  '.json',
  '.csv',
  '.md',
  '.txt',
  '.svg',
  '.png',
  '.ico',
  '.woff2',
  '.webmanifest',
])
const PROVIDERS = ['sqlite', 'postgresql']

/** Files below a folder, sorted, without generated ones. */
function filesIn(dir, keep = () => true) {
  if (!existsSync(dir)) return []
  return readdirSync(dir, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(dir, entry.name)
      if (entry.isDirectory()) return filesIn(path, keep)
      return keep(path) ? [path] : []
    })
}

const digest = (parts) =>
  parts.reduce((hash, part) => hash.update(part).update('\0'), createHash('sha256')).digest('hex')
const ofContents = (paths) => digest(paths.flatMap((path) => [relative(root, path), readFileSync(path)]))
const ofStats = (paths) =>
  digest(paths.map((path) => [relative(root, path), statSync(path).mtimeMs, statSync(path).size].join()))

const state = () => {
  try {
    return JSON.parse(readFileSync(STATE, 'utf8'))
  } catch {
    return {}
  }
}
const remember = (change) => writeFileSync(STATE, JSON.stringify({ ...state(), ...change }))

// Native parts are compiled against the headers that came with this very Node: those of another version that npm was
// configured with, or that a compiler finds on its way, do not fit, and others would have to be downloaded.
const prefix = join(dirname(process.execPath), '..')
const headers = existsSync(join(prefix, 'include', 'node', 'node.h')) ? { npm_config_nodedir: prefix } : {}

function fail(message) {
  process.stderr.write(`${message}\n`)
  release()
  process.exit(1)
}

/** Quiet steps show their output only when they fail. */
function run(what, [command, ...args], { env = {}, quiet = true } = {}) {
  process.stderr.write(`${what} …\n`)
  const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2]
  const surroundings = { ...process.env, ...headers, ...env }
  const done = spawnSync(command, args, { cwd: root, stdio, encoding: 'utf8', env: surroundings })
  if (done.status !== 0) fail(`${done.stdout ?? ''}${done.stderr ?? ''}${what}: failed ${done.error?.message ?? ''}`)
}

/** The versions that were installed, against those that are wanted; what is only for development may be left out. */
function packagesMissing() {
  const installed = at('node_modules', '.package-lock.json')
  if (!existsSync(installed)) return true
  if (statSync(installed).mtimeMs >= statSync(at('package-lock.json')).mtimeMs) return false
  const { packages: have } = JSON.parse(readFileSync(installed, 'utf8'))
  const { packages: want } = JSON.parse(readFileSync(at('package-lock.json'), 'utf8'))
  return Object.entries(want).some(([path, { version, dev, optional, devOptional }]) => {
    if (path === '' || have[path]?.version === version) return false
    return have[path] !== undefined || !(dev || optional || devOptional)
  })
}

const models = () => [
  ...filesIn(at('prisma', 'models')),
  ...PROVIDERS.map((provider) => at('prisma', provider, 'head.prisma')),
  at('node_modules', 'prisma', 'package.json'),
]
const clients = PROVIDERS.map((provider) => at('src', 'store', 'generated', provider, 'client.ts'))

function generateClients() {
  for (const provider of PROVIDERS) {
    // As deep below the root as the heads lie: their output is a relative path.
    const composed = at('node_modules', `.schema-${provider}`)
    rmSync(composed, { recursive: true, force: true })
    mkdirSync(composed)
    for (const path of [...filesIn(at('prisma', 'models')), at('prisma', provider, 'head.prisma')])
      copyFileSync(path, join(composed, path.slice(dirname(path).length + 1)))
    const cli = at('node_modules', 'prisma', 'build', 'index.js')
    // `generate` runs no schema engine, but refuses to begin without the path of one and would try to download it.
    run(`Generating the ${provider} client`, [process.execPath, cli, 'generate', '--no-hints', '--schema', composed], {
      env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
    })
    rmSync(composed, { recursive: true, force: true })
  }
}

const keysScript = at('locales', 'generate-keys.mjs')
const wording = () => [
  ...filesIn(at('locales'), (path) => path.endsWith('.ftl')),
  ...(existsSync(keysScript) ? [keysScript] : []),
]
const keysThere = () => filesIn(at('src', 'wording', 'generated')).length > 0

const sources = () => filesIn(at('src'), (path) => path.endsWith('.ts') || STATIC.has(extname(path)))

function compile() {
  const tsc = at('node_modules', 'typescript', 'bin', 'tsc')
  const info = ['--incremental', '--tsBuildInfoFile', join('dist', '.tsbuildinfo')]
  run('Compiling', [process.execPath, tsc, '-p', 'tsconfig.json', '--noCheck', ...info])
  const wanted = new Set([at('dist', '.tsbuildinfo')])
  for (const path of sources()) {
    const target = at('dist', relative(at('src'), path))
    if (path.endsWith('.ts')) {
      const js = target.replace(/\.ts$/, '.js')
      wanted.add(js).add(`${js}.map`)
      continue
    }
    wanted.add(target)
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(path, target)
  }
  for (const path of filesIn(at('dist'))) if (!wanted.has(path)) rmSync(path)
}

/** The database's native part fits one major version of Node, and is not there after an installation that was cut short. */
function nativePartFits() {
  const opened = "new (require('better-sqlite3'))(':memory:').close()"
  return spawnSync(process.execPath, ['-e', opened], { cwd: root, stdio: 'ignore' }).status === 0
}

/** What has to be done, in this order. */
const steps = () => {
  const known = state()
  const todo = []
  if (known.node !== process.versions.modules) {
    todo.push(() => {
      if (!nativePartFits()) run('Compiling better-sqlite3 for this Node', ['npm', 'rebuild', 'better-sqlite3'])
      if (!nativePartFits())
        fail(
          `better-sqlite3 was not compiled for this Node (${process.version}): install Node as a whole, with its folder include/node, and start again`,
        )
      remember({ node: process.versions.modules })
    })
  }
  if (known.models !== ofContents(models()) || !clients.every(existsSync)) {
    todo.push(() => {
      generateClients()
      remember({ models: ofContents(models()) })
    })
  }
  if (existsSync(keysScript) && (known.wording !== ofContents(wording()) || !keysThere())) {
    todo.push(() => {
      run('Generating the wording keys', [process.execPath, keysScript])
      remember({ wording: ofContents(wording()) })
    })
  }
  if (
    build &&
    (todo.length > 0 ||
      known.sources !== ofStats([...sources(), at('tsconfig.json')]) ||
      !existsSync(at('dist', '.tsbuildinfo')))
  ) {
    todo.push(() => {
      const before = ofStats([...sources(), at('tsconfig.json')])
      compile()
      remember({ sources: before })
    })
  }
  return todo
}

let held = false
const alive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
function acquire() {
  const end = Date.now() + LOCK_MS
  for (;;) {
    try {
      mkdirSync(LOCK)
      writeFileSync(join(LOCK, 'pid'), String(process.pid))
      held = true
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    try {
      const pid = Number(readFileSync(join(LOCK, 'pid'), 'utf8'))
      if (pid === process.pid || !alive(pid)) rmSync(LOCK, { recursive: true, force: true })
    } catch {
      // Between its folder and its file: the other one has only just come, or died right there.
      if (existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs > 5_000)
        rmSync(LOCK, { recursive: true, force: true })
    }
    if (Date.now() > end) throw new Error(`another set-up has been running for ten minutes; if not, remove ${LOCK}`)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  }
}
function release() {
  if (held) rmSync(LOCK, { recursive: true, force: true })
  held = false
}

if (packagesMissing() || steps().length > 0) {
  acquire()
  try {
    if (packagesMissing())
      run('Installing packages (once, a minute or two)', ['npm', 'ci', '--no-audit', '--no-fund'], {
        quiet: false,
      })
    for (const step of steps()) step()
  } finally {
    release()
  }
}
