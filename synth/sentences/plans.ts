import type { ThemeId } from '../themes.ts'
import { type Sentences, sentences } from './grammar.ts'

/** What would be different, as a child would notice it. */
export const goals: Readonly<Record<ThemeId, Sentences>> = {
  domesticAbuse: sentences(`
    {child} sleeps through the night because the house is quiet and the door is locked.
    {mother} and the children live free of {father}'s violence, and know what to do if he comes.
    {father} sees his children safely, and they (look forward to it|come home calm).`),
  neglect: sentences(`
    {child} has breakfast, clean clothes and a bed of {their} own, every day and not only on good days.
    {child} is at school on time, nine days in ten.
    {child}'s teeth, eyes and weight are looked after, and nobody has to chase it.`),
  physicalHarm: sentences(`
    Nobody in this family hits anybody. {child} can say what happens now when somebody is cross.
    {child} has an adult whom {they} can tell, and knows that it will be dealt with gently.`),
  sexualHarm: sentences(`
    {child} is never alone with (the person {they} named|anyone {mother} has not chosen), and feels believed.
    {child} has somebody to talk to about it, when {they} wants to and not before.`),
  emotionalHarm: sentences(`
    {child} hears something good about {themself} every day.
    {child} can love both {their} parents without having to hide it.`),
  parentsMentalHealth: sentences(`
    When {mother} is unwell somebody else does the mornings, and {child} knows who.
    {mother} has the treatment that she needs, and {child} knows that it is not {their} job.`),
  parentsSubstances: sentences(`
    {mother} looks after {child} sober. On a bad day {child} goes to (nan's|the neighbour's), and nobody is angry.
    The home is {child}'s own: nobody comes in whom {they} does not know.`),
  disability: sentences(`
    {child} is well cared for by people who are not exhausted.
    {child} has something of {their} own to look forward to every week, and it is not always about {their} needs: there is time for {others} too.`),
  exploitation: sentences(`
    {child} is home at night, and has people who are worth coming home to.
    The adults who use {child} are stopped, by us and not by {them}.
    {child} is back in (education|training) that {they} chose.`),
  familyStress: sentences(`
    The family knows where it will live, and {child} does not have to think about it.
    There is enough money for food and the meter to the end of each month.`),
  conflict: sentences(`
    {child} and {mother} can disagree without anyone leaving or anything breaking.
    {child} is (in school|heard), and the grown-ups' quarrel stays with the grown-ups.`),
  selfHarm: sentences(`
    {child} has two things to do, and two people to ring, before {they} hurts {themself}.
    {child} is seen by the right service, and does not have to be worse to be seen sooner.`),
  illParent: sentences(`
    {child} does the caring that {they} chooses to do, and a paid adult does the rest.
    {child} has one afternoon a week that is only for {themself}.`),
  unaccompanied: sentences(`
    {child} has a lawyer whom {they} understands, and knows what comes next.
    {child} is learning English in a class with people {their} own age.`),
}

/** What was promised, and whose promise it is. The owner is named before the colon. */
export const actions: readonly (readonly [owner: 'mother' | 'worker' | 'school' | 'health' | 'father' | 'family', what: Sentences])[] = [
  [
    'mother',
    sentences(`
    Take {child} to the (dentist|optician|clinic) on the day that we booked together.
    Be up at seven with the alarm, and text {worker} a thumb when everyone is out of the door.
    Ring (the helpline|her sister|{worker}) when it is too much, before it is far too much.
    Go to (all six|each of the ten) sessions of the (group|course).
    Keep the (chart|routine) for two weeks, and tell us honestly which nights it failed.
    Change the locks with the money from the fund, and keep the receipt.
    Tell {child}, in words that we practised, what is happening and that it is not {their} fault.`),
  ],
  [
    'worker',
    sentences(`
    See {child} alone every (ten working days|fortnight), at (school|the park|home), where {they} chooses.
    Go with {mother} to the (housing office|first appointment|hearing).
    Ask the charity for (a bed|school shoes|a washing machine) and tell {mother} the answer by Friday.
    Write to the landlord about the (damp|heating), with photographs.
    Do {child}'s story with {them}, a page a visit.
    Set up a family group conference, with {mother} choosing who comes.
    Check with the (GP|school) that what was promised has happened.`),
  ],
  [
    'school',
    sentences(`
    Keep {child}'s key adult the same until summer, and give {them} ten minutes every Monday.
    Ring {mother} the same morning when {child} is not in, and be kind about it.
    Find a place for {child} at (breakfast club|homework club|the Friday football).
    Send the attendance each week to {worker} and to {mother}, the same page to both.`),
  ],
  [
    'health',
    sentences(`
    Weigh {child} every two weeks at home until {they} is back on the line.
    See {mother} at home for the review of her medication.
    Chase the (speech|hearing|autism) assessment and give the family a date.
    Offer {child} (six|eight) sessions with the wellbeing practitioner, at school.`),
  ],
  [
    'father',
    sentences(`
    Finish the course, and let {worker} talk with the person who runs it.
    Keep to the days for seeing the children, and hand over at the (library|grandparents').
    Stay elsewhere until the conference has met again, and say so to the children himself.`),
  ],
  [
    'family',
    sentences(`
    Have the children from Friday tea to Saturday noon, every other week.
    Be the one whom {child} rings, at any hour, and let {worker} know within a day.
    Take {child} to (swimming|Nan's|the match) on Saturdays.`),
  ],
]

export const coreGroupNotes = sentences(`
  We went through the plan out loud. Done: (the locks|the dentist|the form). Not done: (the group, which has no place until May|the sofa bed). {mother} asked for (fewer people in the room|the meetings to be after school), and that is agreed.
  {child} sent a (drawing|list) and it was looked at first. {They} would like (the arguments written down too|to know when it ends). The school and the health visitor see the same change that {mother} does.
  A hard meeting. {mother} feels that (nothing is ever enough|she is watched), and said so well. We took out two actions that helped nobody. The worry about (the nights|{father}) stays on the page.
  Everyone came but (probation|the GP), who wrote. Attendance is (93%|88%|91%). {child}'s key adult says that {they} (laughs again|put {their} hand up twice).`)
