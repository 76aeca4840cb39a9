/** The face of identity: is this the same person? */
export { lookUpKeys, type SearchKey, searchKeys } from './keys.ts'
export {
  type DetailField,
  type Difference,
  type MergePlan,
  mergedDetails,
  type Overlap,
  planMerge,
  type Side,
  suggestSurvivor,
} from './merge.ts'
export type { FrequencyOf } from './model.ts'
export { type OtherName, type Person, type PersonNumber, personOfAdult, personOfChild } from './person.ts'
export { keysOfQuery, type Query } from './query.ts'
export { type Ranked, rank } from './same-person.ts'
export type { Band, Comparison } from './score.ts'
export type { Reason } from './weigh-names.ts'
