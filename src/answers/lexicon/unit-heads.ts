/** How people name a kind of unit by its first words alone. `names`: beginnings of register names, folded, without "va". */
export interface UnitHead {
  spoken: string
  /** as typed with diacritics: what else the folded word could be ("so" is số, sổ, sơ) */
  raws: readonly string[]
  names: readonly string[]
  notAfter?: readonly string[]
  notBefore?: readonly string[]
}

/** After "bên" any part of a name may stand ("bên y tế"). */
export const ANY_NAME = '*'

export const UNIT_HEADS: readonly UnitHead[] = [
  { spoken: 'ben', raws: ['bên'], names: [ANY_NAME] },
  { spoken: 'benh vien', raws: ['bệnh', 'bv', 'viện'], names: ['benh vien'] },
  { spoken: 'trung tam', raws: ['trung', 'tt'], names: ['trung tam'] },
  { spoken: 'tram', raws: ['trạm'], names: ['tram'] },
  {
    spoken: 'phong',
    raws: ['phòng', 'p'],
    names: ['phong'],
    notAfter: ['du', 'van', 'quoc', 'bien', 'de', 'hoac', 'to'],
    notBefore: ['su', 'chong', 'benh', 'trao', 'ngua', 'cong', 'hop', 'chay', 'thu', 'dich', 've', 'khong', 'tranh'],
  },
  { spoken: 'so', raws: ['sở'], names: ['so'], notAfter: ['co', 'tru', 'ho', 'mot'] },
  { spoken: 'chi cuc', raws: ['chi'], names: ['chi cuc'] },
  {
    spoken: 'hoi',
    raws: ['hội'],
    names: ['hoi'],
    notAfter: ['xin', 'muon', 'xa', 'co', 'mang', 'quoc', 'ngay', 'le', 'dai', 'tham'],
    notBefore: ['thao', 'nghi', 'dien', 'thi', 'vien', 'dong', 'nhap', 'truong', 'chung', 'gom', 'dam'],
  },
  {
    spoken: 'xa',
    raws: ['xã'],
    names: ['uy ban nhan dan xa', 'uy ban nhan dan phuong', 'uy ban nhan dan thi tran'],
    notBefore: ['hoi'],
    notAfter: ['thi', 'hop', 'ung'],
  },
  {
    spoken: 'phuong',
    raws: ['phường'],
    names: ['uy ban nhan dan phuong'],
    notAfter: ['dia', 'da', 'song'],
    notBefore: ['cham', 'tien', 'phap', 'an', 'huong', 'thuc', 'dien'],
  },
  { spoken: 'thi tran', raws: ['thị'], names: ['uy ban nhan dan thi tran'] },
  {
    spoken: 'huyen',
    raws: ['huyện'],
    names: ['uy ban nhan dan huyen', 'uy ban nhan dan thi xa', 'uy ban nhan dan thanh pho'],
    notBefore: ['doan', 'uy'],
  },
  { spoken: 'thanh pho', raws: ['thành'], names: ['uy ban nhan dan thanh pho'] },
  { spoken: 'thi xa', raws: ['thị'], names: ['uy ban nhan dan thi xa'] },
  {
    spoken: 'uy ban nhan dan',
    raws: ['ủy', 'uỷ', 'ubnd'],
    names: ['uy ban nhan dan'],
    notBefore: ['tinh', 'cap'],
  },
  {
    spoken: 'uy ban',
    raws: ['ủy', 'uỷ', 'ub'],
    names: ['uy ban nhan dan'],
    notBefore: ['mat', 'nhan', 'tinh', 'cap'],
  },
  { spoken: 'mat tran', raws: ['mặt'], names: ['uy ban mat tran'] },
  { spoken: 'hoi phu nu', raws: ['hội'], names: ['hoi lien hiep phu nu'] },
  { spoken: 'phu nu', raws: ['phụ'], names: ['hoi lien hiep phu nu'] },
  {
    spoken: 'doan the',
    raws: ['đoàn'],
    names: ['uy ban mat tran', 'hoi', 'tinh doan', 'huyen doan', 'thanh doan', 'lien doan lao dong'],
    notAfter: ['chuc'],
  },
  { spoken: 'doan thanh nien', raws: ['đoàn'], names: ['tinh doan', 'huyen doan', 'thanh doan', 'doan thanh nien'] },
  { spoken: 'tinh doan', raws: ['tỉnh'], names: ['tinh doan'] },
  { spoken: 'huyen doan', raws: ['huyện'], names: ['huyen doan'] },
  { spoken: 'cong an', raws: ['công'], names: ['cong an'] },
  {
    spoken: 'truong',
    raws: ['trường'],
    names: ['truong'],
    notAfter: ['moi', 'thi', 'hieu', 'thu', 'chu', 'hoi', 'lap', 'tang', 'bo', 'phong', 'quang'],
    notBefore: ['hop'],
  },
  { spoken: 'nha truong', raws: ['nhà'], names: ['truong'] },
  { spoken: 'van phong', raws: ['văn', 'vp'], names: ['van phong'] },
  { spoken: 'thanh tra', raws: ['thanh'], names: ['thanh tra'], notBefore: ['kiem'] },
  { spoken: 'dai', raws: ['đài'], names: ['dai'], notBefore: ['bieu', 'tho', 'phat', 'truyen'] },
  { spoken: 'co so', raws: ['cơ'], names: ['co so'], notBefore: ['phap', 'vat', 'du', 'nao', 'kham', 'giao', 'y'] },
  {
    spoken: 'ban',
    raws: ['ban'],
    names: ['ban'],
    notBefore:
      'hanh nganh dau be bo dem giay cung mem chinh sao in scan dien goc ghi ke tin than hang chieu trua giao luu nhap chat quyen oi hoc'.split(
        ' ',
      ),
    notAfter: ['van', 'uy', 'so'],
  },
]

/** Words that make a mention the asker's own: "bên em", "phòng mình". Folded. */
export const OWN_WORDS: readonly string[] = [
  'toi',
  'chung toi',
  'em',
  'ben em',
  'minh',
  'ben minh',
  'chung em',
  'don vi minh',
  'don vi em',
  'don vi toi',
  'ben toi',
  'cua toi',
  'cua em',
  'cua minh',
  'tui',
  'ta',
  'nha minh',
  'ben nay',
  'ban em',
  'my',
]

/** Words after a head that end a name which the register does not know. */
export const ENDS: ReadonlySet<string> = new Set(
  'dip chi phai can co duoc lam la nop gui bao da chua dang se thi trien thuc minh em toi chung cua ngoai giup gium sap xep nha ten nao gi khac nay do ay theo trong va voi cung chu ky giao nhan tiep han khong cac nhung o tai ve den toi tu cho bi muon nen moi de ra hay hoac vay a nhe xong roi tre con dong yeu ta nhu ai khi sao the truoc chu huong lap to treo mo thanh cho bao don chiu hoi thu duyet cap kiem tong chot gom viec quen lo ganh neu hen deu se thay xin ben thuoc luon noi dat nham tap truc'.split(
    ' ',
  ),
)

/** What a unit does, or is given: the words go on about it, and name it no further ("xã tuyên truyền cho ai"). */
export const DOES: ReadonlySet<string> = new Set([
  'phoi hop',
  'phan cong',
  'cu co',
  'cu don',
  'cu phong',
  'cu ai',
  'cu nguoi',
  'dam nhan',
  'dam nhiem',
  'to chuc',
  'tuyen truyen',
  'truyen thong',
  'tham gia',
  'van dong',
  'phat dong',
  'chuan bi',
  'dang ky',
  'thanh toan',
  'truc thuoc',
  'thuoc so',
  'thuoc tinh',
  'thuoc huyen',
  'tren dia',
  'nam o',
  'nam trong',
  'nam tai',
  'nam chung',
  'nam muc',
  'nam khoan',
  'nam diem',
  'nam cho',
  'roi vao',
  'dung vai',
  'giu vai',
  'dong vai',
  'vai tro',
  'vai gi',
  'tu to',
  'tu lam',
  'tu dung',
  'dung chu',
  'dung tu',
  'dung cum',
  'vai chinh',
  'ky yeu',
  'ky ban',
  'ky van',
  'ky cong',
  'ky gui',
  'ky giao',
  'xa nen',
  'xa qua',
  'xa xoi',
  'xa lam',
  'xa trung',
  'phan viec',
  'phan nao',
  'phan gi',
  'dau viec',
  'nhiem vu',
  'noi dung',
  'trach nhiem',
])
