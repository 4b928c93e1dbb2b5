import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askOffice, furnish } from '../../support/ask-office.ts'
import { freshDatabase } from '../../support/database.ts'
import { openStore } from '../../../src/store/open-store.ts'
import type { Store } from '../../../src/store/open-store.ts'
import { silentLog } from '../../../src/base/log.ts'

const HEAD = (symbol: string, subject: string): string => `UBND TỈNH HÒA GIANG
SỞ Y TẾ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số:        /SYT-${symbol}
V/v ${subject}

Hòa Giang, ngày      tháng 3 năm 2025
`

const DONORS = `${HEAD('NVY', 'tổ chức Ngày Toàn dân hiến máu tình nguyện năm 2025')}
Kính gửi:

- Các Sở: Giáo dục và Đào tạo, Nội vụ;
- Hội Liên hiệp Phụ nữ tỉnh;
- Bệnh viện Đa khoa An Tâm.

Hưởng ứng “Ngày Toàn dân hiến máu tình nguyện” (ngày 07/4/2025), Sở Y tế đề nghị các cơ quan, đơn vị triển khai một số nội dung sau:

1. Sở Giáo dục và Đào tạo vận động giáo viên, sinh viên các trường chuyên nghiệp đăng ký hiến máu.

2. Sở Nội vụ phát động công chức, viên chức các cơ quan tham gia hiến máu; trao kỷ niệm chương cho những người hiến máu từ 10 lần trở lên.

3. Bệnh viện Đa khoa An Tâm chuẩn bị giường bệnh, nhân viên lấy máu; bảo đảm vô khuẩn theo quy trình; bố trí xe lưu động; treo băng rôn tại cổng viện về Ngày Toàn dân hiến máu tình nguyện.

4. Yêu cầu

- Các điểm hiến máu an toàn, thuận tiện; đón tiếp chu đáo.

- Không vận động người đang mắc bệnh.

5. Đề nghị Sở Giáo dục và Đào tạo, Sở Nội vụ, Hội Liên hiệp Phụ nữ tỉnh triển khai thực hiện và báo cáo kết quả về Sở Y tế trước ngày 15/4/2025./.

6. Bệnh viện Đa khoa An Tâm bố trí trực cấp cứu trong ngày 07/4/2025.

Nơi nhận:
- Như trên;
- Lưu: VT, NVY.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Lương Thị Hạnh
`

const BLOOD = `${HEAD('KHTC', 'quản lý kho máu năm 2025')}
Kính gửi: Bệnh viện Đa khoa An Tâm; Hội Liên hiệp Phụ nữ tỉnh.

Sở Y tế yêu cầu các đơn vị thực hiện một số nội dung sau:

1. Bệnh viện Đa khoa An Tâm kiểm kê kho máu, bảo đảm an toàn truyền máu theo quy định tại Thông tư số 26/2013/TT-BYT ngày 16/9/2013 của Bộ Y tế.

2. Hội Liên hiệp Phụ nữ tỉnh tuyên truyền cho hội viên về nhóm máu hiếm.

3. Tổ chức khen thưởng, biểu dương những tập thể, cá nhân giữ gìn kho máu an toàn.

Nơi nhận:
- Như trên;
- Lưu: VT, KHTC.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Vũ Đình Khang
`

const AT = '2025-03-20T08:00:00+07:00'

describe('two papers of an office, one of which names a third', () => {
  let store: Store
  let close: () => Promise<void>
  const ask = (q: string, as = 'HLHPN', at = AT) => askOffice(store, { as, at, q })

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nhacviec-two-papers-'))
    const directives = [DONORS, BLOOD].map((text, i) => {
      const file = join(folder, `${String(i)}.txt`)
      writeFileSync(file, text)
      return file
    })
    const database = await freshDatabase('sqlite')
    store = await openStore(database.url, silentLog)
    close = async () => {
      await store.close()
      await database.drop()
      rmSync(folder, { recursive: true })
    }
    const register = join(import.meta.dirname, '../../../prisma/seed/units.csv')
    await furnish(store, { register, issuer: 'SYT', directives }, new Date('2025-03-18T08:00:00+07:00'))
  })

  afterAll(() => close())

  test.each(['Công văn giao cho Sở việc gì vậy?', 'giao viec gi cho so the em', 'nhiệm vụ của các Sở là gì'])(
    '"%s": whoever is asked is none that asks, and two of the kind are told apart',
    async (q) => {
      const { status, text } = await ask(q)
      expect(status).toBe('clarify')
      expect(text).toContain('sinh viên các trường')
      expect(text).toContain('kỷ niệm chương')
    },
  )

  test('words of a part are quoted of each of the kind', async () => {
    const { status, text } = await ask('đọc lại phần giao cho các sở giúp chị')
    expect(status).toBe('clarify')
    expect(text).toContain('“vận động giáo viên')
    expect(text).toContain('“phát động công chức')
  })

  test.each(['Công văn nhắc tới Thông tư 26 do lãnh đạo nào ký ạ?', 'cv co dan thong tu 26 ai ky vay'])(
    '"%s": the paper that names the other one is meant',
    async (q) => {
      const { status, text } = await ask(q, 'BVDK-ANTAM')
      expect(status).toBe('answered')
      expect(text).toContain('Vũ Đình Khang')
      expect(text).not.toContain('Lương Thị Hạnh')
    },
  )

  test.each(['Thông tư 26 do ai ký?', 'thông tư về an toàn truyền máu ai ký'])(
    '"%s": who has signed a paper of others no directive tells',
    async (q) => {
      const { status, text } = await ask(q, 'BVDK-ANTAM')
      expect(status).toBe('not_found')
      expect(text).not.toContain('Vũ Đình Khang')
    },
  )

  test('the day of a cited paper is found by what it is about, and by nothing else', async () => {
    const found = await ask('Thông tư về an toàn truyền máu ban hành ngày nào?', 'BVDK-ANTAM')
    expect(found).toMatchObject({ status: 'answered' })
    expect(found.text).toContain('16/9/2013')
    expect((await ask('thông tư về học phí mầm non ra ngày nào', 'BVDK-ANTAM')).status).toBe('not_found')
  })

  test.each([
    ['mai có phải là Ngày Toàn dân hiến máu không em', '2025-04-06T08:00:00+07:00', 'Đúng,'],
    ['25/4 là ngày hiến máu tình nguyện đúng ko', AT, 'Chưa đúng:'],
  ])('"%s": a day that was supposed is confirmed or put right', async (q, at, begins) => {
    const { text } = await ask(q, 'HLHPN', at)
    expect(text.startsWith(begins)).toBe(true)
    expect(text).toContain('07/4/2025')
  })

  test('a report that is called by the day of its occasion is no list of what is due that day', async () => {
    const { text } = await ask('hạn bc 7/4 vs ạ', 'HLHPN', '2025-04-10T08:00:00+07:00')
    expect(text).toContain('15/4/2025')
  })

  test('points under a heading are counted', async () => {
    const { facts } = await ask('văn bản hiến máu nêu mấy yêu cầu')
    expect(facts[0]).toMatchObject({ kind: 'outline', section: '4' })
    expect(facts[0]?.kind === 'outline' ? facts[0].parts : []).toHaveLength(2)
  })

  test('who is honoured is told by the sentence that says so', async () => {
    expect((await ask('khen thuong danh cho ai')).text).toContain('tập thể, cá nhân giữ gìn kho máu')
  })

  test.each(['những nơi nào phải gửi báo cáo', 'Sở đề nghị đơn vị nào báo cáo kết quả hiến máu'])(
    '"%s": the words name those who must report',
    async (q) => {
      const { status, text } = await ask(q)
      expect(status).toBe('answered')
      expect(text).toContain('Đề nghị Sở Giáo dục và Đào tạo, Sở Nội vụ')
    },
  )

  test.each(['Sở Nội vụ nộp báo cáo hôm nào vậy em?', 'an tam xac nhan da nhan cong van chua'])(
    '"%s" is the other one’s affair',
    async (q) => {
      expect((await ask(q)).status).toBe('forbidden')
    },
  )

  test('the day by which another must report stands in the directive', async () => {
    const { status, text } = await ask('Sở Nội vụ phải nộp báo cáo hiến máu trước ngày nào?')
    expect(status).toBe('answered')
    expect(text).toContain('15/4/2025')
  })

  test('a quotation goes on where only a semicolon parts it', async () => {
    const { text } = await ask('trích nguyên văn đoạn về chuẩn bị giường bệnh, lấy máu')
    expect(text).toContain('bố trí xe lưu động')
  })

  test('words by which a paper is called single out none of its tasks', async () => {
    const { text } = await ask('công văn về khen thưởng giữ gìn kho máu, giao gì cho bệnh viện', 'BVDK-ANTAM')
    expect(text).toContain('kiểm kê kho máu')
    expect(text).toContain('khen thưởng, biểu dương')
  })

  test('a place is found where the occasion is named behind it', async () => {
    const { text } = await ask('treo bang ron ngay toan dan hien mau tinh nguyen o cho nao', 'BVDK-ANTAM')
    expect(text).toContain('tại cổng viện')
  })

  test('a list of those who have not reported is not for one of them', async () => {
    const { status } = await ask('Cho tôi xem danh sách những bệnh viện chưa gửi báo cáo.', 'BVDK-ANTAM')
    expect(status).toBe('forbidden')
  })

  test('by when another needs the reports stands in the directive', async () => {
    const { status, text } = await ask('Sở Y tế cần có báo cáo hiến máu của các hội trước ngày nào để tổng hợp?')
    expect(status).toBe('answered')
    expect(text).toContain('15/4/2025')
  })

  test('a kind at the beginning is asked back, also without its marks', async () => {
    expect((await ask('so duoc giao trien khai viec gi')).status).toBe('clarify')
  })

  test.each([
    'nv của hội pn còn giao chung cho tổ chức nào nữa z',
    'cung muc voi hoi phu nu con co quan doan the nao',
    'Hội Phụ nữ cùng những tổ chức nào thực hiện báo cáo này?',
  ])('"%s": those beside it are told', async (q) => {
    const { text } = await ask(q)
    expect(text).toContain('Sở Nội vụ')
    expect(text).toContain('Sở Giáo dục và Đào tạo')
  })

  test('the day of the occasion singles out none of its tasks', async () => {
    const { text } = await ask(
      'Nhân Ngày Toàn dân hiến máu tình nguyện 7/4, bệnh viện phải làm những việc gì?',
      'BVDK-ANTAM',
    )
    expect(text).toContain('trực cấp cứu')
    expect(text).toContain('chuẩn bị giường bệnh')
  })
})
