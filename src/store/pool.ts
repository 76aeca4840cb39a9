import type postgres from 'postgres'

/** A connection that somebody has to themselves until they release it. */
interface Reserved {
  unsafe: (...asked: Parameters<postgres.Sql['unsafe']>) => PromiseLike<unknown>
  release: () => void
}

interface Line {
  client: postgres.Sql
  sql?: postgres.ReservedSql
  isGone: boolean
}

/**
 * So many connections, each a client of its own, so that a lost one is known at once and never used again: `postgres` itself lets a
 * reserved connection that was lost be written to, which brings down the whole process, or hangs for ever.
 * It has the form in which Kysely's dialect takes `postgres`.
 */
export function pool(open: (onclose: () => void) => postgres.Sql, max: number): postgres.Sql {
  const idle: Line[] = []
  const waiting: { take: (reserved: Reserved) => void; refuse: (fault: unknown) => void }[] = []
  const all = new Set<Line>()

  async function aLine(): Promise<Line> {
    const line: Line = { client: open(() => lose(line)), isGone: false }
    all.add(line)
    try {
      await line.client.unsafe('select 1') // a connection can be reserved only once it is open
      line.sql = await line.client.reserve()
      return line
    } catch (fault) {
      lose(line)
      throw fault
    }
  }
  function lose(line: Line): void {
    if (line.isGone) return
    line.isGone = true
    all.delete(line)
    if (idle.includes(line)) idle.splice(idle.indexOf(line), 1)
    line.client.end({ timeout: 0 }).catch(() => {})
    // Where one was lost the others may be lost as well, before they have noticed: whoever tries again gets a new one.
    for (const other of idle.splice(0)) lose(other)
    // Its place is free: whoever waits tries for themselves whether the database is there.
    const next = waiting.shift()
    if (next) void reserve().then(next.take, next.refuse)
  }

  function reservedOn(line: Line): Reserved {
    let begun: PromiseLike<unknown> | undefined
    return {
      unsafe: (text, ...rest) => {
        // The server has done it already when the connection was lost.
        if (text === 'rollback') return rolledBack(line)
        if (line.isGone) throw Object.assign(new Error('the connection was lost'), { code: 'CONNECTION_CLOSED' })
        const [values, options] = rest
        const query = line.sql!.unsafe(text, values, options)
        // What is streamed is asked without options, and taken a part at a time.
        const asked = options ? query.then(taken) : query
        if (text === 'begin') {
          // It goes out with the first statement: every page waits for one answer less. That statement fails where this one did.
          begun = asked
          asked.catch(() => {})
          return Promise.resolve(nothing('BEGIN'))
        }
        if (begun) {
          const both = Promise.all([asked, begun])
          begun = undefined
          return both.then(([answer]) => (text === 'commit' ? committed(answer) : answer))
        }
        return text === 'commit' ? asked.then(committed) : asked
      },
      release: () => {
        if (line.isGone) return
        const next = waiting.shift()
        if (next) next.take(reservedOn(line))
        else idle.push(line)
      },
    }
  }

  async function reserve(): Promise<Reserved> {
    const line = idle.pop()
    if (line) return reservedOn(line)
    if (all.size < max) return reservedOn(await aLine())
    return new Promise((take, refuse) => waiting.push({ take, refuse }))
  }

  const end = async () => {
    for (const line of idle.splice(0)) line.sql?.release() // those who are at something may finish it
    await Promise.all([...all].map(({ client }) => client.end({ timeout: 5 })))
  }
  return Object.assign(() => {}, { reserve, end, options: {} }) as unknown as postgres.Sql
}

const rolledBack = (line: Line): PromiseLike<unknown> =>
  line.isGone ? Promise.resolve(nothing('ROLLBACK')) : line.sql!.unsafe('rollback').catch(() => nothing('ROLLBACK'))
/** The rows, out of the hands of `postgres`: it keeps what it answered for a while, and each short clearing of the heap copied a quarter more. */
function taken<T extends unknown[] & { command: string; count: number }>(result: T) {
  const { command, count } = result
  return Object.assign(result.splice(0), { command, count })
}
const nothing = (command: string) => Object.assign([], { command, count: 0 })

/** PostgreSQL answers a commit with ROLLBACK, and no error, where a statement before it failed and somebody went on regardless. */
function committed<T extends { command: string }>(result: T): T {
  if (result.command !== 'COMMIT') throw new Error('a statement of this transaction had failed: nothing of it is kept')
  return result
}
