import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

const codeOf = (thrown: unknown): unknown => (thrown instanceof Error && 'code' in thrown ? thrown.code : undefined)
const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

/**
 * Makes a folder and those above it; one that is there stays. Throws what the system says. Node's own recursive mkdir
 * never ends where the system answers "no such file" below a folder that is there, as it does in /proc.
 */
export async function makeFolder(path: string): Promise<void> {
  const parent = dirname(path)
  if (parent !== path && !(await isFolder(parent))) await makeFolder(parent)
  await mkdir(path).catch(async (thrown: unknown) => {
    if (codeOf(thrown) !== 'EEXIST' || !(await isFolder(path))) throw thrown
  })
}
