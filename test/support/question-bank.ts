import { pathToFileURL } from 'node:url'
import { askOffice, furnish } from './ask-office.ts'
import type { OfficeFiles } from './ask-office.ts'
import { freshStore } from './database.ts'
import type { Question } from './questions.ts'
import { sharedPath } from './shared.ts'

interface Checker {
  judge(
    question: Question,
    answer: { status: string; text: string },
  ): { verdict: 'right' | 'wrong' | 'unhelpful'; why?: string }
}

/** Asks a bank of an office and says what was not right. */
export async function failuresOf(files: OfficeFiles, questions: readonly Question[], published: Date) {
  const checker = (await import(pathToFileURL(sharedPath('questions', 'check.mjs')).href)) as Checker
  const store = await freshStore('sqlite')
  await furnish(store, files, published)
  const wrong: string[] = []
  const unhelpful: string[] = []
  for (const question of questions) {
    const { status, text } = await askOffice(store, question)
    const { verdict, why } = checker.judge(question, { status, text })
    if (verdict === 'wrong') wrong.push(`${question.id}: ${question.q} – ${why ?? ''}`)
    if (verdict === 'unhelpful') unhelpful.push(`${question.id}: ${question.q} – ${why ?? ''}`)
  }
  return { wrong, unhelpful }
}
