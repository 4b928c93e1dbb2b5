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

/** What is put up for an occasion, and what is done for it. */
const HUNG = '(?:bang ron|banner|khau hieu|pa no|pano|ap phich|poster|phuong|co phuong|cong chao|bang hieu|trang tri)'
const DONE = '(?:hoat dong|treo|tuyen truyen|truyen thong|huong ung|ky niem|cao diem|chien dich)'
const KEEPS = '(?:de|treo|giu|lam|duy tri|to chuc|trien khai|keo dai|thuc hien|tuyen truyen|truyen thong)'
const TAKES_DOWN = '(?<!\\bhoi )(?:go|thao|ha|do|cat|don|thu)(?: (?:xuong|bo|het|lai|ve|vao|di|dep|hoach))*'
const STOPS = '(?:(?:go|thao|ha|do|cat|don|thu|dung|ngung|nghi|thoi|bo|ket thuc)(?! cho| de| gi| nao))'
const MAY_IT = '(?:duoc|co the|da den luc|den luc|phai|nen)'
const OR_NOT = '(?:chua|roi|khong|hay chua)\\b'

/** Whether a thing goes on, or may be taken down: how the time that was set for it stands. */
const STOPPING = [
  `\\b${KEEPS}(?: (?!bao|nop|gui)\\S+){0,4}? (?:tiep|nguyen|yen|nua)(?: \\S+){0,2}? hay(?: la| thoi)?(?: phai| duoc| co the| nen)* ${STOPS}\\b`,
  `\\b(?:con|van) (?:phai |can |duoc )?${KEEPS}(?: (?!bao|nop|gui)\\S+){0,4}? hay(?: la)?(?: phai| duoc| co the| nen)* ${STOPS}\\b`,
  `\\bcon (?:phai |can |duoc )?${KEEPS}(?: (?!bao|nop|gui|gi|nao|ai)\\S+){0,4}? nua (?:khong|chu|ha)\\b`,
  `\\b${HUNG}\\b(?: (?!bao|nop|gui)\\S+){0,8}? ${TAKES_DOWN} (?:duoc|luon)(?: luon| het)? ${OR_NOT}`,
  `\\b${HUNG}\\b(?: (?!bao|nop|gui)\\S+){0,8}? ${MAY_IT} ${TAKES_DOWN} ${OR_NOT}`,
  `\\b${TAKES_DOWN} (?:may |cac |nhung |cai |tam )*${HUNG}\\b(?: (?!nao|gi)\\S+){0,6}? (?:duoc|luon|som)(?: luon| qua)? ${OR_NOT}`,
  `\\b${MAY_IT} ${TAKES_DOWN} (?:may |cac |nhung |cai |tam )*${HUNG}\\b(?: (?!nao|gi)\\S+){0,6}? ${OR_NOT}`,
  `\\b${DONE}\\b(?: (?!nao|gi)\\S+){0,8}? (?:dung|ngung|nghi|thoi)(?: lai)? (?:duoc|luon) ${OR_NOT}`,
  `\\b(?:dung|ngung|thoi)(?: lai)? (?:viec |cac |nhung )*${DONE}\\b(?: (?!nao|gi)\\S+){0,6}? duoc ${OR_NOT}`,
]

export const TURNS_OF_TIME = {
  stops: STOPPING,
  inTime: [
    `\\b${A_DAY}${between(5)} ${HANDS_IN}\\b${between(6)} ${IS_IT_IN_TIME}`,
    `\\b${HANDS_IN}\\b${between(5)} ${A_DAY}${between(4)} ${IS_IT_IN_TIME}`,
  ],
  papersCounted: [
    `\\b(?:ra|ban hanh|phat hanh|gui|giao|nhan|nhan duoc|co|tong cong|tong so|ca thay|tat ca)(?: (?!kem|can|theo|dua|nhac|neu|vien)\\S+){0,3}? (?:may|bao nhieu) ${PAPER}\\b(?= (?:ve|cho|noi|lien|chi|giao|gui|den|toi|dang|yeu|de|bat|lai|vay|the|a|roi|tat|nhi)\\b|$)(?! (?:cua|duoc|lam))`,
  ],
} as const
