/** officer = chuyên viên phụ trách, admin of the bot; head = thủ trưởng; contact = cán bộ đầu mối; leader = lãnh đạo, reads all. */
export type Role = 'officer' | 'head' | 'contact' | 'leader'

export const ROLES: readonly Role[] = ['officer', 'head', 'contact', 'leader']

export type Locale = 'vi' | 'en'

export interface Person {
  id: string
  name: string
  locale: Locale
}

/** person × unit × role; ended posts keep their history. */
export interface Post {
  id: string
  personId: string
  unitId: string
  role: Role
  /** "Giám đốc", "Chủ tịch UBND xã", … as the person goes by */
  title: string | null
  from: Date
  to: Date | null
}

/** unknown = never tried; the other states come from what the platform answered. */
export type Reachability = 'unknown' | 'reachable' | 'blocked' | 'gone'

/** A private chat of a person on a channel. */
export interface Address {
  id: string
  channel: string
  chatId: string
  personId: string | null
  /** the name that the platform shows */
  name: string | null
  reachability: Reachability
  reachabilityWhy: string | null
  /** when somebody last wrote from there */
  heardAt: Date | null
}

/** A group that an officer has linked to a set of units. */
export interface GroupChat {
  id: string
  channel: string
  chatId: string
  title: string | null
  linkedAt: Date | null
  unitIds: string[]
  reachability: Reachability
}
