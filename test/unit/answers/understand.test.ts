import { expect, test } from 'vitest'
import { understand } from '../../../src/answers/understand.ts'
import type { Unit } from '../../../src/people/unit.ts'
import { aUnit } from '../../support/nouns.ts'
import { plainHearing } from '../../support/hearing.ts'

const clinic = aUnit('TTYT-A', {
  name: 'Trung tâm Y tế huyện Sơn Khê',
  shortName: 'TTYT Sơn Khê',
  area: 'huyện Sơn Khê',
  aliases: [],
})
const hospital = aUnit('BVSN', {
  name: 'Bệnh viện Sản - Nhi Hòa Giang',
  shortName: 'BV Sản - Nhi',
  kind: 'benh_vien',
  area: 'thành phố Hòa Giang',
  aliases: ['BVSN'],
})
const paper = aUnit('BAO', {
  name: 'Báo Hòa Giang',
  shortName: 'Báo Hòa Giang',
  kind: 'bao_dai',
  area: 'tỉnh Hòa Giang',
  aliases: [],
})
const finance = aUnit('STC', {
  name: 'Sở Tài chính tỉnh Hòa Giang',
  shortName: 'Sở Tài chính',
  kind: 'so_ban_nganh',
  area: 'tỉnh Hòa Giang',
  aliases: [],
})
const register: Unit[] = [clinic, hospital, paper, finance]
const hear = (question: string, own: Unit = clinic) => understand(question, register, own, plainHearing)
const top = (question: string): string | undefined => hear(question).intents[0]?.intent

test.each([
  ['hạn báo cáo khi nào', 'deadline'],
  ['han nop bao cao la ngay nao', 'deadline'],
  ['hanj baos caso', 'deadline'],
  ['hạn nôp bao coá', 'deadline'],
  ['còn mấy ngày nữa', 'remaining'],
  ['quá hạn chưa', 'remaining'],
  ['báo cáo gửi về đâu', 'report'],
  ['nop bc cho ai', 'report'],
  ['ai kí', 'signer'],
  ['nguowif kys', 'signer'],
  ['ký ngày nào', 'issued'],
  ['kp bn', 'budget'],
  ['chủ đè là gì', 'theme'],
  ['tc o dau', 'place'],
  ['từ ngày nào đến ngày nào', 'range'],
  ['căn cứ quyết định nào', 'basis'],
  ['phối hợp với ai', 'partners'],
  ['đơn vị nào chủ trì', 'lead'],
  ['phải làm gì', 'tasks'],
  ['trích câu giao việc', 'quote'],
  ['cho xin số điện thoại', 'contact'],
  ['lịch phun hóa chất', 'range'],
  ['giờ mới phun thì còn trong đợt không', 'range'],
  ['lịch nộp báo cáo', 'deadline'],
  ['nộp ngày 7/4 dc ko', 'remaining'],
  ['trung tâm được chia bao nhiêu trong tổng số tiền đó', 'budget'],
  ['khoản 30 triệu nằm trong chương trình nào', 'budget'],
  ['sở có hỗ trợ không hay mình tự lo', 'budget'],
  ['công văn này ban hành theo đề nghị của cơ quan nào', 'basis'],
  ['công văn về chống dịch ngoài trung tâm còn gửi cho ai', 'recipients'],
  ['ngoài sở tài chính ra còn ai nữa', 'partners'],
  ['ai được giao viết tin', 'lead'],
  ['phải hd ai làm', 'tasks'],
  ['bệnh viện tuyên truyền cho nhg ai', 'people'],
  ['đăng ký dự hội thảo tới ngày mấy', 'deadline'],
  ['họp ở đâu, cần cử ai đi', 'place'],
  ['hop o dau, can cu may nguoi du', 'place'],
  ['công văn căn cứ vào đâu', 'basis'],
  ['lưu VT với phòng nào', 'copies'],
  ['kinh gui nhung noi nao', 'recipients'],
  ['trực Tết là bắt buộc hay tùy đơn vị', 'binding'],
  ['công văn nêu những tồn tại gì', 'failings'],
  ['quyết toán thì gặp phòng nào', 'lead'],
])('"%s" asks for %s', (question, intent) => {
  expect(top(question)).toBe(intent)
})

test.each(['hạn chế tử vong', 'lễ kỷ niệm', 'tiến độ', 'bệnh án điện tử ngày', 'bộ phận công tác'])(
  'a compound does not lend its words: %s',
  (question) => {
    expect(hear(question).intents.map((i) => i.intent)).not.toContain('deadline')
    expect(hear(question).intents.map((i) => i.intent)).not.toContain('signer')
    expect(hear(question).intents.map((i) => i.intent)).not.toContain('tasks')
  },
)

test('a unit is heard by its name, a short form, a slip, or its kind', () => {
  for (const said of ['bệnh viện sản nhi', 'bvsn', 'bv san nhi', 'benh vien sna nhi']) {
    expect(hear(said).units.map((m) => m.units.map((u) => u.code))).toEqual([['BVSN']])
  }
  expect(hear('bệnh viện phải làm gì').units[0]).toMatchObject({ own: false, units: [{ code: 'BVSN' }] })
  expect(hear('trung tâm phải làm gì').units[0]).toMatchObject({ own: true })
})

test('a unit that the register does not know is told from words that only begin alike', () => {
  expect(hear('Sở Xây dựng phải làm gì').units).toMatchObject([{ units: [], spoken: 'sở xây dựng' }])
  expect(hear('Sở Tài chính phải làm gì').units[0]?.units[0]?.code).toBe('STC')
  expect(hear('số mấy').units).toEqual([])
  expect(hear('báo cáo tiến độ').units).toEqual([])
  expect(hear('xã hội').units).toEqual([])
})

test('what a question is about is kept, its form and politeness are not', () => {
  expect(hear('dạ cho em hỏi hạn báo cáo diệt lăng quăng khi nào ạ').content.filter((w) => w !== '')).toEqual([
    'diet',
    'lang',
    'quang',
  ])
  expect(hear('ai ký?').content.filter((w) => w !== '')).toEqual([])
})

test('no phrase goes across a comma', () => {
  expect(hear('số mấy, ngày nào').hits.map((h) => h.concept)).not.toContain('range')
})

test('who takes part, and where a name stands, are questions of their own', () => {
  expect(top('thanh phan du le gom ai')).toBe('people')
  expect(top('bao hoa giang duoc nhac den o noi dung nao')).toBe('mention')
})

test.each([
  ['trung tâm tuyên truyền cho ai', ['TTYT-A']],
  ['các bệnh viện công và tư phải làm gì', ['BVSN']],
  ['bệnh viện trực thuộc sở làm gì', ['BVSN']],
  ['bênh viên phai lam gi', ['BVSN']],
])('what a unit does, or of which kind it is, is no part of its name: %s', (question, codes) => {
  expect(hear(question).units[0]?.units.map((u) => u.code)).toEqual(codes)
})

test('for whom the answer is says nothing of whose part is asked about', () => {
  expect(hear('trích cho tôi đoạn nói về kinh phí').saysOwn).toBe(false)
  expect(hear('đọc giúp em câu về trẻ em').saysOwn).toBe(false)
  expect(hear('có việc gì giao cho em không').saysOwn).toBe(true)
  expect(hear('đơn vị em phải làm gì').saysOwn).toBe(true)
})

test('a word whose tone was left out is still only grammar', () => {
  expect(hear('con treo pano đươc nưa không').content.filter((w) => w !== '')).toEqual(['treo', 'pano'])
})

test('a paper of another that is named by its number is no matter', () => {
  expect(hear('việc hằng năm theo thông tư 46').content.filter((w) => w !== '')).toEqual(['hang', 'nam'])
})

test('a unit is known by the proper name at its end, and not by words that only look like it', () => {
  const named = aUnit('BVDK-NL', {
    name: 'Bệnh viện Đa khoa Khê Thượng',
    shortName: 'BVĐK Khê Thượng',
    kind: 'benh_vien',
    area: 'thành phố Hòa Giang',
    aliases: [],
  })
  const codes = (q: string): string[] =>
    understand(q, [...register, named], clinic, plainHearing).units.flatMap((m) => m.units.map((u) => u.code))
  expect(codes('khe thuong xac nhan chua')).toEqual(['BVDK-NL'])
  expect(codes('khen thuong danh cho ai')).toEqual([])
})
