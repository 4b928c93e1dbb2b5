// Another process at the same store, from the compiled house.
//   write URL NAME COUNT   that many transactions, each of which counts up and writes a message
//   hold URL CHANNEL       takes the right to send, says "held", and stays
import { silentLog } from '../../dist/base/log.js'
import { openStore } from '../../dist/store/open-store.js'

const [mode, url, name, count] = process.argv.slice(2)
const store = await openStore(url, silentLog)
const message = { channel: 'telegram', chatKind: 'private', lane: 'bulk', message: { text: 'Đã ghi nhận.' } }

if (mode === 'write') {
  for (let i = 0; i < Number(count); i++) {
    await store.transact(async (s) => {
      const before = Number(await s.chat.setting('count'))
      await s.outbox.add({ ...message, chatId: name, key: `${name}/${i}` }, new Date())
      await s.chat.setSetting('count', before + 1)
    })
  }
  await store.close()
} else {
  await store.withSenderLock(name, () => {
    console.log('held')
    return new Promise((resolve) => setTimeout(resolve, 60_000))
  })
}
