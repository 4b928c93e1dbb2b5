// npm run learn: works out src/answers/learnt/weights.ts from the questions of the corpus whose intents are known.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasShared } from '../../support/shared.ts'
import { examples } from './examples.ts'
import { trained } from './train.ts'

const out = join(import.meta.dirname, '../../../src/answers/learnt/weights.ts')
if (!hasShared()) process.exit(1)
const known = examples()
const lines = Object.entries(trained(known)).map(([intent, line]) => `  ${intent}:\n    '${line}',`)
writeFileSync(
  out,
  `import type { Intent } from '../lexicon/intents.ts'

/** For each intent what speaks for it, or against it, in hundredths: worked out by npm run learn from ${known.length} questions. */
export const WEIGHTS: Readonly<Partial<Record<Intent, string>>> = {
${lines.join('\n')}
}
`,
)
process.stdout.write(`${known.length} questions, ${lines.length} intents\n`)
