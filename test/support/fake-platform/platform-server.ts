import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Fault } from './faults.ts'

export interface HttpCall {
  method: string
  url: URL
  headers: IncomingMessage['headers']
  body: Buffer
  /** ends when the caller has hung up */
  gone: AbortSignal
}

export interface HttpAnswer {
  status: number
  type: string
  body: string | Uint8Array
  /** where a redirect leads */
  location?: string
}

export const json = (status: number, value: unknown): HttpAnswer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value),
})

const html = (status: number, title: string): HttpAnswer => ({
  status,
  type: 'text/html',
  body: `<html><head><title>${status} ${title}</title></head><body><h1>${status} ${title}</h1></body></html>`,
})

/** `refuse` words a refusal as the platform does; null leaves the caller waiting. */
export interface Platform {
  faultOf: (call: HttpCall) => Fault | null
  refuse: (fault: { code: number; description: string; parameters?: Record<string, unknown> }) => HttpAnswer
  answer: (call: HttpCall) => Promise<HttpAnswer>
}

/** A real HTTP server on a free port of the loopback; `close` breaks what is still open. */
export async function startPlatformServer(platform: Platform): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((req, res) => {
    void serve(platform, req, res).catch((thrown: unknown) => {
      res.writeHead(500).end(thrown instanceof Error ? thrown.stack : 'a fault of the fake')
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

async function serve(platform: Platform, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const parts: Buffer[] = []
  for await (const part of req) parts.push(part as Buffer)
  const hungUp = new AbortController()
  res.on('close', () => hungUp.abort())
  const url = new URL(req.url ?? '/', 'http://fake')
  const { method = 'GET', headers } = req
  const call: HttpCall = { method, url, headers, body: Buffer.concat(parts), gone: hungUp.signal }
  const answer = await played(platform, call)
  if (answer === 'hang' || res.destroyed) return
  if (answer === 'reset') return void req.socket.destroy()
  const to = answer.location === undefined ? {} : { location: answer.location }
  res.writeHead(answer.status, { 'content-type': answer.type, ...to }).end(answer.body)
}

async function played(platform: Platform, call: HttpCall): Promise<HttpAnswer | 'hang' | 'reset'> {
  const fault = platform.faultOf(call)
  if (fault === null) return platform.answer(call)
  if (fault === 'hang' || fault === 'reset') return fault
  if (fault === 'html429') return html(429, 'Too Many Requests')
  if (fault === 'html502') return html(502, 'Bad Gateway')
  if (fault === 'lost-answer') {
    await platform.answer(call)
    return 'reset'
  }
  if ('code' in fault) return platform.refuse(fault)
  await pause(fault.delayMs)
  return platform.answer(call)
}
