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
  /** '' is none */
  webhookUrl: string
  /** success answers carry error_code 0 */
  zeroCode: boolean
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
  webhookUrl: '',
  zeroCode: false,
  me: { id: '1459232241454765289', account_name: 'bot.NhacViec', account_type: 'BASIC', can_join_groups: true },
})
