/** "mấy xã phải làm gì": no number is asked for. */
const SEVERAL =
  /^(?:thi |the )?may (?:co so|don vi|xa|phuong|huyen|phong|benh vien|trung tam|truong|so|hoi|noi|tram|nganh|anh|chi|ong|ba)\b(?!.*\bbao nhieu\b).*\b(?:gi|the nao|ra sao|lam sao)\b/
/** "mấy nguy cơ nào": which they are. */
const WHICH_ONES =
  /\b(?<!\b(?:thu|so|la) )may (?!ngay|gio|nam|thang|lan|phan tram|hom|muc|diem|khoan)(?:\S+ ){1,3}nao\b(?!.*\bbao nhieu\b)/
/** "nói về mấy nguy cơ gì": so too, but "mấy người phải làm gì" counts them. */
const WHAT_THEY_ARE =
  /(?<!\b(?:thu|so|la|ngay|hom|gio|mung|thang|muc|diem|khoan|phan|nam) )\bmay (?!ngay|gio|nam|thang|tuan|lan|phan tram|hom|muc|diem|khoan|nguoi|co)(?:(?!phai|can|duoc|bi|se|de|thi|la|lam|nop|gui|bao|theo)\S+ ){1,4}gi\b(?!.*\bbao nhieu\b)/
/** "mấy lớp đó ai học", "liệt kê mấy nguy cơ": those that were spoken of, or all of them. */
const THOSE =
  /\bmay (?:thu|cai|khoan|loai|kieu|dang|dieu) (?:gi|nao)\b|\b(?:(?:liet ke|ke)(?: (?:ra|lai|ten|giup|gium|dum|ho|cho|em|toi|minh|voi)){0,4}|(?:diem|neu|doc|noi|trich|chi)(?: (?:ra|lai|ten|giup|gium|dum|ho|cho|em|toi|minh|voi)){1,4}) may (?!ngay|nam|thang|nguoi|lan)\S+|\bmay (?!ngay|nam|thang|tuan|nguoi|lan)\S+(?: \S+){0,7}? (?:do|kia|ay)\b|\bmay (?:hoat dong|viec|noi dung|phan|muc tieu|yeu cau|nhiem vu)(?: \S+){0,4}? nay\b/

/** "cho em xin mấy tồn tại, hạn chế": they are listed, and never counted. */
const FAILINGS =
  /\bmay (?:cai |diem |y |cho |mat )?(?:ton tai|han che|khuyet diem|bat cap|vuong mac|yeu kem|thieu sot|kho khan)\b/

export const asksNoNumber = (plain: string): boolean =>
  [SEVERAL, WHICH_ONES, WHAT_THEY_ARE, THOSE, FAILINGS].some((p) => p.test(plain))
