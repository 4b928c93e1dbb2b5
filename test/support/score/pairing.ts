/** Pairs of two lists, the likest first, each member at most once, none below the floor. */
export function pairUp<G, R>(
  gold: readonly G[],
  read: readonly R[],
  likeness: (g: G, r: R) => number,
  floor: number,
): { gold: G; read: R }[] {
  const candidates = gold
    .flatMap((g, i) => read.map((r, j) => ({ g, r, i, j, score: likeness(g, r) })))
    .filter(({ score }) => score >= floor)
    .sort((a, b) => b.score - a.score)
  const takenGold = new Set<number>()
  const takenRead = new Set<number>()
  const pairs: { gold: G; read: R }[] = []
  for (const { g, r, i, j } of candidates) {
    if (takenGold.has(i) || takenRead.has(j)) continue
    takenGold.add(i)
    takenRead.add(j)
    pairs.push({ gold: g, read: r })
  }
  return pairs
}
