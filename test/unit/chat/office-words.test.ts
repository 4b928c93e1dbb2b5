import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { hearingOf } from '../../../src/answers/hear/hearing.ts'
import { readOfficeWords } from '../../../src/answers/hear/office-words.ts'
import { answerQuestion } from '../../../src/chat/answering/answer-question.ts'
import { allCommands } from '../../../src/chat/commands/index.ts'
import { allDialogs } from '../../../src/chat/dialogs/index.ts'
import { readConfig } from '../../../src/config.ts'
import { plainHearing } from '../../support/hearing.ts'
import { runOperator } from '../../support/journey/operator.ts'
import { anOffice, LETTER } from './officer/sample.ts'
import { textOf } from './report/office.ts'

const WORDS = 'short,words\npckb,phòng chống khủng bố\n'
const SHORT = LETTER.replace(
  '2. Trung tâm',
  '2. Bệnh viện Nhi diễn tập PCKB tại sân bệnh viện trong tháng 4.\n\n3. Trung tâm',
).replace('3. Các đơn vị', '4. Các đơn vị')

test('what a directive writes short is found by its words, and the other way round, in the office that says so', async () => {
  const its = hearingOf(readOfficeWords(WORDS).words)
  let hearing = plainHearing
  const { chat, store } = await anOffice({
    commands: allCommands,
    dialogs: allDialogs,
    ask: answerQuestion,
    tools: { hearing: () => hearing },
  })
  await chat.types('telegram', 'officer', SHORT)
  const id = (await store.read.directives.byRef('512'))?.id ?? ''
  await chat.taps('telegram', 'officer', `phathanh:${id}:y`)
  const says = async (text: string): Promise<string> => textOf(await chat.types('telegram', 'head-bvn', text))
  expect(await says('chống khủng bố ở đâu')).not.toContain('sân bệnh viện')
  hearing = its
  expect(await says('chống khủng bố ở đâu')).toContain('tại sân bệnh viện')
  expect(await says('dien tap pckb o dau')).toContain('tại sân bệnh viện')
  hearing = plainHearing
  expect(await says('chống khủng bố ở đâu')).not.toContain('sân bệnh viện')
})

test('understand names the rule, asks for the office without a code, and hears a follow-up', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'nhacviec-understand-'))
  onTestFinished(() => rm(dir, { recursive: true, force: true }))
  const config = readConfig({ DATA_DIR: dir })
  const understand = async (...args: string[]) => runOperator(config, ['understand', ...args])
  await writeFile(join(dir, 'words.csv'), `${WORDS}ban,ban quản lý\n`)
  const nobody = await understand('tập huấn pckb khi nào')
  expect(nobody).toMatchObject({ code: 0, err: '' })
  expect(nobody.out).toContain('pckb → phong (abbreviation of the office)')
  const doctor = await runOperator(config, ['doctor'])
  expect(doctor.err).toContain('words.csv:3: “ban” là từ thường gặp')

  const seed = join(import.meta.dirname, '../../../prisma/seed')
  await runOperator(config, ['units', 'import', join(seed, 'units.csv')])
  for (const name of ['sot-xuat-huyet', 'tap-huan-benh-an-dien-tu'])
    await runOperator(config, [
      'directive',
      'import',
      join(seed, `directives/${name}.txt`),
      '--issuer',
      'SYT',
      '--publish',
    ])
  const first = await understand('ai ký văn bản sốt xuất huyết')
  const ref = /^answer: answered, (\S+)$/m.exec(first.out)?.[1]
  expect(ref).toBeDefined()
  const follow = await understand('--after', 'ai ký văn bản sốt xuất huyết', 'thế còn hạn báo cáo')
  expect(follow.out).toContain(`spoken of before: ${ref ?? ''}`)
  expect(follow.out).toMatch(new RegExp(`^answer: answered, ${ref ?? ''}$`, 'm'))
  expect((await understand('--role', 'officer', 'làm sao phát hành')).out).toContain('how to: publish')
})
