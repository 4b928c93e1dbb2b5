/** Milliseconds to wait after `failures` in a row (1 and more): twice as long each time, up to `longest`, at random by half. */
export function backOffMs(failures: number, longest: number): number {
  const full = Math.min(longest, 1_000 * 2 ** Math.min(failures - 1, 20))
  return full / 2 + (Math.random() * full) / 2
}
