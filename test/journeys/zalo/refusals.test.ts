import { expect, test, vi } from 'vitest'
import { REFUSALS } from '../../../src/channels/zalo/sending/failures.ts'
import { openHouse } from '../../support/journey/house.ts'

test.each(['ok200', 'mirror'] as const)(
  'every refusal of Zalo leaves the address as the table says, and the next message that arrives makes it reachable (HTTP %s)',
  async (errorStatus) => {
    const house = await openHouse({ zalo: { errorStatus } })
    const { zalo, clock } = house
    const mai = await house.linked('zalo', 'za-mai', 'Hoàng Thị Mai', 'TTYT-SONKHE', 'head')
    const { read } = house.app.office.store
    const refused = (): number => house.lines.filter((l) => l.msg === 'a message was not accepted').length
    for (const { code, sample, reachability } of REFUSALS) {
      if (code === 'gateway') continue
      await mai.hears()
      const before = refused()
      zalo.failNext('sendMessage', { code, description: sample })
      zalo.userSays('za-mai', 'giúp', { name: 'Hoàng Thị Mai' })
      await vi.waitFor(() => expect(refused()).toBe(before + 1), { timeout: 10_000, interval: 10 })
      await vi.waitFor(async () => expect((await read.outbox.counts()).sending).toBe(0), 10_000)
      expect((await read.people.address('zalo', 'za-mai'))?.reachability, sample).toBe(reachability ?? 'reachable')
      // The longest that anything waits is a quota's hour.
      clock.skip(2 * 3_600_000)
      await house.settle()
      expect(await mai.says('giúp'), sample).toContain('Tôi giúp được')
      expect((await read.people.address('zalo', 'za-mai'))?.reachability, sample).toBe('reachable')
    }
  },
)
