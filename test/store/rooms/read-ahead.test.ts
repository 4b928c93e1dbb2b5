import { expect, test } from 'vitest'
import { hearingOf } from '../../../src/answers/hear/hearing.ts'
import { readOfficeWords } from '../../../src/answers/hear/office-words.ts'
import { openPaper } from '../../../src/answers/topics/paper-file.ts'
import { silentLog } from '../../../src/base/log.ts'
import type { JobDeps } from '../../../src/jobs/job.ts'
import { readAheadJob } from '../../../src/jobs/read-ahead.ts'
import type { Store } from '../../../src/store/open-store.ts'
import { onEachDatabase } from '../../support/database.ts'
import { plainHearing } from '../../support/hearing.ts'
import { aDirective, aReading } from '../../support/nouns.ts'

onEachDatabase((fresh) => {
  const text = (n: number): string => `Phun hóa chất lần ${n}.\nDiệt lăng quăng ${crypto.randomUUID()}.`
  async function publish({ transact }: Store, ...refs: string[]): Promise<void> {
    for (const ref of refs)
      await transact((s) =>
        s.directives.save(
          aDirective(ref, { status: 'published', text: text(Number(ref)), textHash: crypto.randomUUID() }),
          aReading('Sở Y tế'),
        ),
      )
  }
  /** What a question would still read of the sections' table. */
  async function fetched({ read }: Store, hearing: typeof plainHearing): Promise<string[]> {
    const asked: string[] = []
    const watched = {
      ...read,
      directives: {
        ...read.directives,
        sectionsOf: (ids: readonly string[]) => (asked.push(...ids), read.directives.sectionsOf(ids)),
      },
    }
    for (const { id, ref } of await read.directives.heads('published')) {
      const paper = await read.directives.byId(id)
      const words = paper && (await openPaper(paper, watched, hearing).index()).passage(0).text
      expect(words).toBe(`Phun hóa chất lần ${ref}.`)
    }
    return asked
  }

  test('published texts are read once before somebody asks, and again when words of the office change', async () => {
    const store = await fresh()
    let hearing = plainHearing
    const tools = { hearing: () => hearing } as JobDeps['tools']
    const job = readAheadJob({ store, tools, log: silentLog })
    expect(await job.sweep()).toEqual({})

    await publish(store, '512', '513')
    await store.transact((s) => s.directives.save(aDirective('514'), aReading('Sở Y tế')))
    expect(await job.sweep()).toEqual({ read: 2 })
    expect(await fetched(store, hearing)).toEqual([])

    await publish(store, '515')
    expect(await job.sweep()).toEqual({ read: 1 })
    expect(await job.sweep()).toEqual({})

    hearing = hearingOf(readOfficeWords('short,words\nlq,lăng quăng\n').words)
    expect(await job.sweep()).toEqual({ read: 3 })
    expect(await fetched(store, hearing)).toEqual([])
  })

  test('a large office is read in parts', async () => {
    const store = await fresh()
    await publish(store, ...Array.from({ length: 60 }, (_, i) => String(600 + i)))
    const job = readAheadJob({
      store,
      tools: { hearing: () => plainHearing } as JobDeps['tools'],
      log: silentLog,
    })
    const [first, second, third] = [await job.sweep(), await job.sweep(), await job.sweep()]
    expect([first, second, third]).toEqual([{ read: 50 }, { read: 10 }, {}])
  })
})
