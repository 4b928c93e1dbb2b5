import type { Understanding } from '../understand.ts'
import { said } from '../understand.ts'

const QUOTED = /(?:mục|phần|muc|phan)\s+["“”'‘«]/iu
const HEADED =
  /\b(?:de muc|tieu muc|muc|phan)(?: (?:co ten|mang ten|ten|goi|la|ve))* (?:yeu cau|muc dich|muc tieu|y nghia|to chuc thuc hien|(?:noi dung|cac) hoat dong|hoat dong tuyen truyen|(?:noi dung|thoi gian|kinh phi) thuc hien)\b(?! (?:don vi|cac don vi|bao cao|nop|gui|cua don vi))/
const COUNTS_UNITS =
  /\b(?:may|bao nhieu) (?:co so|truong|don vi|trung tam|benh vien|tram|phong|chi nhanh|doi|to|xa|phuong|thon|ban|khu|cum)\b/

/** "mục “Yêu cầu” đòi gì": a part that is called by its heading. */
export const asksHeaded = (u: Understanding): boolean =>
  u.sections.length === 0 && u.units.length === 0 && !u.saysOwn && (QUOTED.test(u.typed) || HEADED.test(u.plain))

/** "có mấy trường …": units of one name may be told apart by numbers. */
export const countsUnits = (u: Understanding): boolean => said(u, 'count') && COUNTS_UNITS.test(u.plain)

/** "mục 2 có nêu tên trường tôi không": whether a part of it stands there; what others have to do there is no answer. */
export const asksNamedThere = (u: Understanding): boolean =>
  u.sections.length > 0 && (u.saysOwn || u.units.length > 0) && NAMED_THERE.test(u.plain)

const NAMED_THERE =
  /\b(?:co|khong|chua)(?: (?:thay|he|duoc))* (?:(?:(?:neu|nhac|ghi|goi|ke)(?: ra)? )?(?:ten|dich danh)(?! (?:nguoi|can bo|ai))(?: (?!gi|nao)\S+){1,9}?|(?:nhac|de cap) (?:den|toi)(?: (?!gi|nao)\S+){1,3}) (?:khong|chua|ha|chu)$/
