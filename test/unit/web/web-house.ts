import type { Clock } from '../../../src/base/clock.ts'
import { silentLog } from '../../../src/base/log.ts'
import type { ServerDeps, WebServer } from '../../../src/web/server.ts'
import { startServer } from '../../../src/web/server.ts'
import type { UploadedFile } from '../../../src/web/upload.ts'
import { openWording } from '../../../src/wording/say.ts'
import { NO_LINKS } from '../../support/no-links.ts'

const wording = openWording()

export interface WebHouse extends WebServer {
  /** what the upload page handed in */
  handedIn: { code: string; file: UploadedFile }[]
  clock: Clock & { at: Date }
}

/** The web server on a free port; the upload desk takes the code 135790 and files of .txt and .md. */
export async function openWebHouse(more: Partial<ServerDeps> = {}): Promise<WebHouse> {
  const handedIn: WebHouse['handedIn'] = []
  const clock = { at: new Date('2025-03-17T01:00:00Z'), now: () => clock.at }
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    doors: [],
    health: () => Promise.resolve({ database: true, channels: {} }),
    upload: {
      accept: (code, file) => {
        if (code !== '135790') return Promise.resolve('bad-code')
        if (!/\.(txt|md)$/.test(file.name)) return Promise.resolve('wrong-type')
        handedIn.push({ code, file })
        return Promise.resolve('ok')
      },
    },
    links: NO_LINKS,
    say: (key, ...rest) => wording.say('vi', key, ...rest),
    locale: 'vi',
    clock,
    log: silentLog,
    ...more,
  })
  return { ...server, handedIn, clock }
}
