import type { CorrectedValues, Correction, CorrectionStore } from '../../../tasks/correct/correction.ts'
import type { Db } from '../../db.ts'
import type { CorrectionModel } from '../../generated/sqlite/models.ts'
import { dataOf, json } from '../../json.ts'

const toCorrection = (row: CorrectionModel): Correction => ({
  ...row,
  kind: row.kind as Correction['kind'],
  before: dataOf(row.before) as CorrectedValues,
  after: dataOf(row.after) as CorrectedValues,
})

export function createCorrectionStore({ client }: Db): CorrectionStore {
  const { correction } = client
  return {
    async add({ before, after, ...noun }) {
      await correction.create({ data: { ...noun, before: json(before), after: json(after) } })
    },
    async ofDirective(directiveId) {
      const rows = await correction.findMany({ where: { directiveId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
      return rows.map(toCorrection)
    },
    async directivesSince(since) {
      const rows = await correction.findMany({
        where: { at: { gte: since } },
        distinct: ['directiveId'],
        orderBy: [{ directive: { createdAt: 'asc' } }, { directiveId: 'asc' }],
        select: { directiveId: true },
      })
      return rows.map((row) => row.directiveId)
    },
  }
}
