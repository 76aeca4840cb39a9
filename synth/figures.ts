/** What the synthetic council is calibrated on: published numbers with their source, and our assumptions with their reasons. */
export * as care from './figures/care.ts'
export * as councils from './figures/councils.ts'
export type { Assumed, Published } from './figures/figure.ts'
export * as need from './figures/need.ts'
export * as people from './figures/people.ts'
export * as protection from './figures/protection.ts'
export * as referrals from './figures/referrals.ts'
export * as workforce from './figures/workforce.ts'
