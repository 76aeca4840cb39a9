import type { Need } from '../kernel/kernel.ts'
import { pageAt } from './gate.ts'

interface Place {
  text: string
  href: `/${string}`
  needs: Need
}

/** The main pages, in the order in which a worker sees them. The first that somebody may see is where they begin. */
const places: readonly Place[] = [
  { text: 'My work', href: '/my-work', needs: 'see:my-work' },
  { text: 'Front door', href: '/front-door', needs: 'see:front-door' },
  { text: 'Teams', href: '/teams', needs: 'see:team' },
  { text: 'Waiting for me', href: '/waiting', needs: 'decide:child-protection' },
  { text: 'Conferences', href: '/conferences', needs: 'see:conferences' },
  { text: 'Workforce', href: '/workforce', needs: 'see:workforce' },
  { text: 'Returns', href: '/returns', needs: 'see:returns' },
  { text: 'Who looked', href: '/audit', needs: 'see:audit' },
]

/** Where somebody may go. A page that is not built has no link. */
export const placesFor = (may: ReadonlySet<Need>): readonly Place[] =>
  places.filter(place => may.has(place.needs) && pageAt(place.href) !== undefined)
