import type { Page } from '../page.ts'
import { showStep, takeStep } from '../step-page.ts'

export default { path: '/children/:child/record/:step', needs: 'see:child', show: showStep, act: takeStep } satisfies Page
