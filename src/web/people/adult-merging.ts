import { type Comparison, personOfAdult, rank } from '../../identity/identity.ts'
import { isId, labelled, type Refusal } from '../../kernel/kernel.ts'
import { type AdultField, adultDifferences, adultHomes, mergeAdults, type Option, type Side } from '../../pathway/pathway.ts'
import type { Adult, NewVersion } from '../../record/record.ts'
import type { Ctx } from '../page.ts'
import { textOf } from '../step-field.ts'

/** Two records of adults, the one that stays first, and what has to be decided before they become one. */
export interface ComparingAdults {
  survivor: Adult
  absorbed: Adult
  comparison: Comparison
  differences: readonly AdultField[]
  homes: ReturnType<typeof adultHomes>
  /** Thin evidence needs a second person. */
  isThin: boolean
  workers: readonly Option[]
}

export async function comparingAdults({ store, form, today, asker }: Ctx, survivor: Adult): Promise<ComparingAdults | Refusal> {
  const id = textOf(form, 'other')
  const [absorbed] = isId(id) && id !== survivor.id ? await store.adultsOf([id]) : []
  const no = (refused: string): Refusal => ({ refused, field: 'q' })
  if (!absorbed) return no('There is no such record')
  if (absorbed.mergedInto.length > 0) return no('That record was already put together with another one')
  if (absorbed.personMerges.length > 0)
    return no('That record is itself two that were put together: begin from that one, or take it apart first')
  const [comparison] = rank(personOfAdult(survivor), [personOfAdult(absorbed)])
  if (!comparison) return no('These two records cannot be put together')
  const held = adultHomes(survivor, absorbed)
  const isSameHome = held && where(held.survivor) === where(held.absorbed)
  const workers = (await store.workers(today)).filter(w => w.id !== asker.id)
  return {
    survivor,
    absorbed,
    comparison,
    differences: adultDifferences(survivor, absorbed),
    homes: isSameHome ? undefined : held,
    isThin: comparison.band === 'no' || comparison.band === 'possible',
    workers: workers.map(w => ({ value: w.id, label: w.jobTitle ? `${w.name}, ${w.jobTitle}` : w.name })),
  }
}

const where = ({ lines, postcode }: Adult['addresses'][number]) => [...lines, postcode ?? ''].join(' ').toLowerCase()

export const sides: readonly Side[] = ['survivor', 'absorbed']
export const fieldOfFact = (field: AdultField) => `fact-${field}`

export function decideAdultMerge({ form, today, newId }: Ctx, comparing: ComparingAdults): NewVersion[] | { refusals: Refusal[] } {
  const { survivor, absorbed, differences, homes, isThin, workers } = comparing
  const refusals: Refusal[] = []
  const chosen = (field: string, refused: string): Side | undefined => {
    const side = sides.find(each => each === textOf(form, field))
    if (!side) refusals.push({ field, refused })
    return side
  }
  const right = Object.fromEntries(
    differences.map(f => [f, chosen(fieldOfFact(f), `${labelled('adultDetails', f)}: choose which is so`)]),
  ) as Partial<Record<AdultField, Side>>
  const home = homes && chosen('home', 'Choose where they live')
  const reason = textOf(form, 'reason').trim().slice(0, 5000)
  if (reason === '') refusals.push({ field: 'reason', refused: 'Say how you know that this is one person' })
  const agreedBy = workers.find(w => w.value === textOf(form, 'agreedBy'))?.value
  if (isThin && !agreedBy) refusals.push({ field: 'agreedBy', refused: 'Choose who agreed with you' })
  return refusals.length > 0 ? { refusals } : mergeAdults({ survivor, absorbed, right, home, reason, agreedBy, today, newId })
}
