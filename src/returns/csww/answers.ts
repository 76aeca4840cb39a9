/** What the workforce census asks of the council itself, and no record of workers or children holds. 0 none, 1 every social worker, 2 some. */
const asked = {
  RecruitmentBonus: 'a bonus on being recruited',
  RetentionBonus: 'a bonus for staying',
  PerformanceAward: 'an award for performance',
  CarAllowance: 'a car allowance',
  RelocationPackage: 'help with moving house',
  RegionalWeighting: 'more pay for the region',
  CostSWE: 'the cost of registering with Social Work England',
  CostDBS: 'the cost of the disclosure and barring check',
} as const

export type Incentive = keyof typeof asked
export type Answers = Readonly<Record<Incentive, '0' | '1' | '2'>> & { readonly OtherAllowances: string }

/** The council's own answers, or what is still to be answered, in words. */
export function answersFrom(told: unknown): Answers | { missing: string[] } {
  const given = (typeof told === 'object' && told !== null ? told : {}) as Record<string, unknown>
  const wrong = Object.entries(asked).filter(([name]) => !['0', '1', '2'].includes(String(given[name])))
  const missing = wrong.map(([name, what]) => `${name} (${what}): 0 for nobody, 1 for every social worker, 2 for some`)
  if (typeof given['OtherAllowances'] !== 'string') missing.push('OtherAllowances: in words; an empty text where there is none')
  if (missing.length > 0) return { missing }
  const incentives = Object.fromEntries(Object.keys(asked).map(name => [name, String(given[name])]))
  return { ...incentives, OtherAllowances: String(given['OtherAllowances']) } as Answers
}
