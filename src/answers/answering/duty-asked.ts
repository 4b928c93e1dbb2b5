import type { Understanding } from '../understand.ts'

/** "phòng mình có việc gì": for the list of them. */
export const asksWhat = (u: Understanding): boolean =>
  /\b(?:viec|lam|nhiem vu)\s+(?:nhung\s+)?gi\b|\bnhung viec\b/.test(u.plain)

/** Words of duty itself, not only of something to be done. */
export const saysDuty = (u: Understanding): boolean =>
  /\b(?:lam|viec|nhiem vu|giao|trach nhiem|phan cong|phan)\b/.test(u.plain)

/** "Sở Y tế phải mời ai": where no sentence fits, the unit's part is what there is. */
export const asksPart = (u: Understanding): boolean =>
  u.units.length > 0 &&
  (u.units.some((m) => !m.own && m.units.length > 0) || /\b(?:phai|can)\b/.test(u.plain)) &&
  /\b(?:gi|ai|nao|dau)\b/.test(u.plain)
