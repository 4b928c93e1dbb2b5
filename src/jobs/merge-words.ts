import type { Job, JobDeps } from './job.ts'

/** Keeps a search as quick as it was with few papers. */
export const mergeWordsJob = ({ store }: JobDeps): Job => ({
  name: 'merge-words',
  everyMs: 3_600_000,
  sweep: async () => ({ merged: await store.mergeWords() }),
})
