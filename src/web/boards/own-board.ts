import type { Asker } from '../page.ts'

/** The board on which somebody begins their day. Of several roles, the one that others wait for comes first. */
export function ownBoard({ roles, teams }: Asker): string | undefined {
  const is = (role: (typeof roles)[number]) => roles.includes(role)
  if (is('teamManager')) return teams.length === 1 ? `/teams/${teams[0]}` : '/teams'
  if (is('conferenceChair')) return '/conferences'
  if (is('frontDoorWorker')) return '/front-door'
  if (is('socialWorker') || is('familyHelpPractitioner')) return '/my-work'
  return is('analyst') || is('administrator') ? '/workforce' : undefined
}
