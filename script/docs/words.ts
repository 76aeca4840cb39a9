import { type Word, words } from '../../src/kernel/kernel.ts'
import { code, made, page, plain, table } from './markdown.ts'

/** Every kind of entry and its fields, each with what it is called wherever it goes. */
export function wordsDocument(): string {
  const kinds = words.filter(({ field }) => field === '')
  const fields = words.filter(({ field }) => field !== '')
  const with_ = (name: 'cin' | 'ssd' | 'api') => fields.filter(word => word[name]).length
  return page(
    made('src/kernel/words-of-people.ts and src/kernel/words-of-work.ts'),
    '# Words',
    `What each thing is called in the code, on screen, in the children in need census (CIN), in the Standard Safeguarding Dataset (SSD) and in the DfE’s children’s
social care API; and how private it is.`,
    `${kinds.length} kinds of entries with ${fields.length} fields: ${with_('cin')} go into the census, ${with_('ssd')} into the dataset, ${with_('api')} into the API.`,
    `*Plain* says nothing of anybody. *Personal* is about a person. *Special category* is what the law protects most, and whatever a worker writes freely.`,
    ...kinds.flatMap(kind => [
      `## ${kind.kind}`,
      `${plain(kind.label)}: ${kind.privacy}.${goes(kind)}`,
      table(
        ['field', 'on screen', 'how private', 'CIN', 'SSD', 'API'],
        fields
          .filter(word => word.kind === kind.kind)
          .map(word => [code(word.field), plain(word.label), word.privacy, code(word.cin), code(word.ssd), code(word.api)]),
      ),
    ]),
  )
}

function goes({ cin, ssd, api }: Word): string {
  const places = [cin && `CIN ${code(cin)}`, ssd && `SSD ${code(ssd)}`, api && `API ${code(api)}`].filter(Boolean)
  return places.length > 0 ? ` ${places.join(', ')}.` : ''
}
