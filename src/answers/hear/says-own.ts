import { OWN_WORDS } from '../lexicon/unit-heads.ts'

/** "đọc cho tôi nghe", "trích giúp em": for whom the answer is, not whose part it is about. */
const SERVED = /(?<!\b(?:giao|cong|viec|gi) )\b(?:cho|giup|gium|dum|ho|voi) (?:chung )?(?:toi|em|minh|tui|ta)\b/g

export function saysOwn(plain: string): boolean {
  const about = ` ${plain.replace(SERVED, ' ').replace(/\b(?:tre|anh|chi) em\b/g, ' ')} `
  return OWN_WORDS.some((w) => about.includes(` ${w} `))
}
