import type { Page } from './page.ts'

/** Every page there is. */
export const pages: readonly Page[] = []
