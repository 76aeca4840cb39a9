import { sentences } from './grammar.ts'

export const supervised = sentences(`
  We began with {child}, and what a day is like for {them} now. {worker} is worried about (the quiet|how good everyone is being|the weekend). We asked what we would expect to see if we were wrong, and who could tell us.
  {worker} likes this family and is tired. We talked about where hope is help and where it is a blindfold. The evidence for change is (what the school sees|three unannounced visits); the rest is what we have been told.
  The plan has been running for (ten weeks|three months). What has {child} noticed? (Mornings|Fewer visitors|Not much). We decided to do less, and to do it (together with the family hub|sooner).
  We looked at the chronology side by side. There is a pattern: it goes wrong (when the money stops|each winter|after contact). Nobody had said it to {mother}. {worker} will, with care.
  Time was spent on {father}, whom nobody has really met. {worker} will (offer him an evening|ring him from the car park if that is what it takes). A plan that leaves him out is half a plan.
  We talked about culture and about us: what {mother} may expect of (an official|a younger woman at the door), and what we may not be seeing. {worker} will ask her.
  {worker} brought a dilemma: {child} asked for a secret to be kept. It could not be, and {they} knows. We thought about how to keep {their} trust all the same.
  A short one: things are going well here. We checked that we would know if they were not, and when we last saw {child} alone.`)

export const supervisedDecided = sentences(`
  Visits stay as they are. {worker} to see {child} away from home once before we next meet.
  Bring the review forward, and ask (the school|health) to come in person.
  Begin to plan the ending with {mother}, and write down what would make us stay.
  Ask for (legal advice|a second pair of eyes) before the end of the month.
  Offer family group decision making now, while there is still time for it to matter.
  Nothing new is asked of {mother} this month. {worker} to finish what we promised.`)

export const referralDecided = sentences(`
  What is described may be harm, or the beginning of it, and {child} should be seen. Assessment, to begin at once.
  The family asks for help that only we can offer. Assessment agreed with {mother}.
  This is the (second|third) contact in a year about the same thing. Taken together they are enough for an assessment.
  Taken as a referral: the risk is not clear, and it is {child} who would pay for our not asking.`)

export const referralNotTaken = sentences(`
  The family has the right help already, from (school|the health visitor|the domestic abuse service), and wants to go on with it. The referrer was rung, and agrees. No further action by us.
  We spoke with {mother} and with the school. The worry rested on (a misunderstanding|one bad day), and nothing else is known. Advice given, and no further action.
  Living in another council's area: passed on with the family's knowledge, and their receipt is on file.
  The young person is safe with {their} family and has (a worker at the youth service|support at college). No role for social care.`)

export const adviceGiven = sentences(`
  Not a referral. We talked through what the school can do first, and sent the family hub's number.
  {mother} wanted advice and has it. She knows that she can ring again, and that it will not count against her.
  Passed to family help with {mother}'s agreement.
  Listened for twenty minutes, which was what was wanted. No role for social care; the call is on the record in case it is one of several.`)

/** News on work that is open, by who brings it. */
export const newsOnOpenWork = [
  [
    '2A',
    sentences(`
    The school rang: {child} was (tearful|not in) today and (had not eaten|said that Mum is in hospital).
    The school shared that {child} (has new bruises on {their} shin, from football|fell asleep twice in lessons|spoke about the weekend).`),
  ],
  [
    '6',
    sentences(`
    Police shared a call-out (on Sunday|last night). Nobody was hurt, and the children were (asleep|at their grandmother's).
    Police shared that {father} was (stopped for speeding with the children in the car|given a warning outside the home).`),
  ],
  [
    '1A',
    sentences(`
    {mother} rang the duty line (upset|worried) after (a letter from the court|{father} was seen near the school).
    {child}'s aunt rang to say that {mother} (was in a bad way on Saturday|is doing better than we think).`),
  ],
  [
    '1B',
    sentences(`
    A neighbour rang again about (noise|the children being outside late).
    A friend of the family rang: she had the children for the night and (all was well|they had told her about the week).`),
  ],
  [
    '3B',
    sentences(`
    The health visitor shared that the (weight check|two-year review) was missed, and that she has rebooked it.
    The health visitor called in and found {mother} (tearful|well and busy), and wanted us to know.`),
  ],
] as const

export const phoned = sentences(`
  Rang {mother} to (confirm Thursday|ask how the appointment went). She was (in good spirits|short of time|glad of the call), and said that {child} (is over {their} cold|got the certificate|did not want to go in this morning).
  {mother} rang. {father} (turned up at the school gate|has stopped paying|sent flowers), and she wanted to know what to do. We agreed the next step, and she repeated it back.
  Rang {school}. {child} has been in (every day|four days of five), and {their} teacher thinks that {they} is (lighter|distracted).
  The (health visitor|school nurse) rang with the result: (nothing to worry about|a referral has been made). {mother} knows.
  Rang the housing officer. There is (a date|no date), and the (damp|move) is now with her manager. I told {mother} plainly.
  {child} rang from {their} own phone, to say that (the visit should be after football|{they} forgot to tell me something|Mum is doing really well).
  A text from {mother}: "(thank you for today|can you ring, nothing urgent|he's signed it)". I rang back and we spoke for ten minutes.`)

export const happened = sentences(`
  {father} was arrested and has been bailed until (the 14th|next month), not to go to the home. {mother} and the children are staying.
  The family moved, with {mother}'s sister's van and a good deal of help. {child} has {their} own room.
  {child} started at a new school. {They} knew (one person there|nobody), and came home talking.
  {mother} began work, (four mornings a week|at the bakery). {child} told everyone.
  {child}'s grandfather died. {They} {was} very close to him.
  {mother}'s new partner moved in. We have met him, and made the checks with his agreement.
  {child} was excluded for (two|three) days after a fight. The school says that {they} had been provoked for weeks.`)

export const closed = sentences(`
  {child} is (safe|well) and the family has what it needs. {mother} and {worker} said goodbye properly. What {child} should know, if {they} reads this one day: a lot of people thought about you, and your mum worked hard.
  We came because of one thing and found another, and both are better. The school (will keep an eye|knows whom to ring). Closed with {mother}'s agreement.
  The plan did what it was for. {child} was asked what was the best and the worst of it: "(the biscuits|talking to you)" and "(the meetings|having to say it twice)".
  Ended: nothing more is needed from social care. A letter to {child} explains why we came, what changed, and how to find us again.
  The work is finished. If something happens again the history shows what helped: (family first|straight talk|someone there at seven in the morning).`)

export const cameBack = sentences(`
  {child} came home by {themself}, (hungry|cold|tired and cross), and went to bed. {mother} (told the police|rang us) within the hour.
  Found by the police at (the station|a friend's flat|the retail park), and brought home. {They} did not want to say where {they} had been.
  Back in the morning with a (friend's coat|dead phone). {They} had been (at a party|walking about|with people {they} would not name).`)

export const saidAfterMissing = sentences(`
  "I just needed to be (out of there|with my mates). I wasn't doing anything (mad|stupid)."
  "I'm not telling you names. But (I was all right|I won't go there again). Can we get food?"
  "If I don't go they (come to the house|ring and ring). You don't get it." {They} agreed to a phone that only we have the number of.
  "I missed the last bus and (my phone died|I knew she'd go mental), so I stayed."`)
