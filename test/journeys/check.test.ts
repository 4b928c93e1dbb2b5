import { expect, test, vi } from 'vitest'
import { DIABETES } from '../support/journey/directive-text.ts'
import { openHouse, type House } from '../support/journey/house.ts'
import { markedRows } from '../support/papers/marked-rows.ts'
import { madePaper } from '../support/papers/read-here.ts'

const READING = { timeout: 60_000, interval: 100 }

/** Hands in a PDF and waits for its card. */
async function handedIn(house: House, sends: (bytes: Buffer) => Promise<string>): Promise<string> {
  const { read } = house.app.office.store
  await sends(madePaper('sot-xuat-huyet.pdf'))
  await vi.waitFor(async () => expect(await read.directives.list('draft')).toHaveLength(1), READING)
  return (await read.directives.list('draft'))[0]?.id ?? ''
}

test('an officer goes through a PDF on Telegram: one tap a task, words typed without diacritics, the page as it looks', async () => {
  const house = await openHouse()
  const ha = await house.linked('telegram', '1001', 'Nguyễn Thị Hà', 'P-NVY', 'officer')
  const id = await handedIn(house, (document) => ha.sends({ document, name: 'cv-sxh.pdf' }))
  await ha.hears()
  const { read } = house.app.office.store
  const tasks = () => read.tasks.tasksOf(id)
  const all = (await tasks()).length

  const first = await ha.taps('Soát từng việc')
  expect(first).toContain(`Việc 1/${all} – số `)
  expect(first).toContain('[Đúng rồi] [Sửa hạn]')

  await ha.taps('Khác')
  const shown = await ha.taps('Xem trang')
  expect(shown).toMatch(/Trang \d\/\d/)
  const photo = ha.heard().findLast((m) => m.file?.kind === 'photo')
  const picture = await markedRows(photo?.file?.bytes ?? new Uint8Array())
  expect(picture.format).toBe('png')
  expect(picture.rows).toBeGreaterThan(8)
  expect(picture.rows).toBeLessThan(picture.all / 2)

  expect(await ha.taps('Đúng rồi')).toContain(`Việc 2/${all}`)
  const number = Number(/số (\d+)/.exec(ha.heard().at(-1)?.text ?? '')?.[1])
  expect(await ha.says('han 31/6')).toContain('Không có ngày này trong lịch')
  expect(await ha.says('han truoc 20/4')).toContain('Thay hạn nào bằng “truoc 20/4”?')
  expect(await ha.taps('Hạn 2: trước ngày 28/3/2025')).toContain('trước ngày 20/4/2025” → muộn nhất')
  expect(await ha.says('bo')).toContain(`lấy lại ${number}`)
  expect(await tasks()).toHaveLength(all - 1)
  expect(await ha.says(`lay lai ${number}`)).toContain(`số ${number}`)
  expect(await ha.says('the')).toContain(`Đã soát 1/${all} việc`)

  await house.restart()
  await ha.says('soat')
  for (let left = all - 1; left > 1; left--) await ha.taps('Đúng rồi')
  expect(await ha.says('ok')).toContain(`Đã soát ${all}/${all} việc`)
  expect((await read.corrections.ofDirective(id)).map((c) => c.kind)).toEqual(['deadline', 'drop', 'restore'])
}, 180_000)

test('on Zalo it is numbers and words, and no picture', async () => {
  const house = await openHouse()
  const ha = await house.linked('zalo', 'za-ha', 'Nguyễn Thị Hà', 'P-NVY', 'officer')
  await ha.says('gui van ban')
  await ha.says(DIABETES)
  const { read } = house.app.office.store
  const first = await ha.says('soat')
  expect(first).toContain('Việc 1/3 – số ')
  expect(first).toMatch(/1\. Đúng rồi\n2\. Sửa hạn\n3\. /)
  expect(await ha.says('1')).toContain('Việc 2/3')
  expect(await ha.says('4')).toContain('2. Bỏ việc này')
  expect(await ha.says('1')).toContain('không có hình trang')
  expect(await ha.says('gop')).toContain('1. Gộp với việc ')
  expect(await ha.says('quay lai')).toContain('Việc 2/3')
  const [draft] = await read.directives.list('draft')
  expect(await read.tasks.tasksOf(draft?.id ?? '')).toHaveLength(3)
  await ha.says('1')
  expect(await ha.says('1')).toContain('Đã soát 3/3 việc')
  expect(await ha.says('1')).toContain('Xem trước')
})
