config-database-url = DATABASE_URL must begin with file: or postgresql:// (leave it empty for a SQLite file in DATA_DIR).
config-telegram-bot-token = TELEGRAM_BOT_TOKEN must look like 123456:ABC-def; copy it again from @BotFather.
config-telegram-api-root = TELEGRAM_API_ROOT must be an http(s) address such as https://api.telegram.org.
config-zalo-bot-token = ZALO_BOT_TOKEN must look like 12345689:abc-xyz (several bots: their tokens with commas between, one for each bot); copy it again from the message of Zalo Bot Manager.
config-zalo-api-root = ZALO_API_ROOT must be an http(s) address such as https://bot-api.zaloplatforms.com.
config-public-url = PUBLIC_URL must be an http(s) address such as https://nhacviec.example.gov.vn.
config-port = PORT must be a whole number from 0 to 65535.
config-local-chat = LOCAL_CHAT must be on or off.
config-local-chat-password = LOCAL_CHAT_PASSWORD must have at least 8 characters.
config-office-time-zone = OFFICE_TIME_ZONE must be a time zone such as Asia/Ho_Chi_Minh.
config-office-locale = OFFICE_LOCALE must be vi or en.
config-log-level = LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.
config-clock = CLOCK must be an instant such as 2025-03-17T08:00:00+07:00.
config-clock-speed = CLOCK_SPEED must be a number from 1 to 100000.
config-host = HOST={ $host } opens the local chat to the network: set LOCAL_CHAT_PASSWORD (8 characters or more), or LOCAL_CHAT=off.
config-clock-real = CLOCK and CLOCK_SPEED are for demonstrations: remove them, or set TELEGRAM_API_ROOT and ZALO_API_ROOT to a test server.
