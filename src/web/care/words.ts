/** What homes and legal statuses are called where there is little room; the table beside says them in full. */
const homes: Readonly<Record<string, string>> = {
  U1: 'Family or friends',
  U2: 'Family or friends',
  U3: 'Family or friends',
  U4: 'Foster carers',
  U5: 'Foster carers',
  U6: 'Foster carers',
  A3: 'Adoptive family',
  A4: 'Adoptive family',
  A5: 'Adoptive family',
  A6: 'Adoptive family',
  P1: 'Parents',
  P2: 'On their own',
  P3: 'At their work',
  K1: 'Secure home',
  K2: 'Children’s home',
  K3: 'Supported home',
  H5: 'Supported home',
  R1: 'Care home',
  R2: 'Hospital',
  R3: 'Family centre',
  R5: 'Custody',
  S1: 'School',
  Z14: 'Family or friends',
}
export const homeInShort = (type: string): string => homes[type] ?? 'Another place'

const statuses: Readonly<Record<string, string>> = {
  C1: 'Interim order',
  C2: 'Care order',
  D1: 'Freeing order',
  E1: 'Placement order',
  V2: 'Section 20',
  V3: 'Short breaks',
  V4: 'Short breaks',
  J1: 'Remand',
  J2: 'Police custody',
  J3: 'Sentence',
  L1: 'Police protection',
  L2: 'Emergency order',
  L3: 'Assessment order',
}
export const statusInShort = (status: string): string => statuses[status] ?? 'Another status'

/** Which sort of home it is: decides the shade of its bar, and never says more than the words beside it. */
export function sortOfHome(type: string): 'family' | 'foster' | 'adoption' | 'residential' | 'other' {
  if (/^(U[1-3]|P1|Z14)$/.test(type)) return 'family'
  if (/^U/.test(type)) return 'foster'
  if (/^A/.test(type)) return 'adoption'
  return /^([KRS]|H5)/.test(type) ? 'residential' : 'other'
}
