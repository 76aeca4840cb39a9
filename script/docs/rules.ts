import { dirname } from 'node:path'
import { dayInWords } from '../../src/kernel/kernel.ts'
import { counted, link, made, page, plain } from './markdown.ts'
import { type RuleFile, ruleFiles } from './rule-files.ts'

const headings = { clock: 'Clocks', check: 'Checks', indicator: 'Indicators' } as const
const forces: Readonly<Record<string, string>> = {
  statutory: 'law or national guidance',
  local: 'a council’s own policy',
  prospective: 'law to come',
}

/** Every rule in its own words: what it says, on whose word, how we read it, since when, and by which examples. */
export async function rulesDocument(): Promise<string> {
  const files = await ruleFiles()
  return page(
    made('every *.clock.ts, *.check.ts and *.indicator.ts under src'),
    '# Rules',
    Object.entries(headings).map(
      ([kind, heading]) =>
        `- ${countOf(
          heading,
          files.filter(file => file.kind === kind),
        )}`,
    ),
    `A rule *in shadow* is worked out and labelled, and stands on nobody’s board. Every example is run as a test. Nothing here is legal advice: no lawyer has read
these rules yet.`,
    ...Object.entries(headings).flatMap(([kind, heading]) => {
      const ofKind = files.filter(file => file.kind === kind)
      if (ofKind.length === 0) return []
      const areas = Map.groupBy(ofKind, ({ rule, path }) => rule.area ?? dirname(path).split('/').at(-1)!)
      return [`## ${heading}`, ...[...areas].flatMap(([area, all]) => [`### ${plain(area)}`, ...all.flatMap(described)])]
    }),
  )
}

function countOf(heading: string, files: readonly RuleFile[]): string {
  if (files.length === 0) return `${heading}: none yet`
  const shadows = files.filter(({ rule }) => rule.shadow).length
  const examples = files.reduce((sum, { rule }) => sum + rule.examples.length, 0)
  return `${heading}: ${files.length}, with ${counted(examples, 'example')}${shadows > 0 ? `; ${files.length - shadows} in force, ${shadows} in shadow` : ''}`
}

function described({ path, rule }: RuleFile): (string | string[] | undefined)[] {
  const { says, source, reading, inForce, force, shadow, severity, whose } = rule
  const since = `from ${dayInWords(inForce.from)}${inForce.until ? ` until ${dayInWords(inForce.until)}` : ''}`
  const standing = [force && (forces[force] ?? force), severity, since].filter(Boolean).join(', ')
  return [
    `#### ${plain(says)}`,
    [
      `- ${link(path.split('/').at(-1)!, `../${path}`)}: ${standing}`,
      ...(shadow ? [`- **In shadow.** ${plain(shadow)}`] : []),
      ...(whose ? [`- Who must act: ${plain(whose)}`] : []),
      `- Source: ${link(source.title, source.url)}, ${plain(source.at)}`,
      ...(reading ? [`- How we read it: ${plain(reading)}`] : []),
      `- Examples:`,
      ...rule.examples.map(({ name }) => `  - ${plain(name)}`),
    ],
  ]
}
