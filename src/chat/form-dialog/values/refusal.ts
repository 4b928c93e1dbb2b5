/** Why an answer could not be taken: the sentence for it is `report-refused-<why>`. */
export type Refusal =
  | 'empty'
  | 'no-number'
  | 'many-numbers'
  | 'not-whole'
  | 'negative'
  | 'too-large'
  | 'no-money'
  | 'no-unit'
  | 'no-date'
  | 'no-such-day'
  | 'order'
  | 'no-option'
  | 'no-photo'
  | 'required'

export type Read<T> = { ok: true; value: T } | { ok: false; why: Refusal }

export const taken = <T>(value: T): Read<T> => ({ ok: true, value })
export const refused = (why: Refusal): { ok: false; why: Refusal } => ({ ok: false, why })
