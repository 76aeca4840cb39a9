/** The face of the clocks: the only file that other rooms import. */
import { type Day, isInForce } from '../kernel/kernel.ts'
import type { Child } from '../record/record.ts'
import assessment45 from './assessment-45-working-days.clock.ts'
import type { Clock, Standing } from './clock.ts'

export type { Clock, Deadline, Force, Standing } from './clock.ts'

export const clocks: readonly Clock[] = [assessment45]

/** Where every clock stands for a child, under the law in force on the day on which the clock started. Local and prospective ones are not asked. */
export function standingsOf(child: Child, asked: readonly Clock[] = clocks): (Standing & { clock: string })[] {
  const applies = (clock: Clock, started: Day) => isInForce(clock.inForce, started)
  return asked
    .filter(clock => clock.force === 'statutory')
    .flatMap(clock =>
      clock
        .run(child)
        .filter(s => 'cannotTell' in s || applies(clock, s.started))
        .map(s => ({ ...s, clock: clock.id })),
    )
}
