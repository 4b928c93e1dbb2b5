import { fold } from '../../base/vietnamese.ts'
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

/** The ordinary name of each type, folded. */
const ORDINARY: Readonly<Record<Exclude<DocType, 'cong_van' | 'other'>, string>> = {
  ke_hoach: 'ke hoach',
  chi_thi: 'chi thi',
  quyet_dinh: 'quyet dinh',
  thong_bao: 'thong bao',
  cong_dien: 'cong dien',
  huong_dan: 'huong dan',
  giay_moi: 'giay moi',
  to_trinh: 'to trinh',
  bao_cao: 'bao cao',
  nghi_quyet: 'nghi quyet',
}

/** "CHƯƠNG TRÌNH" → "Chương trình": a type's own name where it is not the ordinary one of its sort, else null. */
export function ownTypeName(docType: DocType, typeName: string | null): string | null {
  if (typeName === null || docType === 'cong_van') return null
  if (docType !== 'other' && fold(typeName) === ORDINARY[docType]) return null
  const small = typeName.toLocaleLowerCase('vi')
  return small.charAt(0).toLocaleUpperCase('vi') + small.slice(1)
}
