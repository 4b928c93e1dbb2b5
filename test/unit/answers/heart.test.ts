import { expect, test } from 'vitest'
import { heartOf } from '../../../src/answers/hear/heart.ts'

test.each([
  [
    'Trạm chúng tôi mới nhận văn bản sáng nay, đường truyền chập chờn nên đọc chưa kỹ. Xin cho biết báo cáo phải gửi trước ngày nào ạ?',
    'báo cáo phải gửi trước ngày nào ạ?',
  ],
  [
    'Phiền cô nhẩm giúp bác từ nay tới hạn nộp còn mấy ngày, bác sợ tính sai vì dạo này nhiều việc.',
    'từ nay tới hạn nộp còn mấy ngày',
  ],
  [
    'Còn bao nhiêu ngày nữa thì hết hạn gửi số liệu, mong anh chị cho biết để đơn vị sắp xếp.',
    'Còn bao nhiêu ngày nữa thì hết hạn gửi số liệu',
  ],
  [
    'Phường đang soạn giấy mời. Nhờ Sở nhắc lại giúp những ai sẽ dự buổi lễ, kẻo mời thiếu thì ngại lắm.',
    'những ai sẽ dự buổi lễ',
  ],
  [
    'Dạ em mới nhận bàn giao nên xin hỏi hai điều: ai ký văn bản này, gửi báo cáo về đâu? Em cảm ơn nhiều.',
    'ai ký văn bản này, gửi báo cáo về đâu?',
  ],
  [
    'Mục 3 của kế hoạch nói chuyện gì mà tôi đọc mãi chưa hiểu, mong được giải thích giúp.',
    'Mục 3 của kế hoạch nói chuyện gì',
  ],
  ['Cho em xin hỏi hai ý như sau: ai ký văn bản này; báo cáo gửi về đâu', 'ai ký văn bản này; báo cáo gửi về đâu'],
  ['de toi bao lai voi lanh dao, cho hoi kinh phi lay o dau vay, xin cam on', 'kinh phi lay o dau vay'],
  [
    'Tôi nhớ có một nghị định về việc này nhưng tìm chưa ra. Nhờ anh tra giúp số hiệu và ngày ban hành.',
    'Tôi nhớ có một nghị định về việc này nhưng tìm chưa ra. số hiệu và ngày ban hành.',
  ],
  [
    'Chúng tôi được xếp chung với mấy đoàn thể khác. Cho biết tên các đoàn thể ấy để tôi mời họp.',
    'Chúng tôi được xếp chung với mấy đoàn thể khác. tên các đoàn thể ấy',
  ],
])('of %s the question is heard', (message, asked) => {
  expect(heartOf(message)).toEqual({ asked, inFull: message })
})

test.each([
  'hạn báo cáo khi nào',
  'Hội Nông dân xã và chi hội phụ nữ phải làm những gì trong đợt cao điểm tháng này',
  'Công văn 512 giao cho trung tâm những việc gì và phải xong trước ngày nào',
  'tap huan cho hoi vien hoi nong dan to chuc o dau va keo dai trong bao nhieu ngay',
])('%s asks as a whole', (message) => {
  expect(heartOf(message)).toEqual({ asked: message, inFull: null })
})
