import { defineConfig } from 'vitest/config'

/** Processes that the tests start from the sources. */
const env = { NODE_OPTIONS: `--import=${new URL('test/support/run-typescript.mjs', import.meta.url).href}` }

const project = (name: string, more: object = {}) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], env, ...more },
})

/** A PostgreSQL of the tests' own, where its programs are installed. */
const globalSetup = 'test/support/postgres.ts'

export default defineConfig({
  test: {
    projects: [
      project('unit', { testTimeout: 20_000 }),
      project('channels', { testTimeout: 20_000 }),
      project('store', { testTimeout: 30_000, hookTimeout: 60_000, globalSetup }),
      project('corpus', { testTimeout: 60_000 }),
      project('journeys', { testTimeout: 90_000, hookTimeout: 60_000, globalSetup }),
      project('house', { testTimeout: 60_000 }),
    ],
  },
})
