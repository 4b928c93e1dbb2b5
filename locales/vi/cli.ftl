read-none = (không có)
read-everybody = Tất cả đơn vị nhận văn bản
read-type = Loại
read-issuer = Cơ quan ban hành
read-number = Số, ký hiệu
read-date = Ngày
read-subject = Trích yếu
read-signer = Người ký
read-recipients = Kính gửi
read-tasks = Nhiệm vụ
read-reports = Báo cáo
read-repairs = Chỗ đã sửa lỗi chữ

doctype-cong-van = Công văn
doctype-ke-hoach = Kế hoạch
doctype-chi-thi = Chỉ thị
doctype-quyet-dinh = Quyết định
doctype-thong-bao = Thông báo
doctype-cong-dien = Công điện
doctype-huong-dan = Hướng dẫn
doctype-giay-moi = Giấy mời
doctype-to-trinh = Tờ trình
doctype-bao-cao = Báo cáo
doctype-nghi-quyet = Nghị quyết
doctype-other = Văn bản

units-imported = Đã nhập { $count } đơn vị.
units-added = Trong đó { $count } đơn vị mới.
units-renamed = { $code }: “{ $from }” nay là “{ $to }”; tên cũ giữ làm tên khác.
units-absent = Không có trong tệp, vẫn giữ nguyên: { $codes }. Nếu đã giải thể, xin ghi ngày kết thúc (valid_to) và đơn vị kế thừa (successors).
units-moved = Đã chuyển { $count } phần việc còn mở sang đơn vị kế thừa.
units-unsettled = { $code } đã kết thúc, còn { $count } phần việc mở ({ $refs }) chưa rõ giao cho: { $heirs }. Chạy: nhacviec units hand-over { $code } MÃ [--directive SỐ]
cli-no-directive = Không có văn bản { $ref }.
units-not-imported = Chưa nhập đơn vị nào. Xin sửa các dòng trên rồi nhập lại.
cli-no-unit = Không có đơn vị mã { $code } trong danh bạ (nhập danh bạ: nhacviec units import FILE.csv).
cli-no-issuer = Không có cơ quan ban hành mã { $code } trong danh bạ đơn vị.
directive-imported = Đã nhập văn bản { $ref }: { $subject }; { $tasks } nhiệm vụ, { $dated } việc có hạn.
directive-exists = Văn bản này đã có trong hệ thống: { $ref }.
directive-published = Đã phát hành { $ref } tới { $units } đơn vị.
directive-unresolved = Chưa nhận ra đơn vị: { $written }
directive-unresolved-guess = Chưa nhận ra đơn vị: { $written } (có thể là { $guesses })
directive-unpublished = Chưa phát hành: chưa có đơn vị nào nhận việc. Bản nháp { $ref } được giữ lại để cán bộ phụ trách chỉ rõ đơn vị trong trò chuyện.
directive-relation = { $how ->
    [replaces] Văn bản { $ref } thay thế { $number }. Gõ “gắn { $ref }” trong trò chuyện để gắn hai văn bản.
    [corrects] Văn bản { $ref } đính chính { $number }. Gõ “gắn { $ref }” trong trò chuyện để gắn hai văn bản.
    [withdraws] Văn bản { $ref } thu hồi, bãi bỏ { $number }. Gõ “gắn { $ref }” trong trò chuyện để gắn hai văn bản.
   *[amends] Văn bản { $ref } sửa đổi, bổ sung { $number }. Gõ “gắn { $ref }” trong trò chuyện để gắn hai văn bản.
}
directive-empty = Chưa có văn bản nào.

doctor-database = Cơ sở dữ liệu không trả lời ({ $reason }). Kiểm tra DATABASE_URL và ổ đĩa.
doctor-no-units = Danh bạ đơn vị đang trống. Chạy: nhacviec units import FILE.csv
doctor-no-officer = Chưa có cán bộ phụ trách. Chạy: nhacviec invite --unit MÃ --role officer
doctor-inbox = Một tin đến không xử lý được ({ $chat }): { $reason }. Xem nhật ký quanh thời điểm đó.
doctor-outbox = Một tin không gửi được ({ $chat }): { $reason }.
doctor-well = Mọi thứ ổn.

corrections-none = Chưa có chỗ nào được sửa sau khi đọc.
corrections-case = { $name } ({ $ref }): { $reading } chỗ đọc sai, { $register } chỗ chỉ rõ đơn vị, { $office } chỗ cơ quan tự quyết
corrections-no-day = “{ $day }” không phải một ngày dạng YYYY-MM-DD.
