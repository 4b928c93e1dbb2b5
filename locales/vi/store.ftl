# Kho dữ liệu
store-disk-full = Máy chủ đã hết chỗ lưu tệp. Vui lòng báo người quản trị dọn hoặc mở rộng ổ đĩa, rồi gửi lại.
store-cannot-open = Không mở được cơ sở dữ liệu { $where }: { $reason }. Vui lòng kiểm tra DATABASE_URL và quyền ghi vào thư mục dữ liệu.
