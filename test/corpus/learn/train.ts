export interface Example {
  intent: string
  features: readonly string[]
}

const ROUNDS = 25
const STEP = 0.3
const SHRINK = 1e-4
/** A feature of one example alone teaches nothing. */
const LEAST_SEEN = 2
/** Weights below this many hundredths are left out. */
const LEAST_WEIGHT = 80

/** For each intent "feature=weight …" in hundredths: multinomial logistic regression by AdaGrad, in an order that is always the same. */
export function trained(examples: readonly Example[]): Record<string, string> {
  const times = new Map<string, number>()
  for (const { features } of examples) for (const f of features) times.set(f, (times.get(f) ?? 0) + 1)
  const features = [...times].filter(([, n]) => n >= LEAST_SEEN).map(([f]) => f)
  const placeOf = new Map(features.map((f, i) => [f, i]))
  const intents = [...new Set(examples.map((e) => e.intent))].sort()
  const size = intents.length
  const rows = examples.map((e) => ({
    intent: intents.indexOf(e.intent),
    at: e.features.flatMap((f) => placeOf.get(f) ?? []),
  }))
  const weights = new Float64Array(features.length * size)
  const steps = new Float64Array(features.length * size).fill(1e-3)
  const shares = new Float64Array(size)
  const next = numbers(7)
  for (let round = 0; round < ROUNDS; round++) {
    for (const { intent, at } of shuffled(rows, next)) {
      const scale = 1 / Math.sqrt(Math.max(1, at.length))
      softmax(shares, at, weights, scale)
      shares[intent] = (shares[intent] ?? 0) - 1
      for (const f of at) {
        for (let k = 0; k < size; k++) {
          const i = f * size + k
          const slope = (shares[k] ?? 0) * scale + SHRINK * (weights[i] ?? 0)
          steps[i] = (steps[i] ?? 0) + slope * slope
          weights[i] = (weights[i] ?? 0) - (STEP * slope) / Math.sqrt(steps[i] ?? 1)
        }
      }
    }
  }
  const lineOf = (k: number): string =>
    features
      .map((feature, i) => ({ feature, weight: Math.round((weights[i * size + k] ?? 0) * 100) }))
      .filter(({ weight }) => Math.abs(weight) >= LEAST_WEIGHT)
      .map(({ feature, weight }) => `${feature}=${weight}`)
      .join(' ')
  return Object.fromEntries(intents.map((intent, k) => [intent, lineOf(k)]))
}

function softmax(shares: Float64Array, at: readonly number[], weights: Float64Array, scale: number): void {
  const size = shares.length
  shares.fill(0)
  for (const f of at) for (let k = 0; k < size; k++) shares[k] = (shares[k] ?? 0) + (weights[f * size + k] ?? 0) * scale
  const most = Math.max(...shares)
  for (let k = 0; k < size; k++) shares[k] = Math.exp((shares[k] ?? 0) - most)
  const total = shares.reduce((sum, s) => sum + s, 0)
  for (let k = 0; k < size; k++) shares[k] = (shares[k] ?? 0) / total
}

/** A fixed row of numbers from 0 to 1. */
function numbers(from: number): () => number {
  let state = from
  return () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31
}

function shuffled<T>(rows: readonly T[], next: () => number): T[] {
  return rows
    .map((row) => ({ row, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row)
}
