// What it takes to check a return that lies on disk, from its files to its JSON: node bench/returns/check-files.bench.ts [1000 5000 100000]
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { make903 } from './make-903.ts'
import { makeCin } from './make-cin.ts'

const home = join(import.meta.dirname, '..', '..')
const folder = join(home, '.data', 'bench')
const asked = process.argv.slice(2).map(Number)
const sizes = asked.length > 0 ? asked : [1000, 5000, 100_000]

console.log('return    children    wall s     CPU s   peak MB   children/s')
for (const children of sizes) {
  for (const { name, path, year, make } of [
    { name: 'ssda903', path: join(folder, `ssda903-${children}`), year: '2025_26', make: make903 },
    { name: 'cin', path: join(folder, `cin-${children}.xml`), year: '2025_26', make: makeCin },
  ]) {
    mkdirSync(folder, { recursive: true })
    if (!existsSync(path)) await make(path, children)
    const began = performance.now()
    // A process of its own, so that its peak is its own; what it needs to start counts too.
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', join(import.meta.dirname, 'cost.ts'), join(home, 'src/cli/kith.ts'), 'check', path, '--year', year, '--json'],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
        encoding: 'utf8',
        env: { ...process.env, NODE_COMPILE_CACHE: join(home, 'node_modules', '.cache', 'node') }, // as bin/kith has it
      },
    )
    const wall = (performance.now() - began) / 1000
    if (status !== 0) throw new Error(stderr)
    const { cpu, peak } = JSON.parse(stderr.trim().split('\n').at(-1)!) as { cpu: number; peak: number }
    const cell = (text: string | number, width: number) => String(text).padStart(width)
    console.log(
      name.padEnd(8),
      cell(children, 9),
      cell(wall.toFixed(2), 9),
      cell(cpu.toFixed(2), 9),
      cell(peak.toFixed(0), 9),
      cell(Math.round(children / wall), 12),
    )
  }
}
