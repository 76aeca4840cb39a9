import { day } from '../../kernel/kernel.ts'
import type { Row903 } from './layout.ts'

export type SocialWorkerRow = Row903<'SWEpisodes'>

/** From this day on, why a worker took over is asked of every social worker episode that begins. */
export const reasonsAskedFrom = day('2023-04-01')

export const socialWorkerReasons: ReadonlySet<string> = new Set([
  'MANAGE',
  'FCONTA',
  'LEFTRL',
  'ORGRST',
  'TSPROC',
  'ABSENC',
  'CHCHAN',
  'PCCHAN',
  'SWDIED',
  'OTHERS',
])
