house-local-chat = nhacviec đã mở. Trò chuyện tại { $url }
house-open = nhacviec đã mở tại { $url }
house-first-officer =
    nhacviec đã mở, nhưng chưa có cán bộ phụ trách nào. Chạy lần lượt:
      npm run --silent nhacviec -- units import DANH-BA.csv
      npm run --silent nhacviec -- invite --unit MA-DON-VI --role officer
    rồi gửi mã vừa nhận cho bot từ máy của cán bộ phụ trách.
house-data-dir = Không dùng được thư mục dữ liệu { $dir } ({ $reason }). Đặt DATA_DIR vào một thư mục ghi được.
house-already-open = Kho dữ liệu này đang được một nhacviec khác mở. Tắt chương trình ấy, hoặc đặt DATA_DIR sang thư mục khác rồi chạy lại.
