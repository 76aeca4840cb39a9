import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { clocks } from '../../src/clocks/clocks.ts'
import type { Rule } from '../../src/kernel/kernel.ts'

export const home = join(import.meta.dirname, '..', '..')

/** A rule with whatever else its room says of it. */
export type AnyRule = Rule<unknown, object> & { area?: string; whose?: string; force?: string; shadow?: string; severity?: string }

export interface RuleFile {
  kind: 'clock' | 'check' | 'indicator'
  path: string
  rule: AnyRule
}

/** Every rule there is, clocks in the order of a child's way through. */
export async function ruleFiles(): Promise<RuleFile[]> {
  const paths = globSync('src/**/*.{clock,check,indicator}.ts', { cwd: home }).sort()
  const files = await Promise.all(
    paths.map(async path => ({
      kind: basename(path).split('.').at(-2) as RuleFile['kind'],
      path,
      rule: (await import(join(home, path))).default as AnyRule,
    })),
  )
  const place = new Map<unknown, number>(clocks.map((clock, i) => [clock, i]))
  return files.sort((a, b) => (place.get(a.rule) ?? 0) - (place.get(b.rule) ?? 0))
}
