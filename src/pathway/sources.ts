import type { Source } from '../kernel/kernel.ts'

/** Whose words the steps rest on, each at its own place. */
const from =
  (title: string, url: string) =>
  (at: string): Source => ({ title, at, url })

export const census = from('Children in need census 2025 to 2026: guide', 'https://www.gov.uk/guidance/children-in-need-census')
export const workingTogether = from(
  'Working together to safeguard children',
  'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
)
export const missingGuidance = from(
  'Children who run away or go missing from home or care: statutory guidance',
  'https://www.gov.uk/government/publications/children-who-run-away-or-go-missing-from-home-or-care',
)
export const childrenAct = (section: number): Source => ({
  title: 'Children Act 1989',
  at: `section ${section}`,
  url: `https://www.legislation.gov.uk/ukpga/1989/41/section/${section}`,
})
export const dataProtection = (article: number): Source => ({
  title: 'UK General Data Protection Regulation',
  at: `article ${article}`,
  url: `https://www.legislation.gov.uk/eur/2016/679/article/${article}`,
})

/** The looked-after return. Its codes in brackets are those of the checks that a step keeps to. */
export const lookedAfterReturn = from('Children looked after return: guide', 'https://www.gov.uk/guidance/children-looked-after-return')
export const carePlanning = (regulation: number | string): Source => ({
  title: 'Care Planning, Placement and Case Review (England) Regulations 2010',
  at: `regulation ${regulation}`,
  url: `https://www.legislation.gov.uk/uksi/2010/959/regulation/${String(regulation).split(' ')[0]}`,
})
export const careLeavers = (regulation: number): Source => ({
  title: 'Care Leavers (England) Regulations 2010',
  at: `regulation ${regulation}`,
  url: `https://www.legislation.gov.uk/uksi/2010/2571/regulation/${regulation}`,
})
