import type { Id } from '../../kernel/kernel.ts'
import { entryOf, stepOf } from '../../pathway/pathway.ts'
import type { Child } from '../../record/record.ts'
import { entryHref } from '../child/entry-title.ts'
import { needToCorrect } from '../child/who-may-correct.ts'
import type { Found } from './open-findings.ts'

export interface Fix {
  text: string
  href: string
}

/** Where a column of a return is recorded, if it has a form of its own. */
const forms: Readonly<Record<string, readonly { step: string; text: string }[]>> = {
  UPN: [
    { step: 'identifier', text: 'Record the number' },
    { step: 'upn-unknown', text: 'Say why there is none' },
  ],
  Disability: [{ step: 'disabilities', text: 'Record disabilities' }],
  DateOfInitialCPC: [{ step: 'conference-record', text: 'Record the conference' }],
  CPPreviewDate: [{ step: 'conference-record', text: 'Record the conference' }],
}

/** The forms that put it right: those of what is missing, and the correction of each entry that it is about. */
export function fixesOf(child: Child, { at }: Pick<Found, 'at'>, titleOf: (entry: Id) => string | undefined): Fix[] {
  const entries = [...new Set(at.map(f => f.entry))]
  const own = at.flatMap(f => f.fields.flatMap(field => forms[field] ?? []))
  const steps = own.flatMap(({ step, text }) => (stepOf(step) ? [{ text, href: `/children/${child.id}/record/${step}` }] : []))
  const isAlone = entries.length === 1
  const corrected = entries.flatMap(id => {
    const held = entryOf(child, id)
    if (!held) return []
    // What has a form of its own is not among the details of the child.
    if (held.kind === 'childDetails' && at.every(f => f.entry !== id || f.fields.every(field => forms[field] || field === 'UPNunknown')))
      return []
    const title = titleOf(id) ?? 'it'
    return needToCorrect(held.kind, held.held)
      ? [{ text: isAlone && steps.length === 0 ? 'Put it right' : `Correct: ${title}`, href: `${entryHref(child.id, id)}/correct` }]
      : [{ text: `Look at: ${title}`, href: entryHref(child.id, id) }]
  })
  return [...new Map([...steps, ...corrected].map(fix => [fix.href, fix])).values()]
}
