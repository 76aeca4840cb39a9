import type { Instant } from '../kernel/kernel.ts'

/** `2025-03-04 09:00:00.12+00`, as PostgreSQL writes a moment, in ISO text to the millisecond. A record has hundreds: no `Date` is made for one. */
export function momentFrom(text: string): Instant {
  if (text.length < 22 || !text.endsWith('+00')) return new Date(text).toISOString()
  const milliseconds = text.length === 22 ? '000' : text.slice(20, -3).slice(0, 3).padEnd(3, '0')
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${milliseconds}Z`
}
