import { isSyllable } from '../encoding/syllable.ts'

/** letters: none is so short that it can't be a word of its own */
const SHORTEST = 2
const LONGEST_SYLLABLE = 7
const MOST_PARTS = 4
const MARKED = /[^\u0000-\u007f]/

/** "Nơinhận" → "Nơi nhận": where the blanks were lost and only one way of parting gives syllables of the language. */
export const partJoined = (text: string): string =>
  text.replace(/[\p{L}\p{M}]{5,}/gu, (run) => {
    if (!MARKED.test(run) || isSyllable(run)) return run
    for (let parts = 2; parts <= MOST_PARTS; parts++) {
      const ways = waysOf(run, parts)
      if (ways.length > 0) return ways.length === 1 ? (ways[0]?.join(' ') ?? run) : run
    }
    return run
  })

function waysOf(run: string, parts: number): string[][] {
  if (parts === 1) return run.length >= SHORTEST && isSyllable(run) ? [[run]] : []
  const ways: string[][] = []
  for (let end = SHORTEST; end <= Math.min(LONGEST_SYLLABLE, run.length - SHORTEST); end++) {
    const first = run.slice(0, end)
    if (isSyllable(first)) ways.push(...waysOf(run.slice(end), parts - 1).map((rest) => [first, ...rest]))
  }
  return ways
}
