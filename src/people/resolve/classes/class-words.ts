import type { Level } from '../words/canonical.ts'

/** Which units a noun means: all conditions of one entry hold. */
export interface Selector {
  kinds?: RegExp
  /** on the folded name; or one of these names */
  names?: RegExp | ReadonlySet<string>
  /** below the office in the tree, whatever the phrase says */
  ofOffice?: true
  /** right below the unit that the phrase names after "thuộc", or the office */
  ofOwner?: true
  /** a private hospital stands under the Sở in the register, yet isn't "đơn vị trực thuộc" */
  notPrivate?: true
  /** below a unit of which this is true, on its folded name */
  below?: RegExp
}

export interface ClassNoun {
  /** folded, "và" and commas left out, abbreviations spelt out */
  words: string
  /** several = any of them */
  select: readonly Selector[]
  /** says nothing by itself: without an owner or places it means everybody addressed; "in company" = only beside another */
  generic?: 'always' | 'in company'
}

const COMMITTEES = /^ubnd_(?:huyen|xa)$/
const HOSPITALS = /^benh_vien(?:_tu)?$/
const TREATING: readonly Selector[] = [
  { kinds: /^(?:benh_vien|benh_vien_tu|trung_tam_y_te|phong_kham|phong_kham_tu|tram_y_te)$/ },
]
const HEALTH: readonly Selector[] = [
  ...TREATING,
  { kinds: /^(?:ttksbt|chi_cuc_y_te)$/ },
  // Units of kiểm nghiệm, pháp y, … carry no kind of their own: they are known by the Sở Y tế above them.
  { kinds: /^don_vi_su_nghiep$/, below: /\by te\b/ },
]
const SCHOOLS: readonly Selector[] = [{ kinds: /^truong/ }]
const schools = (names: RegExp): readonly Selector[] => [{ kinds: /^truong/, names }]
const WELFARE: readonly Selector[] = [{ kinds: /^co_so_(?:tgxh|bao_tro)/ }]
const DEPARTMENTS: readonly Selector[] = [{ kinds: /^so_ban_nganh$/ }]
const UNIONS: readonly Selector[] = [{ kinds: /^doan_the$/ }]
// Luật Mặt trận Tổ quốc Việt Nam: năm tổ chức chính trị - xã hội; Mặt trận và các hội quần chúng được gọi riêng.
const POLITICAL: readonly Selector[] = [
  {
    kinds: /^doan_the$/,
    names:
      /^(?:lien doan lao dong|ldld|cong doan|hoi nong dan|hoi (?:lien hiep )?phu nu|hoi lhpn|hoi cuu chien binh|hoi ccb|doan (?:thanh nien|tncs)|(?:tinh|thanh|huyen|quan|thi|xa|phuong) doan)\b/,
  },
]
const SOCIETIES: readonly Selector[] = [{ kinds: /^doan_the$/, names: /^(?:hoi|lien hiep cac hoi|lien hiep hoi)\b/ }]
const PRESS: readonly Selector[] = [{ kinds: /^bao_dai$/ }]
const OWN_PHONG: readonly Selector[] = [{ kinds: /^(?:phong|van_phong|thanh_tra)/, ofOwner: true }]
const OWN_UNITS: readonly Selector[] = [{ kinds: /^(?!phong_|ubnd_)/, ofOffice: true, notPrivate: true }]
const SERVICES: readonly Selector[] = [
  {
    kinds: /^(?!phong|van_phong|thanh_tra|ubnd_|so_ban_nganh|doan_the|chi_cuc|cong_an|quan_su|to_dan_pho|thon|co_quan)/,
    ofOffice: true,
    notPrivate: true,
  },
]

const nouns = (select: readonly Selector[], ...words: string[]): ClassNoun[] => words.map((w) => ({ words: w, select }))

/**
 * The nouns by which directives address many units at once. Longer ones win. Data: a new kind in the register needs its
 * nouns here only when its units' own names don't begin with them ("Trạm Y tế xã …" is found without).
 */
export const CLASS_NOUNS: readonly ClassNoun[] = [
  ...nouns([{ kinds: COMMITTEES }], 'uy ban nhan dan', 'hoi dong nhan dan uy ban nhan dan'),
  ...nouns([{ kinds: HOSPITALS }], 'benh vien'),
  ...nouns([{ kinds: HOSPITALS, names: /^benh vien da khoa\b/ }], 'benh vien da khoa'),
  ...nouns([{ kinds: HOSPITALS, names: /^benh vien (?!da khoa)/ }], 'benh vien chuyen khoa'),
  ...nouns([{ kinds: /^trung_tam_y_te$/ }], 'trung tam y te'),
  ...nouns([{ kinds: /^tram_y_te$/ }], 'tram y te'),
  ...nouns([{ kinds: /^phong_kham/ }], 'phong kham', 'phong kham da khoa'),
  ...nouns(
    TREATING,
    'co so kham chua benh',
    'don vi kham chua benh',
    'co so kham chua benh bao hiem y te',
    'co so chua benh',
    'co so dieu tri',
  ),
  ...nouns(
    HEALTH,
    'don vi y te',
    'co so y te',
    'don vi su nghiep y te',
    'don vi trong nganh y te',
    'don vi nganh y te',
  ),
  // Tuyến huyện có Trung tâm Y tế vừa dự phòng vừa điều trị.
  ...nouns(
    [{ kinds: /^(?:ttksbt|trung_tam_y_te)$/ }],
    'co so y te du phong',
    'don vi y te du phong',
    'don vi du phong',
  ),
  ...nouns(WELFARE, 'co so tro giup xa hoi', 'co so bao tro xa hoi', 'don vi bao tro xa hoi'),
  ...nouns(
    SCHOOLS,
    'truong',
    'truong hoc',
    'nha truong',
    'co so giao duc',
    'don vi truong hoc',
    'don vi giao duc',
    'co so giao duc dao tao',
  ),
  ...nouns(schools(/^truong (?:mam non|mau giao|mn)\b/), 'truong mam non'),
  ...nouns(schools(/^truong (?:tieu hoc|th)\b(?! (?:va )?(?:trung hoc|thcs|& thcs))/), 'truong tieu hoc'),
  ...nouns(schools(/^truong (?:trung hoc co so|thcs)\b(?! (?:va )?(?:trung hoc|thpt))/), 'truong trung hoc co so'),
  ...nouns(schools(/^truong (?:tieu hoc|th) (?:va )?(?:trung hoc co so|thcs)\b/), 'truong tieu hoc trung hoc co so'),
  ...nouns(
    schools(/^truong (?:trung hoc pho thong|thpt|pho thong dan toc noi tru|ptdtnt)\b/),
    'truong trung hoc pho thong',
  ),
  ...nouns(DEPARTMENTS, 'so ban nganh', 'so nganh', 'ban nganh', 'nganh'),
  ...nouns([...DEPARTMENTS, ...OWN_PHONG], 'co quan chuyen mon', 'co quan hanh chinh'),
  ...nouns([{ kinds: /^so_ban_nganh$/, names: /^so\b/ }], 'so'),
  ...nouns([{ kinds: /^so_ban_nganh$/, names: /^ban\b/ }], 'ban'),
  ...nouns(UNIONS, 'doan the', 'to chuc doan the', 'hoi doan the'),
  ...nouns(POLITICAL, 'to chuc chinh tri xa hoi'),
  ...nouns(SOCIETIES, 'hoi', 'to chuc hoi', 'hoi dac thu'),
  ...nouns(
    PRESS,
    'co quan bao chi',
    'co quan thong tan bao chi',
    'co quan thong tin bao chi',
    'bao dai',
    'co quan truyen thong',
  ),
  ...nouns(
    OWN_PHONG,
    'phong',
    'phong chuyen mon',
    'phong ban',
    'phong chuc nang',
    'phong nghiep vu',
    'phong ban chuyen mon',
  ),
  ...nouns(SERVICES, 'don vi su nghiep', 'co quan don vi su nghiep'),
  { words: 'don vi', select: OWN_UNITS, generic: 'always' },
  { words: 'co quan', select: [{ ofOffice: true }], generic: 'always' },
  { words: 'to chuc', select: [{ ofOffice: true }], generic: 'always' },
  { words: 'dia phuong', select: [{ kinds: COMMITTEES }], generic: 'in company' },
]

/** "cấp huyện", "tuyến xã": all the places of a level. */
export const COLLECTIVE_LEVELS: Readonly<Record<string, readonly Level[]>> = {
  'cap huyen': ['huyen', 'thi xa', 'thanh pho', 'quan'],
  'tuyen huyen': ['huyen', 'thi xa', 'thanh pho', 'quan'],
  'cap xa': ['xa', 'phuong', 'thi tran', 'dac khu'],
  'tuyen xa': ['xa', 'phuong', 'thi tran', 'dac khu'],
}

/** Nouns that mean many without a word for it. */
export const COLLECTIVE_NOUNS = /^(?:co so|don vi|to chuc|doan the|so ban nganh|so nganh|ban nganh)\b/

/** The first words of names that alone name nobody, besides the nouns above. */
export const BARE_HEADS: ReadonlySet<string> = new Set([
  ...CLASS_NOUNS.map((n) => n.words),
  'trung tam',
  'uy ban',
  'co so',
  'dai',
  'bao',
  'cong an',
])

/** Words that make a noun mean many. */
/** "moi" is missing: folded, it is also a half of "môi trường". */
export const PLURALS = ['cac', 'nhung', 'toan the', 'toan bo', 'tat ca'] as const

/** Who owns them; the longer one wins ("ngoài công lập" holds "công lập"). */
export const OWNERSHIP: Readonly<Record<string, 'public' | 'private'>> = {
  'cong lap': 'public',
  'nha nuoc': 'public',
  'ngoai cong lap': 'private',
  'tu nhan': 'private',
  'tu thuc': 'private',
  'dan lap': 'private',
}

/** Before the unit that they belong to: "trực thuộc Sở Y tế". Alone it means the office. True = nothing in between. */
export const BELONGING: Readonly<Record<string, boolean>> = {
  'truc thuoc': true,
  thuoc: false,
  'thuoc truc thuoc': false,
  'truc thuoc nganh': false,
  'thuoc nganh': false,
}

/** Before the place where they are. */
export const SITUATED = ['tren dia ban', 'dia ban', 'thuoc dia ban', 'trong', 'toan', 'o', 'tai'] as const

/** Says nothing about which: "cấp tỉnh"; "cũ" of a place that has ended. */
export const EMPTY = ['cua', 'cap tinh', 'chuyen mon', 'cu', 'truoc day'] as const

/** "có liên quan": for a noun that names a kind it is that kind; for one that names nothing an officer has to say whom. */
export const VAGUE = ['lien quan', 'co lien quan'] as const
