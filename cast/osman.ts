import { day } from '../src/kernel/kernel.ts'
import { posts, workers } from './council.ts'
import { Telling } from './telling.ts'

const { tomasz, ruth, bea } = workers

/** Family help: a family help practitioner leads, a parent and a sister are asked first, and nobody is harmed by anybody. */
export const osman = told()

function told() {
  const t = new Telling(717).on('2025-09-15', '13:20', tomasz)
  const dateOfBirth = { on: '2012-12-04', estimated: false }
  const layla = t.child({
    laChildId: 'K100901',
    firstName: 'Layla',
    surname: 'Osman',
    sex: 'F',
    dateOfBirth,
    ethnicity: 'BAFR',
    language: 'Somali',
    religion: 'Muslim',
  })
  const idris = t.child({
    laChildId: 'K100902',
    firstName: 'Idris',
    surname: 'Osman',
    sex: 'M',
    dateOfBirth: { on: '2018-03-21', estimated: false },
    ethnicity: 'BAFR',
  })
  const hodan = t.adult({ firstName: 'Hodan', surname: 'Osman', sex: 'F' })
  const amina = t.adult({ firstName: 'Amina', surname: 'Farah', sex: 'F' })
  for (const child of [layla, idris]) t.add('relationship', child, { person: hodan, type: 'mother', parentalResponsibility: true })
  t.add('relationship', layla, { person: idris, type: 'sibling', note: 'He will only let Layla brush his teeth.' })
  t.add('relationship', layla, { person: amina, type: 'auntOrUncle', note: 'Lives two doors down, and is there in five minutes.' })
  t.add('disability', idris, { disability: 'AUT', startDate: day('2023-05-01'), assertedBy: 'Community paediatrics' })
  t.add('contactDetail', hodan, { type: 'phone', value: '07700 900 260', safeToUse: true })
  const episodes = [layla, idris].map(child => referred(t, child))
  t.on('2025-11-03', '10:00', ruth)
  for (const { child, episode } of episodes) helped(t, child, episode, child === layla)
  for (const date of ['2025-11-12', '2025-12-10', '2026-01-14', '2026-02-18']) {
    t.on(date, '18:00', bea)
    const together = t.id()
    for (const child of [layla, idris])
      t.add('visit', child, {
        type: 'childInNeed',
        date: day(date),
        seen: true,
        seenAlone: child === layla,
        worker: bea,
        together,
        narrative: 'Tea with everyone. Amina came by.',
      })
    if (date === '2026-01-14') t.add('carersAssessment', layla, { type: 'youngCarer', requestedDate: day('2026-01-12') })
  }
  return { saves: t.saves, children: { layla, idris }, adults: { hodan, amina } }
}

function referred(t: Telling, child: string) {
  const referral = { referralDate: day('2025-09-15'), referralSource: '5D', referralNoFurtherActionFlag: false, primaryNeedCode: 'N3' }
  const decided = { decision: 'assessment', decisionDate: day('2025-09-15'), decidedBy: ruth } as const
  const reason = 'Hodan has multiple sclerosis, and it is getting worse. Layla helps before and after school.'
  const episode = t.add('socialCareEpisode', child, { ...referral, ...decided, reason })
  t.add('involvement', child, { role: 'lead', post: posts.familyHelp, startDate: day('2025-09-15') })
  return { child, episode }
}

function helped(t: Telling, child: string, episode: string, isLayla: boolean): void {
  t.add('childAndFamilyAssessment', child, {
    socialCareEpisode: episode,
    startDate: day('2025-09-17'),
    childSeen: true,
    ...(isLayla && { childsWords: '“I don’t mind helping. I mind being late.”' }),
    strengths: 'A close family, an aunt two doors down, and a school that waits for Layla.',
    worries: 'Layla is late three days in five, and has given up netball.',
    analysis: 'With help in the mornings this family manages well.',
    factors: ['6B', '7A'],
    outcomes: ['familyHelp'],
    authorisationDate: day('2025-10-31'),
    authorisedBy: ruth,
  })
  const plan = t.add('childInNeedPlan', child, { socialCareEpisode: episode, startDate: day('2025-11-03') })
  if (isLayla) promised(t, child, plan)
}

function promised(t: Telling, layla: string, plan: string): void {
  const goal = t.add('planGoal', layla, {
    plan,
    goal: 'Layla is at school in time, and back at netball.',
    childsWords: '“Netball on Tuesdays.”',
  })
  t.add('planAction', layla, {
    plan,
    goal,
    action: 'A carer in the house from seven to nine',
    owner: 'Adult services',
    dueDate: day('2025-12-01'),
  })
  t.add('planAction', layla, { plan, goal, action: 'Young carer’s assessment', owner: 'Bea Thornton', dueDate: day('2026-03-16') })
}
