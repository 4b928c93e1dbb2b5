import { fold } from '../../base/vietnamese.ts'
import { withoutTone } from '../hear/syllable.ts'

/** Words that say nothing about which fact is meant: pronouns, politeness, question words, the names of papers. */
const WORDS = `
anh chị em mình tôi bạn bot admin ad chúng ta họ nó ông bà cô bác quý kính thưa dạ vâng ừ ơi ạ à ư nhé nhỉ hả thế vậy sao gì nào đâu ai mấy bao nhiêu
khi lúc giờ là thì mà và với hay hoặc những các mỗi một nhưng nếu vì bởi do nên để đề về từ đến tới trong ngoài trên dưới của ở ra vào lên xuống tại bằng theo như
có không chưa rồi đã đang sẽ vẫn còn cũng đều rất làm quá hơn nhất phải cần bị được muốn thực hiện triển khai thấy nói rằng này kia ấy đó đấy đây nay hôm bữa xin hỏi cho phép biết cảm ơn cám vui lòng giúp nhờ giùm với
dặn văn bản công kế hoạch chỉ thị quyết định thông báo hướng dẫn giấy cv vb mục điểm khoản nội dung cụ thể rõ lại thêm nữa thôi đi luôn ngay bây hiện đơn vị cơ quan địa phương bên nhà lần cái việc chuyện điều
toàn tất cả nhiều ít sau trước giữa khoảng loại cách kiểu thứ ok alo chào hello please the ti chút yêu cầu nghị giao đặt quy nhiệm vụ tiếp liên xem trả lời gồm tổ chức ngày tháng năm nam
người nhận phần cùng chung khác tên kỳ thủ trưởng lãnh đạo sếp đồng chí số hạn thời gian mới vừa kể ghi viết nêu đặt hộ
khối nhóm phía chừng team total
tui hông hổng dzậy nghe nha nhen hen luôn thui lun vậy sếp ơi trích giúp giùm kể liệt kê gửi nộp nhớ quên check xác định tra cứu xong bắt buộc sẵn tham dự what is for to of
`

const list = WORDS.split(/\s+/).filter(Boolean)
const RAW: ReadonlySet<string> = new Set(list)
const FOLDED: ReadonlySet<string> = new Set(list.map(fold))

/** Pairs whose words are not those of the list, although they look so without diacritics. */
const PAIRS: ReadonlySet<string> = new Set(
  `
    xa hoi | quyet toan | tang qua | qua tang | toan quoc | hoi thao | hoi thi | hoi nghi | hoi dien | dai bieu |
    thi xa | thanh pho | ngay cong | bo phan | bo y | co so | phong su | trung tam | tre em | cong tac | cong lap |
    cong tac vien | ngan sach | bang ron | chuc nang | tai tro | tai lieu | tai nguyen | tai khoan | tai chinh |
    nha giao | nha truong | lien hiep | lien doan | bao tro | can bo | ho so | ho tro | ho tich | ho ngheo |
    nhan vien | nhan su | benh nhan | nguoi benh | nguoi ngheo | nguoi nha | nguoi dan | nguoi khuyet | nguoi gia | nguoi cao |
    nguoi co | nguoi lao | nguoi lam | dieu tri | dieu tra | dieu kien | theo doi | chi tieu | so lieu | so luong |
    hinh thuc | tru so | quy trinh | quy dinh | truoc mat | doi tuong | to chuc | to cong | thi dua | huong ung | yeu the | quan ly | truong hop | dien dan | phong trao |
    cung cap | dich vu | phong benh | du phong | phong chong | mat tran | tinh doan | gia dinh | muc dich | muc tieu | muc do |
    khoan tien | diem nong | lien ke | phan cong | thu tuong | chi tra | chi cuc | nang cao | le mit | hang nam |
    nam hoc | quy i | quy ii | nhan dan | dai dien | chu tich | dang vien | y te | tro giup | ngoai vu | ngoai giao |
    truyen thong | thong tin | kinh phi | bao dai | khach moi | giao duc | giao thong | thanh nien | thanh tra |
    cho moi | noi vu | dao tao | kiem tra | y duoc | tham luan | tham quan | tham hoi | du toan | du an | bao chi | bao mang | chu de |
    an toan | co quan | tiep don | tiep song | tiep can | xe o | gui gam | lam sach | them gio | nhan luc | chung cu |
    so y | bao cao | khac phuc | ten goi | thoi hao | ngay he | vi pham | phuong tien | phuong phap | phuong an |
    phuong thuc | phuong cham | phuong huong | ngay hoi | chuyen muc | chuyen mon | chuyen de | chuyen nghiep |
    chuyen trach | chuyen doi | chuyen giao | chuyen tuyen | van hoa | van nghe | van thu | cong nghe |
    cong khai | cong chuc | cong dong | cong nhan | cong trinh | cong doan | cong dan | ke khai | chi phi |
    thong ke | thong nhat | bao hiem | bao luc | dan cu |
    dan toc | dan so | dan quan | giay phep | giay chung | noi tru | noi bo | cu tri | the chat | the duc | the thao |
    di tich | di san | di cu | don thu | don gia | vi khuan | nha may | nha van | nha thuoc | lan toa |
    dieu duong | dieu hanh | dieu phoi | toan dan | toan dien | sau sinh | cach ly | thu gom | thu nhap | thu hut |
    thu y | yeu to | giao vien | giao luu | giao dich | dat dai | quy hoach | quy che | quy bao | tiep nhan |
    tiep xuc | lien thong | lien ket | to dan | to truong | to quoc | to giac | nguoi hoc | nguoi thieu | nhan khau |
    nhan thuc | nhan dien | phan bo | phan cap | phan bon | phan loai | phan luong | cung ung | chung chi |
    chung tay | ky luat | ky thuat | ky nang | ky yeu | so hoa | han han | moi gioi | ho khau | ho kinh |
    ho sinh | khoi nghiep | nhom tre | tham muu | tham dinh | du lieu | du bao | xac minh | cuu tro | cuu ho |
    cuu nan | bang khen | bang cap | nhu yeu | khong gian | dang uy | dang bo | con trung | lam nghiep |
    qua tai | qua trinh | nhat ky | can thiep | can ngheo | can cuoc | hien mau | hien dat | trien lam |
    day nghe | day hoc | hoi dong | hoi phuc | hoi chung | cam ket | vui choi | giup do | san xuat | san pham |
    san luong | an ninh | ba me | ba con | ban tru | bac si | kinh te | kinh doanh | kinh nghiem |
    vi sinh | boi duong | boi thuong | nen tang | ve sinh | tu van | tu phap | tu vong | tu nguyen | den bu |
    trong cay | trong trot | trong diem | ngoai tru | ngoai ngu | ngoai khoa | duoi nuoc | cua khau | cua hang |
    o nhiem | ra soat | benh nhan | ton tai | han che | nguy co | yeu the | thanh toan | su kien | tai san | tai nan | tai che`
    .split('|')
    .map((pair) => pair.trim()),
)

/** Words that need no tone, and look like those of the list. */
const LEVEL: ReadonlySet<string> = new Set('môi tư phân thư tôn sư tây cung ban đông đôi dân hôn'.split(' '))
const TONELESS: ReadonlySet<string> = new Set(list.map(withoutTone))

/** "đươc", "nưa", "thơi gian": a word of the list whose tone was left out. */
const lostTone = (raw: string): boolean => withoutTone(raw) === raw && TONELESS.has(raw) && !LEVEL.has(raw)

/** Before these "moi" is mời, and no mỗi or mới. */
const INVITED: ReadonlySet<string> = new Set('nhung ai bao may dai khach'.split(' '))
const INVITING: ReadonlySet<string> = new Set('thao nghi hop duoc le'.split(' '))

const isInvited = (plains: readonly string[], i: number): boolean =>
  plains[i] === 'moi' && (INVITED.has(plains[i + 1] ?? '') || INVITING.has(plains[i - 1] ?? ''))

/** "hội chúng tôi" is no "hội chứng", and "bọn em", "tụi mình" name nobody. */
export const isOurs = (plains: readonly string[], i: number): boolean =>
  /^(?:chung|bon|tui)$/.test(plains[i] ?? '') && /^(?:toi|em|ta|minh)$/.test(plains[i + 1] ?? '')

export const isCompound = (a: string, b: string): boolean => PAIRS.has(`${a} ${b}`)

const isPaper = (plains: readonly string[], i: number): boolean => plains[i] === 'cong' && plains[i + 1] === 'van'

/** "có phải lập kế hoạch không": a plan that is to be made is the matter. */
function isMade(plains: readonly string[], i: number): boolean {
  const at = plains[i] === 'hoach' ? i - 1 : i
  if (plains[at] !== 'ke' || plains[at + 1] !== 'hoach' || !MAKING.has(plains[at - 1] ?? '')) return false
  return plains.slice(Math.max(0, at - 5), at).some((w) => ORDERING.has(w))
}
const LAST: ReadonlySet<string> = new Set(['vay', 'nhi', 'nhe'])

/** phải, cần, bắt buộc, đòi, yêu cầu, đề nghị; "năm nào cũng" */
const ORDERING: ReadonlySet<string> = new Set('phai can bat buoc doi cau nghi cung'.split(' '))
/** lập, xây dựng, ban hành, soạn, ra (văn bản) */
const MAKING: ReadonlySet<string> = new Set('lap dung hanh soan ra ban'.split(' '))

/** Whether the word at `i` is only grammar or politeness. `raws` as typed in lower case, `plains` folded. */
export function isStopword(raws: readonly string[], plains: readonly string[], i: number): boolean {
  const [raw = '', plain = ''] = [raws[i], plains[i]]
  if (plain !== 'chung' && isOurs(plains, i)) return true
  // "toàn bộ"
  if (plain === 'bo' && plains[i - 1] === 'toan') return true
  if (!FOLDED.has(plain)) return false
  // "cho ai vạy": no matter ends in such a word, whatever its mark.
  if (i > 0 && i === plains.length - 1 && LAST.has(plain) && plains[i - 1] !== 'cho') return true
  if (isMade(plains, i)) return false
  // "tờ công văn" is no "tổ công tác".
  if (isPaper(plains, i) || (plain === 'to' && raw !== 'tổ' && isPaper(plains, i + 1))) return true
  const pair =
    (isCompound(plain, plains[i + 1] ?? '') && !isOurs(plains, i + 1)) ||
    (isCompound(plains[i - 1] ?? '', plain) && !isOurs(plains, i))
  if (pair || isInvited(plains, i)) return false
  // What was typed with diacritics says for itself which word it is ("hội" is not "hỏi").
  return fold(raw) === raw || raw.length < 2 || RAW.has(raw) || fold(raw) !== plain || lostTone(raw)
}
