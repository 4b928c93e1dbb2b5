import { setTimeout as pause } from 'node:timers/promises'

/** The first value that is neither undefined, null nor false. */
export async function waitUntil<T>(
  look: () => T | undefined | null | false,
  what: string,
  timeoutMs = 8_000,
): Promise<T> {
  const until = performance.now() + timeoutMs
  for (;;) {
    const found = look()
    if (found !== undefined && found !== null && found !== false) return found
    if (performance.now() > until) throw new Error(`${what} did not come within ${timeoutMs} ms`)
    await pause(5)
  }
}
