/**
 * What goes wrong with a call. `hang`: never answered. `reset`: the connection breaks before the call is heard.
 * `lost-answer`: the call is done and the connection breaks before the answer.
 * An object with `code` is a refusal in the platform's own words.
 */
export type Fault =
  | 'html429'
  | 'html502'
  | 'hang'
  | 'reset'
  | 'lost-answer'
  | { delayMs: number }
  | { code: number; description: string; parameters?: Record<string, unknown> }

export interface Faults {
  /** `method` '*' is any */
  failNext: (method: string, fault: Fault, times?: number) => void
  /** every call asks `pick` from now on */
  storm: (method: string, pick: () => Fault | null) => void
  take: (method: string) => Fault | null
}

export function createFaults(): Faults {
  const waiting: { method: string; fault: Fault; left: number }[] = []
  const storms = new Map<string, () => Fault | null>()
  return {
    storm: (method, pick) => void storms.set(method, pick),
    failNext: (method, fault, times = 1) => void waiting.push({ method, fault, left: times }),
    take(method) {
      const found = waiting.find((w) => w.left > 0 && (w.method === method || w.method === '*'))
      if (!found) return storms.get(method)?.() ?? null
      found.left--
      return found.fault
    },
  }
}
