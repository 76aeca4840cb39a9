import { type Day, dayInWords, postcode } from '../../kernel/kernel.ts'
import { type Child, codes, first, type NewVersion, openEpisode } from '../../record/record.ts'
import { Reader, said } from '../answers.ts'
import { written } from '../episodes.ts'
import { options } from '../options.ts'
import { lookedAfterReturn } from '../sources.ts'
import type { Step } from '../step.ts'
import { homeAsks, homeFrom, notIn } from './home.ts'
import { ageOf, periodOf } from './in-care.ts'
import { notUnder, statusOptions } from './legal.ts'
import { startExamples } from './looked-after-start.examples.ts'
import { alsoAsks, alsoNo, alsoThese, called } from './together.ts'

/** Nobody is looked after for no need: the return knows neither of these two (145). */
const needs = options(codes.primaryNeeds.filter(({ code }) => code !== 'N9' && code !== 'N0'))
const lookedAfterAlready = 'This child is looked after already.'
const notYetLookedAfter = (siblings: readonly Child[]) => siblings.filter(s => !periodOf(s) && s.childDetails.dateOfBirth)

/** Why a time of being looked after may not begin on a day: another one, or part of one, reaches to it (431). */
function notFrom(child: Child, on: Day): string | undefined {
  const { dateOfBirth, dateOfDeath } = child.childDetails
  const last = child.periodsOfCare.find(p => !p.endDate || p.endDate >= on)
  if (last)
    return `${called(child)} was looked after until ${last.endDate ? dayInWords(last.endDate) : 'now'}: a new time begins on a later day`
  const parts = [...child.legalStatuses, ...child.placements, ...child.deprivationOfLibertyOrders]
  if (parts.some(p => !p.endDate || p.endDate > on))
    return `A legal status, a home or an order of ${called(child)} is recorded at that time. Correct or take back that one first`
  if (dateOfBirth && on < dateOfBirth.on) return `${called(child)} was not born yet`
  if (dateOfDeath && on > dateOfDeath) return `${called(child)} had died by then`
  const age = ageOf(child, on)
  return age !== undefined && age >= 18 ? `${called(child)} was 18 by then, and is not looked after as a child` : undefined
}

export const lookedAfterStart: Step = {
  id: 'looked-after-start',
  says: 'Record that the child is looked after',
  done: 'The child is looked after. The first review is due within 20 working days.',
  needs: 'record:care',
  source: lookedAfterReturn('start of a period of care, legal status, placement, category of need, home postcode'),
  siblings: true,
  notNow: ({ child }) =>
    periodOf(child)
      ? lookedAfterAlready
      : child.childDetails.dateOfBirth
        ? undefined
        : 'A child is looked after from birth on: enter the date of birth first.',

  asks: ({ today, siblings }) => [
    { field: 'startDate', label: 'On which day did the council begin to look after the child?', as: 'day' },
    { field: 'primaryNeedCode', label: 'What is the main reason?', as: 'one', of: needs },
    { field: 'familyPostcode', label: 'Postcode of the home that the child leaves', as: 'line', optional: true },
    { field: 'status', label: 'Under what law?', as: 'one', of: statusOptions(today), section: 'The law' },
    ...homeAsks(today),
    ...alsoAsks(notYetLookedAfter(siblings), name => `Does ${name} come with them: on the same day, under the same law, to the same home?`),
  ],
  prefilled: ({ child, siblings, today }) => ({
    startDate: written(today),
    primaryNeedCode: needs.find(({ value }) => value === openEpisode(child)?.primaryNeedCode)?.value,
    familyPostcode: postcode(child.addresses.findLast(a => a.type === 'home' && !a.endDate)?.postcode ?? ''),
    ...alsoNo(notYetLookedAfter(siblings)),
  }),

  decide: ({ child, siblings, today, newId }, given) => {
    const read = new Reader(given, today)
    const startDate = read.pastDay('startDate', 'the day on which it began')
    const primaryNeedCode = read.one('primaryNeedCode', needs, 'the main reason')
    const homePostcode = read.postcodeIfAny('familyPostcode')
    const status = read.one('status', statusOptions(today), 'under what law')
    const others = alsoThese(read, notYetLookedAfter(siblings), name => `whether ${name} comes with them`)
    const home = homeFrom(read, [child], startDate, status)
    for (const each of startDate ? [child, ...others] : []) {
      const isThis = each === child
      const late = notFrom(each, startDate!)
      if (late) read.refuse(isThis ? 'startDate' : `with-${each.id}`, late)
      const unlawful = status && notUnder(each, status, startDate!, undefined)
      if (unlawful) read.refuse(isThis ? 'status' : `with-${each.id}`, unlawful)
      const unfit = !isThis && home.type && notIn(each, home.type, startDate!, status)
      if (unfit) read.refuse(`with-${each.id}`, unfit)
    }
    if (read.refused || !startDate || !status || !home.type) return read.no

    const { type, provider, urn, carer } = home
    return [child, ...others].flatMap((each): NewVersion[] => {
      const socialCareEpisode = openEpisode(each)?.id
      const [period, law, place] = [
        said({ startDate, primaryNeedCode, homePostcode, socialCareEpisode }),
        { status, startDate },
        said({ type, provider, urn, postcode: home.postcode, carer, startDate }),
      ]
      return [
        first('periodOfCare', each.id, newId(), period, 'Became looked after'),
        first('legalStatus', each.id, newId(), law, 'Became looked after'),
        first('placement', each.id, newId(), place, 'Became looked after'),
      ]
    })
  },

  examples: startExamples,
}
