import type { FileReading, FileReadingStore, KeptFile } from '../../../directives/read/store.ts'
import type { Db } from '../../db.ts'
import type { FileReadingModel } from '../../generated/sqlite/models.ts'
import { dataOf, json } from '../../json.ts'

const FREE = { leaseOwner: null, leaseUntil: null }
const waitingAt = (now: Date) => ({ state: 'waiting', OR: [{ leaseUntil: null }, { leaseUntil: { lte: now } }] })

const toFileReading = (row: FileReadingModel): FileReading => ({
  id: row.id,
  channel: row.channel,
  chatId: row.chatId,
  files: dataOf(row.files) as KeptFile[],
  attempts: row.attempts,
  createdAt: row.createdAt,
})

export function createFileReadingStore({ client }: Db): FileReadingStore {
  const { fileReading } = client
  return {
    async add({ files, ...rest }) {
      const [first] = files
      if (first === undefined) throw new Error(`reading ${rest.id} has no file`)
      await fileReading.create({
        data: { ...rest, files: json(files), fileHash: first.hash, state: 'waiting', attempts: 0 },
      })
    },
    async waits(now) {
      return (await fileReading.findFirst({ where: waitingAt(now), select: { id: true } })) !== null
    },
    async claim(owner, until, now) {
      const free = waitingAt(now)
      const next = await fileReading.findFirst({ where: free, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
      if (next === null) return null
      const data = { leaseOwner: owner, leaseUntil: until, attempts: { increment: 1 } }
      const { count } = await fileReading.updateMany({ where: { id: next.id, ...free }, data })
      return count === 1 ? { ...toFileReading(next), attempts: next.attempts + 1 } : null
    },
    async renew(id, owner, until) {
      await fileReading.updateMany({ where: { id, leaseOwner: owner }, data: { leaseUntil: until } })
    },
    async release(id, isUncounted) {
      const data = { ...FREE, ...(isUncounted ? { attempts: { decrement: 1 } } : {}) }
      await fileReading.updateMany({ where: { id, state: 'waiting' }, data })
    },
    async done(id, resultHash, at) {
      const data = { ...FREE, state: resultHash === null ? 'failed' : 'read', resultHash, doneAt: at }
      await fileReading.updateMany({ where: { id }, data })
    },
    async voidLeases() {
      return (await fileReading.updateMany({ where: { state: 'waiting', leaseOwner: { not: null } }, data: FREE }))
        .count
    },
    async forget(fileHash) {
      const rows = await fileReading.findMany({ where: { fileHash }, select: { resultHash: true } })
      await fileReading.deleteMany({ where: { fileHash } })
      return rows.flatMap((row) => row.resultHash ?? [])
    },
    async ofFile(fileHash) {
      const row = await fileReading.findFirst({
        where: { fileHash, state: 'read' },
        orderBy: [{ doneAt: 'desc' }, { id: 'desc' }],
      })
      if (!row?.resultHash) return null
      return { files: dataOf(row.files) as KeptFile[], resultHash: row.resultHash }
    },
  }
}
