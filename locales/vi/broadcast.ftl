title-number = số { $number }
title-date = ngày { $date }
title-month = tháng { $date }

deadline-safe = { $words } (ngày làm việc cuối còn kịp: { $day }, { $left })
deadline-past = { $words } (đã quá { $days } ngày)
deadline-just-past = { $words } (vừa hết hạn)
deadline-extended = { $written } theo văn bản; được gia hạn đến hết ngày { $until } theo quyết định của { $by } ngày { $on }

part-coordinating = (phối hợp)
part-following = (theo dõi, tổng hợp)

broadcast-gives = { $office } giao { $unit } { $count } việc:
broadcast-asks = { $office } đề nghị { $unit } thực hiện { $count } việc:
broadcast-more = … và { $count } việc khác, chọn “Phần việc nguyên văn” để xem đủ.
broadcast-duty-due = hạn: { $deadline }
broadcast-report-due = Hạn báo cáo: { $deadline }
broadcast-report-due-for = Hạn nộp “{ $purpose }”: { $deadline }
broadcast-report-to = Báo cáo về: { $to }
broadcast-next-due = Hạn gần nhất: { $deadline }
broadcast-undated = Hạn: văn bản không nêu ngày cụ thể.
broadcast-answer = Gõ số để chọn, hoặc gõ “nhận { $ref }”:

broadcast-group = Văn bản giao việc cho { $count } đơn vị trong nhóm. Mỗi đơn vị xem phần việc của mình ở tin nhắn riêng với tôi.
broadcast-group-due = Hạn báo cáo: { $deadline }
hand-over-follows = Đơn vị đang có { $count } văn bản chưa xong, tôi gửi ngay dưới đây.
hand-over-rest = Còn { $count } văn bản khác giao việc cho { $unit }:
hand-over-line = • { $name } – hạn { $deadline }
hand-over-line-undated = • { $name }
hand-over-more = … và { $count } văn bản khác.
hand-over-group = Văn bản đang giao việc cho các đơn vị trong nhóm: { $count }. Mỗi đơn vị xem phần việc của mình ở tin nhắn riêng với tôi.

nudge-head = Nhắc việc: { $directive }
nudge-unacknowledged = { $unit } chưa xác nhận đã nắm việc.
nudge-unreported = { $unit } chưa báo cáo.
nudge-returned = Báo cáo của { $unit } được trả lại từ ngày { $day }, chưa gửi lại.
nudge-supplement = Báo cáo của { $unit } được đề nghị bổ sung từ ngày { $day }, chưa gửi lại.
nudge-ask-subordinate = Đề nghị đơn vị thực hiện và báo cáo.
nudge-ask-peer = Kính đề nghị quý cơ quan quan tâm thực hiện và gửi báo cáo.
nudge-ask-acknowledge = Đề nghị đơn vị xác nhận đã nắm việc.
nudge-already = Nếu đã gửi bằng bản giấy hoặc qua hệ thống, xin báo cán bộ phụ trách.

withdraw-notice = { $directive } đã được thu hồi. { $unit } không phải thực hiện và báo cáo theo văn bản này nữa.
