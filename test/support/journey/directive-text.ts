/**
 * A directive as it comes out of a signed PDF: number and day are stamped beside the text, lines are wrapped, one paragraph
 * is letter-spaced, marks have drifted off their letters. No unit of the register is called "Trung tâm Cấp cứu 115".
 */
export const MEASLES = `UBND TỈNH HÒA GIANG
SỞ Y TẾ
-------

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------

Số:        /SYT-NVY
V/v tổ chức chiến dịch tiêm bù, tiêm vét
vắc xin sởi cho trẻ em năm 2025

Hòa Giang, ngày      tháng 3 năm 2025

Kính gửi:

- Ủy ban nhân dân các huyện, thị xã, thành phố;
- Sở Giáo dục và Đào tạo;
- Trung tâm Kiểm soát bệnh tật tỉnh;
- Bệnh viện Sản - Nhi Hòa Giang;
- Trung tâm Y tế các huyện, thị xã, thành phố;
- Trung tâm Cấp cứu 115 tỉnh.

Từ đầu năm 2025 đến nay, toàn tỉnh ghi nhận 96 ca nghi sởi, trong đó 71 ca chưa
được tiêm đủ mũi vắc xin. Thực hiện Kế hoạch số 52/KH-UBND ngày 03/3/2025 của UBND

tỉnh về phòng, chống bệnh sởi, Sở Y tế đề nghị các cơ quan, địa phương, đơn vị
triển khai một số nội dung sau:

1. Ủy ban nhân dân các huyện, thị xã, thành phố

Chỉ đạo Ủy ban nhân dân cấp xã rà soát, lập danh sách trẻ từ 01 đến 10 tuổi
chưa tiêm đủ mũi vắc xin sởi, hoàn thành trước ngày 24/3/2025; bố trí địa điểm và

nhân lực tổ chức tiêm trên địa bàn.

2. Sở Giáo dục và Đào tạo

Chỉ đạo các cơ sở giáo dục mầm non, tiểu học rà soát tiền sử tiêm chủng của trẻ,
thông báo cho phụ huynh đưa trẻ đi tiêm, hoa ̀n thành trước ngày 26/3/2025.

3. Trung tâm Kiểm soát bệnh tật tỉnh

a )  C u n g  ứ n g  v ắ c  x i n ,  v ậ t  t ư  t i ê m  c h ủ n g  c h o  c á c  đ i ể m  t i ê m  t r ê n  đ ị a  b à n  t ỉ n h . 

b) Tập huấn kỹ thuật tiêm chủng an toàn cho cán bộ y tế, hoàn thành trước ngày
21/3/2025.

4. Bệnh viện Sản - Nhi Hòa Giang

Bố trí khu cách ly, thu dung điều trị người bệnh sởi; phối hợp với Trung tâm Kiểm soát
bệnh tật tỉnh lấy mẫu xét nghiệm.

5. Trung tâm Y tế các huyện, thị xã, thành phố

Tổ chức tiêm bù, tiêm vét vắc xin sởi ta ̣i các điểm tiêm cố định và lưu động, từ ngày
24/3/2025 đến ngày 31/3/2025.

6. Trung tâm Cấp cứu 115 tỉnh

Bố trí xe cấp cứu thường trực tại các điểm tiêm lưu động.

Đề nghị các cơ quan, đơn vị, địa phương tổ chức thực hiện và báo cáo kết quả về Sở Y tế
(qua Phòng Nghiệp vụ Y) trước ngày 05/4/2025 để tổng hợp, báo cáo UBND tỉnh./.

Nơi nhận:                                              KT. GIÁM ĐỐC
- Như trên;                                            PHÓ GIÁM ĐỐC
- UBND tỉnh (để b/c);
- Lưu: VT, NVY.

                                                       Đặng Thị Thu Hương
`

/** A shorter one, for units that hear of two things. */
export const REGISTER_CHECK = `UBND TỈNH HÒA GIANG
SỞ Y TẾ

Số: 355/SYT-TCCB
V/v rà soát danh sách người hành nghề

Hòa Giang, ngày 18 tháng 3 năm 2025

Kính gửi: Các bệnh viện công lập.

Sở Y tế yêu cầu các bệnh viện công lập rà soát danh sách người hành nghề khám bệnh, chữa
bệnh, gửi về Sở Y tế (qua Phòng Tổ chức cán bộ) chậm nhất ngày 28/3/2025./.

Nơi nhận:                                              GIÁM ĐỐC
- Như trên;
- Lưu: VT, TCCB.

                                                       Hoàng Minh Khôi
`

/** Two items with three and two days each, and two reports that are asked for in one sentence. */
export const DIABETES = `UBND TỈNH HÒA GIANG
SỞ Y TẾ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 415/SYT-NVY
V/v khám sàng lọc, quản lý người bệnh đái tháo đường năm 2025

Hòa Giang, ngày 17 tháng 3 năm 2025

Kính gửi:

- Bệnh viện Sản - Nhi Hòa Giang;
- Trung tâm Y tế các huyện, thị xã, thành phố.

Thực hiện Kế hoạch số 61/KH-UBND ngày 10/3/2025 của UBND tỉnh về phòng, chống bệnh không lây nhiễm, Sở Y tế yêu cầu các đơn vị triển khai một số nội dung sau:

1. Bệnh viện Sản - Nhi Hòa Giang cử bác sĩ tham gia đoàn khám, gửi danh sách trước ngày 25/3/2025; tổ chức tập huấn cho tuyến huyện, hoàn thành trước ngày 10/4/2025; khám sàng lọc cho phụ nữ mang thai, hoàn thành trước ngày 20/5/2025.

2. Trung tâm Y tế các huyện, thị xã, thành phố lập danh sách người từ 40 tuổi trở lên trước ngày 28/3/2025, tổ chức khám sàng lọc tại các xã trước ngày 15/5/2025.

3. Các đơn vị báo cáo tiến độ trước ngày 15/4/2025, báo cáo kết quả trước ngày 30/5/2025 về Sở Y tế (qua Phòng Nghiệp vụ Y) để tổng hợp./.

Nơi nhận:
- Như trên;
- Giám đốc Sở (để báo cáo);
- Lưu: VT, NVY.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Nguyễn Thị Hồng Vân
`
