import { plain } from '../../base/vietnamese.ts'

export const REGISTER_COLUMNS = [
  'code',
  'name',
  'short_name',
  'kind',
  'parent_code',
  'area',
  'aliases',
  'relation',
  'subordinate',
  'private',
  'valid_from',
  'valid_to',
  'successors',
] as const
export type RegisterColumn = (typeof REGISTER_COLUMNS)[number]

/** What clerks call the columns, folded. */
const NAMES: Readonly<Record<string, RegisterColumn>> = {
  ma: 'code',
  'ma don vi': 'code',
  ten: 'name',
  'ten don vi': 'name',
  'ten day du': 'name',
  'ten ngan': 'short_name',
  'ten viet tat': 'short_name',
  'viet tat': 'short_name',
  loai: 'kind',
  'loai don vi': 'kind',
  'loai hinh': 'kind',
  'ma cap tren': 'parent_code',
  'cap tren': 'parent_code',
  'don vi cap tren': 'parent_code',
  'ma don vi cap tren': 'parent_code',
  'dia ban': 'area',
  'ten khac': 'aliases',
  'ten goi khac': 'aliases',
  'bi danh': 'aliases',
  'quan he': 'relation',
  'truc thuoc': 'subordinate',
  'ngoai cong lap': 'private',
  'tu nhan': 'private',
  'tu ngay': 'valid_from',
  'hieu luc tu': 'valid_from',
  'ngay bat dau': 'valid_from',
  'den ngay': 'valid_to',
  'hieu luc den': 'valid_to',
  'ngay ket thuc': 'valid_to',
  'ke thua': 'successors',
  'don vi ke thua': 'successors',
  'ma don vi ke thua': 'successors',
  'don vi tiep nhan': 'successors',
}

/** The column that a head cell names, in English or Vietnamese, with or without marks; null for one that nobody reads. */
export function columnOf(head: string): RegisterColumn | null {
  const words = plain(head)
  return REGISTER_COLUMNS.find((c) => plain(c) === words) ?? (Object.hasOwn(NAMES, words) ? NAMES[words] : null) ?? null
}

const YES = ['x', 'true', 'co', 'yes', '1', 'dung']
const NO = ['', 'false', 'khong', 'no', '0', 'sai']

/** "x", "TRUE", "có"; null when it says neither yes nor no. */
export function flagOf(cell: string): boolean | null {
  const word = plain(cell)
  return YES.includes(word) ? true : NO.includes(word) ? false : null
}
