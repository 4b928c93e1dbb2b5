/** How the house is, without a secret: anybody who reaches the port can read it. */
export interface Health {
  /** the database has answered */
  database: boolean
  /** by channel: null, or in words what the operator should do */
  channels: Readonly<Record<string, string | null>>
  /** rows of the outbox; absent when the database did not answer */
  outbox?: { waiting: number; sending: number; dead: number }
}

/** A monitor asks again soon: a database that takes longer than this is as good as gone. */
const PATIENCE_MS = 3_000

/** GET /healthz: 200, or 503 when the database doesn't answer. A channel in trouble is told, yet the house stands. */
export async function healthResponse(health: () => Promise<Health>): Promise<Response> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      resolve(null)
    }, PATIENCE_MS)
  })
  const told = await Promise.race([health().catch(() => null), late])
  clearTimeout(timer)
  const ok = told?.database ?? false
  const body = told ? { ok, ...told } : { ok, database: false, channels: {} }
  return Response.json(body, { status: ok ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
