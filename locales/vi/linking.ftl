role-officer = cán bộ phụ trách
role-head = thủ trưởng đơn vị
role-contact = cán bộ đầu mối
role-leader = lãnh đạo cơ quan
person-unnamed = (chưa có tên)

choice-my-tasks = Việc của tôi
choice-directives = Văn bản
choice-help = Giúp
choice-approve = Đồng ý
choice-refuse = Từ chối

start-stranger =
    Xin chào! Tôi là trợ lý nhắc việc của cơ quan.
    Nếu đã có mã mời, xin gõ mã (ví dụ K7QM-2XPA).
    Nếu chưa có, xin viết: “Tôi là <chức danh> <tên đơn vị>” để cán bộ phụ trách xác nhận.
greet-known = Xin chào { $name } – { $role }, { $unit }. Anh/chị cứ hỏi bằng lời thường, ví dụ: “việc của tôi”, “hạn báo cáo khi nào”.

redeem-linked = Đã kết nối: { $name } – { $role }, { $unit }. Từ nay văn bản giao việc cho đơn vị sẽ đến đây.
redeem-linked-officer = Đã kết nối: { $name } – { $role }, { $unit }. Gõ “gửi văn bản” để nộp văn bản, “giúp” để xem các việc làm được.
redeem-linked-leader = Đã kết nối: { $name } – { $role }, { $unit }. Gõ “tình hình” để xem việc thực hiện các văn bản.
redeem-unknown = Mã này không đúng. Xin kiểm tra lại từng ký tự, hoặc xin mã mới từ cán bộ phụ trách.
redeem-expired = Mã này đã hết hạn. Xin cán bộ phụ trách cấp mã mới.
redeem-used = Mã này đã được dùng; mỗi mã chỉ dùng một lần. Xin cán bộ phụ trách cấp mã mới.

invite-which-unit = Mời ai của đơn vị nào? Ví dụ: “mời Bệnh viện Nhi giám đốc” hoặc “mời TTYT Bình An đầu mối”.
invite-which-of = Có nhiều đơn vị gần giống. Anh/chị chọn:
invite-issued =
    Mã mời cho { $role }, { $unit }: { $code }
    Dùng một lần, đến hết ngày { $until }. Chỉ gửi riêng cho đúng người; trên Zalo người nhận gõ mã này cho bot.
invite-link = Hoặc mở liên kết / quét mã QR: { $link }

request-sent = Đã gửi yêu cầu kết nối với { $unit }. Cán bộ phụ trách xác nhận xong tôi sẽ báo ngay.
request-sent-no-unit = Tôi chưa nhận ra tên đơn vị; đã chuyển lời của anh/chị đến cán bộ phụ trách để xác nhận.
request-waiting = Yêu cầu của anh/chị đang chờ cán bộ phụ trách xác nhận.
request-nobody = Cơ quan chưa có cán bộ phụ trách nào kết nối với bot nên chưa xác nhận được. Xin liên hệ trực tiếp cơ quan.
request-notice =
    Yêu cầu kết nối
    Người gửi: { $name }
    Tự giới thiệu: “{ $statement }”
    Hiểu là: { $role } – { $unit }
request-decided = Yêu cầu này đã được xử lý.
request-refused = Cán bộ phụ trách chưa xác nhận được yêu cầu kết nối. Xin liên hệ trực tiếp cơ quan để nhận mã mời.
request-approved-reply = Đã kết nối { $name } với { $unit }.
request-refused-reply = Đã từ chối yêu cầu của { $name }.
requests-none = Không có yêu cầu kết nối nào đang chờ.

group-which-units = Nối nhóm này với đơn vị nào? Ví dụ: “/nhom các bệnh viện công lập” hoặc “/nhom UBND các huyện, thị xã, thành phố”.
group-linked = Đã nối nhóm với { $count } đơn vị: { $names }{ $more ->
        [0] {""}
       *[other] {" "}và { $more } đơn vị khác
    }. Nhóm nhận thông báo chung và số liệu đếm, không nêu tên đơn vị.

help-head = Tôi giúp được:
help-foot = Hoặc hỏi bằng lời thường, ví dụ: “hạn báo cáo khi nào”, “ai ký”, “nội dung mục 2”. Có dấu hay không dấu đều được.
help-invite = mời <đơn vị> <trưởng|đầu mối> – cấp mã mời
help-requests = yêu cầu – người đang chờ kết nối
help-group-count = tình hình – bao nhiêu đơn vị trong nhóm đã nắm việc, đã báo cáo
help-group = /nhom <các đơn vị> – nối nhóm này với các đơn vị
help-my-tasks = “việc của tôi” – phần việc, thời hạn của đơn vị
menu-help = Giúp: tôi làm được những gì
