import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const home = join(import.meta.dirname, '..', '..')
/** As bin/kith has them. */
const flags = ['--max-semi-space-size=8', '--heap-growing-percent=60']

export interface Cost {
  /** In seconds, with what the process needs to start. */
  wall: number
  cpu: number
  /** What the system gave to the process at most, in MB: how much of it is only not cleared yet is Node's to decide. */
  peak: number
  /** What was left in the heap at most when it was cleared, in MB: what is really held. */
  held: number
}

/** Checks what lies at a path, in a process of its own, so that its cost is its own. */
export async function checked(path: string, year: string): Promise<Cost> {
  const began = performance.now()
  const kith = [join(home, 'src/cli/kith.ts'), 'check', path, '--year', year, '--json']
  const child = spawn(process.execPath, [...flags, '--trace-gc', '--import', join(import.meta.dirname, 'cost.ts'), ...kith], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(home, 'node_modules', '.cache', 'node') },
  })
  let held = 0
  let rest = ''
  child.stdout.on('data', (bytes: Buffer) => {
    const text = rest + bytes.toString('latin1')
    for (const [, left] of text.matchAll(/Mark-Compact [^\n]*?-> ([\d.]+) \(/g)) held = Math.max(held, Number(left))
    rest = text.slice(-200)
  })
  let said = ''
  child.stderr.on('data', (bytes: Buffer) => {
    said = (said + bytes).slice(-4000)
  })
  const [code] = (await once(child, 'close')) as [number]
  if (code !== 0) throw new Error(said)
  const { cpu, peak } = JSON.parse(said.trim().split('\n').at(-1)!) as { cpu: number; peak: number }
  return { wall: (performance.now() - began) / 1000, cpu, peak, held }
}
