import { day } from '../src/kernel/kernel.ts'
import { posts, workers } from './council.ts'
import { Telling } from './telling.ts'

const { tomasz, ruth, miriam, priya } = workers

/** A child who moved here on another council's child protection plan: referred on the day on which we were told formally. */
export const novak = told()

function told() {
  const t = new Telling(712).on('2026-01-14', '10:10', tomasz)
  const dateOfBirth = { on: '2014-07-08', estimated: false }
  const filip = t.child({
    laChildId: 'K100401',
    firstName: 'Filip',
    surname: 'Novák',
    sex: 'M',
    dateOfBirth,
    ethnicity: 'WOTH',
    language: 'Czech',
  })
  const jana = t.adult({ firstName: 'Jana', surname: 'Nováková', sex: 'F', language: 'Czech' })
  t.add('relationship', filip, {
    person: jana,
    type: 'mother',
    parentalResponsibility: true,
    note: 'He translates for her, and would rather not.',
  })
  t.add('contactDetail', jana, { type: 'phone', value: '07700 900 240', safeToUse: true, note: 'Through an interpreter' })
  t.add('identifier', filip, { type: 'upn', value: 'A123456789012', startDate: day('2018-09-01'), matchedBy: 'The other council’s record' })
  t.add('previousPlans', filip, { openingCount: 1 })
  const told = day('2026-01-13')
  const referral = { referralDate: told, referralSource: '5C', referralNoFurtherActionFlag: false }
  const episode = t.add('socialCareEpisode', filip, {
    ...referral,
    reason: 'The family has moved here. Filip is on a child protection plan for emotional abuse there.',
  })
  t.on('2026-01-14', '16:00', ruth)
  const decided = { decision: 'transferIn', decisionDate: day('2026-01-14'), decidedBy: ruth, primaryNeedCode: 'N1' } as const
  t.next(
    'socialCareEpisode',
    episode,
    { ...decided, decisionReason: 'The other council told us formally.', transferIn: true, notifiedDate: told },
    'Decided',
  )
  t.add('involvement', filip, { role: 'lead', post: posts.protection, startDate: day('2026-01-14') })
  t.on('2026-02-03', '15:20', miriam)
  const held = day('2026-02-02')
  const conference = {
    type: 'transferIn',
    plannedDate: held,
    date: held,
    chair: miriam,
    quorate: true,
    participation: 'PN1',
    outcome: 'plan',
    category: 'EMO',
  } as const
  const why = 'Filip told the conference himself what the shouting does to him.'
  t.add('childProtectionConference', filip, {
    socialCareEpisode: episode,
    ...conference,
    childsWords: '“When it is loud I go and stand in the street.”',
    decisionReason: why,
  })
  const plan = t.add('childProtectionPlan', filip, {
    socialCareEpisode: episode,
    startDate: held,
    categories: [{ category: 'EMO', startDate: held }],
  })
  for (const date of ['2026-02-06', '2026-02-19', '2026-03-04']) {
    t.on(date, '17:00', priya)
    const seen = { type: 'childProtection', date: day(date), seen: true, seenAlone: true, bedroomSeen: true, worker: priya } as const
    t.add('visit', filip, { socialCareEpisode: episode, ...seen, narrative: 'Filip at home with his mother, with an interpreter.' })
  }
  t.add('planAction', filip, {
    plan,
    action: 'An interpreter at every meeting, never Filip',
    owner: 'Priya Shah',
    dueDate: day('2026-03-31'),
  })
  return { saves: t.saves, children: { filip }, adults: { jana } }
}
