import { parseRegister } from '../../../../src/people/register.ts'
import type { Unit } from '../../../../src/people/unit.ts'

const HEAD = 'code,name,short_name,kind,parent_code,area,aliases,valid_from,valid_to,successors'

/** A province's health department as it could be, in the shape of a real register. */
export const PROVINCE: readonly Unit[] = units(`
SYT,Sở Y tế tỉnh Sông Ba,Sở Y tế,so_ban_nganh,,tỉnh Sông Ba,SYT
VP,Văn phòng Sở Y tế,Văn phòng Sở,phong_so,SYT,,VP Sở
P-NVY,Phòng Nghiệp vụ Y,Phòng NVY,phong_so,SYT,,P.NVY
SGDDT,Sở Giáo dục và Đào tạo tỉnh Sông Ba,Sở GDĐT,so_ban_nganh,,tỉnh Sông Ba,Sở GD&ĐT
SVHTTDL,"Sở Văn hóa, Thể thao và Du lịch tỉnh Sông Ba",Sở VHTTDL,so_ban_nganh,,tỉnh Sông Ba,
BDT,Ban Dân tộc tỉnh Sông Ba,Ban Dân tộc,so_ban_nganh,,tỉnh Sông Ba,
BAO,Báo Sông Ba,Báo Sông Ba,bao_dai,,tỉnh Sông Ba,
MTTQ,Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sông Ba,UBMTTQ tỉnh,doan_the,,tỉnh Sông Ba,
HPN,Hội Liên hiệp Phụ nữ tỉnh Sông Ba,Hội LHPN tỉnh,doan_the,,tỉnh Sông Ba,Hội Phụ nữ tỉnh
TD,Tỉnh đoàn Sông Ba,Tỉnh đoàn,doan_the,,tỉnh Sông Ba,Đoàn Thanh niên tỉnh
UB-SONGBA,Ủy ban nhân dân thành phố Sông Ba,UBND TP Sông Ba,ubnd_huyen,,thành phố Sông Ba,
UB-ANLAO,Ủy ban nhân dân huyện An Lão,UBND huyện An Lão,ubnd_huyen,,huyện An Lão,UBND An Lão
UB-DAKLA,Ủy ban nhân dân huyện Đăk La,UBND huyện Đăk La,ubnd_huyen,,huyện Đăk La,
UB-IAHLAO,Ủy ban nhân dân huyện Ia H'Lao,UBND Ia H'Lao,ubnd_huyen,,huyện Ia H'Lao,
PYT-ANLAO,Phòng Y tế huyện An Lão,Phòng Y tế An Lão,phong_huyen,UB-ANLAO,huyện An Lão,
PYT-DAKLA,Phòng Y tế huyện Đăk La,Phòng Y tế Đăk La,phong_huyen,UB-DAKLA,huyện Đăk La,
BVT,Bệnh viện Đa khoa tỉnh Sông Ba,BVĐK tỉnh,benh_vien,SYT,thành phố Sông Ba,BV tỉnh
BVN,Bệnh viện Nhi Sông Ba,BV Nhi,benh_vien,SYT,thành phố Sông Ba,
BV-TAMAN,Bệnh viện Đa khoa Tâm An,BVĐK Tâm An,benh_vien_tu,SYT,thành phố Sông Ba,
CDC,Trung tâm Kiểm soát bệnh tật tỉnh Sông Ba,TT KSBT,ttksbt,SYT,tỉnh Sông Ba,CDC
TTYT-SONGBA,Trung tâm Y tế thành phố Sông Ba,TTYT TP Sông Ba,trung_tam_y_te,SYT,thành phố Sông Ba,
TTYT-ANLAO,Trung tâm Y tế huyện An Lão,TTYT An Lão,trung_tam_y_te,SYT,huyện An Lão,
TTYT-DAKLA,Trung tâm Y tế huyện Đăk La,TTYT Đăk La,trung_tam_y_te,SYT,huyện Đăk La,
TTBT,Trung tâm Bảo trợ xã hội tỉnh Sông Ba,TTBTXH tỉnh,co_so_tgxh,SYT,tỉnh Sông Ba,
MA1,Cơ sở trợ giúp xã hội ngoài công lập Mái Ấm I,Mái Ấm I,co_so_tgxh,,thành phố Sông Ba,Mái Ấm 1
MA2,Cơ sở trợ giúp xã hội ngoài công lập Mái Ấm II,Mái Ấm II,co_so_tgxh,,thành phố Sông Ba,
MA3,Cơ sở trợ giúp xã hội ngoài công lập Mái Ấm III,Mái Ấm III,co_so_tgxh,,thành phố Sông Ba,`)

/** A province across 1 July 2025: districts end, communes follow. */
export const REFORM: readonly Unit[] = units(`
SNV,Sở Nội vụ tỉnh Sông Ba,Sở Nội vụ,so_ban_nganh,,tỉnh Sông Ba,
P1,Phòng Tổng hợp,Phòng TH,phong_so,SNV,,
UB-ANLAO,Ủy ban nhân dân huyện An Lão,UBND huyện An Lão,ubnd_huyen,,huyện An Lão,,,2025-06-30,X-ANHOA|P-ANLAO
X-ANHOA,Ủy ban nhân dân xã An Hòa,UBND xã An Hòa,ubnd_xa,,xã An Hòa,,2025-07-01,,
P-ANLAO,Ủy ban nhân dân phường An Lão,UBND phường An Lão,ubnd_xa,,phường An Lão,,2025-07-01,,
DK-HONTRE,Ủy ban nhân dân đặc khu Hòn Tre,UBND đặc khu Hòn Tre,ubnd_xa,,đặc khu Hòn Tre,,2025-07-01,,
X-TANTHANH,Ủy ban nhân dân xã Tân Thanh,UBND xã Tân Thanh,ubnd_xa,,xã Tân Thanh,,2025-07-01,,
X-TANTHANH2,Ủy ban nhân dân xã Tân Thành,UBND xã Tân Thành,ubnd_xa,,xã Tân Thành,,2025-07-01,,
SLD,Sở Lao động - Thương binh và Xã hội tỉnh Sông Ba,Sở LĐTBXH,so_ban_nganh,,tỉnh Sông Ba,,,2025-02-28,SNV`)

function units(rows: string): Unit[] {
  const full = rows
    .trim()
    .split('\n')
    .map((row) => row + ','.repeat(Math.max(0, 9 - separators(row))))
  const { units: found, problems } = parseRegister([HEAD, ...full].join('\n'))
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return found
}

function separators(row: string): number {
  return row.replace(/"[^"]*"/g, '').split(',').length - 1
}
