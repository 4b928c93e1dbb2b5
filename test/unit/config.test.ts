import { expect, test } from 'vitest'
import { ConfigError, readConfig } from '../../src/config.ts'
import { openWording } from '../../src/wording/say.ts'

const wording = openWording()

const wrong = (env: Record<string, string>): string => {
  try {
    readConfig(env)
  } catch (thrown) {
    if (thrown instanceof ConfigError)
      return thrown.problems.map(({ key, args }) => wording.sayKey('vi', key, args)).join('\n')
    throw thrown
  }
  return ''
}

test('an empty environment is the embedded default with the local chat on', () => {
  const config = readConfig({})
  expect(config.databaseUrl).toMatch(/^file:.*nhacviec\.db$/)
  expect(config).toMatchObject({
    telegram: null,
    zalo: null,
    localChat: { password: null },
    host: '127.0.0.1',
    timeZone: 'Asia/Ho_Chi_Minh',
    locale: 'vi',
  })
})

test('a platform token turns the local chat off unless it is asked for', () => {
  const token = { TELEGRAM_BOT_TOKEN: '12345:abcdefgh' }
  expect(readConfig(token).localChat).toBeNull()
  expect(readConfig({ ...token, LOCAL_CHAT: 'on' }).localChat).not.toBeNull()
})

test('each platform polls, is brought its updates, or is off', () => {
  const tokens = { TELEGRAM_BOT_TOKEN: '12345:abcdefgh', ZALO_BOT_TOKEN: '12345:abc' }
  expect(readConfig(tokens)).toMatchObject({
    telegram: { mode: 'poll', webhookSecret: null, paidBroadcast: false, perSecond: null },
    zalo: { mode: 'poll', webhookSecret: null },
  })
  const brought = { TELEGRAM_MODE: 'webhook', ZALO_MODE: 'webhook', PUBLIC_URL: 'https://nhacviec.a.vn:8443/' }
  const secret = 'a-secret-of-my-own_1'
  expect(
    readConfig({ ...tokens, ...brought, TELEGRAM_WEBHOOK_SECRET: secret, TELEGRAM_PAID_BROADCAST: 'on' }),
  ).toMatchObject({
    telegram: { mode: 'webhook', webhookSecret: secret, paidBroadcast: true, perSecond: null },
    zalo: { mode: 'webhook', webhookSecret: null },
    publicUrl: 'https://nhacviec.a.vn:8443',
  })
  // A server of one's own may be told of an address without a certificate.
  const own = { TELEGRAM_API_ROOT: 'http://127.0.0.1:9', PUBLIC_URL: 'http://127.0.0.1:8787' }
  expect(readConfig({ ...tokens, TELEGRAM_MODE: 'webhook', ...own }).telegram?.mode).toBe('webhook')
  const off = readConfig({ ...tokens, TELEGRAM_MODE: 'off' })
  expect(off).toMatchObject({ telegram: null, zalo: { mode: 'poll' }, localChat: null })
})

test.each([
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
  [{ PORT: 'eighty' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ TELEGRAM_BOT_TOKEN: 'nonsense' }, 'TELEGRAM_BOT_TOKEN'],
  [{ ZALO_BOT_TOKEN: 'nonsense' }, 'ZALO_BOT_TOKEN'],
  [{ ZALO_BOT_TOKEN: '12345:abc, nonsense' }, 'ZALO_BOT_TOKEN'],
  [{ ZALO_BOT_TOKEN: '12345:abc,' }, 'ZALO_BOT_TOKEN'],
  [{ ZALO_BOT_TOKEN: '12345:abc,12345:another' }, 'ZALO_BOT_TOKEN'],
  [{ TELEGRAM_API_ROOT: 'api.telegram.org' }, 'TELEGRAM_API_ROOT'],
  [{ PUBLIC_URL: 'ftp://x' }, 'PUBLIC_URL'],
  [{ TELEGRAM_MODE: 'push' }, 'TELEGRAM_MODE'],
  [{ ZALO_MODE: 'push' }, 'ZALO_MODE'],
  [{ TELEGRAM_WEBHOOK_SECRET: 'có dấu cách' }, 'TELEGRAM_WEBHOOK_SECRET'],
  [{ ZALO_WEBHOOK_SECRET: 'short' }, 'ZALO_WEBHOOK_SECRET'],
  [{ TELEGRAM_PAID_BROADCAST: 'yes' }, 'TELEGRAM_PAID_BROADCAST'],
  [{ TELEGRAM_MODE: 'poll' }, 'TELEGRAM_BOT_TOKEN'],
  [{ ZALO_MODE: 'webhook', PUBLIC_URL: 'https://a.vn' }, 'ZALO_BOT_TOKEN'],
  [{ TELEGRAM_BOT_TOKEN: '12345:abcdefgh', TELEGRAM_MODE: 'webhook' }, 'TELEGRAM_MODE=webhook cần PUBLIC_URL'],
  [{ ZALO_BOT_TOKEN: '12345:abc', ZALO_MODE: 'webhook' }, 'ZALO_MODE=webhook cần PUBLIC_URL'],
  [
    { TELEGRAM_BOT_TOKEN: '12345:abcdefgh', TELEGRAM_MODE: 'webhook', PUBLIC_URL: 'http://a.vn' },
    'TELEGRAM_MODE=webhook không dùng được PUBLIC_URL=http://a.vn: cần địa chỉ https, cổng 443, 80, 88 hoặc 8443. Sửa',
  ],
  [
    { TELEGRAM_BOT_TOKEN: '12345:abcdefgh', TELEGRAM_MODE: 'webhook', PUBLIC_URL: 'https://a.vn:9000' },
    'cổng 443, 80, 88 hoặc 8443',
  ],
  [{ ZALO_BOT_TOKEN: '12345:abc', ZALO_MODE: 'webhook', PUBLIC_URL: 'http://a.vn' }, 'cần địa chỉ https. Sửa'],
  [{ OFFICE_TIME_ZONE: 'Asia/Nowhere' }, 'OFFICE_TIME_ZONE'],
  [{ OFFICE_LOCALE: 'fr' }, 'OFFICE_LOCALE'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  [{ LOCAL_CHAT: 'maybe' }, 'LOCAL_CHAT'],
  [{ CLOCK: 'yesterday' }, 'CLOCK'],
  [{ CLOCK_SPEED: '0' }, 'CLOCK_SPEED'],
  [{ HOST: '0.0.0.0' }, 'LOCAL_CHAT_PASSWORD'],
  [{ LOCAL_CHAT_PASSWORD: 'short' }, 'LOCAL_CHAT_PASSWORD'],
])('%o is refused with a sentence that names %s', (env, name) => expect(wrong(env)).toContain(name))

test('several Zalo bots are given with commas between their tokens', () => {
  expect(readConfig({ ZALO_BOT_TOKEN: ' 12345:abc-x , 678:defg' }).zalo?.tokens).toEqual(['12345:abc-x', '678:defg'])
})

test('several wrong values are all named at once', () => {
  expect(wrong({ PORT: 'x', OFFICE_LOCALE: 'fr' }).split('\n')).toHaveLength(2)
})

test('a virtual clock is refused with a real platform, and taken with a test server', () => {
  const token = { TELEGRAM_BOT_TOKEN: '12345:abcdefgh', CLOCK: '2025-03-17T08:00:00+07:00' }
  expect(wrong(token)).toContain('CLOCK')
  expect(readConfig({ ...token, TELEGRAM_API_ROOT: 'http://127.0.0.1:9' }).clock.start?.toISOString()).toBe(
    '2025-03-17T01:00:00.000Z',
  )
})

test('an open host with a password is taken; blank values count as absent', () => {
  expect(readConfig({ HOST: '0.0.0.0', LOCAL_CHAT_PASSWORD: 'mat-khau-dai', PORT: ' ' }).port).toBe(8787)
})
