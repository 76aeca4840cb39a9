import { day, nhsNumber, upn } from '../kernel/kernel.ts'
import { aChild, type Facts, first, next } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { identifierType } from './labels.ts'
import { choices } from './options.ts'
import { census } from './sources.ts'
import type { Step } from './step.ts'
import { isCouncilOfUpn } from './upn-councils.ts'

type Type = Facts<'identifier'>['type']

const today = day('2025-03-24')
const answers = { type: 'upn', value: 'H801200001001', startDate: '3/3/25' }
const numbered = aChild().with('identifier', { type: 'upn', value: 'H801200001001', startDate: day('2024-09-01') })

export const identifier: Step = {
  id: 'identifier',
  says: 'Record a number that somebody else gave',
  done: 'The number is recorded',
  needs: 'record:child',
  source: census('unique pupil number (N00001) and former unique pupil number (N00002)'),

  asks: () => [
    { field: 'type', label: 'Which number is it?', as: 'one', of: choices(identifierType) },
    { field: 'value', label: 'The number', as: 'line' },
    {
      field: 'startDate',
      label: 'Since when is it theirs?',
      hint: 'A unique pupil number that is held before ends on this day',
      as: 'day',
    },
    { field: 'matchedBy', label: 'Who gave it to us, or how was it matched?', as: 'line', optional: true },
  ],

  decide: ({ child, today, newId }, given) => {
    const read = new Reader(given, today)
    const type = read.one('type', choices(identifierType), 'which number it is')
    const text = read.line('value', 'the number')
    const value = type && text ? wellWritten(read, type, text) : undefined
    const startDate = read.pastDay('startDate', 'the day since when')
    const matchedBy = read.lineIfAny('matchedBy')
    if (type === 'nhsNumber' && !matchedBy) read.refuse('matchedBy', 'Enter how the NHS number was matched: it is never taken on trust')
    // Whatever would join a record from before an adoption to this one is not kept.
    if (type === 'formerUpn' && child.childDetails.afterAdoption)
      read.refuse('type', 'This child has no former unique pupil number: leave it out')
    const open = child.identifiers.filter(i => i.type === type && !i.endDate)
    if (open.some(i => i.value === value)) read.refuse('value', 'This number is held already')
    const before = type === 'upn' ? open[0] : undefined
    read.notBefore('startDate', 'this', startDate, before?.startDate, 'when the number that is held now began')
    if (read.refused || !type || !value || !startDate) return read.no
    const begins = first('identifier', child.id, newId(), said({ type, value, startDate, matchedBy }), 'Given by somebody else')
    return before ? [next('identifier', child.id, before, { endDate: startDate }, 'Another number took its place'), begins] : [begins]
  },

  examples: [
    {
      name: 'Pitfall 3: a unique pupil number has a check letter, and the figures of a council',
      child: aChild().child,
      answers,
      today,
      decides: ['identifier'],
    },
    {
      name: 'Pitfall 3: a mistyped one is refused (1510)',
      child: aChild().child,
      answers: { ...answers, value: 'H801200001002' },
      today,
      decides: { refuses: ['value'] },
    },
    {
      name: 'Pitfall 3: so is one of a council that never was (1530)',
      child: aChild().child,
      answers: { ...answers, value: 'Z999200001001' },
      today,
      decides: { refuses: ['value'] },
    },
    {
      name: 'the number before ends when another takes its place',
      child: numbered.child,
      answers: { ...answers, value: 'X801200001002' },
      today,
      decides: ['identifier', 'identifier'],
    },
    { name: 'refuses what is held already', child: numbered.child, answers, today, decides: { refuses: ['value'] } },
    {
      name: 'Pitfall 4: an NHS number is kept with how it was matched',
      child: aChild().child,
      answers: { type: 'nhsNumber', value: '943 476 5919', startDate: 'today', matchedBy: 'Traced by name, birth and postcode' },
      today,
      decides: ['identifier'],
    },
    {
      name: 'Pitfall 4: and never without, nor mistyped',
      child: aChild().child,
      answers: { type: 'nhsNumber', value: '943 476 5918', startDate: 'today' },
      today,
      decides: { refuses: ['value', 'matchedBy'] },
    },
    {
      name: 'Pitfall 3: a record from after an adoption has no former number',
      child: aChild({ afterAdoption: true }).child,
      answers: { ...answers, type: 'formerUpn' },
      today,
      decides: { refuses: ['type'] },
    },
  ],
}

/** A number as it is always written; refused where it cannot be right. */
function wellWritten(read: Reader, type: Type, text: string): string | undefined {
  if (type === 'nhsNumber')
    return nhsNumber(text) ?? read.refuse('value', 'That is not an NHS number: it has ten figures, and the last checks the others')
  if (type === 'upn' || type === 'temporaryUpn') {
    const number = upn(text)
    if (!number) return read.refuse('value', 'That is not a unique pupil number: check each letter and figure')
    return isCouncilOfUpn(number.slice(1, 4)) ? number : read.refuse('value', `No council gives numbers that begin ${number.slice(0, 4)}`)
  }
  return /^[A-Za-z0-9/ -]{1,40}$/.test(text)
    ? text
    : read.refuse('value', 'Enter letters, figures, spaces, strokes and hyphens only, forty at most')
}
