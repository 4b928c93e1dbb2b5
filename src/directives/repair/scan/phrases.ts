import { fold } from '../../../base/vietnamese.ts'
import { DUTY_VERBS, STRONG_VERBS } from '../../lexicon/duty-verbs.ts'
import { CLASSES, NAMED, POSTS } from '../../lexicon/unit-heads.ts'

/** Pairs of words that office prose is full of, beside the names of units and the verbs of duties. */
const COMMON = `
kính gửi|nơi nhận|căn cứ|thực hiện|chỉ thị|công văn|kế hoạch|quyết định|thông báo|văn bản này|công điện|hướng dẫn|đề nghị|yêu cầu
trước ngày|đến ngày|hết ngày|đến hết ngày|từ ngày|kể từ ngày|trong vòng|trong tháng|hằng ngày|hằng tháng|hằng tuần|hằng năm|hằng quý|giờ ngày|giờ hằng ngày|làm việc|chậm nhất
các cơ quan|cơ quan đơn vị|các đơn vị|đơn vị trên địa bàn|trên địa bàn|địa bàn huyện|địa bàn tỉnh|địa bàn xã|các xã|các xã thị trấn|xã thị trấn|xã phường|các huyện|các sở|các ban|các ngành|ban ngành|đoàn thể|các phòng|các trường|các tổ chức|các thôn|tổ dân phố
đảng ủy các xã|ủy ban nhân dân|nhân dân huyện|nhân dân tỉnh|nhân dân xã|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|thủ trưởng|hiệu trưởng|trưởng phòng|bộ trưởng|chánh văn phòng|cán bộ|công chức|viên chức|người lao động|lãnh đạo
trung tâm y tế|trạm y tế|phòng y tế|sở y tế|bộ y tế|y tế các xã|bệnh viện|bệnh viện đa khoa|đa khoa tư nhân|phòng kinh tế|kinh tế và hạ tầng|hạ tầng|phòng văn hóa|văn hóa thông tin|thể thao|đài truyền thanh|truyền thanh huyện|phòng giáo dục|giáo dục và đào tạo|đội quản lý thị trường|quản lý thị trường|ban chỉ đạo|chỉ đạo huyện|tổ giúp việc|thành viên
phòng chống|chống dịch|phòng chống dịch|dịch bệnh|công tác phòng|công tác|nhiệm vụ|biện pháp|giải pháp|một số|toàn bộ|hoạt động|công cộng|địa điểm|thiết yếu|công việc|cấp bách|an toàn|trách nhiệm|có trách nhiệm|thẩm quyền|quy định|theo quy định|kết quả|báo cáo kết quả|tình hình|nội dung|tổng hợp|tổng hợp báo cáo|đôn đốc|kịp thời|chỉ đạo|bố trí|lực lượng|giải quyết|tuyên truyền|kiểm tra|giám sát|phối hợp|phối hợp với|chủ trì|tổ chức|triển khai|nghiêm túc|thực hiện nghiêm|quy trình|khám chữa bệnh|lây nhiễm|ảnh hưởng|đẩy mạnh|thông tin|theo dõi|diễn biến|cung cầu|hàng hóa|dịch vụ|biên tập|tin bài|phát sóng|trực tiếp|chấp hành|qua phòng|về ban chỉ đạo|đóng cửa|mức tối thiểu|ở mức|chế độ|trực tuyến|tại nhà|thường xuyên|thứ bảy|chủ nhật|người dân|học sinh|nhà trường|năm học|giáo viên|giao thông|bảo đảm|xử lý|vi phạm|tăng cường|xây dựng|cộng hòa|xã hội chủ nghĩa|việt nam|độc lập|tự do|hạnh phúc|thay thế|lưu văn thư|thay thế công văn|công văn số|chỉ thị số|quyết định số|thủ tướng|chính phủ|thủ tướng chính phủ|của thủ tướng|ngày tháng|tháng năm|và các|của các|về việc|đối với|để kịp thời|trong công văn|công văn này|nghị quyết|việc chấp hành|việc thực hiện|cách ly|toàn xã hội`

/** word → the words that often stand behind it */
const pairs = new Map<string, Set<string>>()
const words = new Set<string>()

function learn(phrase: string): void {
  const parts = fold(phrase).match(/[a-z]+/g) ?? []
  parts.forEach((word, i) => {
    words.add(word)
    const next = parts[i + 1]
    if (next === undefined) return
    const after = pairs.get(word) ?? new Set()
    pairs.set(word, after.add(next))
  })
}

for (const phrase of COMMON.split(/[|\n]/)) learn(phrase)
for (const word of [...DUTY_VERBS, ...STRONG_VERBS, ...NAMED, ...CLASSES, ...POSTS]) learn(word.replace(/\(\?.*$/u, ''))

/** How strange a word is after another: 0 for a known pair, 2 for a syllable that the trade does not use. */
export function strangeness(before: string, word: string): number {
  if (pairs.get(before)?.has(word)) return 0
  return words.has(word) ? 1 : 2
}
