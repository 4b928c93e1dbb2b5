import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Every file under these folders, with its bytes. */
async function filesUnder(folders: readonly string[]): Promise<[string, Buffer][]> {
  const names = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    ),
  )
  return Promise.all(names.flat().map(async (name): Promise<[string, Buffer]> => [name, await readFile(name)]))
}

/** The files under these folders (databases with their logs, kept files) in which the words stand, as plain or as folded bytes. */
export async function tracesOf(words: string, folders: readonly string[]): Promise<string[]> {
  const forms = [words, words.normalize('NFD')].map((form) => Buffer.from(form))
  const files = await filesUnder(folders)
  return files.filter(([, bytes]) => forms.some((form) => bytes.includes(form))).map(([name]) => name)
}

/** The files that are kept by their content. */
export const keptFiles = async (dataDir: string): Promise<string[]> =>
  (await filesUnder([dataDir])).map(([name]) => name).filter((name) => name.includes('/files/'))
