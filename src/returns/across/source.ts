import type { Source } from '../../kernel/kernel.ts'

/** Where two returns ask for one fact, and so cannot both be right when they differ. */
const guides = {
  both: {
    title: 'Children in need census and children looked-after return: guides',
    url: 'https://www.gov.uk/guidance/children-looked-after-return',
  },
  feed: {
    title: 'Children’s social care data: how the daily collection follows the census and the looked-after return',
    url: 'https://www.gov.uk/guidance/children-in-need-census',
  },
  workforce: {
    title: 'Children’s social work workforce census: guide',
    url: 'https://www.gov.uk/government/publications/childrens-social-work-workforce-census-guide',
  },
} as const

/** These checks are ours: no guide sets the returns against each other. `at` is the check's own name. */
export const across = (at: string, between: keyof typeof guides = 'both'): Source => ({ ...guides[between], at })
