import { saveCorrect, showCorrect } from '../child/correct-page.ts'
import type { Page } from '../page.ts'

/** What an entry says is put right as its next version, with a reason. */
export default { path: '/children/:child/entries/:entry/correct', needs: 'see:child', show: showCorrect, act: saveCorrect } satisfies Page
