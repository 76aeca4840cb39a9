import { type Day, day } from '../kernel/kernel.ts'
import { type Code, listed } from './codes.ts'

const until = (last: string): { until: Day } => ({ until: day(last) })
const from = (first: string): { from: Day } => ({ from: day(first) })

/** Why the council looks after a child. Those of one child never overlap; orders that leave a child with their family are not among them. */
export const legalStatuses = listed(`
  C1 Interim care order
  C2 Full care order
  D1 Freeing order
  E1 Placement order
  V2 Accommodated under section 20
  V3 Short breaks, each one counted
  V4 Short breaks, under one agreement
  J1 On remand, or in custody as a looked-after child
  J2 Placed under the Police and Criminal Evidence Act
  J3 Sentenced to supervision with a place to live
  L1 Police protection, in the council’s care
  L2 Emergency protection order
  L3 Child assessment order, away from home`)

/** Where a child lives. */
export const placementTypes: readonly Code[] = [
  ...listed(`
  U1 Foster carer who is family or a friend, for the long term
  U2 Foster carer who is family or a friend, and is to adopt
  U3 Foster carer who is family or a friend
  U4 Foster carer, for the long term
  U5 Foster carer who is to adopt
  U6 Foster carer
  A3 Placed for adoption with parents’ consent, with the present foster carer
  A4 Placed for adoption with parents’ consent, not with the present foster carer
  A5 Placed for adoption by placement order, with the present foster carer
  A6 Placed for adoption by placement order, not with the present foster carer
  P1 With their own parents, or somebody with parental responsibility`),
  ...listed('P2 Living independently', until('2024-03-31')),
  ...listed(`
  P3 In residential employment
  K1 Secure children’s home
  K2 Children’s home`),
  ...listed('K3 Supported accommodation', from('2023-10-28')),
  ...listed('H5 Semi-independent living', until('2024-03-31')),
  ...listed(`
  R1 Residential care home
  R2 NHS or other health trust
  R3 Family centre, or mother and baby unit
  R5 Young offender institution or prison
  S1 Residential school
  T0 Short: every kind, under seven days
  T1 Short: in hospital
  T2 Short: on holiday
  T3 Short: while the usual carer is away
  T4 Short: no more than seven days, for another reason`),
  ...listed('Z1 Somewhere else', until('2025-03-31')),
  ...listed(
    `
  Z11 Somewhere else: a home that should be registered, and is not
  Z12 Somewhere else: a home that has applied to be registered
  Z13 Somewhere else: a place that need not be registered
  Z14 Somewhere else: with relatives or friends, not yet approved`,
    from('2025-04-01'),
  ),
]

export const placementProviders = listed(`
  PR0 Parents, or somebody with parental responsibility
  PR1 This council’s own
  PR2 Another council’s own
  PR3 Another public body
  PR4 Private
  PR5 Voluntary`)

export const reasonsForNewEpisode = listed(`
  S Started to be looked after
  L Legal status changed
  P Placement and carer changed
  T Placement changed, with the same carer
  B Legal status, placement and carer changed together
  U Legal status and placement changed together, with the same carer`)

/** X1 goes on with another episode; every other one ends the period of care. */
export const reasonsEpisodeCeased = listed(`
  X1 The next episode follows at once
  E11 Adopted, nobody opposed it
  E12 Adopted, the court did without consent
  E2 Died
  E3 Another council took over
  E4A Went home as planned
  E4B Went home, not as planned
  E13 Left to live with parents or relatives, without an order
  E41 Child arrangements order
  E45 Special guardianship with former foster carers
  E46 Special guardianship with others than former foster carers
  E47 Special guardianship with relatives or friends who fostered them
  E48 Special guardianship with relatives or friends who did not
  E5 Moved to independent living, with support
  E6 Moved to independent living, without support
  E7 Moved to adult social care
  E8 Ended for another reason
  E9 Sentenced to custody
  E14 Care order ended, or accommodation was no longer agreed
  E15 Age was found to be eighteen or over
  E16 Left the country
  E17 Aged eighteen, and stays with their foster carers`)

export const reasonsForPlacementChange = listed(`
  CARPL It was in the care plan
  CLOSE The home closed
  ALLEG There was an allegation
  STAND The standard of care caused concern
  APPRR The approval was taken away
  CREQB The carer asked, because of the child’s behaviour
  CREQO The carer asked, for another reason
  CHILD The child asked
  LAREQ The council asked
  PLACE Another place was found to fit better
  CUSTOD The child went into custody
  OTHER Another reason`)

export const strengthsAndDifficultiesReasons = listed(`
  SDQ1 No reason was given
  SDQ2 The carer would not fill it in
  SDQ3 The child’s health or disability makes it unfit
  SDQ4 The child would not, or their parent
  SDQ5 Another reason`)

export const adoptersSexes = listed(`
  M1 One man
  F1 One woman
  MM Two men
  FF Two women
  MF A man and a woman`)

export const adoptersLegalStatuses = listed(`
  L0 Not married or in a civil partnership
  L11 A married couple, not of the same sex
  L12 A married couple of the same sex
  L2 A couple in a civil partnership
  L3 A man and a woman, neither married nor in a civil partnership
  L4 Two men or two women, neither married nor in a civil partnership`)

export const adoptionCeasedReasons = listed(`
  RD1 The child’s needs changed
  RD2 The court did not make an order
  RD3 No family was found
  RD4 Another reason`)

export const previousPermanenceOptions = listed(`
  P1 Was adopted
  P2 Was under special guardianship
  P3 Was under a residence or child arrangements order
  P4 Not known which
  Z1 Never before`)

export const inTouchAnswers = listed(`
  YES In touch
  NO Not in touch
  DIED Died
  REFU Wants no contact
  NREQ Needs no service any more
  RHOM Went home`)

export const activities: readonly Code[] = [
  ...listed(`
  F1 Higher education, full time
  P1 Higher education, part time
  F2 Education below degree, full time
  P2 Education below degree, part time
  F4 Training or work, full time
  P4 Training or work, part time
  F5 Apprenticeship, full time
  P5 Apprenticeship, part time`),
  ...listed(
    `
  F3 Training or work, full time, apprenticeships not told apart
  P3 Training or work, part time, apprenticeships not told apart`,
    until('2017-03-31'),
  ),
  ...listed(`
  G4 Not in education, training or work: illness or disability
  G5 Not in education, training or work: another reason
  G6 Not in education, training or work: pregnancy or parenthood`),
]

/** Where somebody who has left care lives. Whether it suits them is another question. */
export const accommodations = listed(`
  B With parents or relatives
  C In a home of a community kind
  D Semi-independent
  E Supported lodgings
  G Gone abroad
  H Deported
  K Ordinary lodgings
  R In a home for adults
  S No fixed place
  T Foyer
  U Independent living
  V In an emergency place
  W In bed and breakfast
  X In custody
  Y Somewhere else
  Z With former foster carers`)

/** What the care plan is for; several may be pursued at once. */
export const permanencePlans = listed(`
  REMAINSUP Stay with the family, with support
  RETURN1M Return to the family within a month
  RETURN6M Return to the family within six months
  RETURNEV Return to the family in the end
  LTRELFR Live with relatives or friends for the long term
  LTFOST18 Foster care until eighteen
  RESPLMT Residential care until eighteen
  SUPPLIV Supported living in the community
  ADOPTION Adoption
  OTHERPLN Another plan`)
