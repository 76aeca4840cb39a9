import type { Id, Need } from '../../kernel/kernel.ts'
import { entryOf, stepOf } from '../../pathway/pathway.ts'
import type { Child } from '../../record/record.ts'
import { entryHref } from '../child/entry-title.ts'
import { needToCorrect } from '../child/who-may-correct.ts'
import type { Found } from './open-findings.ts'

export interface Fix {
  text: string
  href: string
}
interface Form {
  step: string
  text: string
}

const health: Form = { step: 'health-checks', text: 'Record health checks' }
const questionnaire: Form = { step: 'sdq', text: 'Record the questionnaire' }
const substances: Form = { step: 'substance-misuse', text: 'Record substance misuse' }
const leaver: Form = { step: 'care-leaver-contact', text: 'Record what we know of them' }
const mother: Form = { step: 'motherhood', text: 'Record that she became a mother' }
const disabilities: Form = { step: 'disabilities', text: 'Record disabilities' }
const conference: Form = { step: 'conference-record', text: 'Record the conference' }

/** Where a column of a return is recorded, if it has a form of its own. */
const forms: Readonly<Record<string, readonly Form[]>> = {
  UPN: [
    { step: 'identifier', text: 'Record the number' },
    { step: 'upn-unknown', text: 'Say why there is none' },
  ],
  UPNunknown: [{ step: 'upn-unknown', text: 'Say why there is none' }],
  Disability: [disabilities],
  DateOfInitialCPC: [conference],
  CPPreviewDate: [conference],
  SDQ_SCORE: [questionnaire],
  SDQ_REASON: [questionnaire],
  HEALTH_CHECK: [health],
  TEETH_CHECK: [health],
  HEALTH_ASSESSMENT: [health],
  IMMUNISATIONS: [{ step: 'immunisations', text: 'Record immunisations' }],
  SUBSTANCE_MISUSE: [substances],
  INTERVENTION_RECEIVED: [substances],
  INTERVENTION_OFFERED: [substances],
  CONVICTED: [{ step: 'conviction', text: 'Record a conviction' }],
  IN_TOUCH: [leaver],
  ACTIV: [leaver],
  ACCOM: [leaver],
  MOTHER: [mother],
  MC_DOB: [mother],
  DUC: [{ step: 'immigration-status', text: 'Record since when, and until when' }],
}

/** Checks of what is not there: the entries in which they find it are not where it is put right. */
const ofNothing: Readonly<Record<string, { column: string; form: Form }>> = {
  'cin 8540': { column: 'Disability', form: disabilities },
  'ssda903 630': { column: 'PREV_PERM', form: { step: 'previous-permanence', text: 'Record an earlier lasting home' } },
}
/** The steps that these forms are of. */
export const formSteps = [...Object.values(forms).flat(), ...Object.values(ofNothing).map(({ form }) => form)].map(({ step }) => step)
const nothing = ({ collection, rule }: Pick<Found, 'collection' | 'rule'>) => ofNothing[`${collection} ${rule}`]

/** The columns that it is about. */
export const columnsOf = (found: Found): string[] => {
  const missing = nothing(found)
  return missing ? [missing.column] : found.at.flatMap(f => f.fields)
}

export interface Fixing {
  child: Child
  titleOf: (entry: Id) => string | undefined
  /** What the reader may do: no link leads where they may not go. */
  may: ReadonlySet<Need>
}

/** The forms that put it right: those of what is missing, and the correction of each entry that it is about. */
export function fixesOf({ child, titleOf, may }: Fixing, found: Found): Fix[] {
  const missing = nothing(found)
  if (missing) return fixOf(child, missing.form, may)
  const entries = [...new Set(found.at.map(f => f.entry))]
  const steps = columnsOf(found).flatMap(column => (forms[column] ?? []).flatMap(form => fixOf(child, form, may)))
  const isPlain = entries.length === 1 && steps.length === 0
  const corrected = entries.flatMap(id => {
    const held = entryOf(child, id)
    const hasOwnForms = found.at.every(f => f.entry !== id || f.fields.every(column => forms[column]))
    // What has a form of its own is not among the details of the child.
    if (!held || (held.kind === 'childDetails' && hasOwnForms)) return []
    const title = titleOf(id) ?? 'it'
    const need = needToCorrect(held.kind, held.held)
    return need && may.has(need)
      ? [{ text: isPlain ? 'Put it right' : `Correct: ${title}`, href: `${entryHref(child.id, id)}/correct` }]
      : [{ text: `Look at: ${title}`, href: entryHref(child.id, id) }]
  })
  return [...new Map([...steps, ...corrected].map(fix => [fix.href, fix])).values()]
}

function fixOf(child: Child, { step, text }: Form, may: ReadonlySet<Need>): Fix[] {
  const needs = stepOf(step)?.needs
  return needs && may.has(needs) ? [{ text, href: `/children/${child.id}/record/${step}` }] : []
}
