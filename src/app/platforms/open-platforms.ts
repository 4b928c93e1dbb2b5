import type { Clock } from '../../base/clock.ts'
import type { FileStore } from '../../base/file-store.ts'
import type { Log } from '../../base/log.ts'
import { createTelegramChannel, type TelegramOptions } from '../../channels/telegram/telegram-channel.ts'
import { createZaloChannel } from '../../channels/zalo/zalo-channel.ts'
import type { Config } from '../../config.ts'
import type { Channel } from '../../messaging/channel.ts'
import type { Store } from '../../store/open-store.ts'
import type { Wording } from '../../wording/say.ts'
import type { LinkDesk } from '../links/link-desk.ts'
import { showOnZalo } from '../links/show-on-zalo.ts'
import { homeBotOf } from './home-bot.ts'
import { webhookOf } from './webhook-of.ts'

export interface PlatformDeps {
  store: Store
  wording: Wording
  files: FileStore
  links: LinkDesk
  /** what Telegram shows as the bot's commands */
  menu: TelegramOptions['commands']
  clock: Clock
  log: Log
}

/** A channel for each platform that has a token and is not turned off. */
export async function openPlatforms(config: Config, deps: PlatformDeps): Promise<Channel[]> {
  const { telegram, zalo, publicUrl, locale } = config
  const { store, wording, files, links, menu, clock, log } = deps
  const channels: Channel[] = []
  if (telegram) {
    const webhook = await webhookOf(config, 'telegram', telegram)
    const file = (hash: string): Promise<Uint8Array | null> => files.get(hash)
    channels.push(createTelegramChannel({ ...telegram, webhook, files: file, commands: menu, log, clock }))
  }
  if (zalo) {
    const webhook = await webhookOf(config, 'zalo', zalo)
    const homeBot = await homeBotOf(store, zalo.tokens)
    const show = showOnZalo({ store, links, publicUrl, wording, officeLocale: locale })
    channels.push(createZaloChannel({ ...zalo, webhook, homeBot, show, photos: publicUrl !== null, log, clock }))
  }
  return channels
}
