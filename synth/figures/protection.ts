import { type Assumed, england } from './figure.ts'

export const enquiriesRate = england(189.3, 'per 10,000 children', 'lait', 'Section_47', 'Section 47 enquiries in the year')
export const conferencesRate = england(59.2, 'per 10,000 children', 'lait', 'ISCP_Conf', 'Initial child protection conferences in the year')
export const plansStarted = england(61_840, 'count', 'd3', 'CPP_start', 'Child protection plans begun in the year')
export const plansRate = england(50.8, 'per 10,000 children', 'lait', 'CPP_Abuse_Rate', 'Child protection plans begun in the year')
export const secondPlan = england(24.5, 'percent', 'd3', 'CPP_subsequent_percent', 'Plans that are a second or later one for the child')
export const plansAt31March = england(49_420, 'count', 'd5', 'CPP_At31', 'Children on a child protection plan on 31 March')
export const conferencedInTime = england(
  81.4,
  'percent',
  'lait',
  'CP_conf_15days',
  'Conferences within 15 working days of the strategy discussion',
)
export const reviewedInTime = england(90.6, 'percent', 'lait', 'RevCP', 'Plans of three months or more with every review in time')
export const twoYearPlansEnded = england(4.4, 'percent', 'lait', 'CPPlans2yrs', 'Plans that ended after two years or more')

/** Working days from the strategy discussion to the conference: from, to, how many. */
export const conferenceWaits = [
  [4, 10, england(6240, 'count', 'lait', '10_ICPC', 'Conferences held within 10 working days')],
  [11, 15, england(52_430, 'count', 'lait', '15_ICPC', 'Within 11 to 15')],
  [16, 20, england(6430, 'count', 'lait', '20_ICPC', 'Within 16 to 20')],
  [21, 30, england(6990, 'count', 'lait', '21_ICPC', 'After 21 or more (the last band is open; we stop at 30)')],
] as const

/** On a plan on 31 March for so many months: from, until, percent. */
export const onPlanFor = [
  [0, 3, england(31.5, 'percent', 'd5', '3_months_or_less_percent', 'Three months or less')],
  [3, 6, england(25.5, 'percent', 'd5', 'more_than_3_months_6_months_percent', 'More than three, to six')],
  [6, 12, england(26.3, 'percent', 'd5', 'more_than_6_months_less_than_1_year_percent', 'More than six, less than a year')],
  [12, 24, england(14.4, 'percent', 'd5', '1_year_less_than_2_years_percent', 'One year, less than two')],
  [24, undefined, england(2.3, 'percent', 'd5', '2_years_or_more_percent', 'Two years or more')],
] as const

/** Days, and the share of plans still open after them. */
export const planStillOpen: Assumed<readonly (readonly [number, number])[]> = {
  value: [
    [0, 1],
    [70, 1],
    [91, 0.97],
    [100, 0.9],
    [182, 0.66],
    [274, 0.42],
    [365, 0.24],
    [548, 0.1],
    [730, 0.044],
    [1000, 0.006],
    [1200, 0],
  ],
  because: 'The curve that gives the published ages on 31 March, plans begun in a year and share that end after two years, all at once.',
}

export const paths: Assumed<Record<'plan' | 'conferenceOnly' | 'enquiryOnly' | 'need', number>> = {
  value: { plan: 0.136, conferenceOnly: 0.021, enquiryOnly: 0.365, need: 0.478 },
  because:
    'How an episode of need begins. With later enquiries on open work it gives the published enquiries, conferences and plans per episode.',
}

export const laterEnquiry: Assumed<{ perYearOpen: number; toConference: number; toPlan: number }> = {
  value: { perYearOpen: 0.16, toConference: 0.3, toPlan: 0.85 },
  because: 'Enquiries on work that is already open are not published apart; this closes the gap between starts and totals.',
}

export const plansBefore: Assumed<number> = {
  value: 0.22,
  because:
    'Share of children with a plan in our years, and old enough, who had one here before them: brings second plans to the published 24.5%.',
}

export const transferredIn: Assumed<number> = {
  value: 0.02,
  because: 'Share of plans that began with a family moving here. Not published.',
}
