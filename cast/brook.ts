import { day } from '../src/kernel/kernel.ts'
import { posts, workers } from './council.ts'
import { Telling } from './telling.ts'

const { ruth, priya, miriam } = workers

/** A sister and brother in care for years: three homes, the last with their nan; a stay in hospital, three legal statuses, reviews, and a plan. */
export const brook = told()

function told() {
  const t = new Telling(718).on('2021-06-14', '10:00', priya)
  const child = (laChildId: string, firstName: string, sex: 'F' | 'M', born: string) =>
    t.child({ laChildId, firstName, surname: 'Brook', sex, dateOfBirth: { on: born, estimated: false }, ethnicity: 'MWBC' })
  const lily = child('K101001', 'Lily', 'F', '2013-04-22')
  const noah = child('K101002', 'Noah', 'M', '2016-09-02')
  const jean = t.adult({ firstName: 'Jean', surname: 'Brook', sex: 'F', dateOfBirth: { on: '1962', estimated: true } })
  const carla = t.adult({ firstName: 'Carla', surname: 'Brook', sex: 'F', dateOfBirth: { on: '1990-11', estimated: false } })
  const homes = new Map<string, string>()
  const laws = new Map<string, string>()
  const move = (each: string, on: string, home: { type: string; carer?: string; urn?: string }, why = '') => {
    const was = homes.get(each)
    if (was) t.next('placement', was, { endDate: day(on), changeReason: why }, 'Moved')
    homes.set(each, t.add('placement', each, { provider: 'PR1', startDate: day(on), ...home }))
  }
  const law = (each: string, on: string, status: string) => {
    const was = laws.get(each)
    if (was) t.next('legalStatus', was, { endDate: day(on) }, 'Another legal status')
    laws.set(each, t.add('legalStatus', each, { status, startDate: day(on) }))
  }
  for (const each of [lily, noah]) {
    t.add('relationship', each, { person: carla, type: 'mother', parentalResponsibility: true })
    t.add('relationship', each, { person: jean, type: 'grandparent', note: 'She rang every Sunday, wherever they lived.' })
    const referral = t.add('socialCareEpisode', each, {
      referralDate: day('2021-05-10'),
      referralSource: '2A',
      referralNoFurtherActionFlag: false,
      primaryNeedCode: 'N1',
      decision: 'assessment',
      decisionDate: day('2021-05-10'),
      decidedBy: ruth,
      reason: 'The school saw bruises on both children.',
    })
    t.add('childAndFamilyAssessment', each, {
      socialCareEpisode: referral,
      startDate: day('2021-05-11'),
      authorisationDate: day('2021-06-14'),
      authorisedBy: ruth,
      factors: ['3A'],
      outcomes: ['lookedAfter'],
      worries: 'Nobody could keep them safe from Carla’s partner, and Carla chose him.',
      strengths: 'They have each other, and a nan who rings every Sunday.',
    })
    t.add('disability', each, { disability: 'NONE', startDate: day('2021-05-11') })
    t.add('periodOfCare', each, { startDate: day('2021-06-11'), primaryNeedCode: 'N1', homePostcode: 'ZZ99 3VZ' })
    law(each, '2021-06-11', 'V2')
    move(each, '2021-06-11', { type: 'U6', urn: 'XXXXXXX' })
    t.add('involvement', each, { role: 'lead', post: posts.protection, startDate: day('2021-06-14') })
  }
  t.add('relationship', lily, { person: noah, type: 'sibling', note: 'He sleeps when she reads to him.' })

  t.on('2021-09-06', '16:00', priya)
  for (const each of [lily, noah]) law(each, '2021-09-03', 'C1')
  t.on('2022-03-07', '11:00', priya)
  for (const each of [lily, noah]) law(each, '2022-03-04', 'C2')
  t.on('2023-01-16', '11:00', priya)
  for (const each of [lily, noah]) move(each, '2023-01-13', { type: 'U6', urn: 'SC900100' }, 'CREQO')
  t.on('2024-02-19', '10:00', priya)
  t.add('placement', noah, { type: 'T1', startDate: day('2024-02-05'), endDate: day('2024-02-16'), temporaryFrom: homes.get(noah)! })
  t.on('2024-08-05', '10:00', priya)
  for (const each of [lily, noah]) move(each, '2024-08-02', { type: 'U3', carer: jean }, 'CARPL')

  t.on('2025-10-06', '15:00', miriam)
  for (const [each, childsWords] of [
    [lily, 'I want it to be for ever now. Nan does too.'],
    [noah, 'Can my bed go by the window?'],
  ] as const) {
    for (const [date, decisions] of [
      ['2021-07-08', 'They stay together, whatever happens.'],
      ['2021-10-07', 'Work with their mother goes on until the new year.'],
      ['2022-04-06', 'They do not go home. We look for a home for good, together.'],
      ['2025-04-08', 'Jean wants to be their special guardian.'],
    ] as const)
      t.add('lookedAfterReview', each, { date: day(date), participation: 'PN1', chair: miriam, decisions })
    t.add('lookedAfterReview', each, {
      date: day('2025-10-06'),
      participation: 'PN1',
      chair: miriam,
      decisions: 'Jean is assessed as a special guardian by the spring.',
      childsWords,
    })
    t.add('carePlan', each, {
      permanence: ['LTRELFR'],
      plan: 'To grow up with their nan, as her special guardian children.',
      startDate: day('2025-10-06'),
    })
  }
  t.on('2026-02-12', '17:00', priya)
  const narrative = 'Tea with Jean. Both have their own rooms now. Lily is in the school play.'
  const visit = {
    type: 'lookedAfter',
    date: day('2026-02-11'),
    worker: priya,
    seen: true,
    seenAlone: true,
    bedroomSeen: true,
    narrative,
  } as const
  t.add('visit', lily, { ...visit, childsWords: 'You can stop asking. I live here.' })
  t.add('visit', noah, visit)
  for (const each of [lily, noah]) t.add('healthCheck', each, { type: 'healthAssessment', date: day('2026-01-15'), done: true })
  t.on('2026-02-16', '09:30', ruth)
  t.add('managerDecision', lily, {
    date: day('2026-02-16'),
    decision: 'We support Jean’s application.',
    reason: 'It is what the children and the family want.',
    decidedBy: ruth,
  })
  return { saves: t.saves, children: { lily, noah }, adults: { jean, carla } }
}
