/**
 * Turns of speech that no list of phrases holds: their parts stand apart, in an order that tells the meaning.
 * Patterns over the folded, written out words with single blanks. `between` words may stand between the parts.
 */
const between = (most: number, but = ''): string =>
  `(?: ${but === '' ? '' : `(?!(?:${but})\\b)`}\\S+){0,${String(most)}}?`

/** Who has the reports once they are handed in. */
const ABOVE =
  '(?:so|huyen|uy ban|tinh|phong|cap tren|ben tren|van phong|bo|trung tam)(?! phan| nao| may| nhieu| bao(?! cao)| ban| cua minh)'
const PASSES = '(?:bao cao|trinh|gui|nop|dua|chuyen)'
const WHOM =
  '(?:ai|dau|nhung dau|cap nao|cap tren nao|cap may|(?:may|nhung) (?:cho|noi|cap|dau)|cho nao|noi nao|co quan nao|bo nao|don vi nao|(?:bo )?nganh nao|nhung ai)'
const ASKED_OF_US = 'yeu|bat|giao|de|bao|dan|phai|minh|toi|em'

/** Who of several. */
const WHO =
  '(?:(?:nhung |cac |may )?ai|(?:don vi|khoi|nhom|ben|dau moi|noi|co quan|so|ban|nganh|huyen|xa|phuong|phong|truong|benh vien|trung tam|tram|hoi|co so|cho|to chuc|doi tuong)(?: (?!nao)\\S+){0,2}? nao)'
const HANDS_IN = '(?:nop|gui|bao cao|lam bao cao|co bao cao)'

const TAKES_ON = '(?:lam|lo|phu trach|dam nhan|dam nhiem|thuc hien|chu tri|to chuc|xay dung|chiu trach nhiem)'
const PAPER = '(?:cong van|van ban|ke hoach|chi thi|thong bao|quyet dinh|thong tu|nghi dinh|cong dien)'
const PLACES_OF_OFFICE = '(?:phong|so|bo phan|co quan|don vi|ban|cap|noi|huyen|chi cuc|khoa|hoi|cho)'

const WHO_PAYS = '(?:(?<!\\b(?:cho|den|toi|nhung|cac) )ai|(?:don vi|co quan|so|noi|cap|ben|quy|nguon|ngan sach) nao)'

/** Beside these "năm nào cũng" tells of a thing, and asks nothing. */
const ASKS_ELSE = '\\b(?:ai|(?:sep|nguoi|ong|ba|vi|lanh dao|don vi|dong chi|van ban|cong van|ke hoach) nao|so may)\\b'

/** Concept → what it sounds like. */
export const TURNS = {
  onward: [
    `\\b${ABOVE}${between(6)} (?:tong hop|gom|thu(?! tuong| truong| do)|cong (?:lai|don))${between(8)} ${PASSES}${between(4)} ${WHOM}\\b`,
    `\\b(?:ket qua|so lieu|bao cao)(?: da)? tong hop${between(3)} (?:trinh|dua|chuyen|bao cao)${between(3)} ${WHOM}\\b`,
    `\\b${ABOVE}${between(5, ASKED_OF_US)} (?:se|con|lai|moi)${between(2, ASKED_OF_US)} ${PASSES}${between(4)} ${WHOM}\\b`,
    `\\b(?:roi|xong|sau khi|sau do|sau day)\\b${between(8)} ${ABOVE}${between(8, ASKED_OF_US)} ${PASSES}${between(4)} ${WHOM}\\b`,
    `\\b${ABOVE}${between(8, ASKED_OF_US)} trinh${between(4)} ${WHOM}\\b`,
    `\\btong hop(?: xong| roi)*(?: thi)? ${ABOVE}${between(4, ASKED_OF_US)} ${PASSES}${between(4)} ${WHOM}\\b`,
    `\\b(?:cuoi|sau|rot) cung${between(3)} (?:len|den|toi|ve)${between(2)} ${WHOM}\\b`,
    `\\bbao(?: cao)? len (?:tren|cap tren|tren nua)${between(3)} ${WHOM}\\b`,
    `\\b(?:gui|bao cao|trinh|chuyen|nop|dua) tiep\\b${between(3)} ${WHOM}\\b`,
  ],
  mustReport: [
    `\\b${WHO}${between(1)} (?:phai|can|co trach nhiem|bat buoc|duoc yeu cau|bi yeu cau|thuoc dien)${between(3, 'chua|roi')} ${HANDS_IN}\\b`,
    `\\b(?:yeu cau|de nghi|bat|doi hoi)${between(2)} ${WHO}${between(3, 'chua|roi')} ${HANDS_IN}\\b`,
  ],
  toWhom: [
    `\\b(?:gui|nop|bao cao|trinh)${between(3, 'chua|roi|con|ma|da|chi|han|nhung|cac')} (?:(?:cho|ve|len|den|toi|qua|vao) )?${PLACES_OF_OFFICE} nao\\b(?! (?:chua|da|nop|gui|tre))`,
    `\\b(?:gui|nop)${between(3, 'chua|roi|con|ma|da')} (?:ve|den|toi|o|di|cho|len) (?:dau|ai)\\b(?! roi)`,
    `\\b(?:nop|gui|bao cao)(?: (?:cho|ve|len|den|toi))? \\S+${between(3, 'chua|roi|da')} hay (?:la )?(?:nop|gui|bao cao)(?: (?:cho|ve|len|den|toi))? (?!giay|ban|file|mail|email|qua|chua|khong|som|cham|tre|muon)\\S`,
  ],
  tasks: [
    '\\b(?:trien khai|chi dao|huong dan|pho bien|quan triet) (?:den|toi|xuong)(?: (?!ngay|khi|luc|thang|nam|hom|bao|muc|moc|thoi|giai|quy|tuan|buoc)\\S+){1,4} nao\\b',
    '\\b(?:co )?(?:phai|can) (?!bao|dam)\\S+ (?:nhung )?gi\\b',
    '\\bgiao (?!duc|thong|vien|luu|tiep|nop|dich|ban)(?:\\S+ ){1,7}?(?:nhung gi|nhung viec gi|cai gi|viec gi)\\b',
    '\\b(?:lo|lam|nhan|lanh|nhan lanh|dam nhan|dam nhiem|phu trach|ganh|gop|giao|thuc hien)(?: cho (?:minh|em|toi))? (?:nhung |cac |may )?(?:phan|khau|mang|cong doan|dau viec|muc) (?:nao|gi)\\b',
  ],
  ifLacking: [
    '\\bchua (?:duoc|co) (?!giao|phan|nhan|gui|bao)\\S+(?: \\S+){1,12}? thi (?:\\S+ ){0,2}?(?:yeu cau|can|phai) (?:lam )?(?:gi|sao|the nao)\\b',
    '\\bchua (?:co|co duoc|lap|lap duoc|thanh lap|thanh lap duoc|hinh thanh|bo tri|bo tri duoc)\\b(?: \\S+){1,20}? (?:phai|can|thi|nen)\\b(?: \\S+){0,3}? (?:lam|xu ly|giai quyet)(?: gi| sao| the nao| nhu the nao| cach nao)\\b',
  ],
  partTold: [
    '\\b(?:tom tat|tom luoc|tom lai|van tat|ngan gon|goi gon|diem lai|diem qua|ke lai|nhac lai|doc lai|neu lai|noi lai)\\b(?: \\S+){0,5}? (?:phan viec|dau viec|nhiem vu|cong viec|viec|phan|y|noi dung)(?: (?!cua|cho)\\S+){0,5}? (?:cua|cho)(?: rieng)? (?!cong van|van ban|ke hoach|chi thi|thong bao|huong dan|quyet dinh|ngay)',
  ],
  byPost: [
    '\\bdich danh (?:nhung )?(?:ai|(?:nguoi|chuc danh|dong chi|vi|can bo|lanh dao) nao)\\b',
    '\\b(?:chuc danh|chuc vu|nguoi dung dau|thu truong|lanh dao) nao(?: (?!ky)\\S+){0,6}? (?:phai|chiu trach nhiem|duoc yeu cau|bi yeu cau)\\b',
    '\\b(?:yeu cau|giao|de nghi) (?:chuc danh|nguoi dung dau|vi|lanh dao) nao\\b',
    '\\bai (?:la nguoi )?phai (?:nghiem tuc|truc tiep|dich than)\\b',
  ],
  whoLeads: [
    '^(?!.*\\b(?:dien thoai|mail|email|zalo|hotline)\\b).*\\b(?:ai|(?:don vi|phong|co quan|so|ban|noi|ben) nao)(?: \\S+){0,5}? (?:chu tri|cam trich)\\b',
  ],
  whose: [
    `\\bthuoc(?: ve)?${between(8)} hay (?:la )?(?:thuoc|cua)\\b`,
    `\\b(?:viec|phan|phan viec|nhiem vu|trach nhiem|khau|chuyen) (?:cua|do|thuoc(?: ve)?)${between(8)} hay (?:la )?(?!khong|co|chua|gi|phai|nhu)`,
    `\\bdo${between(8)} hay (?:la )?(?:do )?(?!khong|co|chua|gi|phai|nhu)\\S+${between(8)} ${TAKES_ON}\\b`,
    `\\b(?!phai|can|chi)\\S+ ${TAKES_ON} hay (?:la )?(?!khong|co|chua|gi|phai|nhu)\\S+${between(7)} ${TAKES_ON}\\b`,
  ],
  signer: [
    '(?<!\\bto )\\bchuc gi\\b',
    `\\bdo (?:ai|(?:vi|ong|ba|dong chi|lanh dao|giam doc|pho giam doc|chu tich|pho chu tich|thu truong|nguoi)(?: (?!nao)\\S+){0,3}? nao)${between(6)} ky\\b(?! (?:niem|nang|thuat|hop|luat|ket|hieu))`,
    '\\b(?:lanh dao|giam doc|chu tich|thu truong|truong phong|sep|ong|ba|dong chi|nguoi|vi|bac|ai)(?: (?!phai|can|de|gui|giao|da|duoc|lam|yeu)\\S+){0,4}? (?:nao|ai|gi|la nguoi)(?: (?:cua|ben|o)(?: \\S+){1,3}?)? (?:da |la nguoi )?ky\\b(?! (?:niem|nang|thuat|hop|luat|ket|hieu))',
  ],
  partners: [
    '\\bcon (?:co |them )?(?:nhung |cac |may )?(?:hoi|so|phong|ban|don vi|co quan|to chuc|doan the|truong|benh vien|trung tam|xa|huyen|noi|cho|ben|khoa|nganh|cap|nha)(?: (?!nao|gui|nop|bao|chua)\\S+){0,3}? nao(?: nua| khac| cung)',
  ],
  issued: [
    `^(?!.*\\b(?:phai|can|nen|duoc)\\b).*\\b(?:ban hanh|phat hanh|ra doi|ky|de)(?: vao| luc)? (?:ngay|hom)(?: thang(?: nam)?)?(?: (?:a|em|vay|the|nhi|ha))*$`,
    `\\b(?:so(?: (?:ky hieu|hieu|va)){0,3} ngay|ngay thang)(?: (?:thang|nam|ban hanh)){0,3} (?:cua|tren) ${PAPER}\\b`,
    '(?<!\\b(?:dinh|nhiem|hoc|thoi|cung|mot|hang) )\\b(?:ban hanh|ra doi|ra|ky|phat hanh|de)(?: tu| vao| luc| duoc)? (?:ngay thang nam|ngay thang|thang nam|nam|thang|quy|hoi|dip) (?:nao|may|gi|bao nhieu)\\b(?! (?:mot|1) lan)',
  ],
  number: [`\\bso(?: (?:ky hieu|hieu|va|ngay|thang|nam|ban hanh)){1,6} (?:cua|tren) ${PAPER}\\b`],
  whoPays: [
    `\\b${WHO_PAYS} (?:la (?:nguoi|don vi|noi) )?(?:se )?(?:cap|chi|tra|bo|rot|xuat|bo tri|chi tra|cap phat|bo ra)\\b(?! (?:so|giay|phep|hoi|cuc|dao|tiet|nhanh|bo|doan|hoa|thuoc|ban|lieu))`,
  ],
  listed: [
    '\\b(?:liet ke|ke)(?: (?:ra|lai|ten|giup|gium|dum|ho|cho|em|toi|minh|voi)){0,4} (?:may|nhung|cac) (?!viec|nhiem vu|cong viec|phan|dau viec|noi dung|hoat dong|don vi|co quan|phong|so|van ban|cong van|ngay|moc|han|bao cao|yeu cau)\\S+',
  ],
  issuer: [
    '\\b(?:nghi dinh|thong tu|quyet dinh|chi thi|nghi quyet|van ban|cong van|ke hoach|chuong trinh)\\b(?: (?!giao|phai|viec)\\S+){0,10}? (?:la )?(?:cua|do) (?:ai|co quan nao|bo nao|cap nao|noi nao)(?: ban hanh| ra| gui| phat hanh)?(?: (?:a|em|the|vay|nhi|ha|anh|chi|ad))*$',
  ],
  guestsFrom: [
    '\\b(?:dai bieu|khach moi|khach|nguoi du|thanh phan)\\b(?: (?!nop|gui|bao)\\S+){0,6}? (?:(?:tu|o|thuoc|cua|den) )+(?:nhung |cac |may )?(?:dau|(?:noi|don vi|co quan|cho|nganh|cap|ben) nao)\\b',
    '\\bmoi (?:them )?(?:khach|dai bieu|nguoi|can bo)?(?: (?:tu|o|cua|thuoc))? ?(?:nhung |cac |may )?(?:noi|cho|nganh|cap) nao\\b',
  ],
  whoComes: [
    '\\b(?:ho tro|giup do|cham soc|tu van|dong vien|phuc vu|pho bien|trang bi|boi duong|cung cap|can thiep|tro giup|(?<!\\b(?:phong|so|nganh|ben|bo) )giao duc)(?: (?!bao|nop|gui|giao|nao|gi|ai)\\S+){0,8}? (?:cho|doi voi) (?:nhung |cac )?(?:ai|doi tuong nao|nguoi nao)\\b',
    '\\b(?:ho tro|giup do|(?:phai|can) giup|cham soc|dong vien)(?: them)? (?:nhung |cac )?(?:ai|doi tuong nao|nguoi nao)\\b',
    '\\b(?:khach moi|khach|dai bieu|doi tuong|nguoi (?:du|tham du|tham gia)|thanh phan)(?: (?!nop|gui|bao)\\S+){0,5}? (?:la|gom|co|gom co) (?:nhung )?ai\\b',
    '\\b(?:moi|tham du)(?: (?!nop|gui|bao|giao|nhung)\\S+){0,3}? (?:la |gom |co )?nhung (?:ai|doi tuong nao|thanh phan nao|nguoi nao)\\b',
    '\\b(?:to chuc|lam|tuyen truyen|ky niem|huong ung|tang qua|gap mat|tap huan|truyen thong)(?: (?!bao|nop|gui)\\S+){0,5}? cho (?:nhung |cac )?(?:ai|doi tuong nao|nguoi nao)\\b',
    '(?<!\\b(?:nop|gui|bao cao|bao|giao|viec|trinh)(?: \\S+){0,6})(?<=\\S \\S+) (?:la|thi) (?:danh )?cho (?:nhung |cac )?(?:ai|doi tuong nao|nguoi nao|doi tuong gi)\\b',
  ],
  paperSent: [
    '\\b(?:cong van|van ban|ke hoach|thong bao|huong dan)(?: nay| do)? co gui (?:cho |den |toi )?(?!kem|bao|mau)',
    `\\b(?:cong van|van ban|ke hoach|thong bao|chi thi|huong dan)\\b(?: (?!bao cao|nop|ket qua)\\S+){0,20}? (?:gui|ban hanh)${between(1)} (?:(?:cho|den|toi) (?:(?:giam doc|lanh dao|thu truong|chu tich) )?(?:nhung |cac )?|nhung )(?:ai|dau|don vi nao|co quan nao|noi nao)\\b`,
  ],
  rhythm: [
    '\\b(?:bao lau|may (?:nam|thang|quy|tuan|ngay)|bao nhieu (?:nam|thang|tuan|ngay))\\b.*\\b(?:mot lan|1 lan|lap lai|lai lam)\\b',
    '\\bbao lau\\b(?: thi)? (?:phai|lai|lam|bao cao|lap|xay dung|kiem tra|hop)\\b',
    '\\b(?:theo|moi|hang|tung) (?:nam|quy|thang|tuan|ngay) hay (?:theo |moi |hang |tung )?(?:\\d+ )?(?:nam|quy|thang|tuan|ngay)\\b',
    '\\b(?:mot|1) lan hay (?:la )?(?:dinh ky|hang|moi|nhieu lan)\\b',
    '\\bdinh ky (?:thi )?(?:the nao|nhu the nao|ra sao|bao lau|may|theo|hang gi|luc nao|khi nao)\\b',
    '\\b(?:mot|1) lan (?:roi|la|thi|hay|thoi|duy nhat)\\b.*\\b(?:thoi|xong|lai|hay)\\b',
    '\\b(?:may|bao nhieu) lan (?:(?:trong|tren|moi) )?(?:mot |1 )?(?:nam|thang|quy|tuan|ngay)\\b',
    `(?<!${ASKS_ELSE}.*)\\b(?:nam|thang|quy|tuan) nao cung\\b(?!.*${ASKS_ELSE})`,
    '\\btan suat\\b|\\b(?:co )?phai (?:lam |lap |bao cao )?(?:hang|moi) (?:nam|thang|quy|tuan|ngay) khong\\b',
  ],
  outline: [
    '\\b(?:cong van|van ban|ke hoach|chi thi|thong bao|quyet dinh|huong dan|cong dien|giay to)\\b.*\\b(?<!\\b(?:khoan|diem|muc|phan|dieu|chuong) )(?:may|bao nhieu) (?:muc(?! dich| tieu)|phan(?! tram)|noi dung|diem|khoan|dau muc|dieu|chuong|nhom|dau viec|nhiem vu|phan viec)\\b(?! (?:cua|cho) (?:minh|em|toi|don vi))',
    '(?<!\\b(?:khoan|diem|muc|phan|dieu|chuong) )\\b(?:may|bao nhieu) (?:muc(?! dich| tieu)|phan(?! tram)|diem|khoan|dau muc|dieu|chuong)\\b.*\\b(?:cong van|van ban|ke hoach|chi thi|thong bao|quyet dinh|huong dan|cong dien)\\b',
    '\\b(?:gom|chia|chia lam|chia thanh|co) (?:may|bao nhieu) (?:muc(?! dich| tieu)|phan(?! tram)|dau muc|dieu|chuong|khoan)(?: lon| chinh| nho)?\\b(?! tram| nghin)',
    '^(?:(?:thi|va|no) )*(?:gom|co|chia lam|chia thanh) (?:may|bao nhieu) (?:noi dung|diem|phan viec)(?: lon| chinh| nho| (?:duoc )?danh so)*(?: (?:a|vay|the|nhi|em))*$',
  ],
  count: [
    '\\blan\\b(?: (?!nua|nao)\\S+){0,5}? (?:thu )?(?:may|bao nhieu)\\b',
    '\\b(?:ky niem|nam) (?:nam |lan )?thu (?:may|bao nhieu)\\b',
  ],
  progress: [
    '\\b(?:ai|(?:xa|phuong|huyen|don vi|phong|so|benh vien|trung tam|truong|noi|cho|ben) nao)(?: (?!phai|can|duoc)\\S+){0,2}? (?:nop|gui|bao cao|xong|hoan thanh|trien khai)(?: (?!ngay|han)\\S+){0,2}? (?:truoc(?! (?:ngay|han|khi|gio|\\d))|som|nhanh|cham|dau tien|sau cung|truoc nhat|tre)(?! (?:ngay|nhat ngay|nhat la))',
  ],
  late: [
    '\\b(?:nop|gui|bao cao)\\b(?: \\S+){0,4}? (?:ngay|mai|mot|mung|thu|tuan|thang|hom|\\d+)\\b(?: \\S+){0,5}? (?:duoc|kip|sao|on)(?: nua)? (?:khong|chu|ha)\\b',
  ],
  place: ['\\b(?:tai|o)(?: (?!gi|nao|dau)\\S+){1,4} (?:phai|dung) khong\\b'],
  holder: [
    '\\b(?:chu tich|giam doc|bi thu|truong phong|hieu truong|thu truong|chanh van phong|truong khoa|lanh dao)\\b.*\\b(?:ten (?:la )?gi|la ai|ten ai|la ong nao|la ba nao)\\b',
  ],
  byForm: [
    '\\b(?:to chuc|lam|huong ung|ky niem|tuyen truyen|truyen thong|trien khai)(?: \\S+){0,9}? (?:hinh thuc|cach thuc|kieu|dang) (?:gi|nao)\\b',
  ],
  copies: [
    '\\b(?:cong van|van ban|ke hoach|chi thi|thong bao)\\b(?: (?!so lieu)\\S+){0,3}? luu (?:o|tai)\\b',
    '\\bluu (?:(?:o|tai|cho|ban|giu) )?(?:vt|van thu)\\b',
    '\\b(?:vt|van thu) (?:voi|va|cung) (?:nhung |cac )?(?:phong|noi|don vi|bo phan|ai|dau|cho)\\b',
  ],
  copiesLine: [
    '\\bban luu\\b(?! (?:tru|dong))',
    '\\b(?:dong|cho|phan|muc|o|goc) (?:chu )?luu\\b(?! (?:y|dong|tru|hanh|thong|vuc))',
    '\\bnoi nhan\\b.*\\b(?:dong|trong ngoac|ghi chu|de bao cao|de biet)\\b|\\b(?:trong ngoac|ghi chu|de bao cao|de biet)\\b.*\\bnoi nhan\\b',
    '\\b(?:cong van|van ban|ke hoach|thong bao)(?: (?:con|cung|duoc|nay|co))* gui (?:cho |len |toi |den )?(?:\\S+ ){1,6}?de (?:bao cao|biet|theo doi)\\b',
    '\\b(?:cong van|van ban|ke hoach)(?: (?:con|cung|duoc|nay|co))* gui (?:de )?bao cao (?:cho |len |toi )?(?:nhung |cac )?(?:lanh dao|ai|vi|dong chi|cap nao)\\b',
  ],
  addressed: [
    `\\b${PAPER}(?: \\S+){0,6}? (?:yeu cau|de nghi|giao|ap dung|gui)(?: (?:cho|toi|den|doi voi))?(?: (?:nhung|cac))? (?:(?:doi tuong|don vi|co quan|noi) nao|ai)(?: phai)? (?:thuc hien|lam|trien khai)\\b`,
    '\\b(?:phan|muc|cho|dong) kinh gui\\b(?!.*\\b(?:hay|va|lan|voi)\\b.*\\bnoi nhan\\b)',
    '\\bkinh gui (?:den |toi |cho )?(?:(?:giam doc|thu truong|chu tich|truong|hieu truong|lanh dao) )?(?:cua )?(?:nhung |cac |may |bao nhieu )?(?:ai|dau|noi|don vi|co quan|phong|so|hoi|ban|nganh|doan the|xa|huyen|cho|dia chi)\\b(?!.*\\bnoi nhan\\b)',
  ],
  beyondAddressed: [
    '\\b(?:ngoai|khong (?:thay|co|nam|duoc|phai|o|neu|ghi)|chua (?:thay|co))(?: \\S+){0,6}? (?:kinh gui|nhu tren|nguoi nhan)\\b.*\\b(?:noi nhan|nua|khac|con)\\b',
  ],
  whomToAsk: [
    '^(?!.*\\b(?:dien thoai|mail|email|zalo|hotline)\\b)(?:\\S+ )*?(?:lien he|gap|hoi|tim|goi)(?: (?:voi|cho|truc tiep))? (?:phong|bo phan|don vi|co quan|ban) nao\\b',
    '^(?!.*\\b(?:dien thoai|mail|email|zalo|hotline)\\b)(?:\\S+ )*?(?:phong|bo phan|don vi|co quan|ban) nao\\b(?! (?:chua|da)\\b).*\\b(?:chu tri|phu trach|dung ra|dau moi)\\b.*\\blien he\\b',
  ],
  contact: [
    '\\b(?:kho khan|vuong mac|thac mac|truc trac|su co|phat sinh)\\b(?: (?!nop|gui)\\S+){0,6}? (?:bao|hoi|lien he|goi|gap|phan anh)(?! cao)(?: (?:cho|voi|len|ve|den|toi))* (?:ai|dau|(?:phong|so|bo phan|don vi|co quan|noi) nao)\\b',
  ],
  namedKind: [
    '\\b(?:goi|neu|ke|nhac|ghi|chi)(?: (?:ro|dich|den|toi|ra|ca))*(?: (?:ten|danh))+(?: (?:nhung|cac|may|cua))* (?:phong|so|hoi|trung tam|doan the|ban|benh vien|truong|to chuc)(?: (?!nao)\\S+){0,3}? nao\\b',
  ],
  binding: [
    '\\bbat buoc\\b.*\\b(?:hay|khong|chua|ha|tuy)\\b',
    '\\b(?:co|phai)\\b.*\\b(?:bat buoc|nhat thiet)\\b',
    '\\b(?:nhat thiet|buoc) (?:la )?phai\\b.*\\b(?:khong|chua|ha|chu)\\b',
    '\\b(?:hay|la) (?:de |cho )?(?:tuy|khuyen khich)\\b',
    '\\btuy (?:theo )?(?:dieu kien|noi|tung noi|don vi|kha nang|dia phuong)\\b',
    '\\b(?:mo|trong|dau) (?:dau )?ngoac\\b',
  ],
  budget: [
    '\\b(?:lay|kiem|xin|xoay|tim|huy dong) (?:nguon|tien|kinh phi|qua)(?: \\S+){0,3}? (?:o |tu )?dau\\b|\\bnguon(?: \\S+){0,4}? (?:o|tu) dau\\b|\\b(?:qua|tien|nguon)\\b(?: \\S+){0,7}? (?:lay|kiem|xin|xoay|huy dong|van dong) (?:o |tu )?dau\\b',
    '\\btu (?:lo|tuc|can doi|chi tra|bo tien|trang trai|xoay)\\b.*\\b(?:khong|het|ha|a|hay)\\b|\\bhay(?: \\S+){0,3} tu (?:lo|tuc|can doi|chi|bo tien|trang trai|xoay)\\b',
    '(?<!\\bgiao )\\b(?:bo tri|ho tro|cap|cho)(?: (?!o |nam |tai |thuoc )\\S+){0,2} (?:khoan|dong) nao\\b',
  ],
  moneyOf: [
    '\\b(?:khoan|kinh phi|tien|trieu|ngan sach)\\b.*\\b(?:chuong trinh|nguon|de an|du an|muc chi|khoan muc) (?:nao|gi)\\b',
  ],
  besides: ['\\bngoai (?!cong lap|nha nuoc|tinh|gio)(?:\\S+ ){1,8}?(?:ra|thi|con)\\b.*\\b(?:ai|nao|khac|nua)\\b'],
  inTerm: [
    '\\b(?:con|van|co)(?: con)? (?:nam |duoc )?trong (?:dot|thoi gian|giai doan|khung)\\b.*\\b(?:khong|chua|chu|ha)\\b',
  ],
  // "đại chúng nào" is no "chừng nào".
  when: ['(?<!\\b(?:dai|quan|cong) )\\bchung nao\\b'],
  running: [
    '\\b(?:ra ngoai|nam ngoai|vuot(?: qua)?|qua mat|lo|nam trong|con trong|van trong|thuoc) (?:cai )?(?:khoang |khung )?(?:thoi gian|dot|giai doan)\\b.*\\b(?:khong|chua|chu|ha|nhi)\\b',
    '\\b(?:trat|lech|khop|trung|dung|sai) (?:voi )?(?:lich|thoi gian|khung|dot)\\b(?! (?:bieu|trinh))(?: \\S+){0,5}? khong\\b',
    '\\b(?:to chuc|treo|trien khai|mit tinh)(?: \\S+){0,4}? (?:ngay |hom |mung )?\\d{1,2} \\d{1,2}(?: \\S+){0,3}? (?:duoc|kip|on) (?:khong|chu|ha)\\b',
    '\\bcon (?:phai |can |duoc )?(?:treo|to chuc|dien ra|keo dai)(?: \\S+){0,3}? (?:nua )?khong\\b',
    '\\b(?:vao|trong|het|con|nam trong) (?:thoi gian|dot|giai doan|ke hoach)\\b.*\\bchua\\b',
    '\\b(?:con|van|co)(?: con)? (?:nam |duoc )?trong (?:dot|thoi gian|giai doan|khung)\\b',
    '\\bcon(?: (?!may|bao|nop|gui|bao cao)\\S+){0,4}? (?:to chuc|lam|treo|trien khai)(?: \\S+){0,4}? (?:duoc|kip)(?: nua)?(?: khong| chu)\\b',
    '\\b(?:con kip|kip) (?:to chuc|trien khai|treo|lam(?! bao cao| cong van))\\b|\\b(?:to chuc|trien khai|treo)(?: \\S+){0,5}? (?:con|co|van) kip\\b',
  ],
  manner: [
    '\\b(?:to chuc|lam|trien khai|thuc hien|tien hanh)(?: \\S+){0,5}? (?:the nao|nhu the nao|ra sao|(?:theo )?kieu (?:nao|gi)|(?:theo |bang )?cach nao|sao cho|can luu y|luu y gi)\\b',
    '\\b(?:phai|can) (?:bao dam|dam bao)(?: \\S+){0,3}? (?:gi|nao|sao|the nao)\\b',
    '\\b(?:luu y|chu y) (?:gi|dieu gi|nhung gi|diem gi)\\b',
    '\\byeu cau (?:doi voi|ve|cua|khi|chung)\\b.*\\b(?:gi|nao|sao)\\b',
    '\\b(?:rinh rang|hoanh trang|linh dinh|ram ro|gon nhe|don gian|tiet kiem|phung phi|pho truong|lang phi)\\b.*\\b(?:hay|khong|duoc|chua)\\b',
    '\\b(?:lon|to) hay (?:lam )?(?:nho|gon|vua)\\b',
  ],
} as const
