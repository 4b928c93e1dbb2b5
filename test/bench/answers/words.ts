/** Words that own sentences are made from. */
export const WHO = [
  'Phòng Nghiệp vụ',
  'Trung tâm Y tế',
  'các bệnh viện',
  'Trạm Y tế',
  'Văn phòng',
  'Ban chỉ đạo',
  'Tổ công tác',
  'các phòng khám',
]
export const ACTIONS =
  'rà soát,thống kê,tập huấn,kiểm tra,giám sát,bàn giao,cấp phát,tiếp nhận,sửa chữa,hiệu chuẩn,phun khử trùng,lắp đặt,đấu nối,bảo dưỡng,luân chuyển,niêm phong,tiêu hủy,truyền thông,đăng ký,nghiệm thu,kiểm kê,vận hành,diễn tập,phân loại,khảo sát'.split(
    ',',
  )
const HEADS =
  'tủ lạnh,máy thở,bồn nước,hồ sơ,phần mềm,xe cứu thương,hóa chất,vắc xin,bình oxy,camera,máy phát điện,giường bệnh,sổ theo dõi,biển báo,kho thuốc,lò đốt,máy siêu âm,bàn mổ,bộ kit,tủ thuốc'.split(
    ',',
  )
const KINDS =
  'nhi khoa,lưu động,dự phòng,tuyến xã,trường học,cấp cứu,chống sét,truyền nhiễm,phục hồi,dinh dưỡng,tâm thần,sản khoa,răng miệng,học đường,ngoại trú,thận nhân tạo,đông y,huyết học,lao phổi,mắt hột'.split(
    ',',
  )
export const THINGS = HEADS.flatMap((head) => KINDS.map((kind) => `${head} ${kind}`))
export const PLACES =
  'An Bình,Bắc Sơn,Cẩm Thạch,Đông Khê,Gia Lộc,Hòa Trung,Khánh Vân,Long Xuyên,Mỹ Hưng,Ninh Phú,Phong Điền,Quảng Yên,Sơn Tây,Tân Thành,Vĩnh Lạc'.split(
    ',',
  )
export const TIMES = [
  'trong quý I',
  'trong quý III',
  'hằng tuần',
  'mỗi tháng hai lần',
  'vào thứ Sáu',
  'sau giờ hành chính',
  'trước mùa mưa',
  'đầu năm học',
]

/** Numbers from 0 to 1, the same ones for the same seed. */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

export const pick = (list: readonly string[], random: () => number): string =>
  list[Math.floor(random() * list.length)] ?? ''
