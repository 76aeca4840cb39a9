import { type ChildProcess, spawn } from 'node:child_process'
import { randomFillSync } from 'node:crypto'
import { once } from 'node:events'
import { startWorker, workOnce } from '../engines/engines.ts'
import { idMaker } from '../kernel/kernel.ts'
import { connect, migrate, openStore } from '../store/store.ts'
import { type Command, Mistake } from './command.ts'
import { workingOn } from './jobs/worker.ts'
import { referenceKept } from './reference-kept.ts'
import { database, settingsFrom } from './settings.ts'

export const workCommand: Command = {
  usage: 'work [--workers N] [--until-done]',
  help: `Does what nobody waits for: the nightly clean-up, the nightly ends of the chains, and returns that were asked for on the page Jobs.
kith serve does the same unless KITH_WORKER is no. Any number of workers, on any number of machines, take jobs from one database.

  --workers N    so many processes, each with one job at a time; one, where it is not said
  --until-done   ends when nothing is waiting any more

A job that fails is tried again, each time after a longer while. Stops on Ctrl+C, after the job that it is at.`,
  options: { workers: { type: 'string' }, 'until-done': { type: 'boolean' } },
  run: async ({ options }) => {
    const workers = Number(options['workers'] ?? 1)
    if (!Number.isInteger(workers) || workers < 1 || workers > 64) throw new Mistake('--workers must be a whole number from 1 to 64')
    const untilDone = options['until-done'] === true
    const { authority } = settingsFrom(process.env).site
    const server = await database(process.env)
    await migrate(server)
    const stores = openStore(connect(server, 3), referenceKept)
    const now = () => new Date().toISOString()
    const newId = idMaker(Date.now, bytes => randomFillSync(bytes))
    const working = await workingOn(server, authority, { stores, now, newId }, 1)
    const others = Array.from({ length: workers - 1 }, () => another(untilDone))

    if (untilDone) {
      await workOnce(working)
      await Promise.all(others.map(ended))
      await stores.close()
      return void (await server.stop?.())
    }
    const worker = startWorker(working)
    const stop = async () => {
      for (const other of others) other.kill('SIGTERM')
      await Promise.all([worker.stop(), ...others.map(ended)])
      await stores.close()
      await server.stop?.()
      process.exit(0)
    }
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
    // Said last: whoever reads it may tell it to stop at once.
    console.log(workers === 1 ? 'A worker waits for jobs.' : `${workers} workers wait for jobs.`)
  },
}

/** The same once more, as a process of its own. */
const another = (untilDone: boolean): ChildProcess =>
  spawn(process.execPath, [...process.execArgv, process.argv[1]!, 'work', ...(untilDone ? ['--until-done'] : [])], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })

const ended = async (other: ChildProcess) => {
  if (other.exitCode === null && other.signalCode === null) await once(other, 'exit')
}
