# Kênh, lý do
channel-name = { $channel ->
        [zalo] Zalo
        [telegram] Telegram
        [local] trang trò chuyện
       *[other] { $channel }
    }
send-failure = { $failure ->
        [blocked] đã chặn hoặc xóa bot
        [gone] tài khoản hoặc nhóm không còn
        [rejected] nền tảng không nhận tin này
        [unreachable] không kết nối được nền tảng
        [over-plan] gói của kênh đã hết chỗ
        [not-configured] mã bot sai
        [throttled] nền tảng đang quá tải
        [migrated] nhóm đã đổi mã
       *[other] chưa rõ lý do
    }
who-group = nhóm “{ $title }”

# Xem tiếp
more = Xem tiếp
more-none = Không còn phần nào để xem tiếp.

# Tin không gửi được
officer-help-dead-letters = tin lỗi – các tin chưa gửi được, gửi lại hoặc bỏ
dead-none = Không có tin nào bị lỗi.
dead-head = { $count } tin chưa gửi được:
dead-line = • { $who }, { $channel }: { $why } – “{ $words }”
dead-perhaps = (có thể đã đến)
dead-more = … và { $count } tin khác.
dead-one = Tin { $at }/{ $count }
dead-error = Nền tảng báo: { $error }
dead-act-all = Gửi lại tất cả ({ $count })
dead-act-single = Xem từng tin
dead-act-drop-all = Bỏ tất cả
dead-act-again = Gửi lại
dead-act-drop = Bỏ tin này
dead-gone = Không còn tin lỗi nào như vậy; có thể đã được xử lý.
dead-resent = Đang gửi lại { $count } tin. Tin không còn cần thiết (văn bản đã thu hồi, đơn vị đã báo cáo) sẽ được bỏ qua.
dead-dropped = Đã bỏ { $count } tin, không gửi nữa.

# Dừng gửi
officer-help-stop = dừng gửi 512 – dừng các tin chưa gửi của một văn bản (“gửi tiếp 512” để gửi tiếp)
stop-which = Dừng gửi văn bản nào?
stopped = Đã dừng gửi { $title }: giữ lại { $count } tin chưa gửi; { $sent } tin đã đến nơi.
stopped-in-flight = { $count } tin đang trên đường, có thể vẫn đến.
stop-nothing = { $title } không còn tin nào chờ gửi; { $sent } tin đã đến nơi. Nếu nội dung sai, gõ “đính chính” kèm số văn bản.
stop-act-resume = Gửi tiếp
stop-act-correct = Đính chính
resume-which = Gửi tiếp văn bản nào?
resumed = Đang gửi tiếp { $count } tin về { $title }.
resume-nothing = { $title } không có tin nào bị dừng.

# Đính chính
officer-help-correct-sent = đính chính 512: <nội dung đúng> – sửa tin đã gửi về một văn bản
correct-which = Đính chính tin về văn bản nào?
correct-sent-how = Gõ, ví dụ: đính chính { $ref }: hạn báo cáo là trước 05/4/2025, không phải 04/5/2025
correct-sent-sure = Đính chính { $title }: “{ $words }”
correct-sent-edits = { $count } tin đã gửi: sửa ngay trong tin.
correct-sent-follows = { $count } tin đã gửi ở kênh không sửa được: gửi thêm tin đính chính.
correct-sent-waits = { $count } tin chưa gửi: ghi sẵn lời đính chính.
correct-sent-yes = Đính chính
correct-sent-no = Thôi
correct-sent-done = Đã đính chính { $title }: { $count } tin đã gửi, { $waiting } tin chưa gửi.
correct-sent-before = Lời đính chính này đã gửi rồi, hoặc không còn. Xin gõ lại.
correct-sent-nobody = Chưa có tin nào về { $title } được gửi nên không có gì để đính chính.
correction-line = ĐÍNH CHÍNH ngày { $day }, { $directive }: { $words }

# Mất liên lạc
officer-help-unreachable = mất liên lạc – ai không nhận được tin, đơn vị nào vì thế chưa được báo
unreachable-none = Mọi đơn vị đều có người nhận được tin.
unreachable-head = Không gửi tin được ({ $count }):
unreachable-line = • { $who }, { $channel }: { $why }, từ { $since }
unreachable-line-elsewhere = • { $who }, { $channel }: { $why }, từ { $since }; vẫn nhận tin ở { $other }
unreachable-units = Đơn vị không ai nhận được tin ({ $count }): { $names }
unreachable-unlinked = Đơn vị chưa ai kết nối ({ $count }): { $names }
unreachable-more = và { $count } đơn vị khác
unreachable-todo = Việc cần làm: gọi điện, hoặc gõ “thư mời <đơn vị>” lấy lời mời gửi qua SMS.
unreachable-act-letter = Thư mời { $unit }
help-invite-letter = thư mời <đơn vị> – lời mời kèm mã để gửi qua SMS, điện thoại
invite-letter-how = Lời mời { $role }, { $unit } (mã dùng một lần, đến hết { $until }). Chép tin dưới đây gửi SMS, hoặc đọc qua điện thoại:
invite-letter = { $office } kính mời { $role } { $unit } kết nối trợ lý nhắc việc để nhận văn bản giao việc: mở bot của cơ quan trên Zalo hoặc Telegram, nhắn mã { $code } (dùng đến hết { $until }).
invite-letter-link = Hoặc mở: { $link }

# Kênh thứ hai
help-add-channel = thêm kênh – nhận tin cả ở Zalo lẫn Telegram, mỗi việc chỉ báo một lần
add-channel = Trên kênh kia, nhắn cho bot của cơ quan mã { $code } (dùng một lần, đến hết { $until }). Mỗi việc chỉ báo một lần, ở nơi anh/chị nhắn gần nhất; nơi đó không tới được thì báo ở nơi kia.

# Hạn mức của kênh
officer-help-plan = hạn mức – số tin, số người còn lại của kênh trong tháng
preview-cost = Tốn khoảng { $messages } tin { $channel }; còn { $left } tin tháng này.
preview-cost-together = Tốn khoảng { $messages } tin { $channel } (báo nhóm ngay, mỗi đơn vị một tin tổng hợp sáng mai); còn { $left } tin tháng này.
preview-cost-held = { $count } tin { $channel } sẽ phải chờ sang tháng: nửa hạn mức dành để trả lời các đơn vị.
published-together = { $count } người nhận trong tin tổng hợp sáng ngày làm việc tới.
plan-messages = { $channel }: đã gửi { $used }/{ $limit } tin tháng này; còn { $bulk } tin cho thông báo, phần kia dành để trả lời.
plan-people = { $channel }: { $used }/{ $limit } người đã nói chuyện với bot.
plan-groups = { $channel }: { $used }/{ $limit } nhóm.
plan-held = { $count } tin { $channel } đang chờ vì thông báo đã dùng hết nửa hạn mức của tháng.
plan-todo = Nên nâng gói, hoặc mời đơn vị kết nối thêm kênh khác.
plan-none = Các kênh đang dùng không giới hạn số tin.
plan-passed-messages = { $channel } đã dùng { $mark }% số tin của tháng ({ $used }/{ $limit }).
plan-passed-people = { $channel } đã dùng { $mark }% số người của gói ({ $used }/{ $limit }).
plan-passed-groups = { $channel } đã dùng { $mark }% số nhóm của gói ({ $used }/{ $limit }).
plan-passed-todo = Gõ “hạn mức” để xem.
dead-news = Có { $count } tin chưa gửi được. Gõ “tin lỗi” để xem và gửi lại.

# Tin tổng hợp buổi sáng
digest-head = Hôm nay { $unit } có:{ $fresh ->
        [0] {""}
       *[other] {" "}{ $fresh } văn bản mới
    }{ $due ->
        [0] {""}
       *[other] { $fresh ->
            [0] {" "}
           *[other] {", "}
        }{ $due } việc đến hạn
    }
digest-new = • MỚI: { $name }{ $subject }
digest-due = • NHẮC: { $name }{ $subject }
digest-deadline = { "  " }Hạn: { $deadline }
digest-answer = Gõ số để chọn, hoặc gõ “nhận { $ref }”; hỏi gì thêm cứ nhắn.
digest-act-acknowledge = Đã nắm { $ref }
