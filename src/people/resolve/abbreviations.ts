/**
 * Abbreviations that offices write for each other, folded, with what they stand for ("và" left out). None of them is a
 * Vietnamese syllable, so they may be written in any case. Data: add what your province uses.
 */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  // People's Committees, Councils, Party, Front and unions
  ubnd: 'uy ban nhan dan',
  ub: 'uy ban',
  hdnd: 'hoi dong nhan dan',
  mttq: 'mat tran to quoc',
  mttqvn: 'mat tran to quoc',
  ubmttq: 'uy ban mat tran to quoc',
  ubmttqvn: 'uy ban mat tran to quoc',
  tqvn: 'to quoc',
  lhpn: 'lien hiep phu nu',
  hlhpn: 'hoi lien hiep phu nu',
  ldld: 'lien doan lao dong',
  tncs: 'thanh nien cong san',
  hcm: 'ho chi minh',
  ctd: 'chu thap do',
  nkt: 'nguoi khuyet tat',
  // Departments and their branches
  yt: 'y te',
  syt: 'so y te',
  gddt: 'giao duc dao tao',
  sgddt: 'so giao duc dao tao',
  pgddt: 'phong giao duc dao tao',
  gd: 'giao duc',
  dt: 'dao tao',
  ldtbxh: 'lao dong thuong binh xa hoi',
  sldtbxh: 'so lao dong thuong binh xa hoi',
  pldtbxh: 'phong lao dong thuong binh xa hoi',
  ld: 'lao dong',
  tbxh: 'thuong binh xa hoi',
  tb: 'thuong binh',
  xh: 'xa hoi',
  vhttdl: 'van hoa the thao du lich',
  vhtt: 'van hoa the thao',
  nnmt: 'nong nghiep moi truong',
  khtc: 'ke hoach tai chinh',
  tccb: 'to chuc can bo',
  bhxh: 'bao hiem xa hoi',
  bhyt: 'bao hiem y te',
  vp: 'van phong',
  // Health
  bv: 'benh vien',
  bvdk: 'benh vien da khoa',
  bvdkkv: 'benh vien da khoa khu vuc',
  dk: 'da khoa',
  dkkv: 'da khoa khu vuc',
  kv: 'khu vuc',
  ttyt: 'trung tam y te',
  ksbt: 'kiem soat benh tat',
  ttksbt: 'trung tam kiem soat benh tat',
  cdc: 'trung tam kiem soat benh tat',
  kcb: 'kham chua benh',
  // Social affairs
  ctxh: 'cong tac xa hoi',
  tgxh: 'tro giup xa hoi',
  btxh: 'bao tro xa hoi',
  pctnxh: 'phong chong te nan xa hoi',
  bdg: 'binh dang gioi',
  // Places and common nouns
  tp: 'thanh pho',
  tx: 'thi xa',
  // "TT" is trung tâm, thị trấn or thanh tra: the register's own "TT …" is read in the same way, so both meet.
  tt: 'trung tam',
  dv: 'don vi',
  cq: 'co quan',
  thcs: 'trung hoc co so',
  thpt: 'trung hoc pho thong',
}

/** Abbreviations that are also Vietnamese syllables once folded ("tế"): only in these very letters. */
export const CAPITALS: Readonly<Record<string, string>> = { TE: 'tre em', CS: 'co so', P: 'phong', VN: 'viet nam' }

/** Phrases with a shorter twin, in their folded and spelt-out form; applied one after the other. */
export const TWINS: readonly (readonly [RegExp, string])[] = [
  [/\bva\b ?/g, ''],
  [/\bto quoc viet nam\b/g, 'to quoc'],
  [/\buy ban mat tran\b/g, 'mat tran'],
  [/\bkham benh chua benh\b/g, 'kham chua benh'],
  [/\bdoan thanh nien cong san ho chi minh\b/g, 'doan thanh nien'],
]
