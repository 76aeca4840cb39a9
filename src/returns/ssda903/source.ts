import type { Source } from '../../kernel/kernel.ts'

/** The DfE's own words for a check of the looked-after return. */
export const guide903 = (code: string): Source => ({
  title: 'Children looked-after data return: guide and validation checks',
  at: code,
  url: 'https://www.gov.uk/guidance/children-looked-after-return',
})
