import type { Locale } from './say.ts'

const WEEKDAYS: Record<Locale, readonly string[]> = {
  vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}

/** "2025-04-05" → "05/4/2025", the way directives write days; also "2025-03" → "3/2025" and "2025" → "2025". */
export function dateText(day: string): string {
  const [y, m, d] = day.split('-')
  if (y === undefined || m === undefined) return day
  return d === undefined
    ? `${String(Number(m))}/${y}`
    : `${d}/${Number(m) > 9 || m === '01' || m === '02' ? m : String(Number(m))}/${y}`
}

/** "2025-04-04" → "thứ Sáu, 04/4/2025". */
export function weekdayText(day: string, locale: Locale): string {
  const name = WEEKDAYS[locale][new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''
  return `${name}, ${dateText(day)}`
}
