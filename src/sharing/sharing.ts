/** The face of sharing: the only file that other rooms import. */
export { grants, mayOf, type Role, roleNames } from './roles.ts'
