import { type Day, dayInWords } from '../../kernel/kernel.ts'
import type { Child, SocialCareEpisode } from '../../record/record.ts'
import type { CensusChild } from './census.ts'
import { type CensusYear, isWithin, touches } from './census-year.ts'
import { detailsOf, isNoFurtherAction, referredOn } from './from-episode.ts'
import { characteristicsOf, identifiersOf, lastWeek } from './from-person.ts'

/** In the census, or not in it; and why, in words, so that every child of the record can be accounted for. */
export type InCensus = { readonly included: CensusChild; readonly because: string } | { readonly leftOut: string }

/** One child as the census of a year asks for them: everyone referred in the year, and everyone whose episode was open on any day of it. */
export function censusOf(child: Child, year: CensusYear): InCensus {
  const episodes = child.socialCareEpisodes.filter(e => isIn(e, year)).sort((a, b) => (referredOn(a) < referredOn(b) ? -1 : 1))
  const [first] = episodes
  if (child.mergedInto.length > 0 || !first) return { leftOut: whyNot(child, year) }

  const standing = {
    referralsOnly: episodes.every(e => isNoFurtherAction(e, year)),
    justReferred: referredOn(first) >= lastWeek(year),
  }
  const included: CensusChild = {
    at: { entry: child.childDetails.id },
    ChildIdentifiers: identifiersOf(child, year, standing),
    ChildCharacteristics: characteristicsOf(child, year),
    CINdetails: episodes.map(e => detailsOf(e, child, year)),
  }
  return { included, because: why(episodes, year) }
}

/** A referral that needed nothing more is there in the year in which it came, or was decided; any other, while it is open. */
const isIn = (e: SocialCareEpisode, year: CensusYear) => touches(year, referredOn(e), lastDayOf(e, year))

const lastDayOf = (e: SocialCareEpisode, year: CensusYear): Day | undefined =>
  isNoFurtherAction(e, year) ? (e.decisionDate ?? referredOn(e)) : e.closureDate

function why(episodes: readonly SocialCareEpisode[], year: CensusYear): string {
  const referrals = episodes.map(referredOn)
  const during = referrals.filter(on => isWithin(year, on))
  const before = referrals.find(on => on < year.from)
  const said: string[] = []
  if (before) said.push(`Open on ${dayInWords(year.from)}, since a referral on ${dayInWords(before)}`)
  if (during.length === 1) said.push(`Referred on ${dayInWords(during[0]!)}`)
  if (during.length > 1) said.push(`Referred ${during.length} times in the year, first on ${dayInWords(during[0]!)}`)
  return `${said.join('. ')}.`
}

function whyNot(child: Child, year: CensusYear): string {
  const episodes = child.socialCareEpisodes
  if (child.mergedInto.length > 0) return 'This record was merged into another one, which is counted.'
  if (episodes.length === 0) return child.contacts.length > 0 ? 'There was contact, and no referral.' : 'There was no referral.'
  const before = episodes.filter(e => referredOn(e) <= year.until)
  if (before.length === 0) return `Referred only after the census year, first on ${dayInWords(episodes.map(referredOn).sort()[0]!)}.`
  const last = before.reduce((a, b) => ((lastDayOf(a, year) ?? '') > (lastDayOf(b, year) ?? '') ? a : b))
  const on = dayInWords(lastDayOf(last, year)!)
  if (!isNoFurtherAction(last, year)) return `Closed before the census year, on ${on}.`
  return `The referral needed no further action, and was before the census year, on ${on}.`
}
