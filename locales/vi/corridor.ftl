corridor-unsupported = { $what ->
    [location] Tôi không đọc được vị trí trên bản đồ. Anh/chị gõ giúp địa điểm bằng chữ, hoặc gõ “giúp” để xem tôi làm được gì.
    [venue] Tôi không đọc được vị trí trên bản đồ. Anh/chị gõ giúp địa điểm bằng chữ, hoặc gõ “giúp” để xem tôi làm được gì.
    [contact] Tôi không nhận danh thiếp. Để kết nối, anh/chị gõ mã mời hoặc viết: “Tôi là <chức danh> <tên đơn vị>”.
   *[other] Tôi chỉ đọc được chữ, ảnh và tệp. Anh/chị gõ giúp nội dung, hoặc gõ “giúp” để xem tôi làm được gì.
}
corridor-anonymous = Anh/chị đang viết ẩn danh, dưới tên nhóm, nên tôi không biết ai hỏi. Xin tắt “ẩn danh” của quản trị viên rồi gửi lại, hoặc nhắn riêng cho tôi.
edit-not-taken = Tin này tôi đã xử lý theo lời cũ; sửa tin không đổi được điều đã ghi. Muốn đổi, xin gửi lời mới thành một tin riêng.
edit-beside-file = Tệp này tôi đã nhận cùng lời ghi cũ; sửa lời ghi không đổi được điều đã ghi. Muốn bổ sung, xin gửi thành một tin riêng.
corridor-file-unexpected = Tôi đã nhận tệp nhưng chưa biết dùng vào việc gì. Để gửi báo cáo kèm ảnh, gõ “báo cáo”.
corridor-not-allowed = Việc này không thuộc quyền của anh/chị. Nếu cần, xin liên hệ cán bộ phụ trách.
corridor-stranger = Tôi chưa biết anh/chị thuộc đơn vị nào. Xin gõ mã mời mà cơ quan đã gửi, hoặc viết: “Tôi là <chức danh> <tên đơn vị>”.
corridor-private-only = Nội dung này chỉ trao đổi ở tin nhắn riêng với tôi.
corridor-group-only = Lệnh này chỉ dùng trong nhóm: thêm bot vào nhóm rồi gõ lệnh ở đó.
corridor-no-such-choice = Không có lựa chọn số { $number }. Xin gõ một số từ 1 đến { $count }.
corridor-nothing-open = Hiện không có việc nào đang làm dở. Gõ “giúp” để xem các việc làm được.
corridor-stale-button = Nút này đã cũ. Gõ “giúp” để xem các việc đang làm được.
corridor-dialogue-outdated = Mẫu đang điền dở đã được thay bằng mẫu mới. Xin gõ “báo cáo” để làm lại theo mẫu mới.
group-hello = Xin chào! Tôi là trợ lý nhắc việc. Cán bộ phụ trách gõ “/nhom” kèm tên các đơn vị để nối nhóm này với các đơn vị đó.
