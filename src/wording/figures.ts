import type { Locale } from './say.ts'

/** "1250" → "1.250" (vi), "1,250" (en) */
export const figure = (n: number, locale: Locale): string =>
  String(n).replace(/\B(?=(\d{3})+$)/g, locale === 'vi' ? '.' : ',')
