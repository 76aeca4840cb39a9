import type { ThemeId } from '../themes.ts'
import { type Sentences, sentences } from './grammar.ts'

/** What is going well. Said first, and meant. */
export const strengths = sentences(`
  {mother} knows {child} well, and lights up when she talks about {them}. (Bedtime stories|Sunday dinners|The walk to school) are kept up even in hard weeks. {child} has (one good friend|a friend next door) and a grandmother whom {they} can ring.
  The children are warmly dressed and (make each other laugh|look out for each other). {mother} opened the door to every visit, (asked questions|wrote things down), and was honest about what she finds hard.
  {child} is doing well at {school}: {they} reads (above {their} age|with pleasure), and {their} teacher describes {them} as (kind|funny|determined). {mother} has not missed a parents' evening.
  There is a lot of love here, and it is shown. {father} takes {child} (to football on Saturdays|swimming|to the allotment), and {child} looks forward to it all week.
  {mother} asked for help before anyone told her to. She has (cut down her hours|started the course|changed her number), and can say what is different.
  The wider family is close: {mother}'s (sister|mother|brother) lives (ten minutes away|in the next street), has a key, and took the children in (last winter|when it was needed).
  {child} can say what {they} feels, and whom {they} would tell. {They} {have} (a hiding place with books in it|a drawer of {their} own|a cat who sleeps on {their} bed).
  The home is (small and cared for|full of drawings|busy and friendly). There were routines to be seen: (a chart on the fridge|coats on low hooks|reading bags by the door).
  {mother} worked with the health visitor, and {child}'s weight is (back on the line|steady). She keeps every appointment now, with a reminder from {father}.
  {father} moved out when he was asked to, pays for the shopping, and says that he wants to be (a different kind of dad|somebody they are not afraid of).
  {child} and {others} are close. {They} said that {they} "would not swap them". They play (long games with dens|board games) that end well more often than not.
  {mother} has kept the tenancy, the bills and the school run going, alone, for (two years|longer than anyone noticed). That is a strength, and it has a cost.
  The school, the health visitor and {mother} all trust each other enough to disagree. {child} has the same key adult as last year.
  When things went wrong {mother} (rang the out-of-hours team|took the children to her mother's|told the school the next morning). That kept them safe.`)

/** What we are worried about, and what could happen if nothing changes. */
export const worries: Readonly<Record<ThemeId, Sentences>> = {
  domesticAbuse: sentences(`
    {child} has seen and heard {father} hurt {mother}, (more than once|over years). {They} (listens at night|steps between them|has nightmares). If it goes on, {they} may be hurt, and may come to think that this is what love is like.
    {mother} has been (controlled|frightened) for a long time, and is most at risk (now that she has left|when he hears that she has told us). The children know the signs before anyone speaks: (a key in the door|a certain voice).
    We do not yet know how much {father} understands of what his children have lived with. He calls it (a row|six of one and half a dozen of the other). They do not.
    Bail ends (next month|on the 14th), and there is no order in place. {mother} says that she is done with him; she has (meant it before|said so in writing this time). {child} is not sure whom to believe.`),
  neglect: sentences(`
    {child}'s days depend on how {mother}'s days are. When she is low there are no (meals at a table|clean clothes|school runs). It builds up slowly, and {child} has learned (not to ask|to manage).
    {child} is (below the weight {they} should be|behind in {their} speech|missing a fifth of {their} schooling). None of it alone would worry us as much as all of it together, for so long.
    The help of (last year|two years ago) worked, and then faded once it stopped. We must understand why before we offer it again.
    {child} looks after {others}, and is proud of it. {They} {have} nobody looking after {them} in the same way. Without a change {they} may (grow up too soon|miss what other children take for granted).`),
  physicalHarm: sentences(`
    {child} was hurt by (somebody who should keep {them} safe|{father}), and the account given did not fit the mark. {They} (is afraid of being in trouble for telling|has changed what {they} says).
    Discipline in this home means (smacking|shouting and grabbing). {father} was brought up so, and does not see that {child} is (frightened, and not respectful|learning to hit). It could be worse when he is tired.
    There have been (three|four) injuries in a year, each with a likely reason. Seen together, they ask for more than a likely reason.
    {mother} loses her temper when (nobody is there to help|{child} will not settle), and is ashamed of it. Without help it could happen again, and harder.`),
  sexualHarm: sentences(`
    {child} has told us of something that should not have happened. {They} {have} not told us everything, and {they} should not be hurried. The person {they} named (is no longer in the home|still knows where {they} lives).
    It is not clear whether {mother} believes {child}. She wants to. {child} watches her face when {they} talks, and stops.
    What {child} has seen online has (frightened|confused) {them}, and is coming out in {their} play with {others}. Both need help, not blame.
    The man has a history that {mother} did not know of. She has acted; we are worried about how he came to be trusted, and by whom else.`),
  emotionalHarm: sentences(`
    {child} believes that {they} is (bad|the problem). {They} hears it most days, from the people whose word counts most. It shows in (how {they} holds {themself} back|{their} drawings|{their} sleep).
    {child} stands between two parents who love {them} and hate each other. {They} carries messages, keeps secrets, and is (ten going on forty|worn out by it).
    Affection here is given and taken back. {child} works (hard|all the time) at being good enough for it.`),
  parentsMentalHealth: sentences(`
    When {mother} is unwell she (cannot get up|is frightened of things that the children cannot see). {child} becomes the adult. {They} (counts her tablets|will not go on the school trip).
    {mother}'s treatment (has only begun|depends on a bus that does not always come). If she relapses with nobody to notice, the children may be (alone with her for days|unsafe).
    The baby is not (looked at|talked to) as much as babies need. {mother} grieves about this herself.`),
  parentsSubstances: sentences(`
    {mother}'s drinking (is worse than she told us|has crept up again). {child} can tell by the (sound of the fridge|way she says {their} name). There has been (a burned pan|a late pick-up|a fall), and one day it could be worse.
    Drugs and the people who bring them come into the home. {child} (sleeps lightly|knows too much about it). Promises to stop have been sincere, and short.
    The money runs out before the month does. When it does, {mother} (disappears for an evening|borrows from people who frighten her).`),
  disability: sentences(`
    {child}'s parents (lift, wash and feed {them}|are awake with {them} most nights) with no break, and they are (exhausted|ill themselves). There is no danger from want of care; there is danger from want of rest.
    {child} cannot be left for a moment, and {they} is getting (stronger|quicker). The house is not adapted. {Others} had learned to go without.
    {child} has no words for pain or fear, so a change in {them} must be taken seriously and never put down to {their} disability.`),
  exploitation: sentences(`
    Adults outside the family are using {child}, and {they} does not see it so: to {them} they are (friends|the first people who rated {them}). {They} {have} (carried things|been hurt|gone missing), and owes money that can never be paid.
    {mother} does everything right, and it does not reach far enough: the harm is (on the estate|on {child}'s phone|at the station). She needs us beside her, and not a list of what she should do.
    {child} is (proud, and very frightened|frightened underneath). If nothing interrupts this {they} may be badly hurt, or hurt someone.`),
  familyStress: sentences(`
    The family lives with (not knowing where they will sleep|debt|grief) day after day. The parents are loving, and have run out. {child} is beginning to (worry at night|act as if nothing is wrong).
    There is no one behind {mother} if she is ill. One more bad letter could tip this from hard into unsafe.`),
  conflict: sentences(`
    {child} and {mother} hurt each other with words, and lately with hands. Each is waiting for the other to say sorry. {child} could (end up sleeping on sofas|be out of school by Christmas).
    The adults' quarrel takes up all the room. {child} (has given up asking for things|makes noise to be seen).`),
  selfHarm: sentences(`
    {child} hurts {themself} when (the feelings get too big|{they} cannot sleep). {They} {have} planned how to die (once|more than once), and {have} told us how {they} would be stopped. The wait for treatment is dangerous.
    {child} says that {they} is a burden. {mother} checks on {them} through the night, and has (not slept|given up work). They are both getting worse by being afraid.`),
  illParent: sentences(`
    {child} does (personal care|most of the housework) for {their} parent, and worries about what {they} will find when {they} gets home. {They} {have} dropped (football|{their} friends|choir) without telling anyone.
    Nobody has told {child} what {mother}'s illness means. {They} {have} looked it up.`),
  unaccompanied: sentences(`
    {child} is alone in a country that {they} {have} known for weeks. {They} does not sleep, and (starts at sirens|keeps {their} shoes on). We do not know who helped {them} here, or what they may ask for.
    {child} has an older cousin's number and an address in another city. Somebody may be waiting for {them} who does not mean well.`),
}

/** What it adds up to. */
export const analysis = {
  noFurtherAction: sentences(`
    This was (a single incident|a bad month) in a family that otherwise manages well. {child} is not in need of our help now. {mother} knows (whom to ring|what to ask the school for), and we agreed what would make either of us pick up the phone again.
    We looked for more than we were told, and did not find it. {child} was clear and (relaxed|cheerful), with and without {mother}. The worry was a real one, and it has been answered.
    The children are safe, and the plan the family made for itself is better than one that we would have written. We are stepping back.
    What {child} needs is already there: {school}, {their} grandmother, and a mother who acts when she is worried. There is nothing that we would add.`),
  familyHelp: sentences(`
    {child} does not need a social worker. The family would like, and should have, help with (routines|money|sleep|the parents' separation), and has met the worker who will offer it.
    The worries can be answered by family help, with {mother} in the lead. She agreed to it, and (chose who|said what) should come first.
    On balance {child} is safe, and things are a struggle. Help early is right here; more than that would be more than the family needs.`),
  need: sentences(`
    {child} is in need of help, and {mother} wants it. The worries are (serious, and can be worked with|not new), and there is a way to do something about them that the family believes in. A plan follows, and we will know in (six weeks|three months) whether it is working.
    We considered whether this is about (money and housing|illness|what {mother} lived through herself) more than about care. It is about all of them, and {child} should not have to wait for one to be settled.
    What would a good enough week look like? {mother} could say: (school every day, and tea at the table|a night when nobody shouts|the heating on). The plan starts there.
    We held two explanations open: that {mother} (does not see|cannot yet act on) what {child} needs, and that she sees it and is alone with it. What we saw fits the second better. If the plan does not bring change by the review, we will think again.`),
  protection: sentences(`
    {child} has suffered harm, and is likely to again without a plan that does not depend on promises. That is our judgement, and {mother} knows it. She disagrees with (some|parts) of it, and her words are in this report.
    The good in this home is real, and it has not been enough to keep {child} safe. We recommend a conference, so that everyone who can help (hears the same thing|knows what the others will do).
    We asked what else could explain it, and tested each against what {child} said, what was seen and what others know. Harm remains the likeliest, and waiting would be the wrong way to be fair.`),
  lookedAfter: sentences(`
    {child} cannot be safe at home now, and there is nobody in the family who can care for {them} yet. We will go on asking who could. {They} {have} been told why, by someone {they} knows, in words that {they} can keep.
    Coming into care is the right decision for {child} today. The plan is (home again, if it becomes safe|with family, if they are able), and {they} will have (school|{others}) beside {them} throughout.`),
}
