import type { Page } from '../page.ts'
import { showStep, takeStep } from '../step-page.ts'

/** A step that goes on with one entry: this assessment, that plan. */
export default { path: '/children/:child/record/:step/:about', needs: 'see:child', show: showStep, act: takeStep } satisfies Page
