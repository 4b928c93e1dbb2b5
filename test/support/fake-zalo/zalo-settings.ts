/** Where sources disagree about the platform, the fake plays either; all can be changed while it runs. */
export interface ZaloSettings {
  /** consume: each update is given once; live: only what comes while a poll is open; replay: the last one again and again */
  polling: 'consume' | 'live' | 'replay'
  /** HTTP status of `ok: false`: always 200, or the same as error_code */
  errorStatus: 'ok200' | 'mirror'
  errorField: 'error_code' | 'errorCode'
  errorType: 'number' | 'string'
  /** nobody wrote: an error 408, or an empty result */
  idle: '408' | 'empty' | 'missing'
  updateShape: 'object' | 'array'
  photoField: 'photo' | 'photo_url'
  noWebhook: '404' | 'empty-url'
  unknownMethod: 404 | 400
  /** '' is none */
  webhookUrl: string
  /** what an event is posted to a webhook as */
  webhookBody: 'flat' | 'wrapped'
  /** setWebhook tries the address, and tells how that went; older servers do neither */
  verification: boolean
  /** a webhook that did not answer 2xx is tried so often again */
  redeliver: number
  /** success answers carry error_code 0 */
  zeroCode: boolean
  /** names of the internet that lead to the test's own servers: origin → origin; photos are fetched from these only */
  hosts: Record<string, string>
  me: { id: string; account_name: string; account_type: string; can_join_groups: boolean; display_name?: string }
}

export const usualSettings = (): ZaloSettings => ({
  polling: 'consume',
  errorStatus: 'ok200',
  errorField: 'error_code',
  errorType: 'number',
  idle: '408',
  updateShape: 'object',
  photoField: 'photo_url',
  noWebhook: '404',
  unknownMethod: 404,
  webhookUrl: '',
  webhookBody: 'flat',
  verification: true,
  redeliver: 1,
  zeroCode: false,
  hosts: {},
  me: { id: '1459232241454765289', account_name: 'bot.NhacViec', account_type: 'BASIC', can_join_groups: true },
})

/** Where an address of the internet leads in the test; null = nowhere. */
export function reached(settings: ZaloSettings, url: string): string | null {
  const { origin, pathname, search } = new URL(url)
  const there = settings.hosts[origin]
  return there === undefined ? null : there + pathname + search
}
