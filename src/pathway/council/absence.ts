import { dayInWords } from '../../kernel/kernel.ts'
import { first, next } from '../../record/record.ts'
import { Reader, said } from '../answers.ts'
import { absenceReason } from '../labels.ts'
import { choices } from '../options.ts'
import { type Action, endOf, notOver, type OfWorker, overlap, whenSaid } from './action.ts'

const reasons = choices(absenceReason)

export const recordAbsence: Action<OfWorker> = {
  id: 'absence',
  says: 'Record an absence',
  done: 'The absence is recorded',
  asks: () => [
    {
      field: 'reason',
      label: 'Why they are away',
      hint: 'Only administrators see this; others see that they are away.',
      as: 'one',
      of: reasons,
    },
    { field: 'startDate', label: 'First day away', hint: 'While they are away, their cases count as unallocated.', as: 'day' },
    { field: 'endDate', label: 'First day back', hint: 'Leave it empty if nobody knows yet', as: 'day', optional: true },
  ],
  decide: ({ worker, today, newId }, answers) => {
    const read = new Reader(answers, today)
    const reason = read.one('reason', reasons, 'why they are away')
    const startDate = read.day('startDate', 'the first day away')
    const endDate = read.dayIfAny('endDate')
    if (startDate && endDate && endDate <= startDate) read.refuse('endDate', `The first day back must be after ${dayInWords(startDate)}`)
    const other = startDate && worker.absences.find(a => overlap(a, { startDate, endDate }))
    if (other) read.refuse('startDate', `They are away ${whenSaid(other)} already`)
    if (read.refused || !reason || !startDate) return read.no
    return [first('absence', worker.id, newId(), said({ reason, startDate, endDate }), 'Away')]
  },
}

const endable = ({ worker, today }: OfWorker) => notOver(worker.absences, today)
const asOptions = (given: OfWorker) => endable(given).map(a => ({ value: a.id, label: `${absenceReason[a.reason]}, ${whenSaid(a)}` }))

export const recordReturn: Action<OfWorker> = {
  id: 'return',
  says: 'Record a return',
  done: 'The return is recorded',
  notNow: given => (endable(given).length === 0 ? 'They are not away.' : undefined),
  asks: given => [
    { field: 'entry', label: 'Which absence', as: 'one', of: asOptions(given) },
    { field: 'endDate', label: 'First day back', hint: 'If they were not away after all, the day on which it was to begin', as: 'day' },
  ],
  decide: (given, answers) => {
    const { worker, today } = given
    const read = new Reader(answers, today)
    const which = read.one('entry', asOptions(given), 'the absence')
    const absence = endable(given).find(a => a.id === which)
    const endDate = endOf(read, 'the first day back', absence?.startDate)
    const other =
      absence && endDate && worker.absences.find(a => a.id !== absence.id && overlap(a, { startDate: absence.startDate, endDate }))
    if (other) read.refuse('endDate', `They are away ${whenSaid(other)} already`)
    if (read.refused || !absence || !endDate) return read.no
    return [next('absence', worker.id, absence, { endDate }, 'Back at work')]
  },
}
