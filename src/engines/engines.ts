/** The face of the engines: the only file other rooms import. */

export { Unreadable } from './files/file.ts'
export { type IdentityProvider, identityProvider, type LocalPerson } from './identity-provider.ts'
export { type Leaving, type OpenId, type OpenIdSettings, openId } from './openid.ts'
export { type CheckedFiles, checkFiles } from './returns/check-files.ts'
export { xmlEvents } from './xml.ts'
