# Tệp không đọc được
read-error-password =
    { $kind ->
        [pdf] Tệp PDF có mật khẩu nên tôi không mở được. Xin mở bằng mật khẩu, in ra tệp PDF mới (Print → Save as PDF) rồi gửi bản đó.
       *[word] Tệp Word có mật khẩu nên tôi không mở được. Xin mở bằng mật khẩu, xóa mật khẩu (File → Info → Protect Document → Encrypt with Password), lưu lại rồi gửi bản đó.
    }
read-error-corrupt = Tệp bị hỏng hoặc thiếu. Xin gửi lại từ bản gốc.
read-error-empty = Không thấy chữ nào trong tệp. Xin gửi bản khác hoặc ảnh chụp rõ hơn.
read-error-oversized = Tệp lớn hơn 20 MB. Xin gửi bản nhỏ hơn.
read-error-zip-bomb = Tệp nén quá nhiều dữ liệu bên trong nên không được mở. Xin gửi bản PDF.
read-error-too-many-pages = Tệp có { $pages } trang, chỉ đọc được tới { $most } trang. Xin tách riêng phần văn bản chỉ đạo.
read-error-too-many-scans = Tệp có { $pages } trang ảnh chụp, chỉ nhận dạng được tới { $most } trang. Xin tách riêng phần văn bản chỉ đạo, hoặc gửi bản có chữ (PDF, Word).
read-error-wrong-type = Tôi đọc được tệp Word (.docx, .doc), PDF, ảnh chụp JPEG, PNG, trang HTML và văn bản thuần (.txt, .md). Xin gửi một trong các loại đó.
read-error-encoding = Không chắc bảng mã chữ của tệp. Xin lưu lại dạng Unicode (UTF-8) hoặc dán toàn văn.
read-error-time-out = Đọc quá lâu nên đã dừng. Xin gửi ít trang hơn.
read-error-too-heavy = Tệp quá nặng, máy không đọc nổi. Xin gửi bản khác hoặc tách nhỏ.
read-error-mixed = Chỉ ảnh các trang mới gửi được nhiều tệp một lần. Mỗi tệp Word, PDF xin gửi riêng.
