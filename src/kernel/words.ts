import { wordsOfCare } from './words-of-care.ts'
import { wordsOfPeople } from './words-of-people.ts'
import { wordsOfWork } from './words-of-work.ts'

/** How private a field is: said of nobody; about a person; or of the kinds that the law protects most, and whatever a worker writes freely. */
export type Privacy = 'plain' | 'personal' | 'special category'

/** One field of the record, and what it is called wherever it goes. */
export interface Word {
  kind: string
  field: string
  label: string
  privacy: Privacy
  /** Item of the children in need census. */
  cin?: string
  /** Field of the Standard Safeguarding Dataset. */
  ssd?: string
  /** Path in the DfE's children's social care API. */
  api?: string
}

const privacies: Record<string, Privacy> = { '-': 'plain', p: 'personal', s: 'special category' }

/** One line a field: name | label | how private | CIN | SSD | API. A line that begins with # names the kind. */
function read(text: string): Word[] {
  let kind = ''
  return text
    .split('\n')
    .map(line => line.trim())
    .flatMap(line => {
      if (line.startsWith('#')) kind = line.slice(1).trim()
      if (line === '' || line.startsWith('#')) return []
      const [field = '', label = '', privacy = '', cin, ssd, api] = line.split('|').map(part => part.trim())
      return [
        {
          kind,
          field,
          label,
          privacy: privacies[privacy] ?? 'special category',
          ...(cin && { cin }),
          ...(ssd && { ssd }),
          ...(api && { api }),
        },
      ]
    })
}

export const words: readonly Word[] = read(`${wordsOfPeople}\n${wordsOfWork}\n${wordsOfCare}`)

const byName = new Map(words.map(word => [`${word.kind}.${word.field}`, word]))

/** What a field of a kind is called on screen; without a field, what the kind is called. */
export const labelled = (kind: string, field = ''): string => byName.get(`${kind}.${field}`)?.label ?? field
