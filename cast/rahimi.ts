import { day } from '../src/kernel/kernel.ts'
import { posts, workers } from './council.ts'
import { Telling } from './telling.ts'

const { tomasz, ruth, dev } = workers

/** A young person of whom we know a year of birth, and not surely; the little boy with him has told nobody his name. Their worker is away. */
export const rahimi = told()

function told() {
  const t = new Telling(714).on('2026-02-09', '08:15', tomasz)
  const yusuf = t.child({
    laChildId: 'K100601',
    firstName: 'Yusuf',
    surname: 'Rahimi',
    sex: 'M',
    dateOfBirth: { on: '2009', estimated: true },
    ethnicity: 'OOTH',
    nationality: 'Afghan',
    language: 'Dari',
  })
  const boy = t.child({ laChildId: 'K100602', surname: 'Name not known', sex: 'M', dateOfBirth: { on: '2020', estimated: true } })
  t.add('relationship', boy, { person: yusuf, type: 'other', note: 'They came together. The boy holds on to Yusuf’s sleeve.' })
  t.add('immigrationStatus', yusuf, { status: 'unaccompanied', startDate: day('2026-02-09') })
  const both = [yusuf, boy].map(child => {
    const referral = { referralDate: day('2026-02-09'), referralSource: '6', referralNoFurtherActionFlag: false }
    const episode = t.add('socialCareEpisode', child, {
      ...referral,
      reason: 'Found in the back of a lorry at the services, cold and hungry.',
    })
    const decided = { decision: 'assessment', decisionDate: day('2026-02-09'), decidedBy: ruth, primaryNeedCode: 'N8' } as const
    t.next('socialCareEpisode', episode, { ...decided, decisionReason: 'Nobody is looking after them.' }, 'Decided')
    t.add('involvement', child, { role: 'lead', post: posts.away, startDate: day('2026-02-09') })
    t.add('childAndFamilyAssessment', child, { socialCareEpisode: episode, startDate: day('2026-02-09'), factors: [], outcomes: [] })
    return { child, episode }
  })
  t.on('2026-02-10', '13:00', dev)
  const seen = { type: 'assessment', date: day('2026-02-10'), seen: true, seenAlone: false, worker: dev } as const
  const narrative = 'Both warm and fed. An interpreter came by phone.'
  for (const { child, episode } of both) t.add('visit', child, { socialCareEpisode: episode, ...seen, narrative })
  return { saves: t.saves, children: { yusuf, boy }, adults: {} }
}
