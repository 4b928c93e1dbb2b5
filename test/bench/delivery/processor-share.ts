import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The kernel gives a group its share anew in each of these: with its usual 100 ms an answer would wait that long. */
const PERIOD_US = 10_000

/** Where Linux keeps its control groups, first in the older way, then in the newer one. */
const OLDER = '/sys/fs/cgroup/cpu'
const NEWER = '/sys/fs/cgroup'

/**
 * Holds each process to `share` of one processor, as `docker run --cpus` does. Returns what ends that; null where this
 * machine, or this user, has no control groups.
 */
export function holdToShare(pids: readonly number[], share: number): (() => void) | null {
  const older = existsSync(join(OLDER, 'cpu.cfs_quota_us'))
  const root = older ? OLDER : NEWER
  const group = (pid: number): string => join(root, `nhacviec-bench-${pid}`)
  const quota = Math.round(share * PERIOD_US)
  const free = (): void => {
    for (const pid of pids.filter((p) => existsSync(group(p)))) {
      writeFileSync(join(root, 'cgroup.procs'), String(pid))
      rmdirSync(group(pid))
    }
  }
  try {
    if (!older) writeFileSync(join(root, 'cgroup.subtree_control'), '+cpu')
    for (const pid of pids) {
      mkdirSync(group(pid))
      if (older) {
        writeFileSync(join(group(pid), 'cpu.cfs_period_us'), String(PERIOD_US))
        writeFileSync(join(group(pid), 'cpu.cfs_quota_us'), String(quota))
      } else writeFileSync(join(group(pid), 'cpu.max'), `${quota} ${PERIOD_US}`)
      writeFileSync(join(group(pid), 'cgroup.procs'), String(pid))
    }
    return free
  } catch {
    free()
    return null
  }
}
