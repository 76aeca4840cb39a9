import postgres from 'postgres'

/** Where a database is and who asks: the options of `postgres`, as far as Kith sets them. `host` may be the folder of a Unix socket. */
export interface Server {
  host: string
  port: number
  user: string
  database: string
  password?: string
  ssl?: 'require' | 'prefer' | 'allow' | 'verify-full' | false
}

const oldest = 18
const encryption = new Map<string, NonNullable<Server['ssl']>>([
  ['disable', false],
  ['allow', 'allow'],
  ['prefer', 'prefer'],
  ['require', 'require'],
  ['verify-ca', 'verify-full'],
  ['verify-full', 'verify-full'],
])

/** Of `postgres://user:password@host:port/database`, with `?host=` for a socket's folder and `?sslmode=` as libpq spells it. */
export function serverFromUrl(text: string): Server {
  const whole = text.replace(/@(?=\/|$)/, '@localhost') // libpq lets the host be left out, URL does not
  const url = URL.canParse(whole) ? new URL(whole) : undefined
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) throw new Error('DATABASE_URL is not of the form postgres://user@host:5432/database')
  const { host, sslmode, ...unknown } = Object.fromEntries(url.searchParams) as Record<string, string>
  const [strange] = Object.keys(unknown)
  if (strange) throw new Error(`DATABASE_URL has a setting that Kith does not know: ${strange} (it knows host and sslmode)`)
  const ssl = sslmode === undefined ? undefined : encryption.get(sslmode)
  if (sslmode !== undefined && ssl === undefined) throw new Error(`DATABASE_URL has an sslmode that Kith does not know: ${sslmode}`)
  const user = decodeURIComponent(url.username)
  if (!user) throw new Error('DATABASE_URL does not say which user to be')
  return {
    host: host || decodeURIComponent(url.hostname.replace(/^\[(.*)\]$/, '$1')) || 'localhost',
    port: Number(url.port || 5432),
    user,
    database: decodeURIComponent(url.pathname.slice(1)) || user,
    ...(url.password ? { password: decodeURIComponent(url.password) } : {}),
    ...(ssl === undefined ? {} : { ssl }),
  }
}

/** The number before the point of the server's version. Throws what `postgres` throws when nobody answers there. */
export async function versionOf(server: Server): Promise<number> {
  // The types it would fetch are not needed, and a server that ends while they are fetched is a rejection that nobody can catch.
  const sql = postgres({ ...server, max: 1, connect_timeout: 10, fetch_types: false, onnotice: () => {} })
  try {
    const [row] = await sql`select current_setting('server_version_num')::int / 10000 as version`
    return row!['version'] as number
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** Kith's keys over time need PostgreSQL 18: an older server is refused before anything is written to it. */
export async function notTooOld(server: Server): Promise<Server> {
  const where = `The database server at ${server.host}:${server.port}`
  const version = await versionOf(server).catch((fault: Error & { code?: string }) => {
    throw new Error(`${where} cannot be used: ${fault.message || fault.code}`)
  })
  if (version < oldest) throw new Error(`${where} is PostgreSQL ${version}; Kith needs ${oldest} or newer`)
  return server
}
