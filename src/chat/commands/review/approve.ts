import type { Command } from '../../command.ts'
import { decideToApprove } from './decide-report.ts'
import { namingReport, whichReport } from './which-report.ts'

/** "duyệt 512 TYT-BINHLAM": accepts a unit's report. */
export const approve: Command = {
  name: 'duyet',
  help: 'report-help-approve',
  roles: ['officer'],
  where: ['private'],
  match: namingReport('duyet bao cao', 'duyet', 'tiep nhan bao cao', 'approve'),
  async run(visit, args) {
    const found = await whichReport(visit, args, 'duyet')
    if (found) await decideToApprove(visit, found)
  },
}
