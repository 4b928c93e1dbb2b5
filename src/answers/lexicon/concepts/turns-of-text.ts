/**
 * Turns of speech that ask for a place in the text by where it stands, or for what the text tells of another paper that it
 * names. Patterns over the folded, written out words with single blanks.
 */
const PAPER = '(?:cong van|van ban|ke hoach|chi thi|thong bao|huong dan|quyet dinh)'
/** Papers that come from above, and so are never the one that is asked. */
const ACT = '(?:nghi dinh|thong tu|nghi quyet|luat|phap lenh)'
/** "quyết định mà công văn dẫn" */
const CITED = `(?:quyet dinh|chuong trinh|ke hoach|cong van|chi thi)(?: \\S+){0,12}? (?:ma |do |duoc )${PAPER}(?: nay| do)? (?:dan|vien dan|trich dan|nhac|neu|can cu|dua)`

const POINT = '(?:cho|diem|khau|mat|phan|mang) (?:nao|gi)'
const FAILING = '(?:ton tai|han che|khuyet diem|bat cap|vuong mac|yeu kem|thieu sot)'

export const TURNS_OF_TEXT = {
  failings: [
    '(?<!\\b(?:hoan canh|gap|gap phai) )\\b(?:ton tai|han che|khuyet diem|bat cap|vuong mac|yeu kem|thieu sot|kho khan)\\b(?: (?!cho|tang)\\S+){0,9}? la (?:nhung )?(?:gi|dieu gi|cai gi)\\b',
    '(?<!\\b(?:hoan canh|gap|gap phai) )\\b(?:ton tai|han che|khuyet diem|bat cap|vuong mac|yeu kem|thieu sot|kho khan)\\b(?: (?!cho|tang)\\S+){0,3}? (?:gi|nao|ra sao|the nao|o dau|o cho nao)\\b(?! (?:thi|lien he|hoi|bao|goi|xin|can|phai|cu|nho)\\b)',
    '\\b(?:neu|phe|che|chi ra|danh gia|nhan xet|noi|nhac)(?: (?!tre|nop|bao)\\S+){0,6}? (?:ton tai|han che|khuyet diem|bat cap|vuong mac|yeu kem|thieu sot)\\b',
    '\\b(?:con|bi) (?:yeu|kem|han che|thieu|vuong)(?: kem)? (?:o )?(?:cho nao|diem nao|khau nao|diem gi|khau gi|nhung gi)\\b',
    `(?<!\\b(?:chu|trong|can|thiet|tat|quan|co) )\\b(?:yeu|kem|thieu|vuong|lung tung|sai sot)(?: kem| mac)?(?: o)? (?:nhung |cac |may )?${POINT}\\b(?! (?:thi|de|can|phai|nop|gui|bao))`,
    `\\b(?:con|bi|dang|van) (?:yeu|kem|han che|thieu sot|vuong mac|bat cap)(?: kem)?(?: o)? (?:gi|nhung gi|dieu gi|dau|ra sao|the nao)\\b`,
    '\\b(?:(?:diem|mat|cho|khau) (?:yeu|kem)(?: kem)?|nhuoc diem)\\b(?! (?:cau|to|thieu|tin|hut|su))',
    '\\b(?:chi ra|neu|nhan xet|danh gia|cho rang|nhan dinh)(?: (?!nop|gui|bao)\\S+){0,8}? chua (?:lam|dat|duoc|co|tot|quan tam)(?: (?:duoc|tot|den|nhung|dieu))* (?:gi|nao|sao)\\b',
    `\\b(?:so|huyen|tinh|uy ban|cap tren|${PAPER})(?: (?!kiem|giam|yeu|phai|can|to|duoc)\\S+){0,2}? (?:nhan xet|danh gia|nhan dinh|phe binh)(?: (?!trinh|bao|ket)\\S+){0,9}? (?:gi|dieu gi|the nao|nhu the nao|ra sao)\\b`,
    `\\b${FAILING}\\b(?: \\S+){0,8}? (?:ma )?(?:so|cong van|van ban|ke hoach|chi thi|uy ban|huyen|tinh|cap tren)(?: \\S+){0,2}? (?:neu|chi ra|phe|che|nhac|danh gia|nhan xet|nhan dinh|ghi|noi|dua ra)\\b`,
    `\\b(?:xin|liet ke|ke|doc|trich|diem|chep|tom tat)(?: \\S+){0,3}? ${FAILING}\\b`,
    `\\b(?:${PAPER}|mo dau|doan dau|so|huyen|tinh|cap tren|bi)(?: \\S+){0,3}? che\\b(?! (?:do|tai|bien|phuc|ngu|van))(?: \\S+){0,9}? (?:gi|nao|sao|the nao)\\b`,
    '\\b(?:cho|diem|khau|mat|dieu) (?:nao|gi) (?:con |thi |bi coi la )?(?:chua (?:duoc|tot|on|dat|lam duoc)|yeu|kem)\\b',
    '\\bchua (?:duoc|tot|on|dat|lam duoc|lam tot)(?: o)? (?:cho nao|diem nao|khau nao|mat nao|diem gi|cho gi|nhung gi)\\b',
  ],
  closing: [
    // Without marks "đoạn kết" looks like "đoàn kết".
    '(?<!\\b(?:tinh than|truyen thong|dai|khoi|su|tinh|xay dung|tang cuong) )\\b(?:cau|doan|loi|phan|khuc) ket(?: thuc| lai)?\\b(?! (?:qua|hop|noi|luan|cau|thuong|nghia))',
    `\\b(?:cau|doan|loi|phan|khuc) (?:cuoi|chot)(?: cung)?\\b(?! (?:nam|thang|tuan|quy|ngay|ky))`,
    `\\b(?:o |phan |tai )?(?:cuoi|ket thuc) ${PAPER}\\b(?: \\S+){0,6}? (?:gi|ai|nao|sao|the nao)\\b`,
    `\\b${PAPER}(?: nay| do)? (?:ket thuc|ket lai|chot lai|khep lai) (?:bang|voi|o)\\b`,
  ],
  opening: [
    '\\b(?:phan|doan|cau|loi|khuc) (?:mo dau|mo bai|dan nhap|dat van de)\\b',
    `\\b(?:phan|doan|cau|khuc) dau(?: tien)?(?: cua)? ${PAPER}\\b`,
    `\\b(?:o |phan |ngay )?(?:dau|mo dau) ${PAPER}\\b(?: \\S+){0,6}? (?:gi|ai|nao|sao|the nao)\\b`,
    `\\b${PAPER}(?: nay| do)? mo dau\\b`,
  ],
  saying: [
    '\\b(?:phat huy|giu gin|noi tiep|neu cao) truyen thong(?: (?:quy bau|tot dep))? (?:nao|gi)\\b',
    '\\b(?:tuc ngu|thanh ngu|ca dao|ngan ngu|cham ngon|danh ngon)\\b',
    '\\bcau (?:noi )?(?:gi|nao)(?: \\S+){0,3}? cua (?:ong ba|cha ong|dan gian|nguoi xua)\\b',
    '\\b(?:ong ba|cha ong|dan gian|nguoi xua)(?: ta| minh)?(?: \\S+){0,3}? cau (?:gi|nao)\\b',
  ],
  ofAnAct: [
    `\\b${ACT}\\b(?! nay)(?: \\S+){0,24}? (?:ap dung|quy dinh|dieu chinh|ho tro|danh|noi|ban ve|huong dan|lien quan)(?: \\S+){0,7}? (?:gi|nao|nhung ai|cho ai|the nao)\\b`,
    `\\b${CITED}\\b(?: \\S+){0,4}? (?:ap dung|quy dinh|dieu chinh|noi|ban ve|ve)(?: \\S+){0,4}? (?:gi|nao)\\b`,
  ],
} as const
