/**
 * Turns of speech about days: whether a day is in time, and how many papers there are to keep track of. Patterns over the
 * folded, written out words with single blanks.
 */
const PART_OF_DAY = '(?:sang |chieu |trua |toi |dem |dau gio |cuoi )'
const A_DAY = `${PART_OF_DAY}*(?:(?:ngay |hom )?mai|hom nay|(?:ngay )?mot|ngay kia|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|tuan (?:sau|toi)|bay gio|luc nay|(?<!\\b(?:may|bao|nao) )gio|(?:ngay |mung |hom )?\\d{1,2} (?:thang )?\\d{1,2}|(?:ngay |mung |hom )\\d{1,2})`
const HANDS_IN = '(?:nop|gui|ky gui|trinh|bao cao|ky|xong)'
const between = (most: number): string => `(?: (?!nao|gi|may|ai|dau|viec|chua)\\S+){0,${String(most)}}?`
/** What becomes of it. */
const IS_IT_IN_TIME =
  '(?:thi sao|thi the nao|thi co sao|co sao khong|co bi (?:gi|sao|tre|muon|cham|tinh) ?|co van de gi|(?:con |co |van )?(?:dung|trong|kip) han(?: nop)? (?:khong|chu|ha|nhi)|co (?:on|tre|muon|cham|qua han) khong)'
const PAPER = '(?:cong van|van ban|ke hoach|chi thi|thong bao)'

export const TURNS_OF_TIME = {
  inTime: [
    `\\b${A_DAY}${between(5)} ${HANDS_IN}\\b${between(6)} ${IS_IT_IN_TIME}`,
    `\\b${HANDS_IN}\\b${between(5)} ${A_DAY}${between(4)} ${IS_IT_IN_TIME}`,
  ],
  papersCounted: [
    `\\b(?:ra|ban hanh|phat hanh|gui|giao|nhan|nhan duoc|co|tong cong|tong so|ca thay|tat ca)(?: (?!kem|can|theo|dua|nhac|neu|vien)\\S+){0,3}? (?:may|bao nhieu) ${PAPER}\\b(?= (?:ve|cho|noi|lien|chi|giao|gui|den|toi|dang|yeu|de|bat|lai|vay|the|a|roi|tat|nhi)\\b|$)(?! (?:cua|duoc|lam))`,
  ],
} as const
