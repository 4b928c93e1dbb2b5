import { answerQuestion } from './chat/answering/answer-question.ts'
import { allCommands } from './chat/commands/index.ts'
import { menuOf } from './chat/commands/linking/help.ts'
import { allDialogs } from './chat/dialogs/index.ts'
import { createScreen } from './chat/withheld/screen.ts'
import { createCorridor } from './chat/handle.ts'
import { internals } from './chat/internals.ts'
import type { Tools } from './chat/visit.ts'
import { fetchInto } from './app/files/fetch-file.ts'
import { createLocalDesk } from './app/local-desk.ts'
import { localHistory } from './app/local-history.ts'
import { openOffice, type Office } from './app/office.ts'
import { createReadingDesk } from './app/reading-desk.ts'
import { withPages } from './app/files/page-pictures.ts'
import { createPostRoom } from './app/post-room.ts'
import { keepPresence } from './app/presence.ts'
import { withQr } from './app/files/qr-files.ts'
import { createLinkDesk } from './app/links/link-desk.ts'
import { openPlatforms } from './app/platforms/open-platforms.ts'
import { sampleStart, seedSample } from './app/sample-office.ts'
import { createUploadDesk } from './app/upload-desk.ts'
import type { Clock } from './base/clock.ts'
import { PlainError } from './base/errors.ts'
import { newId } from './base/ids.ts'
import type { Log } from './base/log.ts'
import { createLocalChannel } from './channels/local/local-channel.ts'
import { LOCAL_STRINGS } from './channels/local/local-strings.ts'
import type { Config } from './config.ts'
import { createReader } from './directives/read/reader.ts'
import { createJobRunner } from './jobs/job-runner.ts'
import type { Channel } from './messaging/channel.ts'
import type { IncomingEvent } from './messaging/incoming.ts'
import { createInbox } from './messaging/receiving/inbox.ts'
import { tidyEvent } from './messaging/receiving/tidy-event.ts'
import { startServer, type WebServer } from './web/server.ts'
import { webhookDoors } from './web/webhooks.ts'

export interface AppDeps {
  /** real time */
  clock: Clock
  log: Log
}

export interface App {
  /** Opens the doors. `greeting` is the one line for the terminal. */
  start(): Promise<{ url: string; greeting: string }>
  stop(): Promise<void>
  /** Runs every periodic job now, as after a jump of the office clock. */
  round(): Promise<void>
  office: Office
}

/** The only place that knows every room: builds the house and hands each its tools. */
export async function createApp(config: Config, { clock, log }: AppDeps): Promise<App> {
  const local = config.localChat
  const office = await openOffice(config, log, clock, local ? () => sampleStart(config.timeZone) : undefined)
  const { store, wording, officeTime, calendar } = office
  const reader = createReader()
  const files = withPages(withQr(office.files), reader, log)
  const officeNow = (): Date => office.clock.now()
  const owner = newId()
  if (local) await seedSample(office, config.locale, log)

  const localChannel = local
    ? createLocalChannel({
        desk: createLocalDesk(office, () => jobs.round()),
        files,
        strings: Object.fromEntries(LOCAL_STRINGS.map((key) => [key, wording.say(config.locale, key)])),
        locale: config.locale,
        password: local.password,
        publicUrl: config.publicUrl,
        history: localHistory(office),
        clock,
        log,
      })
    : null
  const links = createLinkDesk({ store, files, realNow: () => clock.now(), officeNow })
  const menu = menuOf(allCommands, (key) => wording.sayKey(config.locale, key))
  const channels: Channel[] = [
    ...(localChannel ? [localChannel] : []),
    ...(await openPlatforms(config, { store, wording, files, links, menu, clock, log })),
  ]
  const heard = (event: IncomingEvent): Promise<void> => inbox.accept(screen(tidyEvent(event)))
  const webhooks = Object.fromEntries(
    channels.flatMap(({ name, webhook }) => (webhook ? [[name, (r: Request) => webhook(r, heard)] as const] : [])),
  )
  const channelOf = (name: string): Channel | undefined => channels.find((c) => c.name === name)

  const tools: Tools = {
    wording,
    officeTime,
    calendar,
    hearing: () => office.words.hearing(),
    realClock: clock,
    newId,
    files,
    log,
    startLink: (channel, payload) => channelOf(channel)?.startLink(payload) ?? null,
    buttons: (channel) => channelOf(channel)?.buttons ?? false,
    edits: (channel) => channelOf(channel)?.edit !== undefined,
    plans: new Map(channels.flatMap((c) => (c.plan ? [[c.name, c.plan] as const] : []))),
    photos: (channel) => channelOf(channel)?.photos ?? false,
    publicUrl: config.publicUrl,
    unsay: (channel, chatId, ids) => channelOf(channel)?.unsay?.(chatId, ids),
  }
  const corridor = createCorridor({
    tools,
    officeNow,
    officeLocale: config.locale,
    commands: allCommands,
    dialogs: allDialogs,
    internals,
    ask: answerQuestion,
  })
  const screen = createScreen(() => clock.now())
  const inbox = createInbox({
    transact: store.transact,
    read: store.read,
    clock,
    log,
    owner,
    handle: (event, stores) => corridor.handle(event, stores),
    apologise: (event, stores) => corridor.apologise(event, stores),
    fetchFile: fetchInto(channels, office.files, log),
    committed: () => {
      postRoom.kick()
      readingDesk.kick()
    },
  })
  const readingDesk = createReadingDesk({
    store,
    files: office.files,
    reader,
    clock,
    log,
    owner,
    accept: (event) => inbox.accept(event),
  })
  const postRoom = createPostRoom({
    store,
    channels,
    inlet: heard,
    clock,
    officeNow,
    officeTime,
    log,
    owner,
  })
  const jobs = createJobRunner({
    store,
    tools,
    officeNow,
    officeLocale: config.locale,
    log,
    committed: () => postRoom.kick(),
  })
  let web: WebServer | null = null
  let watched: { stop(): Promise<void> } | null = null
  let held: { release(): Promise<void> } | null = null

  return {
    office,
    async start() {
      // A second house on one SQLite file would take the first one's leases for a dead one's.
      if (store.provider === 'sqlite') {
        held = await store.holdHouse()
        if (!held) throw new PlainError('house-already-open')
      } else {
        held = await keepPresence(store, owner, log)
      }
      // Then the port: a house that can't have it must not begin to speak.
      web = await startServer({
        host: config.host,
        port: config.port,
        doors: [
          ...webhookDoors(webhooks),
          ...(localChannel
            ? [{ path: '/', handle: (r: Request) => localChannel.door(r), maxBytes: localChannel.doorLimit }]
            : []),
        ],
        health: async () => {
          const outbox = await store.read.outbox.counts().catch(() => null)
          const channelStates = Object.fromEntries(channels.map((c) => [c.name, c.problem()]))
          return { database: outbox !== null, channels: channelStates, ...(outbox ? { outbox } : {}) }
        },
        upload: createUploadDesk({
          store,
          files: office.files,
          officeNow,
          realNow: () => clock.now(),
          accept: (e) => inbox.accept(e),
        }),
        links,
        say: (key, ...rest) => wording.say(config.locale, key, ...rest),
        locale: config.locale,
        clock,
        log,
      })
      if (store.provider === 'sqlite') await store.transact((s) => s.inbox.voidLeases())
      inbox.start()
      postRoom.start()
      await readingDesk.start()
      jobs.start()
      watched = office.words.watch()
      return { url: web.url, greeting: await greeting(web.url) }
    },
    async stop() {
      await watched?.stop()
      await jobs.stop()
      await readingDesk.stop()
      await inbox.stop()
      // Channels end their open streams, which the web door would otherwise wait for.
      await postRoom.stop()
      await web?.close()
      await held?.release()
      await office.close()
    },
    round: () => jobs.round(),
  }

  async function greeting(url: string): Promise<string> {
    if (local) return wording.say(config.locale, 'house-local-chat', { url })
    const officers = await store.read.people.peopleWithRole('officer', officeNow())
    return officers.length > 0
      ? wording.say(config.locale, 'house-open', { url })
      : wording.say(config.locale, 'house-first-officer')
  }
}
