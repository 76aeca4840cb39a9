import { type Day, daysBetween } from '../../kernel/kernel.ts'
import type { Html } from '../html.ts'
import { tag } from './tag.ts'

export interface Due {
  due?: Day | undefined
  today: Day
  /** When it was done; then whether it was late is what matters. */
  done?: Day | undefined
  /** Why no date can be worked out. Shown as such; never as nothing. */
  cannotTell?: string | undefined
}

const days = (n: number): string => (n === 1 ? '1 day' : `${n} days`)

/** How something with a date stands, in calendar days. The words say all that the colour says. */
export function dueTag({ due, today, done, cannotTell }: Due): Html {
  if (cannotTell !== undefined) return tag({ text: 'We cannot tell', classes: 'govuk-tag--purple' })
  if (!due) return tag({ text: done ? 'Done' : 'No date', classes: done ? 'govuk-tag--green' : 'govuk-tag--grey' })
  if (done) {
    const late = daysBetween(due, done)
    return late > 0
      ? tag({ text: `Done ${days(late)} late`, classes: 'govuk-tag--orange' })
      : tag({ text: 'Done in time', classes: 'govuk-tag--green' })
  }
  const left = daysBetween(today, due)
  if (left < 0) return tag({ text: `Overdue ${days(-left)}`, classes: 'govuk-tag--red' })
  if (left === 0) return tag({ text: 'Due today', classes: 'govuk-tag--orange' })
  return tag({ text: left === 1 ? 'Due tomorrow' : `Due in ${days(left)}`, classes: left <= 5 ? 'govuk-tag--yellow' : 'govuk-tag--grey' })
}
