export type Json = Readonly<Record<string, unknown>>

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object under `key`, or an empty one. */
export const at = (from: Json, key: string): Json => {
  const value = from[key]
  return isJson(value) ? value : {}
}

/** Ids and codes come as strings or numbers: always a string here; null when absent or blank. */
export function textAt(from: Json, ...keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = from[key]
    if (typeof value === 'string' && value.trim() !== '') return value
    if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  }
  return null
}
