import type { Day } from './day.ts'

/** One year of public holidays (ngày nghỉ lễ, tết). Days made up for weekends are not listed: they follow from these. */
export interface HolidayYear {
  year: number
  /** false while the government hasn't announced the year: Tết and the day beside 2/9 are then the likely ones */
  announced: boolean
  /** statutory days with their Vietnamese names */
  holidays: readonly (readonly [Day, string])[]
  /** hoán đổi: a working day off, and the Saturday that is worked for it */
  swaps: readonly { off: Day; worked: Day }[]
}

const NEW_YEAR = 'Tết Dương lịch'
const TET = 'Tết Nguyên đán'
const KINGS = 'Giỗ Tổ Hùng Vương'
const VICTORY = 'Ngày Chiến thắng 30/4'
const LABOUR = 'Ngày Quốc tế Lao động 1/5'
const NATIONAL = 'Quốc khánh 2/9'
const CULTURE = 'Ngày Văn hóa Việt Nam'

/** Holidays with a fixed date (Điều 112 Bộ luật Lao động 2019; 24/11 by Nghị quyết 28/2026/QH16 from 2026). */
export function fixedHolidays(year: number): (readonly [Day, string])[] {
  const y = String(year).padStart(4, '0')
  const always: (readonly [Day, string])[] = [
    [`${y}-01-01`, NEW_YEAR],
    [`${y}-04-30`, VICTORY],
    [`${y}-05-01`, LABOUR],
    [`${y}-09-02`, NATIONAL],
  ]
  return year >= 2026 ? [...always, [`${y}-11-24`, CULTURE]] : always
}

interface Moving {
  /** five days: either the last of the old lunar year and four of the new one, or two and three */
  tet: readonly Day[]
  /** 10/3 lunar */
  kings: Day
  /** the second day of Quốc khánh: 01/9 or 03/9 */
  beside: Day
}

const year = (
  y: number,
  { tet, kings, beside }: Moving,
  more: { announced: boolean; swaps?: HolidayYear['swaps'] },
): HolidayYear => ({
  year: y,
  announced: more.announced,
  swaps: more.swaps ?? [],
  holidays: [...fixedHolidays(y), ...tet.map((d) => [d, TET] as const), [kings, KINGS], [beside, NATIONAL]],
})

/**
 * 2023 to 2026: as announced each year by the Ministry of Labour, then of Home Affairs. 2027 on: not announced yet;
 * lunar dates are Vietnam's (UTC+7): the first of the new year is 2027-02-06, 2028-01-26, 2029-02-13, 2030-02-02
 * (a day before the Chinese tables); Tết and the day beside 2/9 are set as in earlier years with the same weekdays.
 */
export const VIETNAM_HOLIDAYS: readonly HolidayYear[] = [
  year(
    2023,
    {
      tet: ['2023-01-20', '2023-01-21', '2023-01-22', '2023-01-23', '2023-01-24'],
      kings: '2023-04-29',
      beside: '2023-09-01',
    },
    { announced: true },
  ),
  year(
    2024,
    {
      tet: ['2024-02-08', '2024-02-09', '2024-02-10', '2024-02-11', '2024-02-12'],
      kings: '2024-04-18',
      beside: '2024-09-03',
    },
    { announced: true, swaps: [{ off: '2024-04-29', worked: '2024-05-04' }] },
  ),
  year(
    2025,
    {
      tet: ['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'],
      kings: '2025-04-07',
      beside: '2025-09-01',
    },
    { announced: true, swaps: [{ off: '2025-05-02', worked: '2025-04-26' }] },
  ),
  year(
    2026,
    {
      tet: ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
      kings: '2026-04-26',
      beside: '2026-09-01',
    },
    {
      announced: true,
      swaps: [
        { off: '2026-01-02', worked: '2026-01-10' },
        { off: '2026-08-31', worked: '2026-08-22' },
      ],
    },
  ),
  year(
    2027,
    {
      tet: ['2027-02-04', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08'],
      kings: '2027-04-16',
      beside: '2027-09-03',
    },
    { announced: false },
  ),
  year(
    2028,
    {
      tet: ['2028-01-24', '2028-01-25', '2028-01-26', '2028-01-27', '2028-01-28'],
      kings: '2028-04-04',
      beside: '2028-09-01',
    },
    { announced: false },
  ),
  year(
    2029,
    {
      tet: ['2029-02-12', '2029-02-13', '2029-02-14', '2029-02-15', '2029-02-16'],
      kings: '2029-04-23',
      beside: '2029-09-03',
    },
    { announced: false },
  ),
  year(
    2030,
    {
      tet: ['2030-01-31', '2030-02-01', '2030-02-02', '2030-02-03', '2030-02-04'],
      kings: '2030-04-12',
      beside: '2030-09-03',
    },
    { announced: false },
  ),
]
