import { sentences } from './grammar.ts'

/** A visit at home, said of everyone who was seen. */
export const visitsHome = sentences(`
  {mother} let us in with a (tea towel over her shoulder|smile|phone under her ear) and made room at the table. We talked about (the week|school|money) while the children came and went. The house was (warm|tidier than last time|noisy in a good way).
  Visit as planned after school. {mother} had (made a list|remembered what we agreed), and (two|three) of the things on it were done. What she could not do was (ring the landlord|get to the appointment), and we did it together.
  {mother} was (tired|subdued) and said so. It had been a (hard|long) week: (the car failed|her benefit was cut|{father} rang every night). She cried a little, and then got up to put the tea on.
  We looked at the plan together, line by line. {mother} thinks that (bedtimes|mornings) are better, and that (the weekends|the handovers) are not. She (laughed at one of my suggestions, fairly|had a better idea than mine).
  Unannounced visit. {mother} was surprised, and (let us in at once|asked for five minutes, which was fair). There was (washing on every radiator|supper in the oven), and the children were (in pyjamas|doing homework on the floor).
  {father} was at home (for the first time|today), and stayed for the whole visit. He (said little|asked what he should do differently|was angry at the start and not at the end).
  {mother} and I walked to school together to fetch the children. She talks more easily (walking|side by side). She told me about (her own mother|when she was at school herself).
  A short visit, to see that things are as we were told. They are: (the bedroom is sorted|the lock is mended|the boiler works). {mother} was (pleased to show it|getting ready for work).
  {mother} had the television on and turned it down without being asked. We spoke about (what the children hear|what would help most before Christmas|sleep). She is (worn|hopeful), and both were true in the same hour.
  The children wanted to show (a trick|a swimming certificate|the kittens), so we began with that. {mother} watched them, and said, "this is what I want it to be like".
  {mother} disagreed with what I wrote last time, and told me so. She was right about (the dates|who said it), and I have corrected it. We left the rest as two views of one day.
  The flat smelled of (cleaning|toast|paint). {mother} has moved the (beds|sofa) so that {child} has (a corner of {their} own|more light). She did it with her sister on Sunday.
  {mother}'s sister was there, and {mother} was happy for her to stay. She (is good with the children|did not take sides). She can have them (every other Friday|after school on Wednesdays).
  It was {mother}'s first day back at (work|college). The children got their own tea, with (beans on the ceiling|great pride). We talked about who is at home between four and six.
  {mother} showed me the letters that she had not opened. We opened them together: (one was good news|it was less bad than she had feared), and (I rang the council|she rang the school) while I was there.`)

/** Tried, and nobody was seen. */
export const visitsMissed = sentences(`
  Nobody came to the door. The curtains were (drawn|open), and the (buggy|car) was not there. I left a card and sent a text. We will (try again tomorrow|ring the school to see {child} there).
  Nobody was in, although we had agreed the time. The neighbour thought that they were (at the hospital|shopping). I waited, and then rang the school.
  {child} was out with {their} (grandmother|father) when I came. {mother} was (sorry|cross with herself), and I stayed for a few minutes and came back the next day.
  The phone rang unanswered and so did the door. I have told the manager, and the duty team will try (this evening|first thing).
  {mother} said at the door that it was not a good time: (there were visitors|the little one was ill|they were going out). The children were heard upstairs. A new time is agreed for (tomorrow|Thursday), and my manager knows.
  The family was out. {mother} rang (within the hour|in the evening) and was sorry: (she had the wrong day|the clinic ran late).`)

/** At school, the young person alone. */
export const visitsAtSchool = sentences(`
  Seen at {school}, in (the quiet room|the library|the garden). {child}'s teacher says that {they} (is settling|had a better week|is tired on Mondays).
  Seen at {school} after lunch. {child} had chosen the (art room|bench by the pond), and talked while {they} drew. {They} {have} (a new friend|moved up a set).
  {child} came out of (maths|a test) to see me, not unwillingly. {Their} key adult sat with us at first and then left when {child} said that it was fine.
  A quarter of an hour at {school} before the bell. {child} (had forgotten {their} lunch|wanted to show me the display), and we sorted that first.
  Seen at {school}. Attendance since the last visit is (full|all but a day), and nobody there has anything new to be worried about.
  Seen in the (pastoral office|music room) at {school}. {They} chose where to sit and (brought a friend to the door|kept {their} coat on). {Their} head of year had good things to say.`)

/** What was seen of one child who can speak for themself. */
export const aboutOne = sentences(`
  {child} was (chatty|shy for a moment and then chatty). {Their} room is {their} own kind of tidy. {They} showed me (a model|{their} reading|the list on {their} wall).
  {child} looked (well|tired|pale). {They} ate (two helpings|nothing) while we talked, and (leaned against {mother}|kept an eye on the door).
  {child} asked to talk on {their} own, so we sat (on the back step|in {their} room with the door open). {They} wanted to know what happens next, and I told {them} what I know and what I do not.
  {child} is (taller|wearing glasses now|missing two front teeth). {They} {have} (a part in the play|been picked for the team|read to the class).
  {child} and {mother} were (gentle|careful|at odds) with each other today. When she praised {them} {they} (looked at the floor and smiled|rolled {their} eyes, pleased).
  {child} (answered in one word|shrugged) and then stayed in the room the whole time, near enough to hear. I did not press {them}.
  We played (cards|noughts and crosses) first. {child} (cheated cheerfully|let me win). After that {they} told me about (the night it happened|{their} dad's new flat|school) in {their} own order.
  {child} had a (graze on {their} knee|plaster on {their} thumb) and told me how: (the kerb|a tin). It fits, and {mother} told the same story.
  {child} (is sleeping through|came down twice|had a dream about it). {They} and {mother} have made a (chart|deal) about it that was {child}'s idea.
  {child} wrote {their} three houses. In the house of dreams there is (a trampoline|"nobody gets cross"|a key that only we have).`)

/** In care. */
export const visitsInCare = sentences(`
  Seen at the home where {they} {was} (settled|getting to know everyone). {child} showed me (the garden|{their} room, with photographs up|where the biscuits are). {They} asked about (family time|{their} things|how long), and I said what I know.
  {child} spoke of {mother} today, and of (going home|the dog). {Their} carer sat with {them} afterwards. Family time was (warm and ended in tears|cancelled, and {they} {was} angry|good: they made pancakes).
  Seen with {their} carer and then alone, walking. {child} is (doing well|finding it hard) at {school}. {They} would like (a later bedtime|to see {others} more|to choose the paint).
  {child} had a list for me: (a bigger bed|the trip to France|a photo of Nan|to stop going to the club). We went through it, and I wrote down what I will answer by when.
  {Their} carer is proud of {child}, and told {them} so in front of me. {They} (hid behind a cushion|said "whatever", and grinned).
  {child} did not want to come downstairs, so we talked through the door, and then on the stairs. It had been (a birthday|family time that was moved|a row about a phone).
  We looked at {their} life story book together. {child} had stuck in (a bus ticket|a leaf|the hospital band) and told me why.
  {child} is (taller|tanned from the holiday|missing a tooth), and {their} carer has the health review booked. {They} asked whether {mother} knows (that {they} can swim now|about the certificate).
  Seen with {others} for a picnic. They (would not be parted|argued about the crisps) and it was {their} best afternoon this month, {child} said.
  {child} wants to know why {they} cannot live with {mother} yet. I told {them} again, in {their} words, and said that it is a good question and {they} may ask it every time.
  The placement is (steady|under strain since the exams began). {Their} carer asked for (a weekend's rest|somebody to talk to), and {child} asked not to be moved. Both can be done.
  {child} took me to meet (the hens|the neighbour's puppy|{their} form tutor). {They} talked more in those ten minutes than in the last three visits.`)
