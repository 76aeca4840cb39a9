import { day, labelled } from '../kernel/kernel.ts'
import { aChild, type Child, type NewVersion } from '../record/record.ts'
import { Reader } from './answers.ts'
import { entriesOf, entryOf, type HeldEntry } from './held.ts'
import { dataProtection } from './sources.ts'
import type { Step } from './step.ts'

/** Other entries that say they belong to this one: a conference of an enquiry, an assessment of a referral. */
const standingOn = (child: Child, id: string): HeldEntry[] =>
  entriesOf(child).filter(
    entry => entry.held.id !== id && (Object.values(entry.held).includes(id) || isPlanOf(child, id, entry) || isOfCare(child, id, entry)),
  )

/** A plan begins with the conference that decided it, on the same day; it does not name it (2885). */
function isPlanOf(child: Child, id: string, { kind, held }: HeldEntry): boolean {
  const conference = child.socialCareEpisodes.flatMap(e => e.childProtectionConferences).find(c => c.id === id)
  return kind === 'childProtectionPlan' && conference?.outcome === 'plan' && held.startDate === conference.date
}

/** The law and the homes of a time in care belong to it by their days; they do not name it. */
function isOfCare(child: Child, id: string, { kind, held }: HeldEntry): boolean {
  const period = child.periodsOfCare.find(p => p.id === id)
  if (!period || (kind !== 'legalStatus' && kind !== 'placement' && kind !== 'deprivationOfLibertyOrder')) return false
  return held.startDate >= period.startDate && !(period.endDate && held.startDate > period.endDate)
}

const withdrawable = (child: Child): HeldEntry[] => entriesOf(child).filter(({ kind }) => kind !== 'childDetails')

const today = day('2025-03-24')
const enquired = aChild().referred('2025-03-03').discussed('2025-03-05').enquired('2025-03-05')
const decided = enquired.conferenced('2025-03-20', { outcome: 'plan' }).protected('2025-03-20')
const cared = aChild().lookedAfter('2025-03-10').placed('2025-03-10')
const answers = { because: 'It is about another child.' }

export const withdraw: Step = {
  id: 'withdraw',
  says: 'Say that something was recorded in error',
  done: 'It no longer counts. That it was recorded, and why it was taken back, stays in the history.',
  needs: 'record:child',
  takesBack: true,
  source: dataProtection(16),
  about: {
    of: ({ child }) => withdrawable(child).map(({ kind, held }) => ({ id: held.id, label: labelled(kind) })),
    none: 'There is nothing that can be taken back.',
    beside: true,
  },
  notNow: ({ child, about }) => {
    const others = about === undefined ? [] : standingOn(child, about)
    const kinds = [...new Set(others.map(({ kind }) => labelled(kind).toLowerCase()))]
    return kinds.length > 0 ? `Something else stands on this: ${kinds.join(', ')}. Take that back first.` : undefined
  },

  shows: ({ child, about }) => {
    const entry = entryOf(child, about)
    return entry ? [{ says: 'Recorded in error', is: labelled(entry.kind) }] : []
  },
  asks: () => [
    { field: 'because', label: 'What is wrong with it?', hint: 'If only a part is wrong, correct that part instead', as: 'words' },
  ],

  decide: ({ child, about, today }, given) => {
    const entry = entryOf(child, about)
    const read = new Reader(given, today)
    const because = read.words('because', 'what is wrong with it')
    if (read.refused || !entry || !because) return read.no
    const { kind, held } = entry
    return [{ subject: child.id, entry: held.id, version: held.version + 1, kind, because, withdrawn: true } as NewVersion]
  },

  examples: [
    {
      name: 'Pitfall 14: an enquiry that should never have been recorded is taken back, with the reason',
      child: enquired.child,
      about: enquired.child.socialCareEpisodes[0]!.section47Enquiries[0]!.id,
      answers,
      today,
      decides: ['section47Enquiry'],
    },
    {
      name: 'and not while a conference stands on it',
      child: enquired.conferenced('2025-03-20').child,
      about: enquired.child.socialCareEpisodes[0]!.section47Enquiries[0]!.id,
      answers,
      today,
      decides: { notNow: 'Something else stands on this: child protection conference. Take that back first.' },
    },
    {
      name: 'nor a conference while the plan stands that it decided',
      child: decided.child,
      about: decided.child.socialCareEpisodes[0]!.childProtectionConferences[0]!.id,
      answers,
      today,
      decides: { notNow: 'Something else stands on this: child protection plan. Take that back first.' },
    },
    {
      name: 'nor a time in care while a home of it stands',
      child: cared.child,
      about: cared.child.periodsOfCare[0]!.id,
      answers,
      today,
      decides: { notNow: 'Something else stands on this: placement. Take that back first.' },
    },
    {
      name: 'Pitfall 7: what was recorded in error is not deleted: somebody says why',
      child: enquired.child,
      about: enquired.child.socialCareEpisodes[0]!.section47Enquiries[0]!.id,
      answers: {},
      today,
      decides: { refuses: ['because'] },
    },
    {
      name: 'who the child is cannot be taken back',
      child: aChild().child,
      answers,
      today,
      decides: { notNow: 'There is nothing that can be taken back.' },
    },
  ],
}
