import type { Page } from './page.ts'
import recordStepAbout from './pages/children.[child].record.[step].[about].page.ts'
import recordStep from './pages/children.[child].record.[step].page.ts'
import returnsFile from './pages/returns.files.[file].page.ts'
import returns from './pages/returns.page.ts'

/** Every page there is. */
export const pages: readonly Page[] = [recordStep, recordStepAbout, returns, returnsFile]
