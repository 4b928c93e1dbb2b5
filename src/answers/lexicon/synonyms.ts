import { wordTable } from '../../base/word-table.ts'
/** Words that a question uses where a directive says another. Folded single words; a pair of words is "a b". */
export const SYNONYMS: Readonly<Record<string, readonly string[]>> = wordTable({
  'thanh toan': ['quyet toan', 'thanh quyet'],
  'quyet toan': ['thanh toan', 'thanh quyet'],
  'qua tang': ['tang qua'],
  'to cong': ['to hoac'],
  'tu nhan': ['ngoai cong'],
  'ngoai cong': ['tu nhan'],
  lap: ['thanh lap', 'hinh thanh'],
  muc: ['chi tieu'],
  tre: ['tre em', 'hoc sinh'],
  thay: ['giao vien', 'thay giao'],
  to: ['to hoac'],
  gap: ['gap mat', 'gap go'],
  giu: ['duy tri'],
  qua: ['tang qua'],
  banner: ['ron'],
  bang: ['bang ron'],
  pano: ['pa no'],
  poster: ['phich'],
  tivi: ['truyen hinh'],
  tv: ['truyen hinh'],
  clip: ['phong su'],
  video: ['phong su'],
  phim: ['phong su'],
  phat: ['tiep song'],
  khach: ['dai bieu'],
  nguoi: ['dai bieu'],
  benh: ['nguoi benh', 'benh nhan'],
  the: ['bao hiem'],
  app: ['ung dung'],
  hop: ['hoi nghi'],
  khen: ['khen thuong', 'ton vinh'],
  thuong: ['khen thuong'],
  tien: ['kinh phi', 'dong'],
  ngheo: ['kho khan'],
  web: ['trang thong', 'dien tu'],
  website: ['trang thong', 'dien tu'],
})

/**
 * What a question calls a kind of place, and the words by which a directive speaks of it. Folded; a pair of words is "a b".
 * "lễ ở trường" asks for the sentence that speaks of schools, "ở bệnh viện" for the one of khám, chữa bệnh.
 */
export const KINDS_OF_PLACE: Readonly<Record<string, readonly string[]>> = wordTable({
  truong: ['truong hoc', 'cac truong', 'giao duc', 'hoc sinh', 'nha truong'],
  'truong hoc': ['truong hoc', 'cac truong', 'giao duc', 'hoc sinh', 'nha truong'],
  'nha truong': ['truong hoc', 'cac truong', 'giao duc', 'hoc sinh', 'nha truong'],
  'benh vien': ['benh vien', 'kham chua', 'chua benh', 'kham benh', 'benh nhan', 'nguoi benh'],
  vien: ['benh vien', 'kham chua', 'chua benh', 'benh nhan', 'nguoi benh'],
  'tram y': ['tram y', 'kham chua', 'chua benh', 'y te'],
  'trung tam y': ['trung tam', 'kham chua', 'chua benh', 'y te'],
  huyen: ['cac huyen', 'cap huyen', 'dia ban huyen'],
  xa: ['cap xa', 'cac xa', 'xa phuong'],
})
