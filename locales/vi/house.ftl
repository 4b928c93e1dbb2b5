house-local-chat = nhacviec đã mở. Trò chuyện tại { $url }
house-open = nhacviec đã mở tại { $url }
house-first-officer =
    nhacviec đã mở, nhưng chưa có cán bộ phụ trách nào. Chạy lần lượt:
      npm run --silent nhacviec -- units import DANH-BA.csv
      npm run --silent nhacviec -- invite --unit MA-DON-VI --role officer
    rồi gửi mã vừa nhận cho bot từ máy của cán bộ phụ trách.
sample-hello = Xin chào { $name } ({ $unit }). Tôi là trợ lý nhắc việc. Khi có văn bản giao việc cho đơn vị, tôi sẽ báo ngay tại đây. Gõ “giúp” để xem các việc làm được.
sample-hello-officer = Xin chào { $name } ({ $unit }). Hãy gửi cho tôi một văn bản: dán nội dung, kéo thả tệp .txt, hoặc chọn một văn bản mẫu bên dưới. Tôi đọc ra nhiệm vụ, đơn vị, thời hạn để anh/chị kiểm tra rồi phát hành.
