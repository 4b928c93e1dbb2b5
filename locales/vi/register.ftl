# Lỗi trong danh mục đơn vị (CSV); số dòng do nơi gọi ghi phía trước.
register-not-utf8 = Tệp không phải mã UTF-8. Trong Excel, chọn lưu dạng "CSV UTF-8" rồi nhập lại.
register-empty = Tệp không có đơn vị nào.
register-column-missing = Thiếu cột "{ $column }".
register-cell-count = Dòng có { $have } ô, dòng tiêu đề có { $want } cột. Ô có dấu phẩy phải đặt trong ngoặc kép.
register-quotes = Dấu ngoặc kép mở hoặc đóng sai; các dòng sau chưa kiểm tra được.
register-code-missing = Thiếu mã đơn vị.
register-code-form = Mã "{ $code }" không được có dấu cách, dấu phẩy, dấu chấm phẩy hay dấu gạch đứng.
register-code-twice = Mã "{ $code }" đã có ở dòng { $first }.
register-name-missing = Đơn vị mã "{ $code }" chưa có tên.
register-parent-unknown = Không có đơn vị cấp trên mã "{ $parent }" trong tệp.
register-parent-circle = Đơn vị "{ $code }" là cấp trên của chính mình.
register-successor-unknown = Không có đơn vị kế thừa mã "{ $successor }" trong tệp.
register-relation-unknown = Không rõ quan hệ "{ $relation }". Dùng một trong: { $allowed }.
register-day-wrong = Cột "{ $column }": "{ $value }" không phải là ngày (ví dụ 30/6/2025 hoặc 2025-06-30).
register-days-reversed = Ngày kết thúc { $to } trước ngày bắt đầu { $from }.
