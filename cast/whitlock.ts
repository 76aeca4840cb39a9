import { day } from '../src/kernel/kernel.ts'
import { posts, workers } from './council.ts'
import { Telling } from './telling.ts'

const { tomasz, ruth, callum, priya } = workers

/** A girl whose record is open, and her half-brother, whose record only two people may see: to everyone else he is not there. */
export const whitlock = told()

function told() {
  const t = new Telling(713).on('2025-11-10', '10:00', ruth)
  const toby = t.child({
    laChildId: 'K100502',
    firstName: 'Toby',
    surname: 'Ferris',
    sex: 'M',
    dateOfBirth: { on: '2012-03-30', estimated: false },
  })
  const isla = t.child({
    laChildId: 'K100501',
    firstName: 'Isla',
    surname: 'Whitlock',
    sex: 'F',
    dateOfBirth: { on: '2017-10-12', estimated: false },
    ethnicity: 'MOTH',
  })
  const helen = t.adult({ firstName: 'Helen', surname: 'Whitlock', sex: 'F' })
  t.add('restriction', toby, {
    scope: 'record',
    reason: 'He lives where his father must not find him.',
    allowedPeople: [ruth, priya],
    startDate: day('2025-11-10'),
  })
  t.add('relationship', isla, { person: helen, type: 'mother', parentalResponsibility: true, note: 'They cook together on Sundays.' })
  t.add('relationship', toby, { person: helen, type: 'mother', parentalResponsibility: true })
  t.add('relationship', isla, { person: toby, type: 'halfSibling', note: 'Isla draws a card for him every month.' })
  t.add('address', isla, {
    type: 'home',
    lines: ['A flat in the north of the town'],
    postcode: 'ZZ99 3WZ',
    confidential: true,
    startDate: day('2025-11-10'),
  })
  t.on('2026-01-19', '12:30', tomasz)
  const referral = { referralDate: day('2026-01-19'), referralSource: '1A', referralNoFurtherActionFlag: false }
  const episode = t.add('socialCareEpisode', isla, {
    ...referral,
    reason: 'Her mother asked for help: Isla wakes most nights and will not go to school.',
  })
  t.on('2026-01-20', '09:30', ruth)
  const decided = { decision: 'assessment', decisionDate: day('2026-01-20'), decidedBy: ruth, primaryNeedCode: 'N4' } as const
  t.next('socialCareEpisode', episode, { ...decided, decisionReason: 'Her mother is asking, and Isla is missing school.' }, 'Decided')
  t.add('involvement', isla, { role: 'lead', post: posts.assessment, startDate: day('2026-01-20') })
  t.on('2026-01-23', '16:10', callum)
  t.add('childAndFamilyAssessment', isla, { socialCareEpisode: episode, startDate: day('2026-01-22'), factors: [], outcomes: [] })
  const visit = {
    type: 'assessment',
    date: day('2026-01-22'),
    seen: true,
    seenAlone: true,
    worker: callum,
    childsWords: '“At night I listen if the door is shut.”',
  } as const
  t.add('visit', isla, { socialCareEpisode: episode, ...visit, narrative: 'Isla showed me her drawings.' })
  return { saves: t.saves, children: { isla, toby }, adults: { helen } }
}
