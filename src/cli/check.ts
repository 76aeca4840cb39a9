import { checkAcross, checkFiles, Unreadable } from '../engines/engines.ts'
import { type Collection, isReturnYear, type ReturnYear, returnNamed } from '../returns/returns.ts'
import { runCases } from './check-cases.ts'
import { printChecked, printInWords } from './check-print.ts'
import { type Command, Mistake } from './command.ts'
import { referenceKept } from './reference-kept.ts'

export const checkCommand: Command = {
  usage: 'check PATH... [--collection ssda903|cin] [--year 2026_27] [--last-year PATH] [--across] [--json]',
  help: `Checks returns that lie in files, without a database: every check of their year, each on its own.
A PATH is a folder, a zip, a workbook, XML or CSV; several are several returns. Tables are known by their columns.

  --collection ssda903|cin   which return it is, where the files do not say so
  --year 2026_27             whose checks are asked; without it, those of the year that the return is about
  --last-year PATH           last year’s tables, where they are not in a folder last-year inside the input
  --authority 301            the council that returns it, by its three figures or its national code: some checks need it
  --across                   sets several returns of one council against each other instead, child by child: a census (XML),
                             a looked-after return, the body of a daily feed (JSON) and a workforce census (XML), in any order.
                             A child is the same one where the returns have the same number for them. The tables of each
                             return are named CIN_, SSDA903_, FEED_ and CSWW_; the inputs are one, joined by +
  --json                     one line of JSON for each input
  --cases FILE.jsonl         runs conformance cases instead, one in each line, and prints what each of them finds`,
  options: {
    collection: { type: 'string' },
    year: { type: 'string' },
    'last-year': { type: 'string' },
    authority: { type: 'string' },
    across: { type: 'boolean' },
    json: { type: 'boolean' },
    cases: { type: 'string' },
  },
  takes: 'files',
  run: async ({ options, rest }) => {
    const text = (name: string) => options[name] as string | undefined
    // Whoever reads the answer may have read enough of it.
    process.stdout.on('error', () => process.exit(0))
    const cases = text('cases')
    if (cases !== undefined) return runCases(cases)
    if (rest.length === 0) throw new Mistake('say which return to check: a folder, a zip, a workbook, XML or CSV')
    const asked = {
      ...(text('collection') !== undefined && { collection: collectionIn(text('collection')!) }),
      ...(text('year') !== undefined && { year: yearIn(text('year')!) }),
      ...(text('last-year') !== undefined && { lastYear: text('last-year')! }),
    }
    if (options['across']) return across(rest, asked.year, options['json'] === true)
    const authority = text('authority')
    const reference = { ...referenceKept(), ...(authority !== undefined && { localAuthority: authority }) }
    for (const path of rest) {
      try {
        const checked = await checkFiles({ path, ...asked, reference })
        if (checked.outcomes.length === 0) throw new Unreadable(`no checks of ${checked.year} are known`)
        for (const note of checked.notes) process.stderr.write(`kith: ${path}: ${note}\n`)
        await (options['json'] ? printChecked(path, checked) : printInWords(path, checked)).finally(checked.close)
      } catch (fault) {
        if (!(fault instanceof Unreadable)) throw fault
        process.stderr.write(`kith: ${path} cannot be read: ${fault.message}\n`)
        process.exitCode = 2
      }
    }
  },
}

async function across(paths: readonly string[], year: ReturnYear | undefined, isJson: boolean): Promise<void> {
  const input = paths.join(' + ')
  try {
    const checked = await checkAcross(paths, year)
    for (const note of checked.notes) process.stderr.write(`kith: ${note}\n`)
    await (isJson ? printChecked(input, checked) : printInWords(input, checked)).finally(checked.close)
  } catch (fault) {
    if (!(fault instanceof Unreadable)) throw fault
    process.stderr.write(`kith: it cannot be read: ${fault.message}\n`)
    process.exitCode = 2
  }
}

function collectionIn(text: string): Collection {
  const found = returnNamed(text)
  if (!found) throw new Mistake('--collection must be ssda903 or cin')
  return found.collection
}

function yearIn(text: string): ReturnYear {
  if (!isReturnYear(text)) throw new Mistake('--year must be a return year, such as 2026_27')
  return text
}
