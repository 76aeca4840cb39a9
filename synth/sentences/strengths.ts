import { sentences } from './grammar.ts'

/** Where the children are small. */
export const littleStrengths = sentences(`
  {mother} feeds {child} lovingly, and knows {their} cries apart. She (sings to {them}|talks {them} through the nappy change) and is proud of every new thing.
  {mother} keeps a (notebook|phone full of photographs) of everything that {child} does, and showed it to us without being asked.
  {child} is (in a warm cot|a good weight|up to date with {their} immunisations), and has a grandmother who comes (on Tuesdays|whenever she is rung).
  {mother} went to the (baby group|children's centre) on her own for the first time, and has been (three times|every week) since.
  When {child} fell {mother} held {them} and waited until it was over. She did not learn that from her own parents, she said.
  {mother} opened every cupboard before we asked. There was (milk for the week|a new stair gate|a list from the health visitor on the door).
  {mother} can name (two|three) people who would come in the night, and has asked one of them to.`)

/** Before the birth. */
export const unbornStrengths = sentences(`
  {mother} has been to every (scan|appointment), has stopped (smoking|drinking), and speaks to her bump in front of us without being shy of it.
  {mother} asked what we would need to see, and has done (most of it|two things of three) already: (the flat is ready|her sister will stay for a month|she is in the group).
  The midwife and {mother} trust each other. There is a (birth plan|bag by the door), and a name for whom to ring at any hour.
  {mother} knows what was missing last time, and can say it without being prompted. That is new.`)

/** Where the young person is here alone. */
export const aloneStrengths = sentences(`
  {child} found {their} way across a continent and still says thank you. {They} (learns ten English words a day|has made a friend at the mosque|cooks for the house).
  {child} has a clear plan: (college|English first, then electrics|to find {their} brother). {mother}, who cares for {them}, says that {they} is (gentle|funny once {they} trusts you).
  {child} keeps to the house rules, (plays cricket on Sundays|goes to church|runs every morning), and asks for help when {they} needs it.`)
