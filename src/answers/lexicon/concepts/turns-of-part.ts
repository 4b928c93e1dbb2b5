/**
 * Turns of speech by which somebody asks for his own place in a paper: at which mark of it, whether it is meant at all, and
 * in which part. Patterns over the folded, written out words with single blanks.
 */
const WHICH = '(?:may|nao|so may|so nao|bao nhieu)'
const TELLS = '(?:noi|ghi|giao|nhac|quy dinh|de cap|yeu cau|neu|viet|ban|dan)'
/** Kinds of those who may be meant. */
const KIND =
  '(?:may |nhung |cac |ben |khoi |nganh |rieng |moi |nhom )*(?:benh vien|so|phong|huyen|xa|truong|trung tam|don vi|co so|cong lap|cong|tu|tu nhan|nha nuoc|ngoai cong lap|hoi|doan the|cap|tram|dia phuong|co quan)\\b'
const LEADS = '(?:chu tri|dau moi|vai chinh|lam chinh|phu trach chinh|dung chinh)'
const HELPS = '(?:phoi hop|phu|vai phu|ho tro|tham gia|phu giup|di kem|lam (?:cung|ke|phu|theo)|cung lam)'
/** "quyết định", "gia đình": no dính. */
const NO_DECISION =
  '(?<!\\b(?:gia|quyet|quy|xac|nhan|an|chi|du|on|nhat|khang|nghi|hiep|giam|binh|hoach|tham|dat|ket|luat) )'
const DUE = '(?:thuc hien|lam|bao cao|trien khai|theo|nop|gui|to chuc)'

const GIVEN = '(?:bao cao|giao|lam|viec|nhiem vu|trien khai|thuc hien)'
const WHAT_IS_GIVEN =
  '(?:(?:co )?viec (?:gi|nao)|(?:phai )?lam (?:gi|nhung gi|khong)|phai lam|giao (?:viec|gi|nhiem vu)|nhiem vu gi|phai thuc hien|phai trien khai|phai bao cao|duoc giao|co giao)\\b'
const DOES_IT = '(?:to chuc|lam|trien khai|thuc hien|tien hanh)'
const HAS_DONE = '(?:giao|huong dan|chi dao|trien khai (?:xuong|den|toi)|phan cong|don doc|dua xuong|day xuong)'

/** Under one mark, but not beside the asker. */
const TOGETHER =
  '(?:(?:chung|cung)(?: trong| o)?(?: mot)? (?:muc(?! dich| tieu)|khoan|diem|doan)|chung(?: trong| o)? mot (?:y|phan)|(?:giao|ghi|xep|gop|neu) chung)\\b(?! (?:toi|em|ta|voi (?:em|toi|minh|chung|ben|don))\\b)'

export const TURNS_OF_PART = {
  whichSection: [
    `(?<!\\b(?:dia|thoi|quan|cao|dac|danh|chuyen|den|toi|hang|thay|khong co) )\\b(?:muc|khoan|(?<!\\b(?:nhung|cac|gom) )diem|chuong|tieu muc|gach dau dong)(?: so| thu)? ${WHICH}\\b(?! (?:dich|tieu|tien|dong|trieu|can|phai|moi|khac|luu|chu|kho))`,
    `(?<!\\b(?:thay|khong co) )\\b(?:khuc|doan|cho|phan|trang|dong|dieu|y) ${WHICH}(?: trong(?: \\S+){1,4}?| cua(?: \\S+){1,4}?)? ${TELLS}\\b`,
    `\\b(?:nam|dung|xep|roi) (?:o|vao|trong|tai) (?:khuc|doan|phan|trang|dong|dieu|y|cho) ${WHICH}\\b`,
    `\\b(?:chung|cung)(?: trong)?(?: mot)? (?:muc|khoan|diem|phan|doan)\\b(?! (?:dich|tieu))(?: \\S+){0,4}? (?:khong|ha|chua|phai khong|dung khong)\\b`,
  ],
  sameSection: ['\\b(?:chung|cung)(?: trong)?(?: mot)? (?:muc(?! dich| tieu)|khoan|diem|doan)\\b'],
  /** which of a kind stand together under one mark */
  sharing: [
    `\\b(?:hai|ba|bon|nam|\\d|nhung|cac|may|to chuc|doan the|don vi|co quan|hoi|phong|so|ben) (?:\\S+ ){0,3}?nao(?: (?!phai|nop|gui|chua)\\S+){0,4}? ${TOGETHER}`,
    `\\b${TOGETHER}(?: (?!voi)\\S+){0,2}? (?:gom|co|la) (?:nhung |cac |may )?(?:ai|(?:to chuc|doan the|don vi|co quan|hoi|phong|so|ben) nao)\\b`,
  ],
  namesOf: [
    '\\b(?:to chuc|doan the|don vi|co quan|hoi|phong|so|xa|ben|truong|trung tam) nao\\b',
    '\\bai\\b',
    '\\bten (?:cua )?(?:cac|nhung|may)\\b',
    '\\b(?:nhung|cac)(?: \\S+){0,3}? (?:to chuc|doan the|don vi|co quan|hoi) (?:ay|do|kia|nay|khac|nao)\\b',
  ],
  applies: [
    '\\bnhu (?:chung toi|chung em|ben em|ben minh|tui em|don vi em|don vi toi)\\b(?: (?:thi|cung|co))* (?:phai|can|duoc|bat buoc)\\b(?! \\S+ (?:gi|nao))(?: \\S+){0,12}? (?:khong|ha|chu)\\b',
    // "bệnh viện tư có phải làm như bệnh viện công không"
    '\\b(?:vien|so|vi|kham|truong|te|khoi) (?:tu|tu nhan|ngoai cong lap|cong lap|cong)(?: thi| cung| deu| co)* (?:phai|can|bat buoc)(?: \\S+){1,6}? (?:nhu|giong|giong nhu)\\b(?! (?:gi|nao|the))(?: \\S+){1,8}? (?:khong|ha|chu)\\b',
    `\\b(?:thuoc|nam trong|nam vao|xep vao|tinh vao)(?: \\S+){0,2}? (?:dien|doi tuong|pham vi|nhom)\\b(?! (?:nao|gi))(?: \\S+){0,18}? (?:khong|chua|ha|hay)\\b`,
    '\\b(?:co|cung) (?:phai|can|bat buoc)(?: phai)?(?: (?:nop|gui|lam))? bao cao(?: ket qua)?(?: (?:cho|ve|len|nhu|khong)| (?!gi|nao|ai|dau)\\S+){0,4}? (?:khong|ha|chu)\\b',
    // To join in is no matter of its own.
    '\\b(?:co )?(?:phai|can|bat buoc)(?: cung)? (?:huong ung|tham gia)\\b(?! (?:gi|nao|nhung|cac))(?: (?!gi|nao)\\S+){0,10}? (?:khong|ha|chu)\\b',
    `\\bap dung(?: luon| chung| ca)? (?:cho|voi|doi voi|ca|den|toi)\\b(?! (?:ai|nhung ai|don vi nao|noi nao|dau))(?: \\S+){0,10}? (?:khong|hay|ha|luon|chu)\\b`,
    `${NO_DECISION}\\bdinh (?:gi |den |toi |vao |voi |dang |dap |liu )(?:\\S+ ){0,14}?(?:khong|ha|hay|chu)\\b`,
    `\\blien quan (?:den |toi |voi )?(?!gi\\b|den gi|toi gi)(?:\\S+ ){0,6}?(?:cong van|van ban|ke hoach|chi thi|thong bao|huong dan|ben|don vi|phong|minh|em|chung|nganh|hoi|truong|xa|huyen)\\b(?! nao)(?: \\S+){0,4}? (?:khong|ha)\\b`,
    `\\b(?:co|cung) thuoc(?: (?:dien|so|nhom|do|day|ve do))* (?:khong|ha)\\b`,
    `\\b(?:tinh|bao gom|gom|ke) (?:ca|luon)\\b(?: \\S+){1,8}? (?:khong|ha|chu)\\b`,
    `\\brang buoc(?: \\S+){1,8}? (?:khong|ha|hay|chu)\\b`,
    `\\b(?:${DUE}|phai|ap dung|giao|duoc|bi)\\b.*\\bhay (?:la )?(?:chi|moi|rieng|chi co|chi rieng) ${KIND}`,
    `\\b(?:dua (?:vao|theo|tren)|can cu(?: vao)?|theo|lay|tu|o) (?:dau|gi|co so nao|can cu nao|cau nao|cho nao|diem nao|doan nao|muc nao) (?:ma |de )?(?:noi|bao|bat|buoc|cho rang|biet|khang dinh|ket luan)\\b(?: \\S+){0,8}? (?:phai|thuoc|co|can|bi)\\b`,
    `\\b(?:sao|vi sao|tai sao|lam sao) (?:lai )?(?:noi|bao|bat|biet)(?: \\S+){0,6}? phai ${DUE}\\b`,
    `\\b(?:co (?:ten|mat)|duoc (?:neu|goi|nhac|ke|ghi)(?: dich danh)? ten)\\b(?! (?:gi|nao|la))(?: trong| o)? (?:cong van|van ban|ke hoach|chi thi|thong bao|huong dan|day|do|danh sach giao)\\b(?: \\S+){0,3}? (?:khong|chua|ha)\\b`,
  ],
  /** what is given, set against a copy for information, or told beside not being addressed */
  givenOrTold: [
    `\\b${GIVEN}(?: \\S+){0,8}? hay(?: la)?(?: cung)?(?: chi)?(?: (?:nhan|gui|doc|xem|luu))?(?: \\S+){0,2}? (?:de biet|cho biet|biet thoi|de tham khao|tham khao|theo doi|nam thong tin|cho vui)\\b`,
    `\\b${GIVEN}(?: \\S+){0,8}? hay(?: la)? chi (?:nhan|doc|xem|biet)(?: thoi)?$`,
    `\\b(?:de biet|cho biet|tham khao|nhan thoi)(?: \\S+){0,2}? hay(?: la)?(?: \\S+){0,4}? ${GIVEN}\\b`,
    `\\b(?:khong(?! (?:biet|ro|hieu|nho))|chua|chang)(?: \\S+){0,6}? (?:kinh gui|noi nhan)\\b.*\\b${WHAT_IS_GIVEN}`,
    `\\b(?:kinh gui|noi nhan)(?: \\S+){0,4}? (?:khong|chua|chang) (?:co|thay|neu|ghi|nhac|ke|goi|de)\\b.*\\b${WHAT_IS_GIVEN}`,
  ],
  /** to do a thing oneself, set against having others do it */
  selfOrOthers: [
    `\\b(?:tu|truc tiep)(?: minh)?(?: dung ra| dung)? ${DOES_IT}\\b(?: \\S+){0,7}? hay(?: la)?(?: \\S+){0,3}? ${HAS_DONE}\\b`,
    `\\b${DOES_IT}\\b(?: \\S+){0,5}? hay(?: la)? chi ${HAS_DONE}\\b`,
    `\\b${HAS_DONE}\\b(?: \\S+){0,7}? hay(?: la)?(?: \\S+){0,3}? (?:tu|truc tiep)(?: minh)?(?: dung ra| dung)? ${DOES_IT}\\b`,
  ],
  /** a part of one's own, set against what is asked of all */
  ownOrCommon: [
    '\\b(?:phan|muc|diem|viec|nhiem vu|noi dung|doan) (?:\\S+ )??(?:chung|rieng)\\b(?: \\S+){0,4}? hay(?: la)?(?: \\S+){0,6}? (?:rieng|chung)\\b(?! (?:toi|em|minh|ta)\\b)',
  ],
  askingWord: [
    '\\b(?:yeu cau|de nghi|giao(?: viec| nhiem vu)?|chi dao|bat buoc)(?: \\S+){0,2}? hay(?: la| chi| dung)*(?: (?:chu|tu|cum tu))? (?:yeu cau|de nghi|giao (?:viec|nhiem vu|han)|chi dao)\\b(?! (?:gi|nao|lam|to chuc|trien khai)\\b)',
    '\\b(?:dung|ghi|viet|xai|la) (?:chu|tu|cum tu|loi) (?:yeu cau|de nghi|giao|chi dao)\\b',
  ],
  partIn: [
    '\\b(?:huong dan|chi dao|tuyen truyen|pho bien|ho tro|kiem tra) cho (?:nhung |cac |may )?(?:don vi|co quan|noi|cho|phong|xa|truong|co so) nao\\b',
    `${NO_DECISION}\\bdinh (?:phan|viec|khau|cho) (?:nao|gi)\\b`,
  ],
  role: [
    '\\bvai(?: tro)? (?:gi|nao|chinh|phu|the nao|nhu the nao|ra sao|chu tri|phoi hop)\\b',
    '\\b(?:dong|giu|dam nhan|xac dinh|ro|neu) vai tro\\b(?! cua (?:nguoi|nghe|cong))',
    '\\bvai tro (?:cua|cho) (?:minh|em|toi|chung|don vi|phong|so|hoi|ben|van phong|trung tam|benh vien|xa|huyen|truong)\\b',
    '\\bvai(?: tro)? (?:cua|cho)(?: \\S+){1,8}? (?:gi|sao|the nao|nhu the nao)\\b(?! cua)',
    `\\b${LEADS}(?: \\S+){0,3}? hay(?: la)?(?: chi)?(?: la)?(?: \\S+)?? ${HELPS}\\b`,
    `\\b${HELPS}(?: \\S+){0,3}? hay(?: la)?(?: \\S+)?? ${LEADS}\\b`,
    `\\b(?:co phai|phai) (?:la )?(?:don vi |co quan |noi )?(?:chu tri|dau moi|lam chinh)\\b(?: \\S+){0,3}? (?:khong|ha)\\b`,
  ],
} as const
