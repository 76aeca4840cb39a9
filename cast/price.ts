import { day } from '../src/kernel/kernel.ts'
import { posts, workers } from './council.ts'
import { Telling } from './telling.ts'

const { tomasz, ruth, callum } = workers

/** Referred again within a year of being closed; a baby brother died, and a new contact waits for somebody to decide. */
export const price = told()

function told() {
  const t = new Telling(715).on('2025-03-17', '10:00', tomasz)
  const dateOfBirth = { on: '2015-01-09', estimated: false }
  const ellie = t.child({ laChildId: 'K100701', firstName: 'Ellie', surname: 'Price', sex: 'F', dateOfBirth, ethnicity: 'WBRI' })
  const ben = t.child({
    laChildId: 'K100702',
    firstName: 'Ben',
    surname: 'Price',
    sex: 'M',
    dateOfBirth: { on: '2020-12-01', estimated: false },
    dateOfDeath: day('2021-02-17'),
  })
  const sian = t.adult({ firstName: 'Siân', surname: 'Price', sex: 'F', dateOfBirth: { on: '1991-04', estimated: false } })
  const mark = t.adult({ firstName: 'Mark', surname: 'Price', sex: 'M' })
  for (const child of [ellie, ben]) {
    t.add('relationship', child, { person: sian, type: 'mother', parentalResponsibility: true })
    t.add('relationship', child, { person: mark, type: 'father', parentalResponsibility: true })
  }
  t.add('relationship', ellie, { person: ben, type: 'sibling', note: 'He died when she was six. She keeps his blanket.' })
  t.add('contactDetail', sian, { type: 'phone', value: '07700 900 250', safeToUse: false, note: 'Mark reads it. Ring her at work' })
  t.add('contactDetail', sian, { type: 'phone', value: '01632 960 251', safeToUse: true, note: 'At work, until three' })

  const about = { referralSource: '6', referralNoFurtherActionFlag: false, primaryNeedCode: 'N1' }
  const first = t.add('socialCareEpisode', ellie, {
    ...about,
    referralDate: day('2025-03-17'),
    reason: 'Police were called to shouting at night. Ellie was on the stairs.',
  })
  const started = { socialCareEpisode: first, startDate: day('2025-03-18'), factors: ['3B'] }
  const analysis = 'Siân has asked Mark to leave and he has gone. Ellie sleeps again.'
  t.on('2025-05-12', '14:00', ruth)
  t.add('childAndFamilyAssessment', ellie, {
    ...started,
    outcomes: ['noFurtherAction'],
    childSeen: true,
    analysis,
    authorisationDate: day('2025-05-12'),
    authorisedBy: ruth,
  })
  t.on('2025-05-16', '14:00', ruth)
  const closed = { decision: 'assessment', decisionDate: day('2025-03-17'), closureDate: day('2025-05-16'), closureReason: 'RC8' } as const
  t.next('socialCareEpisode', first, { ...closed, closureSummary: analysis }, 'Closed')

  t.on('2026-02-23', '09:40', tomasz)
  const second = t.add('socialCareEpisode', ellie, {
    ...about,
    referralDate: day('2026-02-21'),
    reason: 'Police again. Mark has moved back. Ellie rang 999 herself.',
  })
  t.on('2026-02-23', '15:00', ruth)
  const why = 'She rang for help herself. She must be seen now, and on her own.'
  t.next(
    'socialCareEpisode',
    second,
    { decision: 'assessment', decisionDate: day('2026-02-23'), decidedBy: ruth, decisionReason: why },
    'Decided',
  )
  t.add('involvement', ellie, { role: 'lead', post: posts.assessment, startDate: day('2026-02-23') })
  t.on('2026-02-25', '16:30', callum)
  t.add('childAndFamilyAssessment', ellie, { socialCareEpisode: second, startDate: day('2026-02-24'), factors: [], outcomes: [] })
  const seen = { type: 'assessment', date: day('2026-02-24'), seen: true, seenAlone: true, worker: callum } as const
  t.add('visit', ellie, {
    socialCareEpisode: second,
    ...seen,
    childsWords: '“I knew the number because of Ben.”',
    narrative: 'Seen at school, with her teacher nearby.',
  })
  t.on('2026-03-06', '16:50', tomasz)
  t.add('contact', ellie, {
    receivedAt: '2026-03-06T16:20:00.000Z',
    source: '2A',
    from: 'School office',
    reason: 'Ellie was not collected until five.',
  })
  return { saves: t.saves, children: { ellie, ben }, adults: { sian, mark } }
}
