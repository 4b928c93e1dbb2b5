import { wordTable } from '../../base/word-table.ts'

/** A short form that is another word beside some words, folded as typed. `after` holds unless a word of `unless`, or none, follows. */
export interface BesideForm {
  to: string
  after: ReadonlySet<string>
  unless: ReadonlySet<string>
  before: ReadonlySet<string>
}

const MONEY_COUNTED: ReadonlySet<string> = new Set('may chuc nhieu tram muoi'.split(' '))

/** "hỗ trợ bn với người nhà" is bệnh nhân, "hỗ trợ bn tiền" and "hạn bn" are bao nhiêu. */
export const BESIDE: Readonly<Record<string, BesideForm>> = wordTable({
  bn: {
    to: 'benh nhan',
    after: new Set('tro cho cac nhung nha soc kham don giup dan van'.split(' ')),
    unless: new Set(
      'tien trieu dong nghin ty phan nguoi don noi suat ngay thang mot moi vay z v a nhi the pt'.split(' '),
    ),
    before: new Set('ngheo nang nhi bhyt mac'.split(' ')),
  },
  // "phải hd ai", "cv hd của sở" is hướng dẫn; else hoạt động.
  hd: {
    to: 'huong dan',
    after: new Set('phai can duoc cv vb ai nao'.split(' ')),
    unless: new Set('gi j nao ky huong ctxh truyen'.split(' ')),
    before: new Set('cho ai cac nhung don cua so'.split(' ')),
  },
  cs: {
    to: 'co so',
    after: new Set('cac nhung moi tram'.split(' ')),
    unless: new Set('sk suc'.split(' ')),
    before: new Set('du y kham giao tro kcb tgxh bao dao nuoi'.split(' ')),
  },
  // "gửi bc ch v ad"; before a name it is chị.
  ch: {
    to: 'chua',
    after: new Set(),
    unless: new Set(),
    before: new Set([
      '',
      ...'? . , ! v vay z zay a ah nhi ad bot em e ta hen he nhe gui nop bao bc bcao lam lm xong nhan xem doc biet bt dc duoc co trien het kip'.split(
        ' ',
      ),
    ]),
  },
  // "mấy bữa nữa", "bữa nào"; else a meal.
  bua: {
    to: 'ngay',
    after: new Set(['may']),
    unless: new Set('an com tiec sang trua toi'.split(' ')),
    before: new Set('nao mo nua nx nuaw'.split(' ')),
  },
  // "làm những chi", "có chi không", as in the centre of the country
  chi: {
    to: 'gi',
    after: new Set('nhung lam viec co ghi noi'.split(' ')),
    unless: new Set(
      'dao bo hoi cuc nhanh tiet phi tra doan em thi ho tieu dinh vien phai cho tien nhieu may bao'.split(' '),
    ),
    before: new Set('vay z rua hen he ca a khong ko k day'.split(' ')),
  },
  // "mấy chục tr", "50 củ": millions of đồng.
  tr: { to: 'trieu', after: MONEY_COUNTED, unless: new Set(), before: new Set(['dong']) },
  cu: { to: 'trieu', after: MONEY_COUNTED, unless: new Set('the ai can tri nguoi'.split(' ')), before: new Set() },
  // "ngày mô", "khi mô"
  mo: {
    to: 'nao',
    after: new Set('khi luc ngay noi cho bua'.split(' ')),
    unless: new Set('hinh rong lop cua dau ra hoc'.split(' ')),
    before: new Set(),
  },
  // "thien nv", "thien ntn"; else a name or thiện, thiên.
  thien: {
    to: 'thuc hien',
    after: new Set(),
    unless: new Set(),
    before: new Set('nv nvu nhiem viec vc ntn vb cv kh j gi sao the theo'.split(' ')),
  },
})
