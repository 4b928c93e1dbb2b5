/** How a question is opened and closed in a message, and what is told around it: patterns over folded words unless said otherwise. */

const ME = '(?:chung toi|chung em|ben em|ben toi|toi|em|minh|con|chau|tui|bac)'
/** "hội": without its marks it is written like "hỏi". */
const CLUB = '(?! (?:nghi|thao|lien|nong|cuu|chu|phu|dong|lhpn|bao|khuyen|vien|chung|cua|nay|co|duoc|phai)\\b)'
const ASKING = new RegExp(
  `\\b(?:xin|muon|can|cho|tranh thu|dinh|kinh|phep|danh|tien|nho|${ME})(?: (?:xin|phep|duoc|muon|phai|lai|them|kinh|${ME}))* hoi${CLUB}` +
    `(?: (?:them|ky|ro|lai|nho|chut|ti|xiu|gop|nhanh|giup|thang|that|la|rang|ve|the nay|cho (?:can ke|tuong tan|ky|chac|ro|biet|do mat thi gio)|(?:doi|may|mot|hai|vai|\\d) (?:cau|dieu|viec|chuyen|y)))*(?![a-z])`,
)
const POLITE = '\\b(?:xin|mong|nho|phien|vui long|lam on|de nghi|giup|cho)'
const WISHING = new RegExp(
  `${POLITE}(?: [^ ,:]+){0,6}? (?:biet|cho hay|duoc hay|cho ro|duoc ro)(?: (?:la|rang|giup|gium|ho(?! ten)|them|ro|voi))*(?! ?[.!?]|[a-z])|\\bcho ${ME} xin(?: (?:ca|luon|them))?(?![a-z])`,
)
const SOMEBODY = '\\b(?:dong chi|anh chi|co chu|ad|bot|sep|cac (?:anh|chi|em|ban|dong chi))'
const HELPING = '(?: (?:lai|van tat|ngan gon|gon|ro))*(?: (?:giup|gium|ho(?! ten)|cho|xem)| lai| van tat)'
/** "phiền cháu nhẩm giúp bác": what is done for the asker, not what is asked about. */
const SERVING = new RegExp(
  `(?:${POLITE}|${SOMEBODY})(?: [^ ,:]+){0,5}? (?:chi|xem|nhin|nham|tinh|tra|kiem tra|nhac|noi|neu|giai thich|phan xu|thong tin)${HELPING}(?: ${ME}| ro)*(?: (?:voi|la|rang|xem))*(?![a-z])[: ]*|${POLITE}(?: [^ ,:]+){0,5}? (?:huong dan|giai dap|tra loi|tu van|chi dan)(?: (?:giup|gium|ho|cho|ro|them|ve|${ME}))*:`,
)
/** "đọc giúp tôi phần nơi nhận": the words themselves are wanted. */
const READING = new RegExp(
  `(?:${POLITE}|${SOMEBODY})(?: [^ ,:]+){0,4}? (?=(?:(?<!giam )doc|ke(?! hoach| khai| toan| don)|liet ke|chep|trich|tom tat)(?: lai)?(?: (?:giup|gium|ho|cho))? )`,
)
const WANTING = new RegExp(
  `\\b${ME}(?: [^ ,:]+){0,2}? (?:can|muon) (?:duoc )?(?:biet|hieu|nam)(?: (?:lai|ro|la|them|cho (?:ro|chac|ky)))*(?![a-z])`,
)
export const OPENINGS = [ASKING, WISHING, SERVING, READING, WANTING]
/** "cho tôi số quyết định", "tóm tắt giúp phần việc": what a sentence begins with when it wants something. */
export const GIVING = new RegExp(
  `^(?:[^ ]+ )?cho ${ME} |^(?:tom tat|liet ke|ke|doc|chep|trich|neu|nhac|noi)(?: lai| van tat| ro)* (?:giup|gium|ho|cho) `,
)

/** After the question: why it is asked, thanks, whom it is asked. */
export const AFTER_ALL =
  /^(?:chu (?:khong|ko|k|con|chu de|noi dung|dau)|khong phai|de (?:toi|em|chung toi|ben|con|bac)) /
export const AFTER =
  /^(?:de|boi|vi|keo|cho (?:do|khoi|de|tien|kip|chac|phai)|nham|(?:rat |kinh )?mong|xin cam|cam on|xin da ta|kinh thua|thua|tran trong|so (?:rang|la|bi|tinh|nham|muon|khong|sai)|e|ngai|that tinh|toi|em|bac|con|chau|chung toi|ben toi|ben em)\b/
/** Before it: what it is asked for. */
export const BEFORE =
  /^(?:de|vi|do|tai|dip nay|nhan tien|so la|chang la|that ra|nghe (?:noi|bao|dau)|duoc biet|theo (?:toi|em) biet)\b/
/** Who talks, and to whom: a clause about them at the end asks nothing. */
export const TALKERS = new RegExp(`\\b(?:${ME}|e)\\b|${SOMEBODY}\\b`)
/** "… để tôi còn phân công anh em" */
export const FOR_THAT = new RegExp(
  ` (?:de|keo)(?: [^ ,]+){0,3}? (?:${ME}|e|anh|chi|con|anh em|cau ay|sep|vao so|trinh|cho kip|cho khoi)\\b.*$`,
)
/** "vậy phòng phải làm gì": what the story comes to. */
export const SO = /^(?:vay|the thi|tom lai|the)\b/
/** "… nói chuyện gì mà tôi tìm mãi chưa thấy": how the asker fares, at the end of what is asked. */
export const STRUGGLE = new RegExp(
  `,? ma (?:${ME}|mat|tim|doc|xem|hoi|tra|nghi|van|cu)(?: [a-z]+){0,6}? (?:chua|khong|ko|k) [a-z]+(?: [a-z]+){0,2}[ .?!]*$`,
)

/** What is asked about stands in the sentence before; without marks "đó" is written like "do". */
export const POINTS_BACK = /(?<!\p{L})(?:ấy|ay|đó|này|nay|(?:ở|nêu|nói|như|kể) trên)(?!\p{L})/iu
export const HERE =
  /(?<!\p{L})(?:(?:điều|năm|tuần|tháng|quý|hôm|sáng|trưa|chiều|tối|đêm|lúc|giờ|đợt|dịp|lần|bữa|ngày|văn bản|công văn|kế hoạch|nam|tuan|thang|hom|sang|trua|chieu|toi|dot|dip|lan|van ban|cong van|ke hoach) (?:này|nay))(?!\p{L})/giu
/** Papers that a directive cites: what is asked of one is not asked of the directive. */
export const CITED = /\b(?:thong tu|nghi dinh|nghi quyet|luat|quyet dinh|chi thi)\b/

/** "không ai nhớ", "chưa bao giờ", "ai cũng": no question of whom or when. */
export const NOBODY =
  /\b(?:khong|chua|chang|ko|k)(?: (?!biet|ro|co)[a-z]+){0,2} (?:ai|gi|dau|bao gio|nao)(?: [a-z]+)?\b|\b(?:ai|gi|nao|dau) cung\b/g
