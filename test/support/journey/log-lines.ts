import { Writable } from 'node:stream'
import { pino } from 'pino'
import type { Log } from '../../../src/base/log.ts'

export interface LogLine {
  level: number
  msg: string
  [fact: string]: unknown
}

/** A log that a test can read. */
export function createLogLines(): { log: Log; lines: LogLine[] } {
  const lines: LogLine[] = []
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      for (const line of chunk.toString().split('\n').filter(Boolean)) lines.push(JSON.parse(line) as LogLine)
      done()
    },
  })
  return { log: pino({ level: 'info', base: null }, sink), lines }
}
