/** By channel: what answers the platform that brings its updates by itself. */
type Webhooks = Readonly<Record<string, (request: Request) => Promise<Response>>>

/** Where a channel's platform brings its updates, below the house's public address. */
export const webhookPath = (channel: string): string => `/hooks/${channel}`

/** POST /hooks/<channel>, one door each; larger bodies than the house's usual limit are answered 413 before it. */
export const webhookDoors = (webhooks: Webhooks): { path: string; handle: (request: Request) => Promise<Response> }[] =>
  Object.entries(webhooks).map(([channel, take]) => ({
    path: webhookPath(channel),
    handle: async (request) => {
      if (new URL(request.url).pathname !== webhookPath(channel)) return new Response(null, { status: 404 })
      if (request.method === 'POST') return take(request)
      return new Response(null, { status: 405, headers: { allow: 'POST' } })
    },
  }))
