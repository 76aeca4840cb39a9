import type { ThemeId } from '../themes.ts'
import { type Sentences, sentences } from './grammar.ts'

/** How the news came, by who brought it. */
const openings: Readonly<Record<string, Sentences>> = {
  '6': sentences(`
    Police notification: officers went to the (home|address) (on Saturday night|late yesterday evening|in the early hours|this afternoon).
    Notification from the police after a call from (a neighbour|a family member|somebody in the house).
    The police (protecting vulnerable people unit|safeguarding team) rang about an incident (last night|yesterday|at the weekend).
    A police report came overnight. Officers (spoke with everyone at home|saw the children, who were in bed|left once it was calm).`),
  '2A': sentences(`
    The safeguarding lead at {school} rang (this morning|at the end of the school day|after speaking with {mother}).
    Written referral from {school}, who have (told|spoken with) {mother} about making it.
    {school} (called|rang|sent the form) because {child} had spoken to a (teaching assistant|teacher|learning mentor) (at break|after lunch|before registration).
    The (head of year|pastoral lead|deputy head) at {school} asked for (advice|help) and agreed that this should be a referral.`),
  '1A': sentences(`
    {mother} rang and asked for help. It had taken her (some weeks|a long time) to make the call, she said.
    A grandparent rang, (worried|upset) and (asking not to be named to the family|content for {mother} to know).
    {child}'s father rang (after contact at the weekend|from work).
    An aunt rang the front door and (spoke for some time|asked what help there is).`),
  '9': sentences(`
    Somebody who did not want to give a name rang to say that they (were worried|had heard things) at the family's home.
    Anonymous call. The caller (lives nearby|knows the family) and (has rung once before|said that they had thought about it for days).`),
  health: sentences(`
    The (health visitor|midwife|school nurse|ward sister|GP) rang after seeing {child} and {mother} (on Tuesday|yesterday|this morning).
    Referral from the hospital's safeguarding team after {child} was seen in (the emergency department|the children's ward|clinic).
    The practice's safeguarding lead wrote, with {mother}'s agreement, after an appointment (this week|last week).
    (Community nursing|The perinatal mental health team|The specialist midwife) asked for a conversation about (support|what is needed) and sent the form the same day.`),
  other: sentences(`
    A worker from (the housing association|the family support charity|the youth service|probation) rang, and put it in writing (the same day|afterwards).
    Written referral, with {mother}'s agreement, from a service that knows the family well.
    The referrer rang first to talk it through, and (told the family|had told {mother}) that they would.
    Notification received from another agency, (complete and clear|with some details still to come).`),
}

export const openingFor = (source: string): Sentences =>
  openings[source] ?? (source.startsWith('3') ? openings['health']! : openings['other']!)

/** What they were worried about. */
export const worriesTold: Readonly<Record<ThemeId, Sentences>> = {
  domesticAbuse: sentences(`
    {father} (shouted at|pushed|threatened) {mother} in the (kitchen|hallway|front room) while the children were (upstairs|in the next room|on the stairs). {child} (came down and asked them to stop|rang {their} nan|was found in the wardrobe with the door pulled to).
    {mother} has a (bruised arm|cut lip|sore wrist) and says that it was {father}. It is (not the first time|the third call since the spring). She is (staying with her sister|safe tonight|frightened that he will come back).
    Neighbours heard (screaming|things being broken|a man shouting) (for over an hour|again). {mother} opened the door and said it had been (a row about money|nothing). {child} was (very quiet|holding {their} shoes, ready to go).
    {father} was arrested and bailed not to go to the address. {mother} is (relieved|torn) and says that she (does not want the children to see any more of it|is worried about paying the rent without him).
    {child} told (a friend|an adult {they} trusts|{their} teacher) that {father} "gets (mad|angry) and Mum cries". {They} asked whether {they} could (stay late|go home with someone else).
    {father} follows {mother} to work and checks her phone. He has not hit her, she says, but the children (watch what they say|have stopped having friends round|do not sleep well).`),
  neglect: sentences(`
    {child} (comes in hungry|has no coat|often wears the same clothes) and (falls asleep in lessons|takes food home for {others}). Attendance is (71%|64%|78%|82%), and letters go unanswered.
    The home was (cold|very cluttered|without working lights upstairs) and there was (little food|nothing in the fridge but milk). The beds had no (sheets|covers). {mother} was (embarrassed|low) and said that it had (got on top of her|slipped since the summer).
    {child} has missed (three|four|five) health appointments, and {their} teeth are (painful|decayed). {mother} says that she (forgets|cannot face the waiting room|has no money for the bus).
    {child} was out alone (after dark|near the main road) for the (second|third) time this month. {mother} thought that {they} {was} (next door|upstairs).
    There are (two large dogs|a number of cats), and the floors are not clean. {Others} (slept on a sofa|shared one mattress). The family has had help before, and it (lasted a few months|worked while it was there).
    {child} often has (head lice|sore skin|a smell of damp) and other children have begun to (notice|say things). {They} told us {they} (washes {their} own jumper|makes tea for everyone).`),
  physicalHarm: sentences(`
    {child} has a mark on {their} (cheek|upper arm|back|leg), about (the size of a hand|three centimetres long). {They} said that {father} (hit|smacked|grabbed) {them} (because of a broken phone|for being late|for answering back).
    {child} said "(Mum|Dad|he) hit me with a (belt|slipper|charger)" and then said (it was a joke|not to tell). There is a (fading bruise|red line) on {their} (thigh|forearm).
    The explanation given for {child}'s (broken wrist|bruised ear|burn) changed between (the ambulance and the ward|one parent and the other).
    {child} did not want to go home, and said that {they} would "get (battered|done)". No marks were seen. {father} has told the school that he (believes in discipline|smacks and sees no harm in it).
    {child} flinched when a chair (fell|scraped). Asked about it gently, {they} said that {they} (gets thumped|gets dragged upstairs) when {father} (has been drinking|is stressed).
    {mother} rang for help herself: she had (slapped {child}|shaken {child} by the shoulders) in an argument and (was frightened by it|does not want it to happen again).`),
  sexualHarm: sentences(`
    {child} told (a friend|{their} teacher|{mother}) that somebody in the family had touched {them} in a way that {they} did not like. {They} {have} asked (who will know|whether anyone will be in trouble).
    {child} (used words|played a game) at school that are beyond {their} age, and said that {they} had learned it from (a cousin|an older boy|something on a tablet).
    A man convicted of an offence against a child has been (staying|seen) at the home. {mother} says that she (did not know|was told it was a mistake).
    Images were found on a phone in the house. The police have it. {mother} has asked the (owner of it|man) to leave, and he has.
    {child} was hurt by another (pupil|young person) (on the way home|at a party). Both families (have been told|are in contact with the school).
    Messages from an adult whom {child} met in a game ask for pictures. {child} (showed {mother}|is ashamed), and the account has been reported.`),
  emotionalHarm: sentences(`
    {child} is called (stupid|a liar|a waste of space) at home, often in front of others. {They} (said it does not matter|repeated it as if it were true).
    {child} is the one who is blamed. {Others} (got treats and outings|heard kind words); {child} ate (alone|after everyone else) and had (no door to {their} room|nothing of {their} own).
    The parents are in dispute, and each (asks {child} to choose|says terrible things about the other in {their} hearing). {child} has (tummy aches before every handover|stopped eating lunch).
    {mother} told {child} that she (wishes {they} had not been born|will leave and not come back). {child} (sobbed|went very still) when {they} said this.
    {child} apologises for (everything|things that {they} {have} not done) and is terrified of getting work wrong. At home a mistake means (no supper|hours standing in the hall).`),
  parentsMentalHealth: sentences(`
    {mother} was (taken to hospital|seen by the crisis team) after an overdose. The children are with (their grandmother|a neighbour|an aunt), and are safe for now.
    {mother} hears voices at times, and (has stopped her medication|does not trust the new tablets). {child} (sleeps in her room to keep an eye on her|has missed school to stay with her).
    {mother} is low since the birth and says that she (feels nothing for the baby|cannot stop crying). She asked for help herself, and {father} is (worried|off work to be with her).
    {child} said that {mother} "does not get up". {They} gets {others} dressed and (walks them to school|makes the packed lunches).
    {father} believes that the family is being watched. He has (covered the windows|kept the children at home for a week). He was courteous, and (let officers in|did not want to talk).`),
  parentsSubstances: sentences(`
    {mother} (smelled of alcohol|was unsteady) at pick-up, and not for the first time. A (friend|neighbour) walked them home. {child} said, "it's only (at weekends|when she's sad)".
    A (pipe|number of empty bottles|small bag of powder) was found where the children could reach it. {mother} and {father} both use (cocaine|cannabis|heroin), and say (never in front of the children|that they want to stop).
    {child} found {father} (asleep and hard to wake|blue round the lips) and rang 999. {They} (knew the address by heart|stayed on the line until help came).
    Money goes on (drink|drugs), and the family (has been using the food bank|owes the landlord three months). {mother} has a (keyworker|first appointment) at the recovery service.
    People come and go at all hours. {child} (keeps a chair against {their} door|does not know their names).`),
  disability: sentences(`
    {mother} asks for an assessment: {child} is (growing heavier to lift|up most nights|not safe alone for a minute), and she has had no break since (the spring|her own mother died).
    The (community nurse|special school|paediatrician) asks for support with (short breaks|equipment|personal care). The family is (close and tired|managing, just).
    {child} has been told of a new diagnosis. {mother} wants to (understand what help there is|plan for secondary school).
    {child} runs towards roads and has no sense of danger. {father} gave up work to keep {them} safe. {Others} (had little time with their parents|helped, and needed a rest too).
    {child}'s behaviour has changed at home: {they} (bites|throws things|does not sleep) and {mother} has been hurt. It is not malice, she says; {they} cannot tell her what is wrong.`),
  exploitation: sentences(`
    {child} was stopped at the (railway station|bus station) with (a knife|wraps|over £400) and a phone that is not {their} own. {They} would not say who gave it to {them}.
    {child} has been missing (overnight|for two days), the (third|fourth) time this month, and came back with (new trainers|a cannabis smell|bruises). {mother} is (frantic|waiting up every night).
    An older (boyfriend|friend), whom nobody has met, picks {child} up from school in (a grey car|different cars). {They} {have} stopped seeing {their} old friends.
    {child} was found in a flat in another town with adults known to the police. {They} (said that {they} owed money|asked not to be taken home yet).
    {child} has been threatened on social media: (a debt|a video) is mentioned. {Others} would no longer walk to school.`),
  familyStress: sentences(`
    The family must leave (their flat|the hotel|temporary housing) by (Friday|the end of the month), and has nowhere to go. {child} asked whether {they} would (have to change school|lose the cat).
    {mother} lost her job, and the benefits have not come. She is (going without meals|borrowing from friends) so that the children eat.
    {mother}'s mother died (in the spring|three weeks ago), and she was the one who held things together. {mother} is (numb|coping for the children's sake), with no family nearby.
    Five people live in one room. {child} does {their} homework (on the stairs|in the bathroom). The damp made {others} cough.
    {mother} is alone with (twins|a new baby and {child}) and (no heating|a broken washing machine). She said, "I just need somebody to help me think".`),
  conflict: sentences(`
    {child} and {mother} argue every day, and last night it came to (pushing|broken plates|the police being called). Both are worn out. {child} has (left for a friend's|slept at {their} nan's).
    {mother} says that she cannot have {child} at home any longer. {They} (says the same of her|cried when {they} heard it). There is (still warmth|a lot of history) between them.
    {child} is (lashing out at {others}|refusing school|smashing things), since (the move|{father} left|{mother}'s new partner came).
    The parents have separated, and the courts are involved. The officer asks whether the children are known. {child} (does not want to choose|has stopped talking about either).
    {child} was (excluded|arrested for damage) on (Monday|Thursday). {mother} did everything that she could think of, and asks for someone to talk to {them}.`),
  selfHarm: sentences(`
    {child} took (tablets|all the tablets in the house) and told (a friend|{mother}) at once. {They} {was} kept in overnight, and said that {they} had wanted it to stop, not to die.
    {child} has fresh cuts on {their} (arms|legs), and told the school nurse that it (helps|is the only thing that helps). {mother} knows, and is (frightened|blaming herself).
    {child} wrote a goodbye (message|letter). {They} {have} not been to school since (half-term|September), and hardly leaves {their} room.
    {child} is not eating, and has lost (eight|ten) kilos since the summer. The waiting list is long. {mother} sits with {them} at every meal.`),
  illParent: sentences(`
    {mother} has (multiple sclerosis|had a stroke|cancer), and {child} (helps her dress|does the shopping and the cooking|gives her the tablets). {They} {have} not told anyone at school.
    {child} is late most days, because {they} {have} to (settle {their} father first|take {others} in). {They} said that {they} (likes helping|is tired).
    {father} is losing his sight, and {mother} works nights. {child} does what an adult would. The school asks for a young carer's assessment.
    {mother}'s treatment begins on Monday. She wants (somebody to look after the children on the bad days|a plan in case she does not get better).`),
  unaccompanied: sentences(`
    A young person who says that {they} {was} born in (2008|2009|2010) was found (at a lorry park|at the services|at the port) with no adult. {They} (gave {their} name as {child}|{was} cold and hungry) and asked for safety.
    {child} was brought to the police station by (a driver|two passers-by). {They} travelled for (seven months|over a year), and {have} an uncle (somewhere in England|in another city).
    {child} came under the national transfer scheme, with one bag and a phone. {They} asked first where {they} could (ring {their} mother|pray|sleep).`),
}
