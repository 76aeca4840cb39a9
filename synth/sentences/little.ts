import type { ThemeId } from '../themes.ts'
import { type Sentences, sentences } from './grammar.ts'

/** The same news where no child is old enough to speak for themself: what was seen of them. */
export const littleOnesTold: Readonly<Partial<Record<ThemeId, Sentences>>> = {
  domesticAbuse: sentences(`
    {father} (hit|pushed) {mother} while she was holding {child}. {child} was not hurt, and (screamed|was silent and stiff) when the officers came in.
    {mother} left by the (back door|window) with {child} in a (blanket|sleepsuit) and went to (her sister's|a neighbour). She wants to (know her rights|be somewhere that he cannot find).
    A door was kicked in, and {child} was asleep in the next room. {mother} says that {father} (has never touched the baby|would not hurt a child). She is (shaken|very tired).`),
  neglect: sentences(`
    {child} was in a (soaked nappy|dirty cot) with a bottle propped up, and had (sore skin|a raw nappy rash). {mother} (seemed flat|was slow to go to {them}).
    {child} has not been (weighed|seen) for (four|five) months and has fallen two lines on the chart. (Nobody answers the door|Three visits were missed).
    The home is (cold and smoky|unsafe for a crawling child): (wires|pills|lighters) on the floor, and no gate.`),
  physicalHarm: sentences(`
    {child}, who is not yet walking, has a (bruise on the cheek|swollen arm). The story told is that {they} (rolled off the sofa|caught it on a toy). The paediatrician is (not satisfied|asking for a strategy discussion).
    A nursery nurse saw (finger marks|two small round marks) when {child} was changed. {mother} (was upset to be asked|had not seen them).
    {father} was seen to (shake the buggy hard|throw {child} onto the seat) in a car park. Two people wrote down the number plate.`),
  sexualHarm: sentences(`
    {mother} found {child} (distressed at bath time|sore) after a weekend with (a relative|{father}), and went to the doctor. She is (careful about what it may mean|very frightened).
    A man who may not be alone with children has moved in with {mother}. {child} is small, and she says that he was (honest with her|set up).`),
  emotionalHarm: sentences(`
    {child} is (shouted at for crying|left to cry for very long times), and has stopped asking. The nursery says that {they} (does not play|freezes when an adult comes near).
    {mother} speaks of {child} as (wicked|out to get her), and {they} is not yet two. She (has nobody to say it to|asked whether that is normal).`),
  parentsMentalHealth: sentences(`
    {mother} told the health visitor that she (thinks about leaving the baby at the hospital|is afraid of what she might do). She was (very brave to say so|in tears), and {child} is (well and clean|feeding well).
    {mother} has not slept for (four|five) nights, and is (talking fast|convinced that {child} was swapped). Her mother has come to stay and holds the baby.`),
  parentsSubstances: sentences(`
    {mother} was found (asleep with {child} in the bed|unsteady on the stairs with {child} in her arms). There was (a bottle|foil) beside her. She is asking for a (detox place|script).
    {child} was taken to the (dealer's car|shop doorway) at (ten at night|two in the morning). A passer-by (rang|stayed with them).`),
  disability: sentences(`
    {child} is coming home from hospital on (oxygen|tube feeds) after (four|six) months. The parents have been trained, and ask who will help (at night|with {others}).
    {child} does not (respond to sounds|sit yet), and the clinic has given it a name. {mother} wants to know (what comes next|who else has been through it).`),
  familyStress: sentences(`
    {mother} and {child} have slept in (a car|three different houses) this week. She has (one bag|no money until Tuesday), and was (clear|calm) about what she needs.
    {mother} is alone with a baby and (no cot|no cooker). She has not eaten today so that {child} could.`),
}

export const littleOnesWorries = sentences(`
  {child} is too small to tell us, and {their} body tells us instead: (weight|sleep|a startle at loud voices). If nothing changes {they} may be hurt, or may learn not to cry.
  {child} depends on {mother} for everything, and {mother} has very little left. It is the bad nights that worry us, when nobody else is in the house.
  There are gaps in what we know about (the nights|{father}'s part|the weekend visitors). {child} cannot fill them for us, so others must.
  {child}'s world is one room and the people in it. Some days they are (loving and slow|all that {they} needs). On the others {they} is (handled roughly|left too long|frightened).
  {mother} can see what {child} needs when she is well and supported. On her own, and tired, she (misses it|cannot do it). Babies cannot wait for good days.
  Two professionals have seen the same thing, weeks apart, and each thought it was only once: {child} was (watchful|limp|far too quiet).`)

export const unbornTold = sentences(`
  {mother} is (14|18|22|25) weeks pregnant, and the midwife asks us to think ahead with her: (she has had another child in care|her partner is not safe to be around babies|she is using again).
  {mother} booked late, and has missed (two|three) appointments. She told the midwife that she is (frightened that the baby will be taken|hiding the pregnancy from {father}).
  The unborn baby's father is (on bail|in prison) for hurting a child. {mother} says that (they are finished|it was long ago). She wants to (know where she stands|do right by this baby).
  {mother} is young and has been looked after herself. She is (looking forward to the baby|doing everything she is asked), and the hospital asks who will be beside her.`)

export const unbornWorries = sentences(`
  The baby will need (a safe home|calm adults|somebody awake) from the first night, and at present we cannot say that there will be. {mother} knows what we are worried about, and has (time|ideas).
  What happened to {mother}'s other child could happen again unless something is different. She can say what is: (the medication|the distance from {father}|her mother's help). We want to see it hold.
  {mother} is hurt in this relationship, and the risk rises in pregnancy and after. The plan must protect both of them, and begin before the birth.`)
