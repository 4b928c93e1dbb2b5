import type { DocType } from '../reading.ts'

/** Titles of types (tên loại văn bản) as they stand alone on their line; "other" for types that the reader does not tell apart. */
export const TITLE_TYPES: readonly [RegExp, DocType][] = [
  [/^KẾ HOẠCH(?: LIÊN TỊCH)?$/, 'ke_hoach'],
  [/^CHỈ THỊ$/, 'chi_thi'],
  [/^QUYẾT ĐỊNH$/, 'quyet_dinh'],
  [/^THÔNG BÁO(?: KẾT LUẬN)?$/, 'thong_bao'],
  [/^CÔNG ĐIỆN(?: KHẨN| HỎA TỐC)?$/, 'cong_dien'],
  [/^HƯỚNG DẪN$/, 'huong_dan'],
  [/^GIẤY MỜI$/, 'giay_moi'],
  [/^TỜ TRÌNH$/, 'to_trinh'],
  [/^BÁO CÁO(?: NHANH| TÓM TẮT)?$/, 'bao_cao'],
  [/^NGHỊ QUYẾT$/, 'nghi_quyet'],
  [
    /^(?:THÔNG TRI|KẾT LUẬN|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG| CÔNG TÁC)?|PHƯƠNG ÁN|ĐỀ ÁN|QUY CHẾ|QUY ĐỊNH|LỜI KÊU GỌI|THƯ NGỎ|BIÊN BẢN|THÔNG CÁO|DANH SÁCH|ĐỀ CƯƠNG|KẾT LUẬN THANH TRA|QUY TRÌNH|DỰ ÁN|TUYÊN BỐ|HỢP ĐỒNG|GIẤY GIỚI THIỆU|GIẤY ỦY QUYỀN|PHIẾU CHUYỂN|PHIẾU GỬI|THƯ CÔNG)$/,
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
