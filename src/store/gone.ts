/** What `postgres`, the socket and the server itself say when the database cannot be reached or is going away. */
const codes = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  '53300', // no connection is free
  '57P01', // an administrator is stopping it
  '57P02', // it has crashed
  '57P03', // it is starting
])

/** Whether a fault means that the database is not there, so that the same thing may well work in a minute. */
export function isDatabaseGone(fault: unknown): boolean {
  const { code } = (fault ?? {}) as { code?: unknown }
  return typeof code === 'string' && (codes.has(code) || code.startsWith('08'))
}
