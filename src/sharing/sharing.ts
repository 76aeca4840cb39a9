/** The face of sharing: the only file that other rooms import. */
export { type Cleared, type KeepingPeriod, keepingPeriods, keepingSource } from './keeping.ts'
export { emergencyAccess, renamed, restricted, restrictionsOn, unrestricted } from './restriction.ts'
export { grants, mayOf, type Role, roleNames } from './roles.ts'
