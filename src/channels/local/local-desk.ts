/** A person of the sample office whom the page can play. */
export interface LocalPersona {
  id: string
  name: string
  /** "Giám đốc", "Chuyên viên" */
  title: string | null
  /** the unit's short name */
  unit: string | null
  /** officer, head, contact, leader: orders the choice and colours the head of a column */
  role: string
  /** the private chat; in a group the person speaks under the same id */
  chatId: string
}

interface LocalGroup {
  chatId: string
  title: string
}

/** Office time: `now` as an ISO instant, the IANA zone, and how many office seconds pass in a real one. */
export interface LocalClock {
  now: string
  zone: string
  speed: number
}

/** A directive to try the product on (văn bản mẫu). */
export interface LocalSample {
  /** file name */
  name: string
  title: string
  text: string
}

/** What the browser chat asks of the office. The app fulfils it. */
export interface LocalDesk {
  personas(): Promise<LocalPersona[]>
  groups(): Promise<LocalGroup[]>
  clock(): LocalClock
  /** Office time goes on from `to`, an ISO instant that is not before now. */
  jump(to: string): Promise<void>
  /** The office-time instant of the next reminder, or null: "jump to the next reminder". */
  nextEvent?(): Promise<string | null>
  samples?(): Promise<LocalSample[]>
}
