import { day } from '../kernel/kernel.ts'
import { aChild, type Child, enquiryOutcomes, next } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { named, written } from './episodes.ts'
import { enquiryOutcome } from './labels.ts'
import { choices } from './options.ts'
import { conferenceOf, protectionPlan } from './protection.ts'
import { census } from './sources.ts'
import type { Step } from './step.ts'

const unfinished = (child: Child) => child.socialCareEpisodes.flatMap(e => e.section47Enquiries).filter(s => !s.outcome && !s.endDate)

const today = day('2025-03-20')
const enquired = aChild().referred('2025-03-03').discussed('2025-03-05').enquired('2025-03-05')
const about = enquired.child.socialCareEpisodes[0]!.section47Enquiries[0]!.id
const answers = { endDate: '18/3/25', outcome: 'conference', findings: 'The bruise was not an accident.' }

export const section47Finish: Step = {
  id: 'section-47-finish',
  says: 'Finish the section 47 enquiry',
  done: 'The outcome of the enquiry is recorded',
  needs: 'record:child-protection',
  source: census('initial conference not required (N00111)'),
  about: { of: ({ child }) => named(unfinished(child), 'Enquiry', s => s.startDate), none: 'There is no section 47 enquiry to finish.' },

  asks: () => [
    { field: 'endDate', label: 'When was it finished?', as: 'day' },
    { field: 'findings', label: 'What did you find?', as: 'words', rows: 8 },
    { field: 'childsWords', label: 'What does the child say?', as: 'words', rows: 4, optional: true },
    { field: 'outcome', label: 'What follows?', as: 'one', of: choices(enquiryOutcome), item: 'N00111' },
  ],
  prefilled: ({ today }) => ({ endDate: written(today) }),

  decide: ({ child, about, today }, given) => {
    const episode = child.socialCareEpisodes.find(e => e.section47Enquiries.some(s => s.id === about))
    const held = episode?.section47Enquiries.find(s => s.id === about)
    const read = new Reader(given, today)
    const endDate = read.pastDay('endDate', 'the end of the enquiry')
    read.notBefore('endDate', 'the end', endDate, held?.startDate, 'the start of the enquiry')
    const findings = read.words('findings', 'what you found')
    const childsWords = read.wordsIfAny('childsWords')
    const outcome = read.one('outcome', enquiryOutcomes, 'what follows')
    const icpcRequiredFlag = outcome === 'conference'
    if (outcome && !icpcRequiredFlag && episode && held && conferenceOf(episode, held)) {
      read.refuse('outcome', 'A conference was held on this enquiry, so it was needed')
    }
    if (icpcRequiredFlag && protectionPlan(child)) {
      read.refuse('outcome', 'This child has a child protection plan already: bring its review forward, and choose another outcome here')
    }
    if (read.refused || !held || !endDate || !outcome) return read.no
    const facts = said({ endDate, findings, childsWords, outcome, icpcRequiredFlag })
    return [next('section47Enquiry', child.id, held, facts, 'Enquiry finished')]
  },

  examples: [
    { name: 'a conference is needed', child: enquired.child, about, answers, today, decides: ['section47Enquiry'] },
    {
      name: 'Pitfall 14: an enquiry that leads to nothing says that no conference was needed',
      child: enquired.child,
      about,
      answers: { ...answers, outcome: 'noFurtherAction' },
      today,
      decides: ['section47Enquiry'],
    },
    {
      name: 'may end on the day on which it started',
      child: enquired.child,
      about,
      answers: { ...answers, endDate: '5/3/25' },
      today,
      decides: ['section47Enquiry'],
    },
    {
      name: 'refuses an end from before it started',
      child: enquired.child,
      about,
      answers: { ...answers, endDate: '4/3/25' },
      today,
      decides: { refuses: ['endDate'] },
    },
    {
      name: 'Pitfall 15: where its conference was held, it was needed (8868)',
      child: enquired.conferenced('2025-03-19').child,
      about,
      answers: { ...answers, outcome: 'notSubstantiated' },
      today,
      decides: { refuses: ['outcome'] },
    },
    {
      name: 'a child with a plan has its review brought forward instead',
      child: aChild().referred('2024-11-01').protected('2024-12-02').enquired('2025-03-05').child,
      answers,
      today,
      about: aChild().referred('2024-11-01').protected('2024-12-02').enquired('2025-03-05').child.socialCareEpisodes[0]!
        .section47Enquiries[0]!.id,
      decides: { refuses: ['outcome'] },
    },
  ],
}
