import { newId } from '../../../../src/base/ids.ts'
import { officerCommands } from '../../../../src/chat/commands/officer/index.ts'
import { internals } from '../../../../src/chat/internals.ts'
import { officerDialogs } from '../../../../src/chat/dialogs/officer/index.ts'
import type { Unit } from '../../../../src/people/unit.ts'
import { freshStore } from '../../../support/database.ts'
import { aUnit, at } from '../../../support/nouns.ts'
import type { ChatDeps } from '../../../support/visit.ts'
import { createChat, linked } from '../../../support/visit.ts'

/** A letter of our own making, in the form that offices use. */
export const LETTER = `UBND TỈNH BÌNH LÂM
SỞ Y TẾ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 512/SYT-NVY
V/v tổ chức Tháng hành động vì người cao tuổi năm 2025

Bình Lâm, ngày 14 tháng 3 năm 2025

Kính gửi:
- Bệnh viện Nhi;
- Bệnh viện Đa khoa tỉnh;
- Trung tâm Y tế huyện Hoằng Sơn;
- Các cơ sở dưỡng lão Hoa Mai.

Thực hiện Công văn số 1020/BYT-DS ngày 10/3/2025 của Bộ Y tế về Tháng hành động vì người cao tuổi, Sở Y tế yêu cầu các đơn vị thực hiện các nội dung sau:

1. Bệnh viện Nhi chủ trì, phối hợp với Bệnh viện Đa khoa tỉnh tổ chức khám sức khỏe cho người cao tuổi tại cộng đồng, hoàn thành trước ngày 28/3/2025.

2. Trung tâm Y tế huyện Hoằng Sơn treo băng rôn, tuyên truyền trên hệ thống loa truyền thanh về chăm sóc sức khỏe người cao tuổi.

3. Các đơn vị báo cáo kết quả thực hiện về Sở Y tế (qua Phòng Nghiệp vụ Y) trước ngày 07/4/2025 để tổng hợp, báo cáo UBND tỉnh./.

Nơi nhận:
- Như trên;
- Giám đốc Sở (để báo cáo);
- Lưu: VT, NVY.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Trần Thị Minh
`

const unit = (code: string, name: string, shortName: string, more: Partial<Unit> = {}): Unit =>
  aUnit(code, { name, shortName, aliases: [], area: 'tỉnh Bình Lâm', parentCode: 'SYT', ...more })

/** A small office: Sở Y tế with three units, an officer on Telegram and one on Zalo, a head of Bệnh viện Nhi. */
export async function anOffice(deps: Partial<ChatDeps> = {}) {
  const store = await freshStore('sqlite')
  const units = {
    office: unit('SYT', 'Sở Y tế tỉnh Bình Lâm', 'Sở Y tế', {
      kind: 'so_ban_nganh',
      parentCode: null,
      relation: 'peer',
    }),
    department: unit('P-NVY', 'Phòng Nghiệp vụ Y', 'Phòng NVY', { kind: 'phong_so' }),
    children: unit('BVN', 'Bệnh viện Nhi', 'BV Nhi', { kind: 'benh_vien', aliases: ['BV Nhi tỉnh'] }),
    general: unit('BVDK', 'Bệnh viện Đa khoa tỉnh', 'BVĐK tỉnh', { kind: 'benh_vien' }),
    district: unit('TTYT-HS', 'Trung tâm Y tế huyện Hoằng Sơn', 'TTYT Hoằng Sơn', { area: 'huyện Hoằng Sơn' }),
    home: unit('DL-HM', 'Cơ sở dưỡng lão Hoa Mai', 'Dưỡng lão Hoa Mai', {
      kind: 'co_so_tu',
      relation: 'private',
      parentCode: null,
    }),
  }
  await store.transact(async ({ people }) => {
    for (const each of Object.values(units)) await people.saveUnit(each)
  })
  const officer = await linked(store, units.department, 'officer', { chatId: 'officer' })
  const onZalo = await linked(store, units.department, 'officer', { channel: 'zalo', chatId: 'officer-z' })
  const head = await linked(store, units.children, 'head', { chatId: 'head-bvn' })
  const contact = await linked(store, units.district, 'contact', { channel: 'zalo', chatId: 'contact-hs' })
  await store.transact(async ({ people }) => {
    await people.saveGroup(
      {
        id: newId(),
        channel: 'telegram',
        chatId: 'group',
        title: 'Đầu mối',
        linkedAt: at('2025-01-01T08:00'),
        unitIds: [units.children.id, units.general.id],
        reachability: 'reachable',
      },
      null,
    )
  })
  const chat = createChat(store, {
    commands: officerCommands,
    dialogs: officerDialogs,
    internals,
    ...deps,
  })
  return { store, chat, units, officer, onZalo, head, contact }
}
