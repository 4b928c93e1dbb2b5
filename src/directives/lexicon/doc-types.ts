import type { DocType } from '../reading.ts'

/** Titles of types (tên loại văn bản) as they stand alone on their line, folded; "other" for types that are not told apart. */
export const TITLE_TYPES: readonly [RegExp, DocType][] = [
  [/^ke hoach(?: lien tich)?$/, 'ke_hoach'],
  [/^chi thi$/, 'chi_thi'],
  [/^quyet dinh$/, 'quyet_dinh'],
  [/^thong bao(?: ket luan)?$/, 'thong_bao'],
  [/^cong dien(?: khan| hoa toc)?$/, 'cong_dien'],
  [/^huong dan$/, 'huong_dan'],
  [/^giay moi$/, 'giay_moi'],
  [/^to trinh$/, 'to_trinh'],
  [/^bao cao(?: nhanh| tom tat)?$/, 'bao_cao'],
  [/^nghi quyet$/, 'nghi_quyet'],
  [
    /^(?:thong tri|ket luan(?: thanh tra)?|chuong trinh(?: hanh dong| cong tac)?|phuong an|de an|quy che|quy dinh|loi keu goi|thu ngo|bien ban|thong cao|de cuong|quy trinh|du an|tuyen bo|hop dong|giay gioi thieu|giay uy quyen|phieu chuyen|phieu gui|thu cong)$/,
    'other',
  ],
]
/** Abbreviations in symbols ("172/KH-UBND", "06/CT-UBND"). */
export const SYMBOL_TYPES: Readonly<Record<string, DocType>> = {
  KH: 'ke_hoach',
  CT: 'chi_thi',
  QĐ: 'quyet_dinh',
  TB: 'thong_bao',
  CĐ: 'cong_dien',
  HD: 'huong_dan',
  GM: 'giay_moi',
  TTr: 'to_trinh',
  BC: 'bao_cao',
  NQ: 'nghi_quyet',
  KL: 'other',
  CTr: 'other',
  PA: 'other',
  ĐA: 'other',
  BB: 'other',
  QC: 'other',
}
