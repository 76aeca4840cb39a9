import { isId } from '../../kernel/kernel.ts'
import type { Relation } from '../../record/record.ts'
import { notFound, type Page } from '../page.ts'
import { adultPage, type Tie } from '../people/adult-page.ts'
import { nameOfPerson } from '../people/person-row.ts'
import { isWorkOfAny } from '../people/tied.ts'

/** Somebody grown up in a child's life: who, how to reach them safely, and the children they belong to. */
export default {
  path: '/adults/:adult',
  needs: 'see:child',
  show: async ctx => {
    const { store, params, today, asker } = ctx
    const id = params['adult'] ?? ''
    const [adult] = isId(id) ? await store.adultsOf([id]) : []
    if (!adult) return notFound
    const [into] = adult.mergedInto
    if (into) return { goTo: `/adults/${into.survivor}`, about: [] }
    const { people, relations } = await store.familyOf(id, today)
    const near = onceEach(relations.filter(r => r.is === id || r.of === id))
    const rows = new Map((await store.peopleListed([...near.map(r => (r.is === id ? r.of : r.is))], today)).map(p => [p.subject, p]))
    const ties: Tie[] = near.flatMap(relation => {
      const person = rows.get(relation.is === id ? relation.of : relation.is)
      return person ? [{ person, relation, isOf: relation.is === id }] : []
    })
    const children = await store.childrenOf(ties.filter(t => t.person.type === 'child').map(t => t.person.subject))
    const own = people.find(p => p.subject === id)
    const isTheirWork = await isWorkOfAny(ctx, children)
    return {
      title: 'Somebody in a child’s life',
      page: adultPage({
        adult,
        name: own ? nameOfPerson(own) : adult.adultDetails.surname,
        ties,
        today,
        isTheirWork,
        may: asker.may,
      }),
      about: [id, ...ties.map(t => t.person.subject)],
    }
  },
} satisfies Page

/** Where records were put together, the same may stand in both. */
const onceEach = (relations: readonly Relation[]): Relation[] => [...new Map(relations.map(r => [`${r.is} ${r.of} ${r.type}`, r])).values()]
