/**
 * Chat ids of Zalo are a bot's own: the same person is somebody else to another bot. The house keeps them as "<id>" for the
 * bot that it began with and as "<id>@<bot>" for every other one, so that an address names its bot for ever, whatever tokens
 * there are and in whatever order. A bot is named by the number before the colon of its token, which no reset changes.
 */
const NAMED = /^(.+)@(\d+)$/s

export const botIdOf = (token: string): string => token.split(':', 1)[0] ?? token

export const insideName = (botId: string, homeBot: string, id: string): string =>
  botId === homeBot && !NAMED.test(id) ? id : `${id}@${botId}`

export function outsideName(chatId: string, homeBot: string): { botId: string; id: string } {
  const [, id, botId] = NAMED.exec(chatId) ?? []
  return id === undefined || botId === undefined ? { botId: homeBot, id: chatId } : { botId, id }
}
