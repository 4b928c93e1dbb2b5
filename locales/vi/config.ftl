config-database-url = DATABASE_URL phải bắt đầu bằng file: hoặc postgresql:// (để trống thì dùng tệp SQLite trong DATA_DIR).
config-telegram-bot-token = TELEGRAM_BOT_TOKEN phải có dạng 123456:ABC-def; chép lại từ @BotFather.
config-telegram-api-root = TELEGRAM_API_ROOT phải là địa chỉ http(s), ví dụ https://api.telegram.org.
config-telegram-mode = TELEGRAM_MODE phải là poll, webhook hoặc off.
config-telegram-webhook-secret = TELEGRAM_WEBHOOK_SECRET phải có 16 đến 256 ký tự, chỉ gồm chữ không dấu, số, “_” và “-” (để trống thì máy tự đặt).
config-telegram-per-second = TELEGRAM_PER_SECOND phải là số nguyên từ 1 đến 1000 (số tin mỗi giây).
config-telegram-paid-broadcast = TELEGRAM_PAID_BROADCAST phải là on hoặc off.
config-zalo-bot-token = ZALO_BOT_TOKEN phải có dạng 12345689:abc-xyz (nhiều bot thì cách nhau bằng dấu phẩy, mỗi bot một mã); chép lại từ tin nhắn của Zalo Bot Manager.
config-zalo-api-root = ZALO_API_ROOT phải là địa chỉ http(s), ví dụ https://bot-api.zaloplatforms.com.
config-zalo-mode = ZALO_MODE phải là poll, webhook hoặc off.
config-zalo-webhook-secret = ZALO_WEBHOOK_SECRET phải có 16 đến 256 ký tự, chỉ gồm chữ không dấu, số, “_” và “-” (để trống thì máy tự đặt).
config-mode-token = { $name }_MODE={ $mode } cần { $name }_BOT_TOKEN: đặt mã bot, hoặc đặt { $name }_MODE=off.
config-webhook-public-url = { $name }_MODE=webhook cần PUBLIC_URL, địa chỉ https mà nền tảng gọi tới được: đặt PUBLIC_URL, hoặc đặt { $name }_MODE=poll.
config-webhook-address = { $name }_MODE=webhook không dùng được PUBLIC_URL={ $url }: cần địa chỉ https{ $name ->
    [TELEGRAM] , cổng 443, 80, 88 hoặc 8443
   *[other] {""}
}. Sửa PUBLIC_URL, hoặc đặt { $name }_MODE=poll.
config-public-url = PUBLIC_URL phải là địa chỉ http(s), ví dụ https://nhacviec.example.gov.vn.
config-port = PORT phải là số nguyên từ 0 đến 65535.
config-local-chat = LOCAL_CHAT phải là on hoặc off.
config-local-chat-password = LOCAL_CHAT_PASSWORD phải có ít nhất 8 ký tự.
config-office-time-zone = OFFICE_TIME_ZONE phải là tên múi giờ, ví dụ Asia/Ho_Chi_Minh.
config-office-locale = OFFICE_LOCALE phải là vi hoặc en.
config-log-level = LOG_LEVEL phải là một trong: fatal, error, warn, info, debug, trace, silent.
config-clock = CLOCK phải là một thời điểm, ví dụ 2025-03-17T08:00:00+07:00.
config-clock-speed = CLOCK_SPEED phải là số từ 1 đến 100000.
config-host = HOST={ $host } mở trò chuyện tại chỗ ra ngoài mạng: đặt LOCAL_CHAT_PASSWORD (ít nhất 8 ký tự), hoặc LOCAL_CHAT=off.
config-clock-real = CLOCK và CLOCK_SPEED chỉ để trình diễn: bỏ hai biến này, hoặc đặt TELEGRAM_API_ROOT, ZALO_API_ROOT vào máy chủ thử.
config-plan = ZALO_PLAN_MESSAGES, ZALO_PLAN_USERS và ZALO_PLAN_GROUPS phải là số nguyên từ 0 (0 = không giới hạn).
