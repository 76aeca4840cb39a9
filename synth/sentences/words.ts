import { sentences } from './grammar.ts'

/** What children said, as they said it. Younger, school-age, and young people; and what was seen of those who do not speak yet. */
export const saidSmall = sentences(`
  "I like it when Mummy (does the voices|reads the bear one). I don't like (the shouting|when the door bangs)."
  "My best thing is (my scooter|my bunny|going to Nanny's). My worst thing is (bedtime|the dark on the stairs)."
  {They} drew (a house with everyone inside|{themself} very small in the corner) and said, "(that's the cat|that's me hiding)".
  "If I had a magic wand I would make (Mummy not be sad|a garden|Daddy come back nice)."
  "(Are you going to come again|Do you live in an office|Have you got a dog)?" and later, quietly, "(Mummy cried|I slept in Mummy's bed)".
  "I had (toast|cereal and a banana) and I (did my own shoes|brushed my teeth two times)."
  With the three houses {they} put (Grandad|the dinner ladies|Mummy) in the house of good things, and (the big boys|shouting|the dog next door) in the house of worries.
  "I'm not allowed to say." Then: "(It's a secret about biscuits|I forgot)". We left it there.
  "I'm (four|five|six) and three quarters. I can do (the monkey bars|my zip|roly-polies)."
  "When it's loud I (put my fingers in|go under the table|sing). Then it stops."
  "I want (my own bed|Mummy to play with me|to see my daddy on Saturday)."
  {They} gave the puppet a plaster and said that it had been "(naughty|very brave) and needs a cuddle".
  "I can whistle. Listen." {They} whistled. "Mummy (laughed|said well done) when I did it."
  "(Nanny|My big cousin) comes when it is bad. She (brings chips|puts the telly up loud)."
  {They} lined up the animals and said that the (elephant|cow) "is the boss of them, and (nobody shouts at her|she cries at night)".
  "My tummy (hurts on Mondays|goes funny when the phone rings). Not now, though."
  "(Teddy|My blanket) hears everything. He doesn't like (it when they throw|the stairs)."
  "I told my teacher about my (wobbly tooth|new baby|dream). I didn't tell her the other thing."
  "We had a (picnic on the floor|film night). It was the best day in the whole world."
  "Can you come when I'm (seven|a bit bigger) as well?"`)

export const saidSchool = sentences(`
  "It's better than it was. (Mum's up when I get home|We had tea together three times), and nobody's shouted since (Sunday|last week)."
  "I don't want you to (tell my mum I said this|make it worse). I just want (it to stop|them to talk normally)."
  "I worry about (my little brother|Mum) when I'm at school. I can't (think about maths|eat my lunch)."
  "On a scale it's a (four|six|seven). It'd be an eight if (we had our own house|Dad rang when he says he will|I could have friends round)."
  "(My teacher|My nan|Miss in the office) knows. I can go to her any time. She's got (biscuits|a beanbag)."
  "Everyone asks me the same questions. (You're all right though|Can you write it down this time)."
  "Sometimes I pretend to be asleep. I can hear (everything|them through the wall)."
  "I like it when it's just me and Mum. We (do baking|watch the quiz and she gets them all wrong)."
  "I want to do (gymnastics|football|drama) but it (costs too much|finishes too late)."
  "What happens if you (think it's not safe|write a bad report)? Do I have to move?" We talked about it until {they} had no more questions.
  "I'm not scared of him. I'm scared (for Mum|of what happens after)."
  "Tell them I'm (good at drawing|the fastest in my year) as well. Not just the sad stuff."
  "If I had three wishes: (a dog, a proper bed, and no arguing|Mum to get better, a holiday, and to be a vet)."
  {They} talked about (football for ten minutes|{their} new school shoes|the hamster) and then, at the door, said that {they} (had been sleeping better|did not want to go to {their} dad's this weekend).
  "I know why you come. It's because of (the police|what I told Miss|my dad). I'm not stupid."
  "We've got rules on the fridge now. I made (number three|the one about knocking)."
  "(Mum|He) tried really hard this week. I noticed. I didn't say anything in case it stopped."
  "I got (picked for the relay|star of the week|a part in the play). Nobody could come, but Nan saw the video."
  "Sometimes I make (my sister|my cousin) laugh so that we don't hear it."
  "When I'm grown up I'm going to be (a judge|a social worker, but a fun one|a lorry driver) and have a quiet house."
  "I like you but I don't like (your notebook|it when you talk to Mum in the kitchen)." I put the notebook away.
  "It's boring now. (Boring is good|Nothing happens any more). I like it."`)

export const saidTeen = sentences(`
  "You can ask, but (I'm not a grass|I don't really want to talk about it). It's (sorted|not what you think)."
  "Honestly it's been (all right|a lot calmer). Mum and me had one argument and we (both said sorry|went for a walk after)."
  "I've had (four|five|six) social workers. I'm not starting again from the beginning. It's all in there, isn't it?" {They} asked to read it, and we have set a time.
  "I sleep with my phone under my pillow in case (Mum needs me|he turns up)."
  "I'm (sixteen|old enough) and nobody asks me. They have meetings about me (while I'm in science|without me)." {They} will come to the next one, and {they} chose who sits beside {them}.
  "I'd go to college if I had (a bus pass|somewhere quiet). I want to do (plumbing|hair|childcare|music tech)."
  "They're my mates. (They look out for me|I know what you think of them)." After a while: "(It's not like I can just stop|I do get scared sometimes)".
  "I do everything. I'm not complaining. I just (never see anyone|fell asleep in my mock)."
  "If it gets bad again I'll (ring you|go to my nan's|text the number). I promise. Just (don't turn up with police|answer)."
  "I hate that she (picks him every time|says sorry and then does it again). I still love her, though."
  "The best thing this week? (I got a merit|I cooked for everyone|I went two days without doing it)."
  "Write that I said it's (not Mum's fault|my choice)." It is written here because {they} asked.
  {They} did not want to talk today, and was told that this is fine. We drove (to get chips|round for a bit) and listened to {their} music. {They} said "(thanks|see you Thursday)".
  "I don't know what I want. (Nobody's asked me that|Can I think about it?)"
  "I read what you wrote. Mostly it's fair. I'd change (the bit about my dad|'chaotic'). Say tired." It says tired now.
  "You're the first one who (rang back|asked what I'm good at)."
  "I can handle it. It's (the little ones|my mum) you should be asking about."
  "I've got a (Saturday job|place at college|boyfriend, and he's nice). I'm all right, you know."
  "What I'd want is (one night where nobody needs me|a lock on my door|to be believed). That's it."
  "If I tell you, what do you have to do with it?" I explained. {They} thought for a while, and said, "(next time|okay, then)".
  "It's embarrassing, you coming to school. Can we do (the café|a walk) instead?" We can, and will.
  "Some days I feel (fine|nothing). Today's a (six|four). It was a two."`)

/** A baby's or toddler's own evidence. */
export const seenBaby = sentences(`
  {child} was (alert|content|hungry and loud about it), followed faces, and settled when {mother} picked {them} up. {Their} (cot was made up|bottles were washed). {They} {have} put on weight.
  {child} reached for {mother} when a stranger came in, and looked back at her before touching anything. That is what we would hope to see.
  {child} was in the (bouncer|buggy) for most of the visit and looked (past|away from) {mother}. When she sang, {they} stopped and stared, and then smiled. They could do more of this.
  {child} has (two teeth|a cold|a new word), and is (crawling|pulling up|walking along the sofa). There is a gate at the stairs now.
  {child} slept through the visit on {their} back in a clear cot, in a warm room. We talked about (night feeds|safe sleeping|who helps at four in the morning).
  {child} cried and was slow to be comforted. {mother} (tried everything|looked to us). She (knows what helps and was too tired to|asked the health visitor to come on Monday).
  {child} (banged a pan with a spoon|posted bricks into my bag) and laughed with {their} whole body. {mother} laughed too.`)

/** Before the birth. */
export const seenUnborn = sentences(`
  {mother} is well, and the midwife is content with the baby's growth. She has (a cot from her sister|the room painted|a bag packed), and (talked to|stroked) her bump while we spoke.
  The baby moves most (in the evenings|when there is music). {mother} has been to every scan, and has named a (birth partner|sister who will be there).
  We talked about the first night home, who will be there, and what the baby will need from the people around {mother}. She had thought about it (more than we expected|already).`)
