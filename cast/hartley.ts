import { type Day, day } from '../src/kernel/kernel.ts'
import { posts, workers } from './council.ts'
import { Telling } from './telling.ts'

const { ruth, greg, miriam } = workers

/** Less often than a child protection plan asks for: the record shows it. */
const everyMonth = [
  '2023-12-07',
  '2024-01-11',
  '2024-03-14',
  '2024-05-09',
  '2024-07-18',
  '2024-10-03',
  '2025-01-16',
  '2025-04-10',
  '2025-06-26',
  '2025-09-18',
  '2025-11-27',
  '2026-01-15',
  '2026-01-29',
]

/** Two years and more on a child protection plan, his second; missing often; and since February his worker's post is vacant. */
export const hartley = told()

function told() {
  const t = new Telling(716).on('2023-11-06', '09:10', ruth)
  const dateOfBirth = { on: '2010-08-23', estimated: false }
  const noah = t.child({
    laChildId: 'K100801',
    firstName: 'Noah',
    surname: 'Hartley',
    sex: 'M',
    dateOfBirth,
    ethnicity: 'MWBC',
    language: 'English',
  })
  const lisa = t.adult({ firstName: 'Lisa', surname: 'Hartley', sex: 'F' })
  const ray = t.adult({ firstName: 'Ray', surname: 'Obi', sex: 'M' })
  t.add('relationship', noah, {
    person: lisa,
    type: 'mother',
    parentalResponsibility: true,
    note: 'He worries about her drinking, and will not be away overnight.',
  })
  t.add('relationship', lisa, { person: ray, type: 'partner' })
  t.add('relationship', noah, { person: ray, type: 'partnerOfParent', note: 'Noah is afraid of him when he drinks.' })
  t.add('previousPlans', noah, { openingCount: 1 })
  const referral = { referralDate: day('2023-11-06'), referralSource: '6', referralNoFurtherActionFlag: false, primaryNeedCode: 'N1' }
  const decided = {
    decision: 'strategyDiscussion',
    decisionDate: day('2023-11-06'),
    decidedBy: ruth,
    referrerToldDate: day('2023-11-06'),
  } as const
  const episode = t.add('socialCareEpisode', noah, { ...referral, ...decided, reason: 'Noah came to the police station with a cut lip.' })
  const of = { socialCareEpisode: episode }
  const discussion = t.add('strategyDiscussion', noah, {
    ...of,
    date: day('2023-11-06'),
    agencies: ['socialCare', 'police', 'health'],
    concernDate: day('2023-11-06'),
    decision: 'section47Joint',
  })
  const enquiry = t.add('section47Enquiry', noah, { ...of, strategyDiscussion: discussion, startDate: day('2023-11-06') })
  const lead = t.add('involvement', noah, { role: 'lead', post: posts.vacant, startDate: day('2023-11-06') })

  t.on('2023-11-28', '15:00', miriam)
  const found = { endDate: day('2023-11-24'), icpcRequiredFlag: true, outcome: 'conference' } as const
  t.next('section47Enquiry', enquiry, found, 'Finished')
  const began = day('2023-11-27')
  const initial = { type: 'initial', date: began, chair: miriam, outcome: 'plan', category: 'PHY', participation: 'PN2' } as const
  t.add('childProtectionConference', noah, {
    ...of,
    ...initial,
    section47Enquiry: enquiry,
    decisionReason: 'He was hit, and it may happen again.',
  })
  const plan = t.add('childProtectionPlan', noah, { ...of, startDate: began, categories: [{ category: 'PHY', startDate: began }] })
  const goal = t.add('planGoal', noah, {
    plan,
    goal: 'Noah is safe at home at weekends.',
    childsWords: '“If he isn’t there on Saturdays it’s fine.”',
  })

  const reviews: [string, string][] = [
    ['2024-02-22', 'Ray has moved out. The plan goes on until we know that it lasts.'],
    ['2024-08-15', 'Ray is back. Noah goes missing when he is.'],
    ['2025-02-06', 'Nobody has hit him for a year. The shouting has not stopped.'],
    ['2025-07-31', 'The same again. The chair has asked for legal advice.'],
  ]
  const [, , changed, last] = reviews.map(([date]) => day(date))
  const missing: [string, string][] = [
    ['2024-07-05T20:30:00.000Z', '2024-07-06T07:10:00.000Z'],
    ['2025-12-19T19:00:00.000Z', '2025-12-20T11:45:00.000Z'],
    ['2026-02-14T21:00:00.000Z', '2026-02-15T03:20:00.000Z'],
  ]
  const events = [
    { on: day('2024-01-04'), tell: assessed },
    ...reviews.map(([date, why]) => ({ on: day(date), tell: () => reviewed(day(date), why) })),
    ...missing.map(([from, to]) => ({ on: day(to.slice(0, 10)), tell: () => ranAway(from, to) })),
    ...everyMonth.map(date => ({ on: day(date), tell: () => visited(day(date)) })),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  for (const { on, tell } of events) {
    t.on(on, '17:00', greg)
    tell()
  }
  t.on('2026-02-20', '18:00', ruth).add('planAction', noah, {
    plan,
    goal,
    action: 'Ask for legal advice',
    owner: 'Ruth Adler',
    dueDate: day('2025-08-29'),
  })
  return { saves: t.saves, children: { noah }, adults: { lisa, ray }, lead }

  function assessed(): void {
    t.add('childAndFamilyAssessment', noah, {
      ...of,
      startDate: day('2023-11-07'),
      childSeen: true,
      childsWords: '“I’m fine when it’s just me and Mum.”',
      strengths: 'Noah and his mother look after each other. He is good at school when he is there.',
      worries: 'Ray has hit Noah, and frightens him and his mother when he drinks.',
      analysis: 'Noah is safe when Ray is not there, and nobody can be sure when that is.',
      factors: ['18C', '3B', '1C'],
      outcomes: ['strategyDiscussion'],
      authorisationDate: day('2024-01-04'),
      authorisedBy: ruth,
    })
  }
  function reviewed(date: Day, decisionReason: string): void {
    const held = { type: 'review', date, chair: miriam, outcome: 'planGoesOn', participation: 'PN6', quorate: true } as const
    t.add('childProtectionConference', noah, { ...of, ...held, childProtectionPlan: plan, decisionReason })
    const both = {
      categories: [
        { category: 'PHY', startDate: began },
        { category: 'EMO', startDate: date },
      ],
    }
    if (date === changed) t.next('childProtectionPlan', plan, both, 'The review changed the category')
    const again = { type: 'review', plannedDate: day('2026-01-22'), chair: miriam } as const
    if (date === last) t.add('childProtectionConference', noah, { ...of, ...again, childProtectionPlan: plan })
  }
  function ranAway(from: string, to: string): void {
    const episode = t.add('missingEpisode', noah, {
      type: 'missing',
      from,
      to,
      reportedToPoliceAt: from,
      notes: 'He was at the all-night café by the station.',
    })
    if (from < '2025') t.add('returnInterview', noah, { missingEpisode: episode, offeredAt: to, accepted: false })
  }
  function visited(date: Day): void {
    const seen = date !== '2026-01-29'
    t.add('visit', noah, {
      ...of,
      type: 'childProtection',
      date,
      seen,
      seenAlone: seen,
      worker: greg,
      narrative: seen ? 'Seen in his room.' : 'Nobody came to the door.',
    })
  }
}
