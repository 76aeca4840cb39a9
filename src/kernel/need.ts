/** What somebody must be allowed, to see a page or to take a step: a verb and what it is about. Roles grant them. */
export type Need = `${'see' | 'record' | 'decide' | 'manage'}:${string}`
