import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { steps } from '../../src/pathway/pathway.ts'
import { kinds } from '../../src/record/record.ts'
import { counted } from './markdown.ts'
import { exampleCount, home, ruleFiles } from './rule-files.ts'
import { testCount } from './tests-in-source.ts'

const [begins, ends] = ['<!-- counted by script/docs/write.ts -->', '<!-- /counted -->']

/** README.md as it is, with what is inside counted again. */
export async function readmeDocument(): Promise<string> {
  const text = readFileSync(join(home, 'README.md'), 'utf8')
  const [before, after] = [text.indexOf(begins), text.indexOf(ends)]
  if (before < 0 || after < before) throw new Error(`README.md has lost the place for its counts: ${begins} … ${ends}`)
  return `${text.slice(0, before + begins.length)}\n${await inside()}\n${text.slice(after)}`
}

async function inside(): Promise<string> {
  const files = await ruleFiles()
  const [clocks, checks, indicators] = (['clock', 'check', 'indicator'] as const).map(kind => files.filter(f => f.kind === kind).length)
  const pages = globSync('src/web/pages/*.page.ts', { cwd: home }).length
  const examples = exampleCount(files) + steps.reduce((sum, step) => sum + step.examples.length, 0)
  const hundreds = Math.floor((testCount() + examples) / 50) * 50
  return [
    `[${counted(clocks!, 'clock')}](docs/rules.md)`,
    ...(checks ? [`[${counted(checks, 'check')}](docs/checks.md)`] : []),
    ...(indicators ? [`[${counted(indicators, 'measure')}](docs/rules.md#indicators)`] : []),
    `[${counted(steps.length, 'step')}](src/pathway)`,
    `[${counted(pages, 'page')}](src/web/pages)`,
    `[${counted(Object.keys(kinds).length, 'kind of entry', 'kinds of entries')}](docs/words.md)`,
    `more than ${hundreds} tests and examples`,
  ].join(' · ')
}
