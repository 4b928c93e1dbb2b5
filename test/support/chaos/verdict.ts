import { silentLog } from '../../../src/base/log.ts'
import { openStore } from '../../../src/store/open-store.ts'
import type { SentMessage } from '../fake-platform/sent-messages.ts'
import { QUESTIONS, type Asked } from './askers.ts'
import type { Herd } from './herd.ts'

/** What a run has shown. Times in milliseconds. */
export interface Verdict {
  recipients: number
  directives: number
  questions: number
  kills: number
  /** messages and answers that never came */
  lost: number
  /** rows that the store has once too often, gave up, or left behind */
  rowsWrong: number
  /** messages that came more than once */
  repeated: number
  /** the most that may: in flight when a process was killed, or their answer was lost; each is named in a log */
  named: number
  /** repeated without having been named */
  unnamed: string[]
  /** chats that got something before what was written for them earlier */
  outOfOrder: number
  /** answers to questions that no kill touched, 95 of 100 within */
  answeredP95: number
  /** answers to the others: so long after the house was up again came 95 of 100, and the last */
  afterKillP95: number
  afterKillMost: number
}

interface Run {
  url: string
  sent: readonly SentMessage[]
  /** person id → chat */
  recipients: ReadonlyMap<string, string>
  numbers: readonly number[]
  asked: readonly Asked[]
  herd: Herd
}

const of = (number: number): string => `số ${number}/`
const isHelp = ({ text }: SentMessage): boolean => !text.includes('chưa có văn bản')

export async function verdictOf({ url, sent, recipients, numbers, asked, herd }: Run): Promise<Verdict> {
  const byChat = new Map<string, SentMessage[]>()
  for (const message of sent) byChat.set(message.chatId, [...(byChat.get(message.chatId) ?? []), message])
  const outages = herd.outages
  const named = namedIn(herd)
  let [lost, repeated, outOfOrder] = [0, 0, 0]
  const unnamed: string[] = []

  for (const [person, chat] of recipients) {
    const came = numbers.map((n) => (byChat.get(chat) ?? []).filter((m) => m.text.includes(of(n))))
    lost += came.filter((messages) => messages.length === 0).length
    const more = came.reduce((sum, messages) => sum + Math.max(0, messages.length - 1), 0)
    repeated += more
    const may = [...named].reduce((sum, [key, times]) => sum + (key.endsWith(person) ? times : 0), 0)
    if (more > may) unnamed.push(`${chat}: ${more} repeated, ${may} named`)
    const firsts = came.map(([first]) => first?.at ?? Infinity)
    if (firsts.some((at, i) => i > 0 && at < (firsts[i - 1] ?? 0))) outOfOrder++
  }

  const calm: number[] = []
  const afterKill: number[] = []
  let namedAnswers = [...named].reduce((sum, [key, times]) => sum + (key.startsWith('reply:') ? times : 0), 0)
  for (const { chat, at } of asked) {
    const came = byChat.get(chat) ?? []
    const answers = [came.find(isHelp), came.find((m) => !isHelp(m))]
    lost += answers.filter((a) => a === undefined).length
    const more = came.length - QUESTIONS.length
    if (more > 0) {
      repeated += more
      namedAnswers -= more
      if (namedAnswers < 0) unnamed.push(`${chat}: an answer`)
    }
    const [first, second] = answers
    if (!first || !second) continue
    if (second.at < first.at) outOfOrder++
    const touching = outages.filter((o) => o.from < first.at && o.to > at)
    if (touching.length === 0) calm.push(first.at - at)
    else afterKill.push(first.at - Math.max(...touching.map((o) => o.to)))
  }

  calm.sort((a, b) => a - b)
  afterKill.sort((a, b) => a - b)
  return {
    recipients: recipients.size,
    directives: numbers.length,
    questions: asked.length * QUESTIONS.length,
    kills: outages.length,
    lost,
    rowsWrong: await wrongRows(url, [
      ...[...recipients.values()].map((chat) => ({ chat, rows: numbers.length })),
      ...asked.map(({ chat }) => ({ chat, rows: QUESTIONS.length })),
    ]),
    repeated,
    named: [...named.values()].reduce((sum, times) => sum + times, 0),
    unnamed,
    outOfOrder,
    answeredP95: Math.round(calm[Math.floor(calm.length * 0.95)] ?? 0),
    afterKillP95: Math.round(afterKill[Math.floor(afterKill.length * 0.95)] ?? 0),
    afterKillMost: Math.round(afterKill.at(-1) ?? 0),
  }
}

/** How many times a log has said of a message, by its key, that it may come once more. */
function namedIn(herd: Herd): Map<string, number> {
  const said = (words: string): Map<string, number> => {
    const times = new Map<string, number>()
    for (const line of herd.lines()) {
      const key = String(line['key'])
      if (String(line['msg']).includes(words)) times.set(key, (times.get(key) ?? 0) + 1)
    }
    return times
  }
  // What was in flight, or got no answer, is said to have that behind it when it goes out again: the same once more.
  const [flown, unanswered, again] = [said('in flight when'), said('answer was lost'), said('may have arrived before')]
  const keys = new Set([...flown.keys(), ...unanswered.keys(), ...again.keys()])
  const times = (key: string): number => (flown.get(key) ?? 0) + (unanswered.get(key) ?? 0)
  return new Map([...keys].map((key) => [key, Math.max(times(key), again.get(key) ?? 0)]))
}

/** What the store has more or fewer of than was asked for, and what it has not brought to its end. */
async function wrongRows(url: string, expected: readonly { chat: string; rows: number }[]): Promise<number> {
  const store = await openStore(url, silentLog)
  try {
    const { waiting, sending, dead } = await store.read.outbox.counts()
    const failures = await store.read.inbox.failures(1_000)
    const chats = await store.read.inbox.waitingChats(new Date(8.64e15), 1_000)
    let wrong = waiting + sending + dead + failures.length + chats.length
    for (const { chat, rows } of expected)
      wrong += Math.abs((await store.read.outbox.recent('telegram', chat, 9)).length - rows)
    return wrong
  } finally {
    await store.close()
  }
}
