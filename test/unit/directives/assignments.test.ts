import { describe, expect, test } from 'vitest'
import { readDirective } from '../../../src/directives/read-directive.ts'
import { splitUnits } from '../../../src/directives/assignments/units/split-units.ts'
import { subjectOf } from '../../../src/directives/assignments/units/subject.ts'

const letter = (body: string): string =>
  `SỞ Y TẾ\nSố: 15/SYT-NVY\nXuân Phú, ngày 14 tháng 3 năm 2025\n\nKính gửi: Các đơn vị trực thuộc.\n\nSở Y tế yêu cầu các đơn vị thực hiện một số nội dung sau:\n\n${body}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n`
const plan = (body: string): string =>
  `SỞ Y TẾ\nSố: 16/KH-SYT\nXuân Phú, ngày 14 tháng 3 năm 2025\n\nKẾ HOẠCH\nChăm sóc sức khỏe người cao tuổi năm 2025\n\nCăn cứ Quyết định số 10/QĐ-UBND ngày 02/01/2025 của UBND tỉnh;\n\nSở Y tế xây dựng kế hoạch như sau:\n\n${body}\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n`
const tasks = (raw: string): string[] =>
  readDirective(raw).tasks.map((t) => `${t.section ?? '-'} ${t.assignees.join(' + ')}: ${t.words.slice(0, 24)}`)

describe('units before what they do', () => {
  test.each([
    ['Sở Nội vụ chủ trì tham mưu', ['Sở Nội vụ'], 'chủ trì tham mưu'],
    ['Giao Phòng Nghiệp vụ Y tổng hợp kết quả', ['Phòng Nghiệp vụ Y'], 'tổng hợp kết quả'],
    ['Đề nghị UBND các xã, phường phối hợp tuyên truyền', ['UBND các xã, phường'], 'phối hợp tuyên truyền'],
    ['Đối với các bệnh viện tiếp tục thực hiện', ['các bệnh viện'], 'tiếp tục thực hiện'],
    [
      'Các Sở: Y tế, Giáo dục và Đào tạo có trách nhiệm rà soát',
      ['Các Sở: Y tế, Giáo dục và Đào tạo'],
      'có trách nhiệm rà soát',
    ],
    [
      'Bộ trưởng Bộ Quốc phòng, Bộ trưởng Bộ Công an chỉ đạo lực lượng',
      ['Bộ trưởng Bộ Quốc phòng', 'Bộ trưởng Bộ Công an'],
      'chỉ đạo lực lượng',
    ],
    [
      'Phòng Bảo trợ xã hội và phòng chống tệ nạn xã hội chủ trì',
      ['Phòng Bảo trợ xã hội và phòng chống tệ nạn xã hội'],
      'chủ trì',
    ],
    ['Hội Bảo vệ quyền trẻ em tỉnh vận động hội viên', ['Hội Bảo vệ quyền trẻ em tỉnh'], 'vận động hội viên'],
    ['các cơ quan, tổ chức, đơn vị gửi hồ sơ', ['các cơ quan, tổ chức, đơn vị'], 'gửi hồ sơ'],
    ['Trên cơ sở kết quả khảo sát, Sở Xây dựng đề xuất phương án', ['Sở Xây dựng'], 'đề xuất phương án'],
    ['Nhận được công văn này, đề nghị các đơn vị triển khai', ['các đơn vị'], 'triển khai'],
    [
      'Các cơ quan được phân công chủ trì nhiệm vụ có trách nhiệm lập dự toán',
      ['Các cơ quan được phân công chủ trì nhiệm vụ'],
      'có trách nhiệm lập dự toán',
    ],
    ['Các đảng ủy trực thuộc lãnh đạo, chỉ đạo các chi bộ', ['Các đảng ủy trực thuộc'], 'lãnh đạo, chỉ đạo các chi bộ'],
  ])('%s', (text, units, duty) => {
    const subject = subjectOf(text, 'full')
    expect(subject?.units).toEqual(units)
    expect(text.slice(subject?.duty)).toBe(duty)
  })

  test.each([
    'Tăng cường phối hợp với các sở, ban, ngành',
    'Rà soát danh sách và báo cáo Sở Y tế',
    'Căn cứ chức năng, nhiệm vụ, phối hợp với các cơ quan liên quan triển khai',
    'Hội nghị bắt đầu lúc 8 giờ',
    'Ban hành kế hoạch cụ thể',
  ])('no unit acts in "%s"', (text) => expect(subjectOf(text, 'full')).toBeNull())

  test('who speaks is not who acts', () => {
    expect(subjectOf('Ủy ban nhân dân huyện yêu cầu Phòng Y tế báo cáo', 'full')).toMatchObject({
      speaker: 'Ủy ban nhân dân huyện',
      units: ['Phòng Y tế'],
    })
  })
})

describe('lists of units', () => {
  test.each([
    ['các sở, ban, ngành', ['các sở, ban, ngành']],
    ['Sở Y tế, Sở Nội vụ và Công an tỉnh', ['Sở Y tế', 'Sở Nội vụ', 'Công an tỉnh']],
    [
      'các sở, ban, ngành, đoàn thể cấp tỉnh, UBND các huyện, thị xã',
      ['các sở, ban, ngành, đoàn thể cấp tỉnh', 'UBND các huyện, thị xã'],
    ],
    [
      'Chánh Văn phòng; Giám đốc Sở Y tế; Chủ tịch UBND các xã và các cá nhân có liên quan',
      ['Chánh Văn phòng', 'Giám đốc Sở Y tế', 'Chủ tịch UBND các xã', 'các cá nhân có liên quan'],
    ],
    ['Thủ trưởng các sở và Ủy ban nhân dân các xã', ['Thủ trưởng các sở và Ủy ban nhân dân các xã']],
    ['Sở Văn hóa, Thể thao và Du lịch', ['Sở Văn hóa, Thể thao và Du lịch']],
    [
      'Trung tâm Dịch vụ (Sở Nội vụ, Sở Y tế), Bảo hiểm xã hội tỉnh',
      ['Trung tâm Dịch vụ (Sở Nội vụ, Sở Y tế)', 'Bảo hiểm xã hội tỉnh'],
    ],
  ])('%s', (phrase, units) => expect(splitUnits(phrase, 'full')).toEqual(units))
})

describe('items of a letter', () => {
  test('a heading with dashes is one task, an item without unit is everybody’s', () => {
    const raw = letter(
      '1. Trung tâm Y tế huyện\n\n- Tổ chức khám sức khỏe;\n\n- Báo cáo kết quả về Sở Y tế trước ngày 05/4/2025.\n\n2. Rà soát, cập nhật danh sách người cao tuổi.',
    )
    expect(tasks(raw)).toEqual(['1 Trung tâm Y tế huyện: Tổ chức khám sức khỏe; B', '2 *: Rà soát, cập nhật danh s'])
    expect(readDirective(raw).tasks[0]?.deadline).toMatchObject({ kind: 'before', end: '2025-04-05' })
    expect(readDirective(raw).reports).toMatchObject([{ to: 'Sở Y tế', end: '2025-04-05', kind: 'before', task: 0 }])
  })

  test('lettered items with units of their own are tasks of their own', () => {
    const raw = letter(
      '1. Tổ chức thực hiện:\n\na) Phòng Nghiệp vụ Y hướng dẫn chuyên môn.\n\nb) Giao Văn phòng Sở bố trí kinh phí.',
    )
    expect(tasks(raw)).toEqual(['1.a Phòng Nghiệp vụ Y: hướng dẫn chuyên môn', '1.b Văn phòng Sở: bố trí kinh phí'])
  })

  test('a general closing is no task, a closing with a report is one', () => {
    expect(
      tasks(letter('1. Rà soát danh sách người cao tuổi.\n\nSở Y tế đề nghị các đơn vị nghiêm túc thực hiện./.')),
    ).toHaveLength(1)
    const unsigned = '1. Rà soát danh sách.\n\nTrong quá trình thực hiện, nếu có vướng mắc, phản ánh về Sở Y tế.'
    expect(readDirective(letter(unsigned)).tasks.map((t) => t.words)).toEqual(['Rà soát danh sách'])
    const bound = letter(
      '1. Rà soát danh sách người cao tuổi.\n\nSở Y tế đề nghị các đơn vị báo cáo kết quả về Sở Y tế trước ngày 10/4/2025./.',
    )
    expect(tasks(bound)[1]).toMatch(/các đơn vị: báo cáo kết quả/)
  })

  test('a clause before the units keeps its deadline for their task', () => {
    const [task] = readDirective(letter('1. Trong tháng 4/2025, các đơn vị phải hoàn thành việc rà soát.')).tasks
    expect(task).toMatchObject({ assignees: ['các đơn vị'], deadline: { kind: 'by', end: '2025-04-30' } })
  })
})

describe('a plan', () => {
  test('aims and contents are no tasks unless a day is named; who organises is told apart', () => {
    const raw = plan(
      'I. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích\n\n- Nâng cao chất lượng chăm sóc sức khỏe.\n\nII. NỘI DUNG\n\n1. Tuyên truyền\n\n- Tăng cường truyền thông trên loa đài.\n\n- Hoàn thành tập huấn trước ngày 30/6/2025.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Nghiệp vụ Y\n\nChủ trì triển khai kế hoạch.',
    )
    expect(tasks(raw)).toEqual([
      'II.1 *: Hoàn thành tập huấn trướ',
      'III.1 Phòng Nghiệp vụ Y: Chủ trì triển khai kế ho',
    ])
  })

  test('labelled lines give leads, partners and the term', () => {
    const raw = plan(
      'I. NỘI DUNG\n\n1. Tập huấn\n\n- Nội dung thực hiện: Tập huấn cho cộng tác viên.\n\n- Cơ quan chủ trì: Phòng Nghiệp vụ Y, Văn phòng Sở.\n\n- Cơ quan phối hợp: Bảo hiểm xã hội tỉnh.\n\n- Thời gian thực hiện: Quý II/2025.',
    )
    expect(readDirective(raw).tasks).toMatchObject([
      {
        assignees: ['Phòng Nghiệp vụ Y', 'Văn phòng Sở'],
        coordinators: ['Bảo hiểm xã hội tỉnh'],
        deadline: { kind: 'by', end: '2025-06-30' },
      },
    ])
  })
})

test('a decision gives work by its articles only', () => {
  const raw =
    'ỦY BAN NHÂN DÂN\nTỈNH XUÂN PHÚ\nSố: 20/QĐ-UBND\nXuân Phú, ngày 14 tháng 3 năm 2025\n\nQUYẾT ĐỊNH\nVề việc phê duyệt danh mục\n\nCăn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Phê duyệt danh mục kèm theo.\n\nĐiều 2. Giao Sở Y tế hướng dẫn thực hiện.\n\nĐiều 3. Quyết định này có hiệu lực kể từ ngày ký.\n\nĐiều 4. Chánh Văn phòng; Giám đốc Sở Y tế chịu trách nhiệm thi hành Quyết định này./.\n\nNơi nhận:\n- Như Điều 4;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn An'
  expect(tasks(raw)).toEqual([
    'Điều 2 Sở Y tế: hướng dẫn thực hiện',
    'Điều 4 Chánh Văn phòng + Giám đốc Sở Y tế: chịu trách nhiệm thi hàn',
  ])
})

test('papers of the Party number their items with a dash', () => {
  const raw = `TỈNH ỦY XUÂN PHÚ\n*\nSố 12-CV/TU\nXuân Phú, ngày 14 tháng 3 năm 2025\n\nKính gửi: Các đảng ủy trực thuộc.\n\nBan Thường vụ Tỉnh ủy yêu cầu:\n\n1- Các đảng ủy trực thuộc tổ chức học tập.\n\n2- Ban Tổ chức Tỉnh ủy đôn đốc việc thực hiện.\n\nNơi nhận:\n- Như trên.\n`
  expect(tasks(raw)).toEqual([
    '1 Các đảng ủy trực thuộc: tổ chức học tập',
    '2 Ban Tổ chức Tỉnh ủy: đôn đốc việc thực hiện',
  ])
})

test('the three labels are read within one line, too', () => {
  const raw = plan(
    'I. NỘI DUNG\n\n1. Tuyên truyền cải cách hành chính. Cơ quan chủ trì: Văn phòng Sở; cơ quan phối hợp: các phòng; thời gian thực hiện: Quý III/2025.',
  )
  expect(readDirective(raw).tasks).toMatchObject([
    { assignees: ['Văn phòng Sở'], coordinators: ['các phòng'], deadline: { end: '2025-09-30' } },
  ])
})

describe('what closes a directive', () => {
  const items = '1. Bệnh viện Nhi bảo đảm thuốc, giường bệnh.\n\n2. Trung tâm Y tế xử lý ổ dịch.\n\n'

  test('the issuer speaks to everybody again: a task of its own, of no section', () => {
    const read = tasks(
      letter(
        `${items}Sở Y tế đề nghị các cơ quan, đơn vị báo cáo kết quả về Sở Y tế trước ngày 31/3/2025 để tổng hợp./.`,
      ),
    )
    expect(read).toHaveLength(3)
    expect(read[2]).toMatch(/^- các cơ quan, đơn vị: báo cáo kết quả/)
  })

  test('under a bare title it is what that section says', () => {
    const read = tasks(
      letter(
        `${items}3. Chế độ báo cáo\n\nĐề nghị các cơ quan, đơn vị báo cáo kết quả về Sở Y tế trước ngày 31/3/2025./.`,
      ),
    )
    expect(read[2]).toMatch(/^3 các cơ quan, đơn vị: /)
  })

  test('a report asked for without a subject is asked of everybody, and gives the last item no deadline', () => {
    const reading = readDirective(letter(`${items}Báo cáo kết quả về Sở Y tế trước ngày 31/3/2025 để tổng hợp./.`))
    expect(reading.tasks.map((t) => [t.assignees, t.deadline?.end ?? null])).toEqual([
      [['Bệnh viện Nhi'], null],
      [['Trung tâm Y tế'], null],
      [['*'], '2025-03-31'],
    ])
  })

  test('a day up to which something was observed is no deadline', () => {
    const reading = readDirective(
      letter(
        `Theo báo cáo giám sát của Trung tâm Kiểm soát bệnh tật tỉnh đến ngày 14/3/2025, có 187 ca mắc.\n\n${items}`,
      ),
    )
    expect(reading.tasks.flatMap((t) => t.deadline ?? [])).toEqual([])
    expect(reading.reports).toEqual([])
  })

  test('a bare verb begins the duty and is no part of the unit', () => {
    expect(tasks(letter('1. Báo Xuân Phú, Đài Phát thanh tỉnh tăng thời lượng phát sóng.'))[0]).toBe(
      '1 Báo Xuân Phú + Đài Phát thanh tỉnh: tăng thời lượng phát són',
    )
  })
})
