import type { MiddlewareHandler } from 'hono'

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // "no-referrer" would make a browser send its own forms with "Origin: null".
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
}

/** Puts the headers on every answer that does not bring its own. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(HEADERS)) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  // Over plain http a browser ignores this one and complains of it on every page. TLS ends at a proxy in front.
  if (c.req.header('x-forwarded-proto') === 'https') c.res.headers.set('cross-origin-opener-policy', 'same-origin')
}
