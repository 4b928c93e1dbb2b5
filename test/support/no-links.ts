import type { FileLinkDesk } from '../../src/web/file-links.ts'

const nothing = (): Promise<null> => Promise.resolve(null)

/** A house that gives out no files. */
export const NO_LINKS: FileLinkDesk = { file: nothing, page: nothing, open: nothing }
