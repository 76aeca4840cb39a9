/** The face of the web: what starts it, and what its tests ask it. */
export type { Answer, Asker, Ctx, Page } from './page.ts'
export { localPeoplePage } from './server/local-people-page.ts'
export { providerPath } from './server/local-provider.ts'
export { faultInShort, newReference } from './server/reference.ts'
export { makeServer } from './server/server.ts'
export type { Settings, Site } from './server/site.ts'
