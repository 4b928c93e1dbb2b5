# Giao văn bản
officer-help-new = gửi văn bản – nộp văn bản chỉ đạo (gửi tệp, dán toàn văn, hoặc qua trang tải lên)
officer-help-check = soát – xem từng việc đã đọc bên cạnh lời văn bản, sửa chỗ sai
officer-help-status = tình hình – đơn vị nào đã nắm việc, đã báo cáo ("tình hình 512")
officer-help-list = văn bản – danh sách văn bản
officer-help-record = đã nộp giấy: BV Nhi 45/BC-BVN 03/4 – ghi nhận báo cáo giấy, iOffice, điện thoại
officer-help-nudge = đôn đốc – nhắc các đơn vị chưa nắm việc, chưa báo cáo ("đôn đốc 512")
officer-help-extensions = gia hạn – các yêu cầu gia hạn đang chờ

intake-classified = Văn bản có độ mật không được đưa vào hệ thống này. Tôi không đọc tiếp và không lưu nội dung nào.
intake-empty = Nội dung quá ngắn, chưa phải một văn bản. Xin gửi lại toàn văn.
intake-no-directive = Tôi không thấy đây là văn bản chỉ đạo (không có phần đầu, nơi nhận hay nhiệm vụ). Nếu đúng là văn bản, xin gửi lại toàn văn từ phần đầu.
intake-too-long = Nội dung quá dài (trên 1 triệu ký tự). Xin chỉ gửi phần văn bản chỉ đạo.
intake-no-register = Chưa có danh bạ đơn vị nên chưa giao việc được. Xin nhờ người quản trị nhập danh bạ trước.
intake-same = Văn bản này anh/chị đã gửi, đang ở dạng dự thảo.
intake-published-before = { $title } đã phát hành trước đó (gọi tắt: { $ref }).

file-too-large = Tệp quá lớn, kênh này không tải về được. Xin dán toàn văn vào đây.
file-unavailable = Chưa tải được tệp này. Xin gửi lại.
file-one-by-one = Tôi đọc tệp đầu tiên. Mỗi văn bản xin gửi riêng một tin.
file-a-photo = ảnh chụp
file-a-document = tệp văn bản

reading-started = Đang đọc { $name }…
reading-pages-started = Đang đọc { $count } trang ảnh…
reading-progress = Đang đọc { $name }: trang { $page }/{ $pages }.
reading-failed = Chưa đọc được { $name }. { $why }

pages-some-missing = Chưa tải được { $missing } trong { $count } ảnh nên chưa nhận ảnh nào, để trang khỏi thiếu hoặc lẫn thứ tự. Xin gửi lại cả { $count } ảnh.
pages-so-far = Đã nhận { $count } trang. Còn trang nào nữa không? Gửi tiếp, hoặc nhắn “xong”.
pages-done = Xong
pages-cancel = Hủy
pages-paused = Đã tạm dừng, các trang đã gửi vẫn được giữ. Làm tiếp thì gõ “tiếp tục”.

stamped-seen = Trong phần chữ không có, nhưng trên hình trang đầu tôi thấy:
stamped-number = - số { $number }. Đúng thì nhắn “số ” kèm số và ký hiệu đầy đủ
stamped-date = - ngày { $date }. Đúng thì nhắn “ngày { $date }”

parts-ask-file = Anh/chị gửi tệp Word, PDF, ảnh chụp các trang, hoặc dán toàn văn vào đây. Văn bản dài cứ dán nhiều lần, xong thì gõ “xong”; thôi thì gõ “hủy”.
parts-ask-paste = Anh/chị dán toàn văn vào đây, nhiều lần cũng được, xong thì gõ “xong”; thôi thì gõ “hủy”.
parts-ask-code =
    Mã nộp văn bản: { $code } (dùng một lần, trong 15 phút).
    Mở { $address }, nhập mã và chọn tệp.
    Hoặc dán toàn văn vào đây, nhiều lần cũng được, xong thì gõ “xong”; thôi thì gõ “hủy”.
parts-so-far = Đã nhận { $count } phần ({ $letters } ký tự). Dán tiếp, đủ rồi thì gõ “xong”.
parts-nothing = Chưa nhận được phần nào. Xin dán toàn văn, hoặc gõ “hủy”.
parts-cancelled = Đã thôi nhận văn bản.
parts-paused = Đã tạm dừng, các phần đã dán vẫn được giữ. Làm tiếp thì gõ “tiếp tục”.

# Thẻ văn bản
card-head = Đã đọc: { $title }
card-subject = Trích yếu: { $subject }
card-signer = Người ký: { $signer }
card-urgency-khan = Độ khẩn: KHẨN
card-urgency-thuong-khan = Độ khẩn: THƯỢNG KHẨN
card-urgency-hoa-toc = Độ khẩn: HỎA TỐC
card-tasks = Nhiệm vụ: { $tasks }, trong đó { $dated } việc có thời hạn
card-checked = Đã soát { $checked }/{ $tasks } việc
card-doubtful = Nên xem lại việc: { $numbers }
card-report = Báo cáo: { $report }
card-report-numbered = Báo cáo { $number }: { $report } ({ $purpose })
card-report-to = { $when }, gửi { $to }
card-report-undated = không nêu ngày
card-units = Đơn vị nhận việc: { $count }
card-open = Chưa rõ đơn vị ({ $count }): { $names }
card-former = Tên đã đổi: { $names }
card-gap-number = Thiếu số – gõ: số 512/SYT-NVY
card-gap-date = Thiếu ngày ban hành – gõ: ngày 14/3/2025
card-gap-date-incomplete = Ngày ban hành chưa đủ – gõ: ngày 14/3/2025
card-gap-subject = Thiếu trích yếu – gõ: trích yếu …
card-gap-recipients = Không có “Kính gửi” – gõ: kính gửi …; …
card-gap-signer = Không thấy người ký
card-ref = Gọi tắt: { $ref }
card-act-tasks = Xem nhiệm vụ
card-act-edit = Sửa
card-act-check = Soát từng việc
card-act-open = Đơn vị chưa rõ ({ $count })
card-act-preview = Xem trước
card-act-publish = Phát hành
card-act-discard = Bỏ
card-act-card = Thẻ văn bản

officer-no-draft = Hiện không có văn bản nào đang soạn. Gõ “gửi văn bản” để nộp văn bản mới.
officer-gone = Văn bản này không còn trong hệ thống.
officer-published = Văn bản { $ref } đã phát hành nên không sửa được nữa.
officer-unknown-ref = Không tìm thấy văn bản “{ $ref }”. Gõ “văn bản” để xem danh sách.
officer-no-such-task = Không có việc số { $number }. Gõ “nhiệm vụ” để xem danh sách.
officer-no-such-deadline = Việc { $task } không có hạn số { $number }. Gõ “nhiệm vụ” để xem danh sách.
officer-no-such-report = Không có báo cáo số { $number }.
officer-number-taken = Số { $number } đã thuộc văn bản { $ref } cùng năm. Xin kiểm tra lại.

tasks-none = Chưa đọc được nhiệm vụ nào. Gõ: thêm việc: <nội dung>: giao <đơn vị>; hạn <ngày>
tasks-head = Văn bản { $ref }: { $count } việc (trang { $page }/{ $pages })
tasks-how = Sửa bằng cách gõ, ví dụ: sửa 3 hạn trước 05/4/2025 · sửa 3 giao BV Nhi · xóa 3
task-section = [mục { $section }]
task-assigned = giao: { $units }
task-coordinating = phối hợp: { $units }
task-due = hạn: { $deadline }
task-due-numbered = hạn { $number }: { $deadline }
task-corrected = (đã sửa)
task-doubtful = (nên xem lại)
everybody = tất cả
page-next = Trang sau
page-back = Trang trước

discard-sure = Bỏ bản dự thảo { $title }? Các chỗ đã sửa sẽ mất.
discard-yes = Bỏ hẳn
discard-no = Giữ lại
discarded = Đã bỏ { $title }.

# Sửa
correct-how =
    Gõ điều cần sửa, có dấu hay không dấu đều được:
    • sửa 3 hạn trước 05/4/2025 (hoặc: không)
    • nhiều hạn: sửa 3 hạn 2 trước 05/4/2025 · sửa 3 thêm hạn … · sửa 3 bỏ hạn 2
    • sửa 3 giao TTYT huyện, Phòng GDĐT
    • sửa 3 phối hợp … · sửa 3 nội dung …
    • sửa 3 giao thêm BV Nhi · sửa 3 bớt TTYT huyện
    • sửa 3 tách · gộp 3 với 4 · xóa 3 · lấy lại 3
    • thêm việc: <nội dung>: giao <đơn vị>; hạn <ngày>
    • số 512/SYT-NVY · ngày 14/3/2025 · trích yếu …
    • kính gửi …; … · hạn báo cáo trước 05/4/2025
    • đơn vị <cách viết trong văn bản> = BVN, BVDKT
corrected = Đã sửa.
correct-removed = Đã bỏ việc { $number }; số của các việc khác giữ nguyên. Cần lại thì gõ: lấy lại { $number }
correct-recipients = Kính gửi: { $names }
correct-open = Chưa rõ đơn vị: { $names }
correct-no-units = Chưa thấy tên đơn vị nào.
correct-unknown-unit = Không có đơn vị “{ $words }” trong danh bạ. Xin gõ tên, tên tắt hoặc mã đơn vị.
correct-no-such-day = Không có ngày này trong lịch. Xin gõ lại, ví dụ: ngày 14/3/2025
correct-deadline-before = Ngày { $day } trước ngày ban hành văn bản ({ $issued }) nên chưa sửa. Xin xem lại ngày, tháng, năm.
correct-already-there = { $unit } đã có trong việc này. Chưa sửa gì.
correct-not-among = Việc { $number } không giao { $unit }. Chưa sửa gì.
correct-among-all = Việc { $number } giao tất cả đơn vị nên không bớt riêng { $unit } được. Xin gõ rõ: giao <các đơn vị>
split-nothing = Không tách được việc { $number } ở chỗ này.
split-not-there = Trong việc { $number } không có chỗ nào bắt đầu bằng “{ $words }”. Xin chép mấy chữ đầu của phần sau.
split-where = Tách việc { $number }. Việc thứ hai bắt đầu từ đâu? Chọn, hoặc gõ: tách <mấy chữ đầu của phần sau>
split-how = Tách việc { $number }: gõ “tách” kèm mấy chữ đầu của phần sau.
merge-which = Việc { $number } là một phần của việc nào? Chọn, hoặc gõ: gộp với <số>
merge-with = Gộp với việc { $number }
merge-itself = Việc { $number } không gộp với chính nó được.
restore-none = Chưa có việc nào bị bỏ.
restore-nothing = Không có việc { $number } nào đã bỏ.
correct-deadline-unclear = Chưa hiểu hạn “{ $words }”. Xin gõ, ví dụ: trước 05/4/2025 · chậm nhất 16h 05/4/2025 · không
correct-which-deadline = Việc { $task } có { $count } hạn:
correct-which-how = Thay hạn nào bằng “{ $words }”? Chọn, hoặc gõ: sửa { $task } hạn 2 { $words }
correct-which-drop = Bỏ hạn nào? Chọn, hoặc gõ: sửa { $task } bỏ hạn 2
correct-act-deadline = Hạn { $number }: { $deadline }
correct-act-add = Thêm, giữ các hạn kia
correct-which-report = Văn bản yêu cầu nhiều báo cáo: { $reports }. Xin gõ số, ví dụ: hạn báo cáo số { $number } trước 05/4/2025

units-ask =
    Còn { $count } chỗ chưa rõ đơn vị. “{ $written }” là đơn vị nào?
    Chọn, hoặc gõ: đơn vị { $example } = <các đơn vị>
units-nobody = Không giao đơn vị nào
units-rest = Trong đó chưa rõ: { $names }
units-only-known = Chỉ giao { $count } đơn vị đã rõ
units-now = { $former } nay là { $now }
units-all-clear = Mọi tên trong văn bản đã rõ đơn vị.
units-decided = “{ $written }” = { $units }
units-not-in-draft = Trong văn bản không có tên “{ $written }”.

# Soát
check-head = Việc { $at }/{ $all } – số { $number }{ $where }
check-section = , mục { $section }
check-doubts = XEM KỸ: { $doubts }
check-doubt-confidence = chưa chắc đây là một việc
check-doubt-nobody = chưa rõ giao ai
check-doubt-units = có tên chưa rõ đơn vị
check-doubt-deadline = văn bản không ghi đủ ngày
check-quote = “{ $words }”
check-own = (Không lấy từ văn bản: do cán bộ thêm)
check-words = Nội dung: { $words }
check-assigned = Giao: { $units }
check-coordinating = Phối hợp: { $units }
check-everybody = tất cả đơn vị nhận văn bản
check-everybody-as = tất cả (“{ $words }”)
check-unit-as = { $units } (“{ $words }”)
check-unit-count = { $count } đơn vị: { $names }
check-unit-open = “{ $words }” – chưa rõ là đơn vị nào
check-unit-nobody = không giao (“{ $words }”)
check-due = Hạn: { $text }
check-due-numbered = Hạn { $number }: { $text }
check-due-none = Hạn: không nêu
check-due-undated = { $words } – không có ngày cụ thể
check-due-day = { $words } → { $last }
check-last-day = muộn nhất { $day }
check-last-hour = { $time } { $day }
check-safe-day = ngày làm việc cuối: { $day }
check-assumed-year = năm { $value } lấy theo văn bản
check-assumed-month = tháng { $value } lấy theo văn bản
check-assumed-lunar = âm lịch { $value }
check-due-own = cán bộ đặt
check-report-to = Báo cáo: gửi { $to }
check-how = Đúng thì bấm “Đúng rồi”. Sai thì gõ luôn, ví dụ: hạn 30/3 · giao thêm BV Nhi · bớt TTYT huyện · bỏ
check-act-ok = Đúng rồi
check-act-deadline = Sửa hạn
check-act-units = Sửa đơn vị
check-act-which-unit = Chỉ rõ đơn vị
check-act-more = Khác
check-act-back = Quay lại
check-act-see = Xem trang
check-act-drop = Bỏ việc này
check-act-split = Tách làm hai
check-act-merge = Gộp việc khác
check-act-no-deadline = Không có hạn
check-act-everybody = Tất cả đơn vị
check-ask-deadline = Hạn đúng của việc { $number }? Gõ, ví dụ: trước 30/3 · chậm nhất 16h ngày 30/3 · không
check-ask-units = Giao việc { $number } cho ai? Gõ tên hoặc mã, ví dụ: BV Nhi, TTYT huyện. Thêm, bớt thì gõ: giao thêm … · bớt … · phối hợp …
check-ask-unit = “{ $written }” là đơn vị nào? Chọn, hoặc gõ tên, mã đơn vị.
check-more =
    Việc { $number }. Chọn, hoặc gõ:
    nội dung … · thêm hạn … · phối hợp … · để sau · thêm việc: …
    Quay lại thì gõ “quay lại”.
check-dropped = Đã bỏ việc { $number }. Cần lại thì gõ: lấy lại { $number }
check-split = Đã tách: phần sau là việc { $other }, còn đây là việc { $number }.
check-nobody = Việc { $number } chưa giao ai. Xin chỉ đơn vị, hoặc gõ “bỏ” nếu không phải việc.
check-stopped = Đã tạm dừng, các việc đã soát vẫn được giữ. Soát tiếp thì gõ “soát”.
check-done = Đã soát { $count }/{ $count } việc. Xem trước rồi phát hành?

page-shown = Trang { $numbers }/{ $count }.
page-marked = Phần tô vàng là chỗ đã đọc.
page-more = Đoạn này còn sang trang sau: gõ “xem trang” kèm số.
page-words = “{ $words }”
page-none = Văn bản này nộp bằng chữ (Word hoặc dán) nên không có hình trang.
page-own = Việc { $number } do cán bộ thêm, không có trong văn bản.
page-not-found = Tôi chưa tìm được đoạn này trên hình trang.
page-no-photo = Kênh này không gửi được hình. Đoạn này ở trang { $numbers }.
page-no-such = Văn bản có { $count } trang, không có trang { $number }.

# Phát hành
preview-unchecked = Mới soát { $checked }/{ $tasks } việc – gõ “soát” để xem từng việc.
preview-head = Xem trước: { $title }
preview-counts = { $units } đơn vị, { $people } người sẽ nhận tin; { $groups } nhóm nhận thông báo chung.
preview-nobody = Chưa có ai kết nối ({ $count }): { $names }
preview-unreachable = Không gửi tin được ({ $count }): { $names }
preview-open = Chưa rõ đơn vị, sẽ không giao ({ $count }): { $names }
preview-without = Chưa có số văn bản; khi chưa có số, đơn vị gọi văn bản này là { $ref }.
preview-example = Tin gửi { $unit }:
preview-none = Chưa có đơn vị nào nhận việc. Xin chỉ rõ đơn vị trước khi phát hành.
preview-units = • { $parts } ({ $count } đơn vị): { $names }
preview-units-on =   { $names }
preview-tasks = việc { $numbers }
preview-coordinating = phối hợp việc { $numbers }
preview-told-only = chỉ nhận để biết
preview-act-message = Xem tin mẫu
published-unreached = { $count } đơn vị chưa nhắn được; gõ “mời <đơn vị> đầu mối” để cấp mã kết nối.
published-open = Chưa giao vì chưa rõ đơn vị ({ $count }): { $names }
publish-sure = Phát hành { $title } tới { $units } đơn vị ({ $people } người, { $groups } nhóm)?
publish-yes = Phát hành ngay
publish-no = Chưa
published = Đã phát hành { $title } tới { $units } đơn vị: { $people } người, { $groups } nhóm. Tin đang được gửi đi.
published-silent = Đã phát hành { $title } tới { $units } đơn vị, nhưng chưa có ai kết nối nên chưa gửi được tin nào.
published-before = { $title } đã phát hành rồi.

# Tình hình
status-list-head = Văn bản đã phát hành:
status-line = { $title } [{ $ref }] – nắm việc { $acknowledged }/{ $all }, báo cáo { $reported }/{ $wanted }, trả lại { $returned }, quá hạn { $late }
status-none = Chưa phát hành văn bản nào.
status-head = { $title }
status-acknowledged = Đã nắm việc: { $count }/{ $all }
status-reported = Đã báo cáo: { $count }/{ $all }
status-reported-all = Tổng số báo cáo đã có: { $count }/{ $all }
status-round = { $line } – đã có { $reported }/{ $wanted } đơn vị
status-reported-sources = gồm { $sources }
status-returned = Trả lại, chờ gửi lại: { $count }
status-extended = Được gia hạn: { $count } đơn vị
status-source = { $count } qua { $source }
status-late = Quá hạn chưa báo cáo: { $count }
status-reported-late = Báo cáo sau hạn: { $count }
status-sending = Tin: { $sent } đã gửi, { $waiting } đang gửi, { $failed } không gửi được
status-unreached = Chưa liên lạc được: { $count } đơn vị
status-act-one = Tình hình { $ref }
status-act-unacknowledged = Chưa nắm việc ({ $count })
status-act-unreported = Chưa báo cáo ({ $count })
status-act-late = Quá hạn ({ $count })
status-act-returned = Trả lại ({ $count })
status-act-reported = Đã báo cáo ({ $count })
status-act-unreached = Chưa liên lạc được ({ $count })
status-act-nudge = Đôn đốc
status-list-unacknowledged = Chưa nắm việc, { $ref }: { $count } đơn vị
status-list-unreported = Chưa báo cáo, { $ref }: { $count } đơn vị
status-list-late = Quá hạn chưa báo cáo, { $ref }: { $count } đơn vị
status-list-returned = Trả lại, chờ gửi lại, { $ref }: { $count } đơn vị
status-list-reported = Đã báo cáo, { $ref }: { $count } đơn vị
status-list-unreached = Chưa liên lạc được, { $ref }: { $count } đơn vị
status-list-empty = Không có đơn vị nào.
status-reported-unit = { $unit } – { $day }, { $source }
status-reported-unit-late = { $unit } – { $day } (sau hạn), { $source }
status-resubmitted = gửi lại ngày { $day }
status-returned-unit = { $unit } – trả lại từ ngày { $day }: { $note }
status-supplement-unit = { $unit } – đề nghị bổ sung từ ngày { $day }: { $note }
status-extended-unit = { $unit } (gia hạn đến hết ngày { $until })
status-problem-nobody = { $unit } – chưa có ai kết nối
status-problem-unreachable = { $unit } – không gửi được tin

directives-head = Văn bản:
directives-none = Chưa có văn bản nào. Gõ “gửi văn bản” để nộp.
directives-line = { $ref }: { $title }{ $subject } – { $state }
directives-state-draft = dự thảo
directives-state-published = đã phát hành
directives-state-withdrawn = đã thu hồi
directives-page = Trang { $page }/{ $pages }

group-count = { $title }: { $acknowledged }/{ $all } đơn vị đã nắm việc, { $reported }/{ $wanted } đơn vị đã báo cáo.
group-count-unreported = { $title }: { $acknowledged }/{ $all } đơn vị đã nắm việc.
group-count-none = Nhóm này chưa có văn bản nào được giao.

# Ghi nhận
record-how = Gõ, ví dụ: đã nộp giấy: BV Nhi 45/BC-BVN 03/4 · đã nộp iOffice: TTYT Hoằng Hóa 120/BC-TTYT · đã báo cáo qua điện thoại: Sở Nội vụ
record-unknown-unit = Chưa nhận ra đơn vị “{ $words }”. Xin gõ tên, tên tắt hoặc mã trong danh bạ.
record-which-unit = “{ $words }” là đơn vị nào?
record-none = { $unit } chưa được giao văn bản nào.
record-not-assigned = Văn bản { $ref } không giao việc cho { $unit }.
record-which-directive = { $unit } không còn văn bản nào chờ báo cáo. Ghi nhận cho văn bản nào?
record-which-report = { $unit } có nhiều báo cáo. Bản này là báo cáo nào?
record-stale = Việc ghi nhận này đã cũ. Xin gõ lại.
recorded = Đã ghi nhận: { $unit } báo cáo { $directive } qua { $source }, ngày { $day }.
recorded-reference = Số văn bản: { $reference }
recorded-timely = Đúng hạn.
recorded-late = Sau hạn.
recorded-last = Không nhắc đơn vị nữa.
recorded-later = Báo cáo đã đủ; vẫn nhắc các hạn sau ngày này.
recorded-next = Báo cáo tiếp theo: { $report }.
recorded-kept = Trước đó đơn vị đã báo cáo qua { $source }; bản này được ghi thêm.
record-act-withdraw = Bỏ ghi nhận
record-withdraw-how = Bỏ ghi nhận của đơn vị nào? Ví dụ: bỏ ghi nhận BV Nhi
record-withdraw-none = Chưa ghi nhận báo cáo giấy, hệ thống hay điện thoại nào của { $unit }.
record-withdraw-which = Bỏ ghi nhận nào của { $unit }?
record-named = { $source }, ngày { $day }
record-withdrawn = Đã bỏ ghi nhận: { $unit }, { $directive } ({ $record }). Bản này chỉ còn trong lịch sử.
record-withdrawn-open = Đơn vị trở lại chưa báo cáo; nhắc việc tiếp tục.
record-withdrawn-still = Vẫn giữ báo cáo qua { $source } ngày { $day }.
record-withdrawn-returned = Báo cáo trước vẫn đang trả lại từ ngày { $day }; nhắc việc tiếp tục.
record-withdrawn-before = Ghi nhận này đã được bỏ trước đó: { $unit }, { $directive } ({ $record }).
recorded-before = Bản { $reference } của { $unit } đã được ghi nhận trước đó.

# Đôn đốc, thu hồi
nudge-which = Đôn đốc văn bản nào?
nudge-preview = { $title }: { $unacknowledged } đơn vị chưa nắm việc, { $unreported } đơn vị chưa báo cáo. Trong { $units } đơn vị còn thiếu, { $people } người nhận được tin. Gửi tin nhắc?
nudge-nobody = { $title }: mọi đơn vị đã nắm việc và báo cáo, không cần đôn đốc.
nudge-nobody-reachable = { $title }: { $units } đơn vị còn thiếu nhưng chưa ai kết nối để nhắn.
nudge-yes = Gửi tin nhắc
nudge-no = Thôi
nudged = Đã gửi tin nhắc tới { $units } đơn vị ({ $people } người).
nudge-sent-before = Tin nhắc này đã gửi rồi.
withdraw-which = Thu hồi văn bản nào?
withdraw-sure = Thu hồi { $title }? { $units } đơn vị sẽ được báo và không bị nhắc nữa.
withdraw-yes = Thu hồi
withdraw-no = Thôi
withdrawn = Đã thu hồi { $title }; đã báo { $people } người.
withdraw-not-published = Văn bản { $ref } không ở trạng thái đã phát hành.
nothing-done = Không có gì thay đổi.

officer-help-follow-up = theo dõi 512 ngày 28/3 – đặt ngày theo dõi nội bộ cho văn bản không nêu hạn
follow-up-how = Gõ: theo dõi <văn bản> ngày <ngày>, ví dụ “theo dõi 512 ngày 28/3”.
follow-up-past = Ngày { $day } đã qua. Xin chọn một ngày từ hôm nay trở đi.
follow-up-set = Đã đặt ngày theo dõi nội bộ { $day } cho { $units } đơn vị ở { $title }. Ngày này do cơ quan đặt, không phải thời hạn của văn bản.
follow-up-none = { $title } đã có hạn báo cáo cho mọi đơn vị, hoặc các đơn vị đã báo cáo; không cần đặt ngày theo dõi.
record-future = Ngày { $day } chưa tới. Xin kiểm tra lại ngày ghi trên báo cáo.

# Văn bản trước
relation-cited = { $number } ngày { $day }
relation-amends = Văn bản này sửa đổi, bổ sung { $paper }.
relation-replaces = Văn bản này thay thế { $paper }.
relation-corrects = Văn bản này đính chính { $paper }.
relation-withdraws = Văn bản này thu hồi, bãi bỏ { $paper }.
relation-linked = Đã gắn với { $title }.
relation-open = Chưa gắn.
relation-unknown = Văn bản đó chưa có trong hệ thống.
relation-ask = Gắn với { $title } trong hệ thống?
relation-ask-which = Hệ thống có { $count } văn bản cùng số. Gắn với văn bản nào?
relation-yes = Gắn
relation-no = Không gắn
relation-apart = Không gắn. { $text }
relation-none = Văn bản này không sửa đổi, thay thế hay thu hồi văn bản nào.
withdraw-offer-replaced = { $old } đã được văn bản { $ref } thay thế. Thu hồi văn bản cũ để đơn vị không bị nhắc theo hạn cũ?
withdraw-offer-withdrawn = Văn bản { $ref } thu hồi, bãi bỏ { $old }. Thu hồi luôn trong hệ thống?
withdraw-offer-yes = Thu hồi { $ref }

# Lưu hành nội bộ
release-ask-internal = Văn bản ghi LƯU HÀNH NỘI BỘ. Vẫn giao việc qua Zalo/Telegram?
release-ask-return = Văn bản ghi XEM XONG TRẢ LẠI. Vẫn giao việc qua Zalo/Telegram?
release-yes = Đồng ý
release-no = Bỏ
handling-undecided = Văn bản { $ref } ghi LƯU HÀNH NỘI BỘ hoặc XEM XONG TRẢ LẠI nên chưa phát hành: cán bộ phụ trách phải quyết định trong trò chuyện (gõ /phathanh { $ref }).
card-handling-internal = Ghi LƯU HÀNH NỘI BỘ: anh/chị phải đồng ý thì mới phát hành được.
card-handling-return = Ghi XEM XONG TRẢ LẠI: anh/chị phải đồng ý thì mới phát hành được.
card-released = Văn bản lưu hành hạn chế, đã có cán bộ đồng ý giao việc qua trò chuyện; không đăng vào nhóm.
card-event = Thời gian: { $when }
card-venue = Địa điểm: { $where }
card-forms = Mẫu kèm theo: { $titles }
card-report-form = { $report }, theo { $form }
