import { readFileSync } from 'node:fs'

export interface Question {
  id: string
  office: string
  as: string
  at: string
  q: string
}

/** The questions of a file, one a line. */
export const questionsOf = (file: string): Question[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Question)
