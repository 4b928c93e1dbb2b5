const BY_FIELD = [
  'giải ngân, giải phóng, bồi thường, thanh toán, quyết toán, chứng thực, chi trả, chốt, công nhận',
  'cưỡng chế, di dời, diễn tập, dự báo, dự thảo, đấu giá, đấu thầu, đề ra, đình chỉ, đo đạc, đối thoại',
  'đổi mới, gia hạn, giải trình, giải tỏa, giới thiệu, hiệp thương, hòa giải, kê khai, kết nối',
  'khen thưởng, khoanh vùng, khởi công, kiểm đếm, kiểm kê, kiểm soát, kiểm điểm, kiến nghị, liên hệ',
  'lưu ý, mua sắm, nạo vét, nghiệm thu, phân loại, phục hồi, quảng bá, rà duyệt, sáp nhập, sơ kết, sơ tán',
  'sửa chữa, tập huấn, tập hợp, tháo gỡ, thăm hỏi, thẩm tra, thí điểm, thu thập, thu hút, thúc đẩy, tiêm',
  'tiêu hủy, tôn tạo, tuần tra, tuyển chọn, vệ sinh, xác minh, xếp loại, ký kết, cải tạo, cải tiến',
  'cải thiện, bảo dưỡng, bảo quản, bảo trì, bảo tồn, bổ nhiệm, can thiệp, cách ly, cảnh báo, cấm',
  'chằng chống, che chắn, cứu trợ, dọn dẹp, trả lời, phát hiện, số hóa, niêm phong, lấy ý kiến, chấm dứt',
  'hưởng ứng, cho phép, duyệt, nhập dữ liệu, chuyển đổi, vận hành, khánh thành, trồng, tiếp công dân',
  'tra cứu, hiệu đính, hoạch định, thu nộp, truy thu, tận dụng',
].join(', ')

/** What is done in one field or another (xây dựng, thú y, tài chính, …): verbs that stand only before a duty. */
export const FIELD_VERBS: readonly string[] = BY_FIELD.split(', ')
