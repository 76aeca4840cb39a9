import { day } from '../src/kernel/kernel.ts'
import { posts, workers } from './council.ts'
import { Telling } from './telling.ts'

const { tomasz, ruth, callum } = workers

/** A baby who is not born yet: no first name, no date of birth, sex not known; and a mother who was in care herself. */
export const adeyemi = told()

function told() {
  const t = new Telling(711).on('2026-02-02', '11:30', tomasz)
  const baby = t.child({ laChildId: 'K100301', surname: 'Adeyemi', sex: 'U', expectedDateOfBirth: day('2026-05-03') })
  const grace = t.adult({ firstName: 'Grace', surname: 'Adeyemi', sex: 'F', dateOfBirth: { on: '2006-08-19', estimated: false } })
  const femi = t.adult({ firstName: 'Femi', surname: 'Bello', sex: 'M' })
  t.add('relationship', baby, { person: grace, type: 'mother', note: 'She talks to the baby all day, and has painted the room.' })
  t.add('relationship', baby, { person: femi, type: 'father' })
  t.add('relationship', grace, { person: femi, type: 'partner' })
  t.add('contactDetail', grace, { type: 'phone', value: '07700 900 230', safeToUse: true })
  const referralDate = day('2026-02-02')
  const episode = t.add('socialCareEpisode', baby, {
    referralDate,
    referralSource: '3D',
    referralNoFurtherActionFlag: false,
    reason: 'The midwife is worried that Grace, who left care two years ago, has nobody beside Femi, and has missed two appointments.',
  })
  t.on('2026-02-03', '10:00', ruth)
  const decided = { decision: 'assessment', decisionDate: day('2026-02-03'), decidedBy: ruth, primaryNeedCode: 'N4' } as const
  t.next('socialCareEpisode', episode, { ...decided, decisionReason: 'There is time to get help in place before the birth.' }, 'Decided')
  t.add('involvement', baby, { role: 'lead', post: posts.assessment, startDate: day('2026-02-03') })
  t.add('involvement', baby, { role: 'other', agency: 'Community midwifery: Ngozi Eze', phone: '01632 960 231', startDate: referralDate })
  t.on('2026-02-06', '14:00', callum)
  const started = { startDate: day('2026-02-05'), factors: [], outcomes: [] }
  t.add('childAndFamilyAssessment', baby, { socialCareEpisode: episode, ...started })
  const visit = { type: 'assessment', date: day('2026-02-05'), seen: false, seenAlone: false, worker: callum } as const
  t.add('visit', baby, {
    socialCareEpisode: episode,
    ...visit,
    narrative: 'Grace and Femi at home. They have a cot and a list of questions for the midwife.',
  })
  return { saves: t.saves, children: { baby }, adults: { grace, femi } }
}
