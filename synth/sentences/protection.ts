import type { ThemeId } from '../themes.ts'
import { type Sentences, sentences } from './grammar.ts'

/** What each agency brought to the strategy discussion. */
export const discussed: Sentences = sentences(`
  Police: (two earlier call-outs|nothing known to them before this week). School: {child} is (quieter|late more often), and has said a little to (one adult|a friend). Health: (seen in the emergency department in March|no missed appointments|the health visitor has been worried for some weeks). What none of us knew before is that (it has happened at two addresses|{mother} asked for help and was given a number).
  We shared what each of us knows, and marked what is (seen|told) and what is guessed. The gap is (the nights|{father}'s side|what {others} have seen). {child}'s own words were read out first.
  The concern is (recent harm|a pattern over months). Police will (speak with {father} first|not need to see {child} today); health will (arrange a medical for tomorrow morning|send the records); the school will keep {child}'s day ordinary.
  There is more than one explanation: an accident that was told badly, harm by somebody (in the home|who visits), or (an illness|something that none of us has thought of). We agreed who tests which, and by when, and what would tell them apart.
  {mother} does not yet know that we are meeting. She will be told (today, at home, by her worker|once {child} has been seen), in a way that does not put {child} at risk.
  Everyone was asked, "how safe is {child} tonight?" The answers ran from (four to seven|three to six). We talked about the lowest first.`)

export const decidedToEnquire = sentences(`
  There is reasonable cause to suspect that {child} is suffering, or is likely to suffer, significant harm: (what {they} said|what was seen on {their} body|what {mother} told the officers) is enough, and the rest can wait. Enquiry to begin today, (jointly with the police|by social care, with the police kept informed).
  The threshold is met because (it has happened more than once|the explanation does not fit|nobody at home can promise that it will not happen tonight). {child} will be seen (today|before the end of school), alone if {they} wants.
  We weighed waiting against acting, and could not say that {child} would be safe while we waited. Section 47 enquiry agreed by everyone present.`)

export const found: Readonly<Record<'harm' | 'noHarm' | 'risk', Sentences>> = {
  harm: sentences(`
    Harm is substantiated. {child} was seen (on the same day|twice), and {their} account (held|was clear, in {their} own order). {mother} accepts (part|most) of it. {They} {was} examined, and the doctor's view is that it is (more likely than not to be inflicted|in keeping with what {they} said).
    {child} has been harmed and may be again. The likelihood rests on (the pattern|what has been tried already|who has a key). Family members were spoken with, and (one|two) can help.`),
  risk: sentences(`
    {child} has been harmed, and is not now at continuing risk of significant harm: (the person who did it is out of the home and will not be back|{mother} acted at once and has kept to it). No conference. A child in need plan, with everyone's agreement.
    The harm was real and it has stopped. The family's own plan (holds|was tested over a weekend). We will stay with them for some months.`),
  noHarm: sentences(`
    Not substantiated. We looked for (the injury|the man|the pattern) that was described, and what we found has an (innocent|ordinary) explanation that (the doctor|three people separately) supports. {child} was (open|puzzled by the fuss), and was told why we asked.
    The enquiry found no significant harm. It found a family under strain, who would welcome help, and the assessment goes on with that.
    We could not confirm what was said, and we could not rule it out. {child} says that {they} is safe, and nothing that we saw says otherwise. {They} {have} a card with {worker}'s number on it.`),
}

export const conferenceDecided: Readonly<Record<'plan' | 'noPlan' | 'goesOn' | 'ends', Sentences>> = {
  plan: sentences(`
    All agencies agreed that {child} is likely to suffer significant harm without a plan. {mother} (agreed|could see why, and hated it). {father} (disagreed, and his reasons are recorded|sent his views).
    {child}'s words opened the conference. The decision was (unanimous|all but one: the school would have waited). The core group is named, and meets within ten working days.`),
  noPlan: sentences(`
    The conference decided against a plan. {mother}'s changes have (lasted|been seen by people who had no reason to flatter), and a child in need plan is enough. The chair asked everyone what would bring us back, and wrote it down.
    The harm is not likely to go on, since (he has gone|the support is in place). The family stays with us as children in need.`),
  goesOn: sentences(`
    The plan goes on. There is progress: (school every day|no more call-outs|two clean tests). It is (new|not yet steady), and {child} says that {they} would "wait a bit".
    The plan goes on, and has been made shorter: five actions were not anybody's, and have gone. What is left is what {child} would notice.
    Not enough has changed since the last conference. The chair (asked for a legal planning meeting|will look at it with the managers), and {mother} was told so in the room, kindly and clearly.`),
  ends: sentences(`
    The plan ends. {child} is (safer|safe), and can say why. Everyone could name something that {mother} did. A child in need plan follows.
    The reasons for the plan are no longer there: (seven months without an incident|the home is good enough, every day that we looked). The conference thanked {mother}, and {child} (got a cheer|chose the biscuits).`),
}

export const planEnded: Readonly<Record<'protection' | 'need' | 'toProtection' | 'toCare', Sentences>> = {
  protection: sentences(`
    No longer likely to suffer significant harm. Stepped down at the review conference.
    {child} is safe enough without this plan, and the family keeps (its own safety plan|the same worker).`),
  need: sentences(`
    The goals are met, or near enough that the family can finish them. {mother} chose the last visit's date.
    What we set out to do is done. {child} (said that it was|agreed). Help goes on from (school|the family hub|{mother}'s sister).`),
  toProtection: sentences(`
    Ended because a child protection plan began on the same day.
    New worries, and a conference: this plan is replaced by a child protection plan.`),
  toCare: sentences(`
    Ended when {child} came into the council's care. The care plan takes its place.
    {child} is looked after from today. What mattered in this plan is carried over.`),
}

/** Which other agencies sat at the table: health and education as the child's age has it. */
export const leadAgency: Readonly<Partial<Record<ThemeId, 'voluntary' | 'adultServices' | 'probation' | 'housing'>>> = {
  domesticAbuse: 'voluntary',
  parentsMentalHealth: 'adultServices',
  parentsSubstances: 'adultServices',
  exploitation: 'probation',
  familyStress: 'housing',
}
