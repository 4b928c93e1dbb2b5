# Lỗi trong words.csv (chữ viết tắt của cơ quan); tên tệp và số dòng do nơi gọi ghi phía trước.
words-heads = Cần dòng tiêu đề với hai cột “short” (chữ viết tắt) và “words” (lời đầy đủ); chưa đọc dòng nào.
words-missing = Thiếu chữ viết tắt hoặc lời đầy đủ; bỏ qua dòng này.
words-short = “{ $short }” không làm chữ viết tắt được (cần 2 đến 20 chữ cái, chữ số); bỏ qua dòng này.
words-long = “{ $short }”: lời đầy đủ quá dài (nhiều nhất 12 tiếng); bỏ qua dòng này.
words-common = “{ $short }” là từ thường gặp trong câu hỏi, viết tắt như vậy sẽ làm bot hiểu sai; bỏ qua dòng này.
words-twice = “{ $short }” đã có ở dòng { $first }; bỏ qua dòng này.
words-too-many = Nhiều nhất { $most } chữ viết tắt; từ dòng này trở đi không đọc.
words-quotes = Dấu ngoặc kép mở hoặc đóng sai; từ dòng này trở đi không đọc.
words-too-large = Tệp lớn hơn { $most } KB nên không đọc; vẫn dùng các chữ viết tắt đã đọc trước đó.
words-unreadable = Không đọc được tệp ({ $reason }); vẫn dùng các chữ viết tắt đã đọc trước đó.
