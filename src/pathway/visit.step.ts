import { isId } from '../kernel/kernel.ts'
import { type Child, type Facts, first, fullName, openEpisode, openPlan, visitTypes } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { openAssessment } from './assessments.ts'
import { isUnborn, written } from './episodes.ts'
import { visitType } from './labels.ts'
import { choices } from './options.ts'
import { unsettledEnquiry } from './protection.ts'
import { workingTogether } from './sources.ts'
import type { Ask, Step } from './step.ts'
import { visitExamples } from './visit.examples.ts'

const how = { alone: 'Seen alone', notAlone: 'Seen, but not alone', notSeen: 'Not seen' }

/** What a visit to this child is for, by how far their work has got. */
function visitTypeOf(child: Child): Facts<'visit'>['type'] {
  const plan = openPlan(child)?.type
  if (plan !== 'childProtectionPlan' && child.periodsOfCare.some(p => !p.endDate)) return 'lookedAfter'
  if (plan) return plan === 'childProtectionPlan' ? 'childProtection' : 'childInNeed'
  if (unsettledEnquiry(openEpisode(child))) return 'section47'
  return openAssessment(child) ? 'assessment' : 'other'
}

const called = ({ childDetails }: Child) => childDetails.firstName ?? fullName(childDetails)

/** What is asked of one child. Each answer is kept with that child alone: no sister or brother ever sees it. */
function asksOf(child: Child, of: string, hangsOn: { section: string } | { when: { field: string; is: string } }): Ask[] {
  const name = called(child)
  const others = 'when' in hangsOn ? hangsOn : {}
  const seen: Ask[] = isUnborn(child) ? [] : [{ field: `seen${of}`, label: `Was ${name} seen?`, as: 'one', of: choices(how), ...others }]
  const asks: Ask[] = [
    ...seen,
    { field: `bedroomSeen${of}`, label: `Did you see where ${name} sleeps?`, as: 'yesNo', optional: true, ...others },
    {
      field: `childsWords${of}`,
      label: `What did ${name} say?`,
      hint: 'In their own words',
      as: 'words',
      rows: 3,
      optional: true,
      ...others,
    },
    {
      field: `aboutThisChild${of}`,
      label: `What is to be said about ${name} only?`,
      hint: `Kept on ${name}’s record alone: no sister or brother ever sees it`,
      as: 'words',
      rows: 3,
      optional: true,
      ...others,
    },
  ]
  const [head, ...rest] = asks
  return head && 'section' in hangsOn ? [{ ...head, section: hangsOn.section }, ...rest] : asks
}

export const visit: Step = {
  id: 'visit',
  says: 'Record a visit',
  done: 'The visit is recorded',
  needs: 'record:visit',
  source: workingTogether('chapter 3, the lead practitioner sees the child, and where it is right alone'),
  siblings: true,

  asks: ({ child, siblings }) => [
    { field: 'date', label: 'When was the visit?', as: 'day' },
    { field: 'type', label: 'What was it for?', as: 'one', of: choices(visitType) },
    { field: 'worker', label: 'Who visited?', as: 'one', from: 'workers', optional: true },
    {
      field: 'narrative',
      label: 'What happened?',
      hint:
        siblings.length > 0
          ? 'What is true of all the children you visited. What is about one child only comes below.'
          : 'What you saw, heard and did',
      as: 'words',
      rows: 8,
    },
    ...asksOf(child, '', { section: called(child) }),
    ...siblings.flatMap(sibling => [
      { field: `with-${sibling.id}`, label: `Was ${called(sibling)} visited too?`, as: 'yesNo', section: called(sibling) } as const,
      ...asksOf(sibling, `-${sibling.id}`, { when: { field: `with-${sibling.id}`, is: 'yes' } }),
    ]),
  ],
  prefilled: ({ child, siblings, today, by }) => ({
    date: written(today),
    type: visitTypeOf(child),
    worker: by,
    ...Object.fromEntries(siblings.map(s => [`with-${s.id}`, 'no'])),
  }),

  decide: ({ child, siblings, today, by, newId }, given) => {
    const read = new Reader(given, today)
    const date = read.pastDay('date', 'the day of the visit')
    const type = read.one('type', visitTypes, 'what the visit was for')
    const worker = isId(read.text('worker')) ? read.text('worker') : by
    const narrative = read.words('narrative', 'what happened, or what you tried')
    const visited = siblings.filter(s => read.yesNo(`with-${s.id}`, `whether ${called(s)} was visited too`))
    const parts = [child, ...visited].map(each => ({ each, ...partOf(read, each, each === child ? '' : `-${each.id}`) }))
    if (read.refused || !date || !type || !narrative) return read.no

    const together = visited.length > 0 ? newId() : undefined
    return parts.map(({ each, ...part }) => {
      const own = each === child || visitTypeOf(each) === 'other' ? type : visitTypeOf(each)
      const facts = said({ socialCareEpisode: openEpisode(each)?.id, type: own, date, worker, together, narrative, ...part })
      return first('visit', each.id, newId(), facts, 'Visited')
    })
  },

  examples: visitExamples,
}

function partOf(read: Reader, child: Child, of: string) {
  const seen = isUnborn(child) ? 'notSeen' : read.one(`seen${of}`, choices(how), `whether ${called(child)} was seen`)
  return {
    seen: seen === 'alone' || seen === 'notAlone',
    seenAlone: seen === 'alone',
    bedroomSeen: read.yesNoIfAny(`bedroomSeen${of}`),
    childsWords: read.wordsIfAny(`childsWords${of}`),
    aboutThisChild: read.wordsIfAny(`aboutThisChild${of}`),
  }
}
