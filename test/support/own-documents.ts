import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Annotation } from './score/annotation.ts'

const folder = join(import.meta.dirname, '../corpus/documents')

export interface OwnDocument {
  name: string
  text: string
  gold: Annotation
}

/** The directives of the project's own writing with their annotations, by name. */
export const ownDocuments = (): OwnDocument[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => basename(file, '.txt'))
    .map((name) => ({
      name,
      text: readFileSync(join(folder, `${name}.txt`), 'utf8'),
      gold: JSON.parse(readFileSync(join(folder, 'gold', `${name}.json`), 'utf8')) as Annotation,
    }))
