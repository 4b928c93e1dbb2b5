web-port-in-use = Cổng { $port } đang có chương trình khác dùng. Tắt chương trình ấy hoặc đặt biến PORT sang số khác rồi chạy lại.
web-host-unusable = Không mở được địa chỉ { $host }:{ $port } ({ $reason }). Kiểm tra các biến HOST và PORT.

web-error-title = Có trục trặc
web-error-text = Hệ thống gặp trục trặc khi mở trang này. Xin thử lại sau ít phút; nếu vẫn vậy, báo người quản trị.
web-not-found-title = Không có trang này
web-not-found-text = Địa chỉ vừa mở không có ở đây. Xin kiểm tra lại đường dẫn.
web-too-large-title = Nội dung quá lớn
web-too-large-text = Nội dung gửi lên vượt quá mức cho phép.

web-upload-title = Nộp văn bản
web-upload-lead = Gõ mã sáu chữ số mà bot vừa gửi trong khung trò chuyện, rồi chọn tệp hoặc dán nội dung văn bản.
web-upload-code = Mã sáu chữ số
web-upload-code-hint = Mã có giá trị 15 phút và chỉ dùng một lần.
web-upload-file = Tệp văn bản
web-upload-file-hint = Word, PDF, ảnh chụp hoặc văn bản thuần, tối đa 20 MB.
web-upload-or = hoặc
web-upload-text = Dán nội dung văn bản
web-upload-send = Nộp văn bản
web-upload-ok-title = Đã nhận văn bản
web-upload-ok-text = Anh/chị quay lại khung trò chuyện, bot sẽ gửi phần đã đọc để kiểm tra.
web-upload-another = Nộp văn bản khác
web-upload-bad-code = Mã chưa đúng hoặc đã hết hạn. Xin gõ “gửi văn bản” trong khung trò chuyện để lấy mã mới.
web-upload-code-shape = Mã gồm đúng sáu chữ số.
web-upload-nothing = Xin chọn một tệp hoặc dán nội dung văn bản.
web-upload-too-large = Tệp lớn hơn 20 MB. Xin nộp tệp nhỏ hơn.
web-upload-wrong-type = Chỉ nhận tệp Word (.docx, .doc), PDF, ảnh JPEG, PNG, HTML và văn bản thuần. Xin chọn tệp khác hoặc dán nội dung vào ô bên dưới.
web-upload-not-stored = Hệ thống chưa lưu được văn bản này. Mã vẫn dùng được; xin thử lại sau ít phút.
web-upload-wait = Đã sai mã quá nhiều lần. Xin chờ năm phút rồi thử lại.
web-upload-foreign = Yêu cầu không đến từ trang này nên bị từ chối. Xin mở lại trang và nộp lại.

web-document-title = Mở văn bản
web-document-open = Mở văn bản
web-document-hint = Đường dẫn này dành riêng cho anh/chị, xin không chuyển tiếp. Chỉ khi bấm nút trên, hệ thống mới ghi nhận là đã mở.
web-link-gone-title = Đường dẫn không còn dùng được
web-link-gone-text = Đường dẫn sai, đã hết hạn, hoặc không còn dành cho anh/chị. Xin hỏi lại bot trong khung trò chuyện để lấy đường dẫn mới.
link-document = Mở “{ $name }” (đường dẫn riêng của anh/chị, dùng trong 7 ngày): { $url }
link-no-file = (Kèm “{ $name }”: chưa gửi được qua Zalo. Xin hỏi cán bộ phụ trách để nhận tệp.)
