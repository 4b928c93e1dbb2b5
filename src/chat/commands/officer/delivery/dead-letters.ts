import { resendDead } from '../../../../broadcasts/delivery/resend.ts'
import { shortened } from '../../../../broadcasts/title.ts'
import type { KeptRow } from '../../../../messaging/store.ts'
import type { Command } from '../../../command.ts'
import { choiceValue, exactly } from '../../../command.ts'
import type { Visit } from '../../../visit.ts'
import { whoOf } from './who-of.ts'

const MOST = 1_000
const LISTED = 5

/** "tin lỗi": what could not be sent, to whom and why; each can be sent again or dropped. */
export const deadLetters: Command = {
  name: 'tinloi',
  help: 'officer-help-dead-letters',
  roles: ['officer'],
  where: ['private'],
  match: exactly(
    'tin loi',
    'tin hong',
    'tin chua gui duoc',
    'tin khong gui duoc',
    'tin gui khong duoc',
    'gui lai tin loi',
    'dead letters',
    'failed messages',
    'undelivered',
  ),
  async run(visit, [what, id]) {
    const dead = await visit.stores.outbox.deadLetters(MOST)
    if (what === 'gui') return sendAgain(visit, chosen(dead, id))
    if (what === 'bo') return drop(visit, chosen(dead, id))
    if (what === 'mot') return showOne(visit, dead, Number(id ?? '0') || 0)
    await list(visit, dead)
  },
}

const chosen = (dead: readonly KeptRow[], id: string | undefined): readonly KeptRow[] =>
  id === undefined ? dead : dead.filter((row) => row.id === id)

async function list(visit: Visit, dead: readonly KeptRow[]): Promise<void> {
  const { say } = visit
  if (dead.length === 0) return visit.reply(say('dead-none'))
  const lines = await Promise.all(dead.slice(0, LISTED).map((row) => lineOf(visit, row)))
  const more = dead.length - lines.length
  await visit.reply({
    text: [
      say('dead-head', { count: dead.length }),
      ...lines,
      ...(more > 0 ? [say('dead-more', { count: more })] : []),
    ].join('\n'),
    choices: [
      { label: say('dead-act-all', { count: dead.length }), value: choiceValue('tinloi', 'gui') },
      { label: say('dead-act-single'), value: choiceValue('tinloi', 'mot', '0') },
      { label: say('dead-act-drop-all'), value: choiceValue('tinloi', 'bo') },
    ],
  })
}

async function lineOf(visit: Visit, row: KeptRow): Promise<string> {
  const { say } = visit
  const line = say('dead-line', {
    who: await whoOf(visit, row),
    channel: say('channel-name', { channel: row.channel }),
    why: say('send-failure', { failure: row.failure ?? '' }),
    words: shortened(row.message.text, 70),
  })
  return row.mayHaveArrived ? `${line} ${say('dead-perhaps')}` : line
}

async function showOne(visit: Visit, dead: readonly KeptRow[], at: number): Promise<void> {
  const { say } = visit
  const row = dead[at]
  if (!row) return list(visit, dead)
  await visit.reply({
    text: [
      say('dead-one', { at: at + 1, count: dead.length }),
      await lineOf(visit, row),
      ...(row.error === null ? [] : [say('dead-error', { error: shortened(row.error, 120) })]),
      '',
      shortened(row.message.text, 600),
    ].join('\n'),
    choices: [
      { label: say('dead-act-again'), value: choiceValue('tinloi', 'gui', row.id) },
      { label: say('dead-act-drop'), value: choiceValue('tinloi', 'bo', row.id) },
      ...(at + 1 < dead.length
        ? [{ label: say('page-next'), value: choiceValue('tinloi', 'mot', String(at + 1)) }]
        : []),
    ],
  })
}

async function sendAgain(visit: Visit, rows: readonly KeptRow[]): Promise<void> {
  const { say, stores, tools } = visit
  const count = await resendDead(stores, rows, tools.realClock.now())
  // The same tap can come twice.
  if (count === 0) return visit.reply(say('dead-gone'))
  await visit.audit('outbox.resend', 'outbox:dead', { count, keys: rows.slice(0, 50).map((r) => r.key) })
  await visit.reply(say('dead-resent', { count }))
}

async function drop(visit: Visit, rows: readonly KeptRow[]): Promise<void> {
  const { say, stores } = visit
  let count = 0
  for (const { id } of rows) if (await stores.outbox.skip(id, 'dismissed')) count++
  if (count === 0) return visit.reply(say('dead-gone'))
  await visit.audit('outbox.dismiss', 'outbox:dead', { count, keys: rows.slice(0, 50).map((r) => r.key) })
  await visit.reply(say('dead-dropped', { count }))
}
