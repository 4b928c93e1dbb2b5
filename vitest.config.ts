import { defineConfig } from 'vitest/config'

const project = (name: string, more: object = {}) => ({ test: { name, include: [`test/${name}/**/*.test.ts`], ...more } })

export default defineConfig({
  test: {
    projects: [
      project('unit'),
      project('channels', { testTimeout: 20_000 }),
      project('store', { testTimeout: 30_000, hookTimeout: 60_000 }),
      project('corpus', { testTimeout: 60_000 }),
      project('journeys', { testTimeout: 90_000, hookTimeout: 60_000 }),
      project('house', { testTimeout: 60_000 }),
    ],
  },
})
