// A bot without a store, as grammY's own pages show it: the measure of what a webhook costs at least.
import { createServer } from 'node:http'
import { Bot, webhookCallback } from 'grammy'

const bot = new Bot('12345689:benchSecret-abcdefghijklm', { client: { apiRoot: process.argv[2] } })
bot.on('message:text', (ctx) => ctx.reply(ctx.message.text))
const server = createServer(webhookCallback(bot, 'http'))
server.listen(0, '127.0.0.1', () => process.send(server.address().port))
