/** What the DfE holds, as its description has it: things with ids, put in place or removed. What it leaves open is chosen. */
export interface Reading {
  /** What a message does not say of something that it names. */
  leftOut: 'unchanged' | 'gone'
  /** Codes, questionnaires and workers, which have no ids. */
  lists: 'replaced' | 'added to'
  purges: 'first' | 'last'
}
const usualReading: Reading = { leftOut: 'unchanged', lists: 'replaced', purges: 'first' }

type Fields = Record<string, unknown>
interface Node {
  fields: Fields
  blocks: Map<string, Fields>
}
interface HeldChild extends Node {
  episodes: Map<string, Node>
  /** By list and id, wherever they are: an id is one thing. */
  items: Map<string, { list: string; episode: string; fields: Fields }>
}

const idOfList: Record<string, string> = {
  child_and_family_assessments: 'child_and_family_assessment_id',
  child_in_need_plans: 'child_in_need_plan_id',
  section_47_assessments: 'section_47_assessment_id',
  child_protection_plans: 'child_protection_plan_id',
  child_looked_after_placements: 'child_looked_after_placement_id',
}
const blocks = ['child_details', 'health_and_wellbeing', 'adoption', 'care_leavers']

export class Holdings {
  private readonly children = new Map<string, HeldChild>()
  private readonly reading: Reading
  constructor(reading: Reading = usualReading) {
    this.reading = reading
  }

  /** One child of a request. */
  take(message: Fields): void {
    const id = String(message['la_child_id'])
    if (message['purge'] === true) {
      this.children.delete(id)
      return
    }
    const child = this.children.get(id) ?? { fields: {}, blocks: new Map(), episodes: new Map(), items: new Map() }
    this.children.set(id, child)
    const purge = () => this.purge(child, message)
    if (this.reading.purges === 'first') purge()
    this.put(child, message)
    if (this.reading.purges === 'last') purge()
  }

  private purge(child: HeldChild, message: Fields): void {
    for (const [key, value] of Object.entries(message)) if (blocks.includes(key) && isPurged(value)) child.blocks.delete(key)
    for (const episode of listOf(message, 'social_care_episodes')) {
      const id = String(episode['social_care_episode_id'])
      if (isPurged(episode)) {
        child.episodes.delete(id)
        for (const [key, item] of child.items) if (item.episode === id) child.items.delete(key)
      }
      for (const [key, value] of Object.entries(episode))
        if (blocks.includes(key) && isPurged(value)) child.episodes.get(id)?.blocks.delete(key)
      for (const [list, idName] of Object.entries(idOfList))
        for (const item of listOf(episode, list)) if (isPurged(item)) child.items.delete(`${list} ${item[idName]}`)
    }
  }

  private put(child: HeldChild, message: Fields): void {
    this.putNode(child, message)
    const said = listOf(message, 'social_care_episodes')
    for (const episode of said) if (!isPurged(episode)) this.putEpisode(child, episode)
    if (this.reading.leftOut === 'unchanged') return
    const named = new Set(said.map(e => String(e['social_care_episode_id'])))
    for (const id of child.episodes.keys()) if (!named.has(id)) child.episodes.delete(id)
    for (const [key, item] of child.items) if (!named.has(item.episode)) child.items.delete(key)
  }

  private putEpisode(child: HeldChild, episode: Fields): void {
    const id = String(episode['social_care_episode_id'])
    const node = child.episodes.get(id) ?? { fields: {}, blocks: new Map() }
    child.episodes.set(id, node)
    this.putNode(node, episode)
    for (const [list, idName] of Object.entries(idOfList)) {
      const items = listOf(episode, list)
      for (const item of items) {
        if (isPurged(item)) continue
        const key = `${list} ${item[idName]}`
        child.items.set(key, { list, episode: id, fields: this.joined(child.items.get(key)?.fields ?? {}, item) })
      }
      const named = new Set(items.map(item => `${list} ${item[idName]}`))
      if (this.reading.leftOut === 'gone')
        for (const [key, item] of child.items) if (item.episode === id && item.list === list && !named.has(key)) child.items.delete(key)
    }
  }

  private putNode(node: Node, said: Fields): void {
    const own = Object.entries(said).filter(([key]) => !blocks.includes(key) && !(key in idOfList) && key !== 'social_care_episodes')
    node.fields = this.joined(node.fields, Object.fromEntries(own))
    for (const block of blocks) {
      const value = said[block] as Fields | undefined
      if (value && !isPurged(value)) node.blocks.set(block, this.joined(node.blocks.get(block) ?? {}, value))
      if (!value && this.reading.leftOut === 'gone') node.blocks.delete(block)
    }
  }

  private joined(was: Fields, said: Fields): Fields {
    const { purge, ...is } = said
    if (this.reading.leftOut === 'gone') return is
    const joined = { ...was, ...is }
    if (this.reading.lists === 'added to')
      for (const [key, value] of Object.entries(is))
        if (Array.isArray(value)) joined[key] = added((was[key] as unknown[] | undefined) ?? [], value)
    return joined
  }

  /** Every child in one form, whatever the order in which things came. */
  all(): Record<string, unknown> {
    return Object.fromEntries([...this.children].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, child]) => [id, formOf(child)]))
  }
}

function formOf(child: HeldChild): unknown {
  const episodes = [...child.episodes].map(([id, node]) => ({
    ...nodeForm(node),
    items: [...child.items.values()]
      .filter(i => i.episode === id)
      .map(i => sorted(i.fields))
      .sort(byText),
  }))
  return { ...nodeForm(child), episodes: episodes.sort(byText) }
}

const nodeForm = ({ fields, blocks }: Node) => ({
  fields: sorted(fields),
  blocks: [...blocks].map(([name, block]) => [name, sorted(block)]).sort(byText),
})

const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted).sort(byText)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  )
}

const listOf = (part: Fields, list: string) => (part[list] as Fields[] | undefined) ?? []
const isPurged = (value: unknown) => typeof value === 'object' && value !== null && 'purge' in value && value.purge === true

/** A worker is the same from the same day on; anything else is what it says. */
const nameOf = (member: unknown): string => {
  const { worker_id, start_date } = (typeof member === 'object' && member !== null ? member : {}) as Fields
  return worker_id ? `${worker_id} ${start_date}` : JSON.stringify(sorted(member))
}
/** One that is there already is joined with what is said of it now. */
function added(was: readonly unknown[], is: readonly unknown[]): unknown[] {
  const all = new Map(was.map(member => [nameOf(member), member]))
  for (const member of is) {
    const before = all.get(nameOf(member))
    all.set(nameOf(member), typeof member === 'object' ? { ...(before as Fields | undefined), ...(member as Fields) } : member)
  }
  return [...all.values()]
}
