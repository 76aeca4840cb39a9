import { dayInWords, type InForce, isInForce } from '../../src/kernel/kernel.ts'
import { endOf, keptYears, liveReturns, type ReturnYear, returnNamed, whereAsked } from '../../src/returns/returns.ts'
import { counted, link, made, page, plain } from './markdown.ts'
import { exampleCount, type RuleFile, ruleFiles, versionsOf } from './rule-files.ts'

const headings = { clock: 'Clocks', indicator: 'Indicators', check: 'Checks' } as const
const forces: Readonly<Record<string, string>> = {
  statutory: 'law or national guidance',
  local: 'a council’s own policy',
  prospective: 'law to come',
}
const returns: Readonly<Record<string, string>> = {
  cin: 'Children in need census',
  ssda903: 'Children looked after (SSDA903)',
  across: 'Returns against each other',
}
const notAdvice = 'Every example is run as a test. Nothing here is legal advice: no lawyer has read these rules yet.'

/** Every clock and indicator in its own words: what it says, on whose word, how we read it, since when, and by which examples. */
export async function rulesDocument(): Promise<string> {
  const files = await ruleFiles()
  return page(
    made('every *.clock.ts and *.indicator.ts under src'),
    '# Rules',
    Object.entries(headings).map(([kind, heading]) =>
      countOf(
        kind === 'check' ? link(heading, 'checks.md') : heading,
        files.filter(file => file.kind === kind),
      ),
    ),
    '## Checks by return and year',
    checksByYear(files.filter(({ kind }) => kind === 'check')),
    '## Where checks are asked of the record',
    `Of the returns of ${yearText(lastYear)}. A file is asked all of them, by \`kith check\`. Postcodes and providers are those that \`kith reference import\` keeps.`,
    whereChecksAreAsked(),
    `A rule *in shadow* is worked out and labelled, and stands on nobody’s board. ${notAdvice}`,
    ...(['clock', 'indicator'] as const).flatMap(kind => {
      const ofKind = files.filter(file => file.kind === kind)
      if (ofKind.length === 0) return []
      const areas = Map.groupBy(ofKind, ({ rule }) => rule.area ?? '')
      return [
        `## ${headings[kind]}`,
        ...[...areas].flatMap(([area, all]) => [area && `### ${plain(area)}`, ...all.flatMap(file => described(file, file.rule.says))]),
      ]
    }),
  )
}

const years = ['2022_23', '2023_24', '2024_25', '2025_26', '2026_27'] as const

/** How many checks are asked of the return of each year. A return whose checks for a year are not published is asked those of its last year. */
function checksByYear(files: readonly RuleFile[]): string[] {
  const asked = (all: readonly RuleFile[], year: ReturnYear) =>
    all.filter(({ rule }) => versionsOf(rule).some(({ inForce }) => isInForce(inForce, endOf(year)))).length
  const rows = [...Map.groupBy(files, ({ path }) => path.split('/')[2]!)].map(([of, all]) => {
    const last = returnNamed(of)?.years[1]
    const each = years.map(year => (last !== undefined && year > last ? `as ${last.replace('_', '/')}` : String(asked(all, year))))
    return `| ${[returns[of] ?? plain(of), ...each].join(' | ')} |`
  })
  return [`| Return | ${years.map(year => year.replace('_', '/')).join(' | ')} |`, `|---|${years.map(() => '---|').join('')}`, ...rows]
}

const lastYear = keptYears.at(-1)!
const yearText = (year: string) => year.replace('_', '/')

/** How many are asked with a save, how many more of those where facts of the outside world were imported, how many of the whole council, and how many not. */
function whereChecksAreAsked(): string[] {
  const imported = { authority: '301', postcodes: { isWhole: true, find: () => undefined }, providers: { withUrn: () => [] } }
  const without = liveReturns(lastYear).map(live => whereAsked(live))
  const rows = liveReturns(lastYear, imported).map((live, i) => {
    const [bare, all] = [without[i]!, whereAsked(live)]
    const counts = [bare.withSave.length, all.withSave.length, all.ofCouncil.length, all.notAsked.length]
    const why = [...Map.groupBy(all.notAsked, n => n.why)].map(([says, of]) => `${says} (${of.map(n => n.code).join(', ')})`).join('; ')
    return `| ${[returns[live.collection] ?? live.collection, ...counts, why].join(' | ')} |`
  })
  return [
    '| Return | With each save | and with postcodes and providers | Of the whole council, each night | Of a file only | Why |',
    '|---|---|---|---|---|---|',
    ...rows,
  ]
}

/** Every check of a return, the same way. */
export async function checksDocument(): Promise<string> {
  const files = (await ruleFiles()).filter(({ kind }) => kind === 'check')
  return page(
    made('every *.check.ts under src'),
    '# Checks',
    `What each return is asked before it leaves. A check passes, fails and says where, or is not run and says why. ${notAdvice}`,
    [countOf('Checks', files)],
    ...[...Map.groupBy(files, ({ path }) => path.split('/')[2]!)].flatMap(([of, all]) => [
      `## ${returns[of] ?? plain(of)}`,
      ...all.flatMap(file => described(file, file.rule.id, file.rule.says)),
    ]),
  )
}

function countOf(heading: string, files: readonly RuleFile[]): string {
  if (files.length === 0) return `- ${heading}: none yet`
  const shadows = files.filter(({ rule }) => rule.shadow).length
  const standing = shadows > 0 ? `; ${files.length - shadows} in force, ${shadows} in shadow` : ''
  return `- ${heading}: ${files.length}, with ${counted(exampleCount(files), 'example')}${standing}`
}

function described({ path, rule }: RuleFile, heading: string, text?: string): (string | string[] | undefined)[] {
  const { force, shadow, severity, whose } = rule
  const versions = versionsOf(rule)
  const standing = [force && (forces[force] ?? force), severity, versions.length === 1 && span(versions[0]!.inForce)]
  return [
    `${text ? '###' : '####'} ${plain(heading)}`,
    text && plain(text),
    [
      `- ${[link(path.split('/').at(-1)!, `../${path}`), ...standing].filter(Boolean).join(', ')}`,
      ...(shadow ? [`- **In shadow.** ${plain(shadow)}`] : []),
      ...(whose ? [`- Who must act: ${plain(whose)}`] : []),
      ...saidBy(rule),
      ...versions.flatMap(version => [
        ...(versions.length > 1 ? [`- **${span(version.inForce)}**${version.says ? `: ${plain(version.says)}` : ''}`] : []),
        ...(version === rule ? [] : saidBy(version)),
        '- Examples:',
        ...version.examples.map(({ name }) => `  - ${plain(name)}`),
      ]),
    ],
  ]
}

const saidBy = ({ source, reading }: Partial<Pick<RuleFile['rule'], 'source' | 'reading'>>): string[] => [
  ...(source ? [`- Source: ${link(source.title, source.url)}, ${plain(source.at)}`] : []),
  ...(reading ? [`- How we read it: ${plain(reading)}`] : []),
]

const span = ({ from, until }: InForce) => `from ${dayInWords(from)}${until ? ` until ${dayInWords(until)}` : ''}`
