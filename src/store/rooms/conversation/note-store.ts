import type { Note, NoteStore } from '../../../messaging/notes.ts'
import type { Db } from '../../db.ts'
import { onlyNew } from '../../db.ts'
import type { NoteModel } from '../../generated/sqlite/models.ts'

const toNote = (row: NoteModel): Note => ({
  id: row.id,
  key: row.key,
  kind: row.kind as Note['kind'],
  personId: row.personId,
  unitId: row.unitId,
  subject: row.subject,
  due: row.due,
  broadcastTargetId: row.broadcastTargetId,
  createdAt: row.createdAt,
})

export function createNoteStore(db: Db): NoteStore {
  const { client } = db
  return {
    async add(noun) {
      if ((await client.note.count({ where: { key: noun.key } })) > 0) return false
      return (await client.note.createMany({ data: [noun], ...onlyNew(db) })).count === 1
    },
    async waiting() {
      const rows = await client.note.findMany({
        where: { settledAt: null },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      })
      return rows.map(toNote)
    },
    async settle(ids, how, settledAt) {
      await client.note.updateMany({ where: { id: { in: [...ids] }, settledAt: null }, data: { ...how, settledAt } })
    },
  }
}
