// Lets processes run in turn, each for a share of the time: node share-out.mjs SLOTS PID…
// As if each had a core of its own, so much slower: what one gets is not what another and the database lose.
const SLOT_MS = 2
const [, , slots, ...pids] = process.argv
const cell = new Int32Array(new SharedArrayBuffer(4))
const signal = (pid, name) => {
  try {
    process.kill(Number(pid), name)
  } catch {
    process.exit()
  }
}

for (const pid of pids) signal(pid, 'SIGSTOP')
for (;;)
  for (let slot = 0; slot < Number(slots); slot++) {
    const pid = pids[slot]
    if (pid !== undefined) signal(pid, 'SIGCONT')
    Atomics.wait(cell, 0, 0, SLOT_MS)
    if (pid !== undefined) signal(pid, 'SIGSTOP')
  }
