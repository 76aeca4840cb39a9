import { day, type InForce, type Source } from '../kernel/kernel.ts'

/** What a number is and how it is worked out, in the shape in which pages explain a rule. */
interface Explained {
  says: string
  reading: string
  source: Source
  inForce: InForce
  examples: readonly { name: string }[]
}

export const caseloadExplained: Explained = {
  says: 'The reported average is worked out as the workforce census publishes it: cases held by workers in post who hold at least one, divided by their full-time equivalent. It cannot see cases that a vacant post holds. The true load is every open case, divided by the full-time equivalent of those who are in a case-holding post and at work today.',
  reading:
    'A case is a child with open work, from the referral to its closure; brothers and sisters are one case each. Cases held by vacant posts, by people who left or are away, by pools and by managers are unallocated. Workers of the front door and of conferences count once they hold a case. Nothing is weighted. Restricted records that you may not see are not counted.',
  source: {
    title: 'Children’s social work workforce in England',
    at: 'methodology, average caseload',
    url: 'https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce',
  },
  inForce: { from: day('2017-09-30') },
  examples: [
    {
      name: 'two vacant posts that hold 174 cases leave the reported average of ten workers with 15 cases each at 15.0; the true load is 32.4',
    },
    { name: 'a worker in a 0.6 post with 12 cases has 20 for one full-time worker' },
  ],
}

export const continuityExplained: Explained = {
  says: 'Everyone who led the work with a child between 1 April and 31 March counts once. Somebody who comes back in the same year is not counted again, and a vacant post is nobody.',
  reading:
    'A visit is the worker’s own when it was made by whoever led on that day, and the child was seen. Steadiness is shown beside timeliness, because either of them alone can be bought with the other.',
  source: {
    title: 'Children looked after return: guide',
    at: 'social worker episodes, number of social workers in the year',
    url: 'https://www.gov.uk/guidance/children-looked-after-return',
  },
  inForce: { from: day('2023-04-01') },
  examples: [{ name: 'one worker, then another, then the first one again, are two workers' }],
}
