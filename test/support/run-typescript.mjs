// `node --import test/support/run-typescript.mjs FILE.ts`: the tests start processes from the sources, and Node 20 reads no
// TypeScript. Types are cut off, nothing is checked.
import { register } from 'node:module'
import { isMainThread } from 'node:worker_threads'

// The recognisers' threads are made of JavaScript.
if (isMainThread) register('./typescript-hooks.mjs', import.meta.url)
