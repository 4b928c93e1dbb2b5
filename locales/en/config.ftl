config-database-url = DATABASE_URL must begin with file: or postgresql:// (leave it empty for a SQLite file in DATA_DIR).
config-telegram-bot-token = TELEGRAM_BOT_TOKEN must look like 123456:ABC-def; copy it again from @BotFather.
config-telegram-api-root = TELEGRAM_API_ROOT must be an http(s) address such as https://api.telegram.org.
config-telegram-mode = TELEGRAM_MODE must be poll, webhook or off.
config-telegram-webhook-secret = TELEGRAM_WEBHOOK_SECRET must have 16 to 256 letters, digits, “_” or “-” (leave it empty and the house makes one).
config-telegram-per-second = TELEGRAM_PER_SECOND must be a whole number from 1 to 1000 (messages a second).
config-telegram-paid-broadcast = TELEGRAM_PAID_BROADCAST must be on or off.
config-zalo-bot-token = ZALO_BOT_TOKEN must look like 12345689:abc-xyz (several bots: their tokens with commas between, one for each bot); copy it again from the message of Zalo Bot Manager.
config-zalo-api-root = ZALO_API_ROOT must be an http(s) address such as https://bot-api.zaloplatforms.com.
config-zalo-mode = ZALO_MODE must be poll, webhook or off.
config-zalo-webhook-secret = ZALO_WEBHOOK_SECRET must have 16 to 256 letters, digits, “_” or “-” (leave it empty and the house makes one).
config-mode-token = { $name }_MODE={ $mode } needs { $name }_BOT_TOKEN: set the token, or set { $name }_MODE=off.
config-webhook-public-url = { $name }_MODE=webhook needs PUBLIC_URL, an https address that the platform can reach: set PUBLIC_URL, or set { $name }_MODE=poll.
config-webhook-address = { $name }_MODE=webhook cannot use PUBLIC_URL={ $url }: it must be https{ $name ->
    [TELEGRAM] , on port 443, 80, 88 or 8443
   *[other] {""}
}. Change PUBLIC_URL, or set { $name }_MODE=poll.
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
config-plan = ZALO_PLAN_MESSAGES, ZALO_PLAN_USERS and ZALO_PLAN_GROUPS must be whole numbers from 0 (0 = no limit).
