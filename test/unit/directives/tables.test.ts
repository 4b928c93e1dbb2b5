import { describe, expect, test } from 'vitest'
import { readDirective } from '../../../src/directives/read-directive.ts'

const head = 'Số: 15/KH-VHTT\nTân Hòa, ngày 05 tháng 01 năm 2026\nKẾ HOẠCH\nLễ hội mùa xuân\nI. PHÂN CÔNG\n\n'
const foot = '\n\nNơi nhận:\n- Lưu: VT.\nTRƯỞNG PHÒNG\nLý Thị Mận\n'
const rows = (body: string): unknown[] =>
  readDirective(head + body + foot).tasks.map((t) => [
    t.assignees,
    t.coordinators,
    t.words,
    t.deadline?.kind ?? null,
    t.deadline?.end ?? null,
  ])
const expected = [
  [['Đội Thông tin lưu động'], ['Công an xã'], 'Dựng sân khấu, treo cờ phướn', 'before', '2026-02-20'],
  [['Trạm Y tế'], [], 'Trực cấp cứu tại khu vực lễ hội', 'range', '2026-02-25'],
  [['Phòng Văn hóa - Xã hội'], ['các thôn'], 'Tổng kết lễ hội', 'by', '2026-03-31'],
]

describe('duties in a table', () => {
  test('rows with bars, an empty cell among them', () => {
    const table = `| STT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Sản phẩm |
|---|---|---|---|---|---|
| 1 | Dựng sân khấu, treo cờ phướn | Đội Thông tin lưu động | Công an xã | Trước 20/02/2026 | Sân khấu |
| 2 | Trực cấp cứu tại khu vực lễ hội | Trạm Y tế | | 22/02 - 25/02/2026 | |
| 3 | Tổng kết lễ hội | Phòng Văn hóa - Xã hội | các thôn | Tháng 3/2026 | Báo cáo |`
    expect(rows(table)).toEqual(expected)
  })

  test('rows whose fields are parted by tabs', () => {
    const table = `TT\tNhiệm vụ\tCơ quan thực hiện\tPhối hợp\tThời gian
1\tDựng sân khấu, treo cờ phướn\tĐội Thông tin lưu động\tCông an xã\tTrước 20/02/2026
2\tTrực cấp cứu tại khu vực lễ hội\tTrạm Y tế\t\t22/02 - 25/02/2026
3\tTổng kết lễ hội\tPhòng Văn hóa - Xã hội\tcác thôn\tTháng 3/2026`
    expect(rows(table)).toEqual(expected)
  })

  test.each([
    ['one cell a line', '\n'],
    ['cells between blank lines', '\n\n'],
  ])('%s', (_, gap) => {
    const cells = [
      ...['STT', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian'],
      ...['1', 'Dựng sân khấu, treo cờ phướn', 'Đội Thông tin lưu động', 'Công an xã', 'Trước 20/02/2026'],
      ...['2', 'Tổng kết lễ hội', 'Phòng Văn hóa - Xã hội', 'các thôn', 'Tháng 3/2026'],
    ]
    expect(rows(cells.join(gap))).toEqual([expected[0], expected[2]])
  })

  test('columns that stand under each other, parted by blanks, with headings over two lines', () => {
    const table = `STT   Nội dung công việc          Đơn vị chủ trì           Đơn vị          Thời gian
                                                              phối hợp        hoàn thành
 1    Dựng sân khấu,              Đội Thông tin            Công an xã      Trước
      treo cờ phướn               lưu động                                 20/02/2026

 2    Trực cấp cứu tại            Trạm Y tế                                22/02 - 25/02/2026
      khu vực lễ hội
 3    Tổng kết lễ hội             Phòng Văn hóa - Xã hội   các thôn        Tháng 3/2026`
    expect(rows(table)).toEqual(expected)
  })

  test('a quarter whose strokes a scan took for digits', () => {
    const table = '| TT | Nhiệm vụ | Chủ trì | Thời gian |\n| 1 | Tổng kết lễ hội | Trạm Y tế | Quý 11/2026 |'
    expect(rows(table)).toEqual([[['Trạm Y tế'], [], 'Tổng kết lễ hội', 'by', '2026-06-30']])
  })

  test('behind the signature, as a decision annexes it', () => {
    const annex = `\nPHỤ LỤC\nPhân công nhiệm vụ\nSTT\tNội dung\tĐơn vị chủ trì\tThời gian
1\tKiểm kê hiện vật của nhà truyền thống\tBảo tàng tỉnh\tQuý II/2026\n`
    const raw = `Số: 9/QĐ-SVH\nTân Hòa, ngày 05 tháng 01 năm 2026\nQUYẾT ĐỊNH\nPhân công nhiệm vụ\nĐiều 1. Phân công nhiệm vụ tại Phụ lục kèm theo.${foot}${annex}`
    expect(readDirective(raw).tasks).toMatchObject([{ assignees: ['Bảo tàng tỉnh'], deadline: { end: '2026-06-30' } }])
  })

  test('a table that hands out nothing is no table of duties', () => {
    expect(
      rows('| STT | Mặt hàng | Lượng dự trữ | Giá bán |\n|---|---|---|---|\n| 1 | Gạo | 30 tấn | 18.000 |'),
    ).toEqual([])
  })
})
