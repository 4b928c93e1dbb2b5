import { expect, test } from 'vitest'
import type { Correction } from '../../../../src/chat/commands/officer/correct/read-correction.ts'
import { readCorrection } from '../../../../src/chat/commands/officer/correct/read-correction.ts'
import { splitUnits } from '../../../../src/chat/commands/officer/correct/split-units.ts'

const CASES: [typed: string, meant: Correction | null][] = [
  ['sửa 3 hạn trước 05/4/2025', { what: 'task-deadline', task: 3, deadline: null, words: 'trước 05/4/2025' }],
  ['sua viec 3 han: truoc 5/4', { what: 'task-deadline', task: 3, deadline: null, words: 'truoc 5/4' }],
  ['Sửa 3: thời hạn không có', { what: 'task-deadline', task: 3, deadline: null, words: 'không có' }],
  ['sửa 3 hạn 2 trước 05/4/2025', { what: 'task-deadline', task: 3, deadline: 2, words: 'trước 05/4/2025' }],
  ['sua 3 han 2 truoc 05/4/2025', { what: 'task-deadline', task: 3, deadline: 2, words: 'truoc 05/4/2025' }],
  ['sua 3 han so 2: 5/4', { what: 'task-deadline', task: 3, deadline: 2, words: '5/4' }],
  ['sua 3 han 2 05/4', { what: 'task-deadline', task: 3, deadline: 2, words: '05/4' }],
  ['sua 3 han 2/4', { what: 'task-deadline', task: 3, deadline: null, words: '2/4' }],
  ['sua 3 han 2 / 4', { what: 'task-deadline', task: 3, deadline: null, words: '2 / 4' }],
  ['sửa 3 hạn 20 tháng 4', { what: 'task-deadline', task: 3, deadline: null, words: '20 tháng 4' }],
  ['sua 3 han 16h 05/4', { what: 'task-deadline', task: 3, deadline: null, words: '16h 05/4' }],
  ['sua 3 han 16 gio 05/4', { what: 'task-deadline', task: 3, deadline: null, words: '16 gio 05/4' }],
  ['sua 3 han 20 - 28/3', { what: 'task-deadline', task: 3, deadline: null, words: '20 - 28/3' }],
  [
    'sửa 3 hạn 15 ngày kể từ khi nhận',
    { what: 'task-deadline', task: 3, deadline: null, words: '15 ngày kể từ khi nhận' },
  ],
  ['sửa 3 thêm hạn trước 20/4', { what: 'task-deadline-add', task: 3, words: 'trước 20/4' }],
  ['sua viec 3: them thoi han 20/4', { what: 'task-deadline-add', task: 3, words: '20/4' }],
  ['sửa 3 bỏ hạn 2', { what: 'task-deadline-drop', task: 3, deadline: 2 }],
  ['sua 3 xoa han so 2', { what: 'task-deadline-drop', task: 3, deadline: 2 }],
  ['sua 3 bo han', { what: 'task-deadline-drop', task: 3, deadline: null }],
  ['sửa 12 giao TTYT huyện, Phòng GDĐT', { what: 'task-assignees', task: 12, units: 'TTYT huyện, Phòng GDĐT' }],
  ['sửa 2 chủ trì: Sở Nội vụ', { what: 'task-assignees', task: 2, units: 'Sở Nội vụ' }],
  ['sửa 2 phối hợp Công an tỉnh', { what: 'task-coordinators', task: 2, units: 'Công an tỉnh' }],
  [
    'sửa 1 nội dung Treo băng rôn\nở cổng cơ quan',
    { what: 'task-words', task: 1, words: 'Treo băng rôn\nở cổng cơ quan' },
  ],
  ['xóa 3', { what: 'task-remove', task: 3 }],
  ['xoá việc 3', { what: 'task-remove', task: 3 }],
  [
    'thêm việc: Treo băng rôn: giao TTYT huyện; hạn trước 20/3',
    { what: 'task-add', words: 'Treo băng rôn', units: 'TTYT huyện', deadline: 'trước 20/3' },
  ],
  ['them viec: Bao cao nhanh', { what: 'task-add', words: 'Bao cao nhanh', units: '*', deadline: null }],
  ['sửa 3 giao thêm BVĐK tỉnh', { what: 'task-assignees-add', task: 3, units: 'BVĐK tỉnh' }],
  ['sua 3 giao them cho BVDK tinh', { what: 'task-assignees-add', task: 3, units: 'BVDK tinh' }],
  ['sua 3 them phoi hop CDC', { what: 'task-coordinators-add', task: 3, units: 'CDC' }],
  ['sửa 3 bớt TTYT A', { what: 'task-units-drop', task: 3, units: 'TTYT A' }],
  ['sua 3 khong co han', { what: 'task-deadline-drop', task: 3, deadline: null }],
  ['sửa 3 tách', { what: 'task-split', task: 3, at: null }],
  ['sua 3 tach tu tuyen truyen', { what: 'task-split', task: 3, at: 'tuyen truyen' }],
  ['sua 3 tach tuyen truyen', { what: 'task-split', task: 3, at: 'tuyen truyen' }],
  ['sửa 3 gộp với 4', { what: 'task-merge', task: 3, other: 4 }],
  ['gop viec 3 voi viec 4', { what: 'task-merge', task: 3, other: 4 }],
  ['bỏ 3', { what: 'task-remove', task: 3 }],
  ['lay lai 3', { what: 'task-restore', task: 3 }],
  ['khôi phục việc', { what: 'task-restore', task: null }],
  [
    'them viec: treo bang ron giao TTYT huyen han truoc 20/3',
    { what: 'task-add', words: 'treo bang ron', units: 'TTYT huyen', deadline: 'truoc 20/3' },
  ],
  [
    'thêm việc: tổ chức giao lưu văn nghệ giao Tỉnh đoàn hạn 20/3',
    { what: 'task-add', words: 'tổ chức giao lưu văn nghệ', units: 'Tỉnh đoàn', deadline: '20/3' },
  ],
  ['thêm việc: bàn giao hồ sơ', { what: 'task-add', words: 'bàn giao hồ sơ', units: '*', deadline: null }],
  ['sửa 3 giao cho ai', null],
  ['số 512/SYT-NVY', { what: 'number', number: '512/SYT-NVY' }],
  ['Số: 512 / SYT - NVY', { what: 'number', number: '512/SYT-NVY' }],
  ['ngày 14/3/2025', { what: 'date', day: 14, month: 3, year: 2025 }],
  ['ngay 14 thang 3 nam 2025', { what: 'date', day: 14, month: 3, year: 2025 }],
  ['ngày ban hành 14/3', { what: 'date', day: 14, month: 3, year: null }],
  ['trích yếu: Tổ chức Tháng hành động', { what: 'subject', words: 'Tổ chức Tháng hành động' }],
  ['kính gửi: các bệnh viện; TTYT huyện', { what: 'recipients', units: 'các bệnh viện; TTYT huyện' }],
  ['hạn báo cáo trước 05/4/2025', { what: 'report-deadline', report: null, words: 'trước 05/4/2025' }],
  ['han bao cao so 2 truoc 05/4', { what: 'report-deadline', report: 2, words: 'truoc 05/4' }],
  ['đơn vị các BV công = BVN, BVDKT', { what: 'unit', written: 'các BV công', units: 'BVN, BVDKT' }],
  ['hạn báo cáo khi nào', null],
  ['hạn báo cáo 512', null],
  ['ngày công tác xã hội là ngày nào', null],
  ['trích yếu là gì', null],
  ['số điện thoại của anh Hà', null],
  ['sửa', null],
  ['xóa', null],
]

test.each(CASES)('reads the correction %j', (typed, meant) => {
  expect(readCorrection(typed)).toEqual(meant)
})

test('a list of units is cut at commas, but not inside the name of a unit', () => {
  const known = new Set(['Trung tâm Văn hóa, Truyền thông và Thể thao', 'TTYT huyện'])
  expect(splitUnits('TTYT huyện, Trung tâm Văn hóa, Truyền thông và Thể thao, Phòng X', (w) => known.has(w))).toEqual([
    'TTYT huyện',
    'Trung tâm Văn hóa, Truyền thông và Thể thao',
    'Phòng X',
  ])
  expect(splitUnits('A; B, C ; A', () => true)).toEqual(['A', 'B, C'])
})
