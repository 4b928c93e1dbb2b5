import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import type { Provider } from '../../src/store/db.ts'
import { postgresUrl } from '../support/database.ts'

interface Database {
  run: (sql: string) => Promise<void>
  rows: (sql: string) => Promise<unknown[][]>
}

/** The migrations up to the one of that name, and that one. */
function migrations(provider: Provider, last: string): { before: string[]; last: string } {
  const folder = join(import.meta.dirname, '../../prisma', provider, 'migrations')
  const names = readdirSync(folder).filter((name) => /^\d{14}_/.test(name))
  const read = (name: string): string => readFileSync(join(folder, name, 'migration.sql'), 'utf8')
  const at = names.findIndex((name) => name.endsWith(last))
  return { before: names.slice(0, at).map(read), last: read(names[at] ?? '') }
}

async function sqlite(): Promise<Database> {
  const adapter = await new PrismaBetterSqlite3({ url: ':memory:' }).connect()
  onTestFinished(() => adapter.dispose())
  await adapter.executeScript('PRAGMA foreign_keys=OFF')
  return {
    run: (sql) => adapter.executeScript(sql),
    rows: async (sql) => (await adapter.queryRaw({ sql, args: [], argTypes: [] })).rows,
  }
}

/** A schema of its own: the databases that tests share stay as they are. */
async function postgresql(): Promise<Database> {
  const client = new pg.Client({ connectionString: postgresUrl() })
  await client.connect()
  onTestFinished(async () => {
    await client.query('DROP SCHEMA IF EXISTS rows_before CASCADE')
    await client.end()
  })
  await client.query('DROP SCHEMA IF EXISTS rows_before CASCADE')
  await client.query(
    'CREATE SCHEMA rows_before; SET search_path TO rows_before; SET session_replication_role = replica',
  )
  return {
    run: async (sql) => {
      await client.query(sql)
    },
    rows: async (sql) => (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows,
  }
}

const MORNING = "'2025-03-17 01:00:00'"
const DUE = "'2025-04-04 17:00:00'"

const ROWS = `
INSERT INTO "Task" ("id", "directiveId", "position", "words", "assignees", "coordinators", "deadlineText", "deadlineKind",
  "deadlineEnd", "derivation", "due", "spanStart", "spanEnd", "confidence", "corrected")
VALUES ('t1', 'd', 1, 'Báo cáo', '[]', '[]', 'trước ngày 05/4/2025', 'before', '2025-04-05', '{"rule":"before-day"}', ${DUE}, 0, 9, 1, false),
  ('t2', 'd', 2, 'Treo băng rôn', '[]', '[]', NULL, NULL, NULL, NULL, NULL, 9, 20, 1, false);
INSERT INTO "ReportDemand" ("id", "directiveId", "position", "to", "text", "due", "corrected")
VALUES ('r1', 'd', 1, 'Sở', 'hằng tháng', NULL, false), ('r2', 'd', 2, 'Sở', 'báo cáo', ${DUE}, false);
INSERT INTO "Assignment" ("id", "directiveId", "unitId", "createdAt", "reportWanted", "reportDue", "reportedAt", "reportedVia", "timely", "complete", "approved")
VALUES ('a1', 'd', 'u1', ${MORNING}, true, ${DUE}, ${MORNING}, 'paper', true, NULL, false),
  ('a2', 'd', 'u2', ${MORNING}, true, NULL, NULL, NULL, NULL, NULL, NULL),
  ('a3', 'd', 'u3', ${MORNING}, false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "Obligation" ("id", "assignmentId", "taskId", "part", "kind", "due", "followUpOn")
VALUES ('o1', 'a1', 't1', 'lead', 'dated', ${DUE}, NULL), ('o2', 'a3', 't2', 'lead', 'standing', NULL, '2025-04-10');
INSERT INTO "Report" ("id", "assignmentId", "version", "source", "state", "form", "formVersion", "answers", "attachments", "createdAt")
VALUES ('v1', 'a1', 1, 'chat', 'returned', 'activity', 1, '{}', '[]', ${MORNING}), ('v2', 'a1', 2, 'paper', 'submitted', 'paper', 1, '{}', '[]', ${MORNING});
`

const databases: [Provider, () => Promise<Database>][] = [
  ['sqlite', sqlite],
  ...(postgresUrl() === undefined ? [] : ([['postgresql', postgresql]] as [Provider, () => Promise<Database>][])),
]

test.each(databases)(
  '%s: the one deadline and the one report of before become the first of many',
  async (provider, open) => {
    const { before, last } = migrations(provider, 'every_deadline_every_report')
    const { run, rows } = await open()
    for (const sql of before) await run(sql)
    await run(ROWS)
    await run(last)
    expect(await rows('SELECT "taskId", "position", "text", "kind", "end", "spanStart" FROM "TaskDeadline"')).toEqual([
      ['t1', 1, 'trước ngày 05/4/2025', 'before', '2025-04-05', null],
    ])
    expect(await rows('SELECT COUNT(*) FROM "TaskDeadline" d JOIN "ReportDue" r ON r."due" = d."due"')).toMatchObject([
      [expect.toSatisfy((n: unknown) => Number(n) === 1)],
    ])
    expect(
      await rows('SELECT "id", "assignmentId", "demandId", "reportedVia", "complete" FROM "ReportDue" ORDER BY "id"'),
    ).toEqual([
      ['a1', 'a1', 'r2', 'paper', null],
      ['a2', 'a2', 'r1', null, null],
      ['a3', 'a3', null, null, null],
    ])
    expect(await rows('SELECT "id" FROM "ReportDue" WHERE "timely" AND NOT "approved"')).toEqual([['a1']])
    expect(await rows('SELECT "id", "dueId", "version" FROM "Report" ORDER BY "id"')).toEqual([
      ['v1', 'a1', 1],
      ['v2', 'a1', 2],
    ])
    expect(await rows('SELECT "id", "taskId", "followUpOn" FROM "Obligation" ORDER BY "id"')).toEqual([
      ['o1', 't1', null],
      ['o2', 't2', '2025-04-10'],
    ])
  },
)

const READING = JSON.stringify({
  typeName: { value: 'CHƯƠNG TRÌNH', span: { start: 0, end: 12 }, confidence: 1 },
  eventTime: { text: '8h ngày 20/3/2025', start: null, end: '2025-03-20', time: '08:00', kind: 'on' },
  forms: [{ title: 'MẪU SỐ 02', kind: 'table', span: { start: 5, end: 9 } }],
  relations: [
    { how: 'replaces', number: '120/KH-SYT', issuedOn: '2025-01-02', text: '120/KH-SYT', start: 4, end: 14 },
    { how: 'amends', number: '99/KH-SYT', issuedOn: null, text: '99/KH-SYT', start: 20, end: 29 },
  ],
  reports: [{ form: null }, { form: 'Mẫu số 02' }],
})
const directiveRow = (id: string, reading: string): string =>
  `('${id}', '${id}', '${id}', 'draft', 'other', 'SYT', 'thuong', 'none', 'none', '[]', '[]', '[]', '', '${id}', '${reading}', ${MORNING})`
const OLD = `
INSERT INTO "Directive" ("id", "ref", "refKey", "status", "docType", "issuerCode", "urgency", "classification", "handling",
  "recipients", "copies", "basis", "text", "textHash", "reading", "createdAt")
VALUES ${directiveRow('d1', READING)}, ${directiveRow('d2', '{"relations": [], "eventTime": null}')}, ${directiveRow('d3', '{}')};
INSERT INTO "ReportDemand" ("id", "directiveId", "position", "to", "text", "due", "corrected")
VALUES ('r1', 'd1', 1, 'Sở', 'hằng tháng', NULL, false), ('r2', 'd1', 2, 'Sở', 'báo cáo', NULL, false), ('r3', 'd3', 1, 'Sở', 'thêm', NULL, true);
`

test.each(databases)('%s: what was read of old papers and never told is told now', async (provider, open) => {
  const { before, last } = migrations(provider, 'what_papers_say')
  const { run, rows } = await open()
  for (const sql of before) await run(sql)
  await run(OLD)
  await run(last)
  const data = (value: unknown): unknown => (typeof value === 'string' ? (JSON.parse(value) as unknown) : value)
  const [first, ...bare] = await rows('SELECT "typeName", "eventTime", "forms" FROM "Directive" ORDER BY "id"')
  expect(first?.[0]).toBe('CHƯƠNG TRÌNH')
  expect(data(first?.[1])).toMatchObject({ text: '8h ngày 20/3/2025', time: '08:00' })
  expect(data(first?.[2])).toEqual([{ title: 'MẪU SỐ 02', kind: 'table', span: { start: 5, end: 9 } }])
  expect(bare).toEqual([
    [null, null, null],
    [null, null, null],
  ])
  expect(await rows('SELECT "form" FROM "ReportDemand" ORDER BY "id"')).toEqual([[null], ['Mẫu số 02'], [null]])
  expect(
    await rows(
      'SELECT "directiveId", "how", "number", "issuedOn", "spanEnd", "state" FROM "DirectiveRelation" ORDER BY "position"',
    ),
  ).toEqual([
    ['d1', 'replaces', '120/KH-SYT', '2025-01-02', 14, 'open'],
    ['d1', 'amends', '99/KH-SYT', null, 29, 'open'],
  ])
})
