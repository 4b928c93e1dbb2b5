corridor-unsupported = Tôi chỉ đọc được chữ, ảnh và tệp. Anh/chị gõ giúp nội dung, hoặc gõ “giúp” để xem tôi làm được gì.
corridor-file-unexpected = Tôi đã nhận tệp nhưng chưa biết dùng vào việc gì. Để gửi báo cáo kèm ảnh, gõ “báo cáo”.
corridor-not-allowed = Việc này không thuộc quyền của anh/chị. Nếu cần, xin liên hệ cán bộ phụ trách.
corridor-stranger = Tôi chưa biết anh/chị thuộc đơn vị nào. Xin gõ mã mời mà cơ quan đã gửi, hoặc viết: “Tôi là <chức danh> <tên đơn vị>”.
corridor-private-only = Nội dung này chỉ trao đổi ở tin nhắn riêng với tôi.
corridor-stale-button = Nút này đã cũ. Gõ “giúp” để xem các việc đang làm được.
corridor-dialogue-outdated = Mẫu đang điền dở đã được thay bằng mẫu mới. Xin gõ “báo cáo” để làm lại theo mẫu mới.
group-hello = Xin chào! Tôi là trợ lý nhắc việc. Cán bộ phụ trách gõ “/nhom” kèm tên các đơn vị để nối nhóm này với các đơn vị đó.
