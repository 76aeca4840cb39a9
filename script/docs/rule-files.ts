import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { clocks } from '../../src/clocks/clocks.ts'
import type { InForce, Source } from '../../src/kernel/kernel.ts'

export const home = join(import.meta.dirname, '..', '..')

interface Version {
  says?: string
  source?: Source
  reading?: string
  inForce: InForce
  examples: readonly { name: string }[]
}

/** What a reader is told of a rule of any kind; of one that changed, each of its versions. */
export type AnyRule = {
  id: string
  says: string
  source: Source
  reading?: string
  area?: string
  whose?: string
  force?: string
  shadow?: string
  severity?: string
} & (Version | { versions: readonly Version[] })

export interface RuleFile {
  kind: 'clock' | 'check' | 'indicator'
  path: string
  rule: AnyRule
}

export const versionsOf = (rule: AnyRule): readonly Version[] => ('versions' in rule ? rule.versions : [rule])

export const exampleCount = (files: readonly RuleFile[]): number =>
  files.flatMap(({ rule }) => versionsOf(rule)).reduce((sum, { examples }) => sum + examples.length, 0)

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
