import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { buildHouse, tryCommand, type HouseEnv } from '../support/journey/house-process.ts'

const SEED = join(import.meta.dirname, '../../prisma/seed')
const REGISTER = join(SEED, 'units.csv')
const DENGUE = join(SEED, 'directives/sot-xuat-huyet.txt')
const TRAINING = join(SEED, 'directives/tap-huan-benh-an-dien-tu.txt')

beforeAll(buildHouse, 60_000)

async function office(): Promise<{ dir: string; env: HouseEnv }> {
  const dir = await mkdtemp(join(tmpdir(), 'nhacviec-cli-'))
  onTestFinished(() => rm(dir, { recursive: true, force: true }))
  return { dir, env: { DATA_DIR: join(dir, 'data') } }
}

test('read writes one JSON file per document, says which could not be read, and stores nothing', async () => {
  const { dir, env } = await office()
  await writeFile(join(dir, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))
  const read = await tryCommand(env, 'read', DENGUE, join(dir, 'picture.txt'), TRAINING, '--out', join(dir, 'out'))
  expect(read).toMatchObject({ code: 1, stdout: '' })
  expect(read.stderr.trim().split('\n')).toHaveLength(1)
  expect(read.stderr).toContain('picture.txt')
  expect((await readdir(join(dir, 'out'))).sort()).toEqual(['sot-xuat-huyet.json', 'tap-huan-benh-an-dien-tu.json'])
  const shape = JSON.parse(await readFile(join(dir, 'out/sot-xuat-huyet.json'), 'utf8')) as {
    docType: string
    tasks: unknown[]
  }
  expect(shape.docType).toBe('cong_van')
  expect(shape.tasks.length).toBeGreaterThan(5)
  expect(await readdir(dir)).not.toContain('data')
  const shown = await tryCommand(env, 'read', TRAINING)
  expect(shown).toMatchObject({ code: 0, stderr: '' })
  expect(shown.stdout).toContain('Loại: Kế hoạch')
  // The same directive as text, as PDF and in the old Word format.
  const paper = (name: string): string => join(import.meta.dirname, '../support/papers/made', name)
  const many = await tryCommand(
    env,
    'read',
    '--json',
    DENGUE,
    paper('sot-xuat-huyet.doc'),
    paper('tap-huan-thieu-chu.pdf'),
  )
  expect(many).toMatchObject({ code: 0, stderr: '' })
  const kinds = JSON.parse(many.stdout) as { docType: string; issuer: string; recipients: string[] }[]
  expect(kinds.map((k) => [k.docType, k.issuer])).toEqual([
    ['cong_van', 'SỞ Y TẾ'],
    ['cong_van', 'SỞ Y TẾ'],
    ['ke_hoach', 'SỞ Y TẾ'],
  ])
  expect(kinds[1]?.recipients).toEqual(kinds[0]?.recipients)
  const json = await tryCommand(env, 'read', '--json', DENGUE, TRAINING)
  expect(JSON.parse(json.stdout)).toHaveLength(2)
})

test('a register with a wrong line is listed by line and nothing of it is imported', async () => {
  const { dir, env } = await office()
  const file = join(dir, 'units.csv')
  await writeFile(
    file,
    'code,name,short_name,kind,parent_code,area,aliases\nSYT,Sở Y tế,Sở Y tế,so_ban_nganh,,,\nSYT,Sở khác,,so_ban_nganh,,,\n',
  )
  const wrong = await tryCommand(env, 'units', 'import', file)
  expect(wrong).toMatchObject({ code: 1, stdout: '' })
  expect(wrong.stderr).toContain('units.csv:3:')
  expect((await tryCommand(env, 'ask', '--unit', 'SYT', 'ai ký')).code).toBe(1)
  // Excel in Vietnam saves with semicolons and a byte order mark.
  await writeFile(
    file,
    '\ufeffcode;name;short_name;kind;parent_code;area;aliases\r\nSYT;Sở Y tế;Sở Y tế;so_ban_nganh;;;\r\n',
  )
  expect(await tryCommand(env, 'units', 'import', file)).toMatchObject({ code: 0, stderr: '' })
})

test('a directive of which no unit is known is kept as a draft, and the exit code says that it went to nobody', async () => {
  const { dir, env } = await office()
  const register = join(dir, 'units.csv')
  await writeFile(register, 'code,name,short_name,kind,parent_code,area,aliases\nSYT,Sở Y tế,Sở Y tế,so_ban_nganh,,,\n')
  await tryCommand(env, 'units', 'import', register)
  const done = await tryCommand(env, 'directive', 'import', DENGUE, '--issuer', 'SYT', '--publish')
  expect(done.code).toBe(1)
  expect(done.stdout).toContain('Đã nhập văn bản VB1')
  expect(done.stderr).toContain('Chưa nhận ra đơn vị: Sở Giáo dục và Đào tạo')
  expect(done.stderr.trim().split('\n').at(-1)).toContain('Bản nháp VB1 được giữ lại')
  expect((await tryCommand(env, 'directive', 'list')).stdout).toMatch(/^VB1 +draft/m)
})

test('import, publish, list, invite, ask, doctor', async () => {
  const { dir, env } = await office()
  const run = (...args: string[]) => tryCommand(env, ...args)
  expect((await run('directive', 'list')).stdout).toContain('Chưa có văn bản')
  expect((await run('units', 'import', REGISTER)).stdout).toContain('46')
  const nobody = await run('directive', 'import', DENGUE, '--issuer', 'XYZ')
  expect(nobody).toMatchObject({ code: 1, stdout: '' })
  expect(nobody.stderr).toContain('XYZ')

  // A name that the register does not have is listed, and does not stop what resolves.
  const letter = join(dir, 'letter.txt')
  const text = await readFile(DENGUE, 'utf8')
  await writeFile(letter, text.replace(/Kính gửi:/, 'Kính gửi:\n\n- Trung tâm Nghiên cứu Côn trùng Mường Lay;'))
  const done = await run('directive', 'import', letter, '--issuer', 'SYT', '--publish')
  expect(done.code).toBe(0)
  expect(done.stdout).toContain('Đã phát hành VB1 tới 24 đơn vị')
  expect(done.stderr).toContain('Mường Lay')
  const again = await run('directive', 'import', letter, '--issuer', 'SYT', '--publish')
  expect(again).toMatchObject({ code: 0 })
  expect(again.stdout).toContain('đã có trong hệ thống: VB1')
  expect((await run('directive', 'list')).stdout).toMatch(/^VB1 +published/m)

  expect((await run('invite', '--unit', 'NOPE', '--role', 'head')).code).toBe(1)
  expect((await run('invite', '--unit', 'CDC', '--role', 'king')).code).toBe(2)
  expect((await run('invite', '--unit', 'CDC', '--role', 'head')).stdout).toMatch(/[2-9A-Z]{4}-[2-9A-Z]{4}/)

  const at = ['--at', '2025-03-20T08:00:00+07:00']
  const asked = await run('ask', '--unit', 'CDC', ...at, '--json', 'han bao cao khi nao')
  const answer = JSON.parse(asked.stdout) as {
    status: string
    text: string
    sources: { directive: string; quote: string }[]
  }
  expect(answer.status).toBe('answered')
  expect(answer.text).toContain('31/3/2025')
  expect(answer.sources[0]?.quote).not.toBe('')
  expect((await run('ask', '--unit', 'CDC', '--at', 'yesterday', 'ai ký')).code).toBe(1)

  const bank = join(dir, 'bank.jsonl')
  const line = (id: string, as: string) => JSON.stringify({ id, as, at: '2025-03-20T08:00:00+07:00', q: 'ai ký?' })
  await writeFile(bank, `${line('a', 'CDC')}\n${line('b', 'NOPE')}\n\n${line('c', 'BVDKT')}\n`)
  const several = await run('ask', '--batch', bank, '--out', join(dir, 'answers.jsonl'))
  expect(several).toMatchObject({ code: 1, stdout: '' })
  expect(several.stderr).toMatch(/^b: .*NOPE.*\n$/)
  const lines = (await readFile(join(dir, 'answers.jsonl'), 'utf8')).trim().split('\n')
  const answers = lines.map((l) => JSON.parse(l) as { id: string; status: string; text: string })
  expect(answers.map((a) => [a.id, a.status])).toEqual([
    ['a', 'answered'],
    ['b', 'not_found'],
    ['c', 'answered'],
  ])
  expect(answers[0]?.text).toContain('Trần Quốc Bảo')

  // There is no officer yet: doctor says what to do about it.
  const doctor = await run('doctor')
  expect(doctor.code).toBe(1)
  expect(doctor.stderr).toContain('invite')
}, 60_000)

test('what is wrong is told in one clear sentence, and the exit code is true', async () => {
  const { dir, env } = await office()
  expect(await tryCommand(env, 'nonsense')).toMatchObject({ code: 2, stdout: '' })
  expect(await tryCommand(env, '--help')).toMatchObject({ code: 0, stderr: '' })
  const port = await tryCommand({ ...env, PORT: 'abc' }, 'doctor')
  expect(port).toMatchObject({ code: 1, stdout: '' })
  expect(port.stderr).toMatch(/^PORT .*65535\.\n$/)
  await mkdir(join(dir, 'broken'))
  await writeFile(join(dir, 'broken/nhacviec.db'), 'this is no database, '.repeat(400))
  const broken = await tryCommand({ DATA_DIR: join(dir, 'broken') }, 'directive', 'list')
  expect(broken).toMatchObject({ code: 1, stdout: '' })
  expect(broken.stderr.trim().split('\n')).toHaveLength(1)
})
