import { day } from '../src/kernel/kernel.ts'
import { workers } from './council.ts'
import type { Telling } from './telling.ts'

const { priya, callum, ruth, miriam } = workers
interface Three {
  ava: string
  leo: string
  mia: string
}
type Episodes = readonly { child: string; episode: string }[]

/** From the strategy discussion to today: the enquiry, the conference, the plan, and the visits of one afternoon to three children. */
export function keptSafe(t: Telling, { ava, leo }: Three, episodes: Episodes): void {
  t.on('2025-12-16', '09:30', callum)
  const plans = episodes.map(({ child, episode }) => enquired(t, child, episode))
  const avasPlan = plans[episodes.findIndex(e => e.child === ava)]!
  const food = promised(t, ava, avasPlan)
  t.on('2025-12-22', '16:00', priya)
  for (const [i, { child }] of episodes.entries())
    t.add('coreGroup', child, {
      childProtectionPlan: plans[i]!,
      date: day('2025-12-22'),
      attended: ['Kerry Marsh', 'Pat Marsh', 'Ms Lund', 'Sue Park', 'Priya Shah'],
    })
  visited(t, { ava, leo }, episodes, '2025-12-29')
  t.on('2026-01-07', '12:00', priya).next('planAction', food, { doneDate: day('2026-01-07') }, 'Done')
  for (const date of ['2026-01-09', '2026-01-22']) visited(t, { ava, leo }, episodes, date)

  t.on('2026-01-29', '10:05', priya)
  t.add('caseNote', ava, {
    date: day('2026-01-28'),
    type: 'significantEvent',
    significant: true,
    note: 'A neighbour found Leo in the street in his pyjamas at seven in the morning. Ava had gone to the shop for milk. Mum was asleep. Nan came within the hour and stayed two nights.',
  })
  t.on('2026-01-30', '12:15', ruth)
  t.add('managerDecision', ava, {
    date: day('2026-01-30'),
    decision: 'The plan goes on, with a visit each week until the review.',
    reason: 'Leo was not safe on Wednesday. Mum told us about it herself, and Nan stepped in at once.',
    decidedBy: ruth,
  })
  for (const date of ['2026-02-05', '2026-02-18']) visited(t, { ava, leo }, episodes, date)

  t.on('2026-02-20', '15:30', priya)
  t.add('supervisionNote', ava, {
    date: day('2026-02-20'),
    supervisor: ruth,
    worker: priya,
    discussed: 'Breakfasts are better. The referral to the young carers’ group has not been made.',
    decisions: 'Make the referral now. Ask Ava what she wants to say at the review.',
    nextDate: day('2026-03-20'),
  })
  visited(t, { ava, leo }, episodes, '2026-02-26')
  // The day of a visit was put down wrongly, and put right.
  const last = t.saves.at(-1)!.versions.find(v => v.subject === ava && v.kind === 'visit')!
  t.on('2026-02-27', '09:10', priya).next('visit', last.entry, { date: day('2026-02-25') }, 'It was the Wednesday: corrected from my diary')
}

function enquired(t: Telling, child: string, episode: string): string {
  const of = { socialCareEpisode: episode }
  const discussion = t.add('strategyDiscussion', child, {
    ...of,
    concernDate: day('2025-11-24'),
    date: day('2025-11-25'),
    agencies: ['socialCare', 'police', 'health', 'education'],
    discussed: 'What the assessment found, and what each agency knows.',
    decision: 'section47',
    decisionReason: 'There is reasonable cause to suspect that the children are suffering significant harm from neglect.',
  })
  const enquiry = t.add('section47Enquiry', child, {
    ...of,
    strategyDiscussion: discussion,
    startDate: day('2025-11-25'),
    endDate: day('2025-12-09'),
    icpcRequiredFlag: true,
    outcome: 'conference',
    findings: 'All three are neglected, and it is likely to go on. Nobody has hurt them, and they are not afraid of anyone at home.',
  })
  const startDate = day('2025-12-15')
  t.add('childProtectionConference', child, {
    ...of,
    type: 'initial',
    section47Enquiry: enquiry,
    plannedDate: startDate,
    date: startDate,
    chair: miriam,
    reportSharedDate: day('2025-12-08'),
    agencies: ['socialCare', 'police', 'health', 'education'],
    quorate: true,
    participation: 'PN6',
    outcome: 'plan',
    category: 'NEG',
    decisionReason: 'Everyone agreed, Mum too: the children need a plan that holds until the mornings are safe.',
  })
  const plan = t.add('childProtectionPlan', child, { ...of, startDate, categories: [{ category: 'NEG', startDate }] })
  t.add('childProtectionConference', child, {
    ...of,
    type: 'review',
    childProtectionPlan: plan,
    plannedDate: day('2026-03-12'),
    chair: miriam,
  })
  return plan
}

/** The first promise is the one that was kept. */
function promised(t: Telling, ava: string, plan: string): string {
  const mornings = t.add('planGoal', ava, {
    plan,
    goal: 'The children eat breakfast, and are at school in time, every day.',
    childsWords: '“Mum is awake at breakfast.”',
  })
  const child = t.add('planGoal', ava, { plan, goal: 'Ava has time to be a child.', childsWords: '“Swimming, like before.”' })
  const action = 'Food parcels until the benefits are sorted out'
  const food = t.add('planAction', ava, { plan, goal: mornings, action, owner: 'Priya Shah', dueDate: day('2026-01-09') })
  t.add('planAction', ava, {
    plan,
    goal: mornings,
    action: 'See the GP about feeling low, with Nan',
    owner: 'Kerry Marsh',
    dueDate: day('2026-03-13'),
  })
  t.add('planAction', ava, {
    plan,
    goal: child,
    action: 'Refer Ava to the young carers’ group',
    owner: 'Priya Shah',
    dueDate: day('2026-02-27'),
  })
  t.add('planAction', ava, {
    plan,
    goal: child,
    action: 'A place in the Saturday swimming class',
    owner: 'Ms Lund, Oakfield Primary School',
    dueDate: day('2026-03-27'),
  })
  return food
}

const words: Record<string, string> = {
  '2025-12-29': '“We had roast at Nan’s. I didn’t have to cook.”',
  '2026-01-22': '“Mum got up three times this week. I counted.”',
  '2026-02-26': '“I don’t want to leave Leo at breakfast club on his own.”',
}

const told: Record<string, string> = {
  '2025-12-29': 'Nan was there too. The fridge was full from Christmas. Mum said that the quiet after it would be hard.',
  '2026-01-09': 'The first week of school: late on two days of four. Mum had set two alarms and slept through both.',
  '2026-01-22': 'Everyone was at home. Mum showed us the cupboards and what is planned for tea. The bedrooms were warm and the beds made.',
  '2026-02-05': 'Mum cried about the morning on which Leo was out on his own. Nan’s key now hangs by the door, and Leo can reach her bell.',
  '2026-02-18': 'Half-term. All three were dressed and had eaten by ten. Mia sat on Mum’s lap the whole time.',
  '2026-02-26': 'Breakfast club has places for Ava and Leo from Monday. Mum wants Ava to go to the young carers’ group, and asked when.',
}

/** One afternoon, three children: a line about each, and what is said of all. */
function visited(t: Telling, { ava, leo }: { ava: string; leo: string }, episodes: Episodes, date: string): void {
  t.on(date, '17:20', priya)
  const together = t.id()
  for (const { child, episode } of episodes) {
    const isAva = child === ava
    t.add('visit', child, {
      socialCareEpisode: episode,
      type: 'childProtection',
      date: day(date),
      seen: true,
      seenAlone: child === ava || child === leo,
      bedroomSeen: true,
      worker: priya,
      together,
      narrative: told[date] ?? 'Everyone was at home.',
      ...(isAva && date === '2026-02-18' && { aboutThisChild: 'Ava had her school bag packed for two. She let Leo talk first.' }),
      ...(isAva && words[date] !== undefined && { childsWords: words[date] }),
    })
  }
}
