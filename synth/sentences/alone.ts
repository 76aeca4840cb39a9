import { sentences } from './grammar.ts'

/** For a young person who is here without family: {mother} is the carer's name. */
export const aloneVisits = sentences(`
  Seen with an interpreter, and {mother} out of the room. {child} (answered slowly and with care|asked most of the questions). {They} {have} a bed, a key and a bus pass, and wanted to know (when {they} can go to college|what the letter means).
  {child} had cooked, and we ate with {mother}. {They} (laughed at my attempt at a greeting|showed me {their} exercise book). The nights are (better|no better) than the days.
  {child} met me at the door in {their} (coat|football shirt). We walked (to the solicitor's|round the park) and talked about {their} (mother, whom {they} rang on Friday|journey, a little).
  A visit with the interpreter on the telephone. {child} is (registered with a doctor|waiting for the dentist), and has {their} own towel, soap and prayer mat. {They} asked for (warmer shoes|a dictionary).
  {mother} says that {child} is (up before everyone|quiet and polite, and sleeps with the light on). {They} (joined a team|goes to the library every day). We filled in the form for (college|the age of {their} brother) together.
  {child} was low. It was (the holiday|a year since {they} left), and there was no news from home. {mother} sat with us. We did not try to talk {them} out of it.
  Review of the first (weeks|months), at the kitchen table, with {mother} and the interpreter. {child} marked each part of the plan with a (smile|straight face), and explained the straight ones.
  {child} wanted to talk about (hair|shoes|phones) and then about {their} father. I listened. {They} (had a photograph|sang a line of a song).
  Seen at college, between classes. {child} introduced me to (two friends|{their} teacher) as "my person". {They} (has moved up a level|missed one day with a cold).
  The doctor's letter came: (nothing to worry about|a treatment that takes six months). {child} had thought that it was about {mother} and not {themself}, so we went through it in {their} language.
  {child} showed me on a map where {they} {was} born, where {they} slept, and where we were sitting. It took (an hour|the whole visit) and {they} did not want to stop.
  {child} has learned the (bus routes|names of all the neighbours), and told me the way I should have come. {Their} English is (far better than last month|coming).`)

export const alonePhoned = sentences(`
  Rang the solicitor: the (interview|statement) is booked, with the right interpreter this time. I told {child} and {mother}.
  {child} rang to say that {they} (passed the first test|found {their} cousin's number|has toothache).
  Rang the college: there is a place from (January|Monday), and somebody will meet {child} at reception.
  The Red Cross tracing service (has the form|rang with no news yet). {child} would rather hear it from us in person.
  {mother} rang. {child} (did not come home until ten, and was sorry|had a bad night), and she wanted to know whether she had handled it well. She had.`)

export const aloneHappened = sentences(`
  {child} began college. {They} (wore a tie|came home with homework for the first time in three years).
  {child} spoke to {their} family by video, for the first time since leaving.
  The Home Office wrote: {child} has (permission to stay|an interview date). We read it together, twice.
  {child} moved to (a shared house|another carer) at {their} own wish. {mother} helped {them} pack and still has {them} to tea.`)

export const aloneSupervised = sentences(`
  We thought about what {child} has lost, and how good {they} is at not showing it. {worker} will ask about sleep at every visit, and write down the answer.
  Age, and who says so. {worker} is clear that {child} is treated as the age that {they} gives unless there is a reason not to, and that the reason would have to be a good one.
  Who else knows that {child} is here? We went through the calls that {they} gets, and what trafficking could look like from this chair. {worker} to speak with the police lead this week.
  {child} is doing well and everyone is charmed. We asked whom that might suit, and what {they} would say if {they} could be rude.`)
