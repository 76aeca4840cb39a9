// What it takes to check a return that lies on disk, from its files to its JSON: node bench/returns/check-files.bench.ts [1000 5000 100000]
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { checked } from './checked.ts'
import { make903 } from './make-903.ts'
import { makeCin } from './make-cin.ts'

const folder = join(import.meta.dirname, '..', '..', '.data', 'bench')
const asked = process.argv.slice(2).map(Number)
const sizes = asked.length > 0 ? asked : [1000, 5000, 100_000]

console.log('return    children    wall s     CPU s   peak MB   held MB   children/s')
for (const children of sizes) {
  for (const { name, path, make } of [
    { name: 'ssda903', path: join(folder, `ssda903-${children}`), make: make903 },
    { name: 'cin', path: join(folder, `cin-${children}.xml`), make: makeCin },
  ]) {
    mkdirSync(folder, { recursive: true })
    if (!existsSync(path)) await make(path, children)
    const { wall, cpu, peak, held } = await checked(path, '2025_26')
    const cell = (text: string | number, width: number) => String(text).padStart(width)
    console.log(
      name.padEnd(8),
      cell(children, 9),
      cell(wall.toFixed(2), 9),
      cell(cpu.toFixed(2), 9),
      cell(peak.toFixed(0), 9),
      cell(held.toFixed(0), 9),
      cell(Math.round(children / wall), 12),
    )
  }
}
