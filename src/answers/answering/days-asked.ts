import type { Understanding } from '../understand.ts'
import { said } from '../understand.ts'

/** Questions about days that have a name or stand in the calendar: patterns over the folded, written out words. */

/** "kỷ niệm là đúng ngày nào": of the occasion, and no stretch of time around it. */
const OCCASION =
  /\b(?:ky niem|ngay le)\b(?: \S+){0,3} la (?:dung |vao |roi vao )*(?:ngay|hom) (?:nao|may|bao nhieu)\b|(?<!\b(?:hoat dong|to chuc|lam|le) )\bky niem (?:dung |vao |roi vao )*(?:ngay|hom) (?:nao|may|bao nhieu)\b/

/** "lấy ngày mấy làm Ngày …", "ngày nào được chọn là Ngày …" */
const TAKEN_AS =
  /\b(?:lay|chon) (?:vao )?(?:ngay|hom) (?:nao|may|bao nhieu|gi)\b(?: \S+){0,4}? (?:lam|la) (?:ngay|dip)\b(?! (?:nop|gui|hop|to chuc|lam|bat|ket|chot))|\b(?:ngay|hom) (?:nao|may|bao nhieu|gi)(?: \S+){0,4}? (?:lay|chon) (?:lam|la) (?:ngay|dip)\b|\b(?:ngay|le) (?!nao|may|bao|nop|gui)\S+ \S+(?: \S+){0,5} (?:hang|moi) nam (?:la |vao |roi |trung )*(?:ngay|hom) (?:nao|may|bao nhieu)\b|^(?:\S+ ){0,2}?(?:ngay|le) (?!nao|may|bao|nop|gui|hop|hoi|khai|tap|to|lam|treo|phat|trien|dien|ky|ban|het|cuoi|chot|bat|ket|dau)\S+ \S+(?: \S+){0,6}? (?:(?:vao|roi|nham) )*(?<!la )(?:ngay|hom) (?:nao|may|bao nhieu)(?: (?:vay|the|a|nhi|em|ha))*$|\b(?:ngay|le) (?!nao|may|bao|nop|gui)\S+ \S+.* (?:duoc )?(?:lay|chon) (?:vao|la) (?:ngay|hom) (?:nao|may|bao nhieu|gi)\b/

/** "ngày mai có phải là Ngày … không", "25/3 là Ngày … đúng không" */
const IS_THE_DAY =
  /(?:\b|^)(?:(?:hom )?nay|hom qua|ngay mai|mai|ngay kia|mot|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|\d{1,2} \d{1,2}|ngay \d{1,2})\b(?: \S+){0,3}? (?:(?:phai|dung|trung|roi vao)(?: (?:la|vao|voi|dip))*|la) (?:ngay|le|dip)\b(?! (?:nao|may|gi|bao|cuoi|nop|gui|chot|lam|het|ket|nghi)).*\b(?:khong|chu|ha|nhi)\b|\b(?:ngay|le)\b(?: \S+){2,8} (?:(?:co )?(?:phai|dung|trung|roi|nham)(?: vao| la| ngay| dung)*|la(?: vao)?) (?:hom nay|ngay mai|mai|hom qua|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|\d{1,2} \d{1,2}|ngay \d{1,2})\b.*\b(?:khong|chu|ha|nhi)\b/

const DAY =
  '(?:(?:ngay |hom |mung )?\\d{1,2} (?:thang )?\\d{1,2}(?: (?:nam )?\\d{4})?|(?:ngay|hom|mung) \\d{1,2}|hom nay|ngay mai|mai|ngay kia|hom qua|(?:ngay|hom) (?:do|ay))'

/** "25/3 là ngày gì", "ngày mai là lễ gì" */
const WHAT_DAY = new RegExp(
  `\\b${DAY}(?: (?:nay|do|ay|toi|thi|no|hang nam|moi nam))* (?:la|co|nham|trung|roi)(?: (?:vao|dung|cai))* (?:ngay|dip|le|ky niem|su kien)(?: le| ky niem| lon)? gi\\b|\\b(?:ngay|dip|le|ky niem)(?: le| ky niem)? gi(?: \\S+){0,3}? (?:la|vao|nham|trung|ngay|hom) ${DAY}\\b`,
)

/** "ngày kỷ niệm qua mấy hôm rồi", "25/3 qua được bao nhiêu ngày" */
const NAMED = `(?:ky niem|ngay le|le|ngay (?!nop|gui|bao|het|cuoi|han|chot|lam|mai|may|nao)\\S+ \\S+(?: \\S+){0,6}?|${DAY})`
const SO_MANY = '(?:duoc )?(?:may|bao nhieu) (?:ngay|hom|bua)'
const SINCE = new RegExp(
  `\\b${NAMED}(?: (?:da|troi|cach|den nay|toi nay|thi|moi|di))* (?:qua|troi qua|cach day|cach nay)(?: (?:da|roi))* ${SO_MANY}\\b|\\bqua (?:ngay )?${NAMED}(?: (?:da|roi|thi))* ${SO_MANY}\\b`,
)

/** The day of something that has a name, or what a day is. */
export const asksOccasion = (plain: string): boolean =>
  [OCCASION, TAKEN_AS, IS_THE_DAY, WHAT_DAY, SINCE].some((p) => p.test(plain))

/** "5/4 là ngày gì": the occasion is told by its day. */
export const asksWhatDay = (plain: string): boolean => WHAT_DAY.test(plain)

/** "lần thứ mấy" counts. */
const WHICH_WEEKDAY = '(?<!\\b(?:lan|nam|ky niem|dot|khoa) )\\bthu may\\b'
const OF_WEEK = '(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cuoi tuan|ngay nghi)'
const WHETHER_WEEKDAY = `(?:la|phai|trung|nham|roi|vao)(?: (?:la|vao|dung|nham))* ${OF_WEEK}(?: hay (?:la )?${OF_WEEK}|(?: \\S+)? (?:khong|ha|phai khong|dung khong)$)`
const WEEKDAY_OF = new RegExp(
  `\\b${DAY}\\b(?: \\S+){0,4}? (?:${WHICH_WEEKDAY}|${WHETHER_WEEKDAY})|${WHICH_WEEKDAY}(?: \\S+){0,3}? ${DAY}`,
)
const WEEKDAY_OF_OCCASION = new RegExp(
  `\\b(?:ngay le|le ky niem|ky niem|ngay (?!nop|gui|bao|het|cuoi|han|chot)\\S+ \\S+(?: \\S+){0,6}?)\\b(?: \\S+){0,5}? ${WHICH_WEEKDAY}`,
)

/** "5/4 là thứ mấy" */
export const asksWeekday = (plain: string): boolean => WEEKDAY_OF.test(plain)
export const asksWeekdayOfOccasion = (plain: string): boolean => WEEKDAY_OF_OCCASION.test(plain)

/** "Ngày Công tác xã hội là ngày nào": the date of an occasion, not of a duty. */
export const isDefinition = (u: Understanding): boolean =>
  /\bla (?:vao |dung |roi vao )*(?:ngay|thang|hom|bua) (?:nao|may|bao nhieu|gi)\b|^(?:\S+ ){0,3}ngay (?:nao|may) la\b|^(?:\S+ )*vao ngay nao\b/.test(
    u.plain,
  ) &&
  u.content.filter((w) => w !== '').length >= 2 &&
  !said(u, 'deadline') &&
  !said(u, 'report') &&
  !said(u, 'submit') &&
  !said(u, 'range') &&
  !said(u, 'issued')
