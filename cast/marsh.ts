import { day } from '../src/kernel/kernel.ts'
import { posts, workers } from './council.ts'
import { keptSafe } from './marsh-plan.ts'
import { Telling } from './telling.ts'

const { tomasz, callum, ruth } = workers
const since = day('2025-10-06')

/** Three children, one visit: a child protection plan since December, a review ahead, and a promise that was not kept. */
export const marsh = told()

function told() {
  const t = new Telling(710).on('2025-10-06', '15:40', tomasz)
  const ava = t.child({
    laChildId: 'K100201',
    firstName: 'Ava',
    surname: 'Marsh',
    sex: 'F',
    dateOfBirth: { on: '2016-05-14', estimated: false },
    ethnicity: 'WBRI',
    language: 'English',
  })
  const leo = t.child({
    laChildId: 'K100202',
    firstName: 'Leo',
    surname: 'Marsh',
    sex: 'M',
    dateOfBirth: { on: '2019-09-02', estimated: false },
    ethnicity: 'WBRI',
  })
  const mia = t.child({
    laChildId: 'K100203',
    firstName: 'Mia',
    surname: 'Marsh-Doyle',
    sex: 'F',
    dateOfBirth: { on: '2023-11-27', estimated: false },
  })
  const kerry = t.adult({ firstName: 'Kerry', surname: 'Marsh', sex: 'F', dateOfBirth: { on: '1994-02-11', estimated: false } })
  const dean = t.adult({ firstName: 'Dean', surname: 'Hollis', sex: 'M', dateOfBirth: { on: '1990', estimated: true } })
  const craig = t.adult({ firstName: 'Craig', surname: 'Doyle', sex: 'M' })
  const pat = t.adult({ firstName: 'Pat', surname: 'Marsh', sex: 'F' })
  const donna = t.adult({ firstName: 'Donna', surname: 'Marsh', sex: 'F' })
  const family = t.id()
  t.saves.at(-1)!.versions.push({
    subject: family,
    entry: family,
    version: 1,
    kind: 'familyGroup',
    because: 'New',
    facts: { name: 'Marsh', type: 'family' },
  })

  for (const child of [ava, leo, mia]) {
    t.add('familyMembership', child, { familyGroup: family, startDate: since })
    t.add('address', child, { type: 'home', lines: ['14 Tannery Row', 'Eastbrook'], postcode: 'ZZ99 3VZ', startDate: since })
  }
  const care = 'She loves her and says so. Some mornings she cannot get up.'
  t.add('relationship', ava, { person: kerry, type: 'mother', parentalResponsibility: true, note: care })
  t.add('relationship', leo, { person: kerry, type: 'mother', parentalResponsibility: true })
  t.add('relationship', mia, { person: kerry, type: 'mother', parentalResponsibility: true })
  t.add('relationship', ava, {
    person: dean,
    type: 'father',
    parentalResponsibility: true,
    note: 'Ava has not seen him since she was five and does not want to.',
  })
  t.add('relationship', leo, { person: dean, type: 'father', parentalResponsibility: true })
  t.add('relationship', mia, { person: craig, type: 'father', parentalResponsibility: false, note: 'Visits on Sundays.' })
  t.add('relationship', kerry, { person: dean, type: 'formerPartner' })
  t.add('relationship', kerry, { person: pat, type: 'mother' })
  t.add('relationship', donna, { person: pat, type: 'mother' })
  t.add('relationship', ava, { person: pat, type: 'grandparent', note: '“Nan’s is where I sleep best.” She has them every Friday.' })
  t.add('relationship', ava, { person: leo, type: 'sibling', note: 'Ava gets him ready for school.' })
  t.add('contactDetail', kerry, { type: 'phone', value: '07700 900 210', safeToUse: true, note: 'Text first' })
  t.add('contactDetail', dean, { type: 'phone', value: '07700 900 211', safeToUse: false, note: 'Never say where the family lives' })
  t.add('contactDetail', pat, { type: 'phone', value: '01632 960 212', safeToUse: true })

  const people = { ava, leo, mia }
  const contact = t.add('contact', ava, {
    receivedAt: '2025-10-06T13:50:00.000Z',
    source: '2A',
    from: 'Ms Lund, Oakfield Primary School',
    reason:
      'Ava and Leo have come to school hungry all week. Ava says she makes the tea because Mum is asleep. Mum was not at the gate on Friday and could not be reached until the evening.',
  })
  const referral = {
    referralDate: since,
    referralSource: '2A',
    referralNoFurtherActionFlag: false,
    reason: 'The children are hungry, and Ava, who is nine, looks after the younger ones. School is worried about Mum too.',
  }
  const episodes = Object.values(people).map(child => ({ child, episode: t.add('socialCareEpisode', child, referral, 'New referral') }))
  t.next(
    'contact',
    contact,
    { outcome: 'referral', decisionDate: since, decidedBy: tomasz, decisionReason: referral.reason },
    'The contact became a referral',
  )

  t.on('2025-10-07', '11:05', ruth)
  for (const { episode } of episodes) {
    const decided = { decision: 'assessment', decisionDate: day('2025-10-07'), decidedBy: ruth, primaryNeedCode: 'N1' } as const
    t.next(
      'socialCareEpisode',
      episode,
      {
        ...decided,
        decisionReason: 'Three children may be going without. They need to be seen this week.',
        referrerToldDate: day('2025-10-07'),
      },
      'Decided',
    )
  }
  t.on('2025-10-08', '09:20', ruth)
  const leads = Object.values(people).map(child =>
    t.add('involvement', child, { role: 'lead', post: posts.assessment, startDate: day('2025-10-08') }),
  )
  t.add('involvement', ava, {
    role: 'other',
    agency: 'Oakfield Primary School: Ms Lund, safeguarding lead',
    phone: '01632 960 220',
    startDate: since,
  })

  assessed(t, people, episodes)
  t.on('2025-12-16', '09:00', ruth)
  for (const [i, child] of Object.values(people).entries()) {
    t.next('involvement', leads[i]!, { endDate: day('2025-12-16'), changeReason: 'TSPROC' }, 'The plan is led by the child protection team')
    t.add('involvement', child, { role: 'lead', post: posts.protection, startDate: day('2025-12-16') })
  }
  t.add('involvement', mia, { role: 'other', agency: 'Health visiting: Sue Park', phone: '01632 960 221', startDate: day('2025-12-16') })
  keptSafe(t, people, episodes)
  return { saves: t.saves, children: people, adults: { kerry, dean, craig, pat, donna } }
}

type Episodes = readonly { child: string; episode: string }[]

function assessed(t: Telling, { ava }: { ava: string }, episodes: Episodes): void {
  t.on('2025-10-10', '16:45', callum)
  const started = { startDate: day('2025-10-09'), factors: [], outcomes: [] }
  const assessments = episodes.map(({ child, episode }) =>
    t.add('childAndFamilyAssessment', child, { socialCareEpisode: episode, ...started }),
  )
  const together = t.id()
  for (const { child, episode } of episodes) {
    const seen = { type: 'assessment', date: day('2025-10-10'), seen: true, worker: callum, together } as const
    const narrative =
      'All three were at home with Mum. There was little food in the kitchen. The children were warm with Mum and with each other.'
    const own =
      child === ava
        ? { seenAlone: true, childsWords: '“I can do pasta and toast. Leo only eats it if I cut it up.”' }
        : { seenAlone: false }
    t.add('visit', child, { socialCareEpisode: episode, ...seen, ...own, narrative })
  }
  // The wrong child: withdrawn the next morning.
  const note = t.add('caseNote', ava, {
    date: day('2025-10-10'),
    type: 'phoneCall',
    note: 'Grandfather rang about the holiday. This is another family.',
  })
  t.on('2025-10-13', '08:55', callum).withdraw(note, 'Written on the wrong child’s record')

  t.on('2025-11-20', '17:10', callum)
  const found = {
    childSeen: true,
    childsWords: '“I want Mum to be awake at breakfast. I want to go to swimming again.”',
    strengths:
      'The children and Mum love each other and show it. Nan is there every Friday and whenever she is asked. Ava has a teacher whom she trusts.',
    worries:
      'The children go hungry on many days. Ava does the work of a parent. Mum uses cannabis every evening and has not seen her GP about how low she feels.',
    analysis:
      'Mum can care well and wants to, and she has not been able to change this with the help she has had so far. If nothing changes the children will go on being neglected, and Ava will go on carrying it.',
    factors: ['16A', '2B', '4B', '7A'],
    sentForAuthorisationDate: day('2025-11-20'),
    sentBy: callum,
  }
  for (const assessment of assessments)
    t.next('childAndFamilyAssessment', assessment, { ...found, outcomes: ['strategyDiscussion'] }, 'Sent to a manager')
  t.on('2025-11-24', '10:30', ruth)
  for (const assessment of assessments)
    t.next('childAndFamilyAssessment', assessment, { authorisationDate: day('2025-11-24'), authorisedBy: ruth }, 'Authorised')
}
