/** Milliseconds to wait after `failures` in a row (1 and more): a quarter of a second at first, twice as long each time, up to `longest`, at random by half. */
export function backOffMs(failures: number, longest: number): number {
  const full = Math.min(longest, 250 * 2 ** Math.min(failures - 1, 20))
  return full / 2 + (Math.random() * full) / 2
}
