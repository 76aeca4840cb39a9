import { keepPostcodes, keepProviders, Unreadable } from '../engines/engines.ts'
import { type Command, Mistake } from './command.ts'
import { referenceFolder } from './kept.ts'
import { progress } from './opened.ts'

const n = (count: number) => count.toLocaleString('en-GB')

export const referenceCommand: Command = {
  usage: 'reference import postcodes FILE  |  reference import providers FILE',
  help: `Keeps facts of the outside world that checks of returns need.

  import postcodes FILE   the ONS postcode directory (its zip, or the CSV in it), or a Parquet file with the same columns
  import providers FILE   Ofsted’s list of providers, a workbook in the layout of any year

What was kept before is replaced. Whatever runs already goes on with what it read when it began: start kith serve and kith work again. What the record’s own
checks find is then looked at again the next night.`,
  options: {},
  takes: 'files',
  run: async ({ rest: [what, which, path, more] }) => {
    if (what !== 'import' || (which !== 'postcodes' && which !== 'providers') || path === undefined || more !== undefined)
      throw new Mistake('say reference import postcodes FILE, or reference import providers FILE')
    try {
      if (which === 'postcodes') console.log(`${n(await keepPostcodes(referenceFolder, path, progress('postcodes')))} postcodes are kept.`)
      else {
        const { count, unmapped } = await keepProviders(referenceFolder, path)
        console.log([`${n(count)} providers are kept.`, ...unmapped.map(line => `Not found in ${line}`)].join('\n'))
      }
    } catch (fault) {
      throw fault instanceof Unreadable ? new Mistake(`${path} cannot be read: ${fault.message}`) : fault
    }
  },
}
