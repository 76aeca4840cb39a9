import type { Source } from '../../kernel/kernel.ts'

/** The DfE's own words for a check of the children in need census. */
export const guideCin = (code: string): Source => ({
  title: 'Children in need census: guide and validation rules',
  at: code,
  url: 'https://www.gov.uk/guidance/children-in-need-census',
})
