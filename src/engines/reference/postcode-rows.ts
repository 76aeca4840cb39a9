import { zstdDecompressSync } from 'node:zlib'
import { asyncBufferFromFile, parquetMetadataAsync, parquetRead } from 'hyparquet'
import { csvRows } from '../files/csv.ts'
import { type FileIn, Unreadable } from '../files/file.ts'
import { openFiles } from '../files/open-files.ts'

/** A postcode, the national code of its district or council, and where it is on the national grid, in metres. */
export type PostcodeRow = readonly [postcode: string, authority: string, easting: number | undefined, northing: number | undefined]

/** The headings that the ONS and others have given each column, from year to year. */
const headings = [
  /^(pcds?|pcd[278]|postcode)$/,
  /^(os)?laua$|^lad\d\dcd$|^lad$/,
  /^(oseast1m|east1m|easting)$/,
  /^(osnrth1m|north1m|northing)$/,
] as const

const columnsIn = (names: readonly string[]) => headings.map(heading => names.findIndex(name => heading.test(name.trim().toLowerCase())))

/** The postcodes of the ONS directory (its zip, or the CSV in it), or of a Parquet file with the same columns, some at a time. */
export async function* postcodeRows(path: string): AsyncGenerator<readonly PostcodeRow[]> {
  if (path.toLowerCase().endsWith('.parquet')) yield* inParquet(path)
  else {
    const { files, close } = await openFiles(path)
    try {
      const file = await largestWithPostcodes(files)
      if (!file) throw new Unreadable('it has no table with postcodes and the authority of each')
      yield* inCsv(file)
    } finally {
      close()
    }
  }
}

/** The directory comes whole, and again cut into areas: the largest is the whole one. */
async function largestWithPostcodes(files: readonly FileIn[]): Promise<FileIn | undefined> {
  for (const file of files.filter(({ name }) => /\.(csv|txt)$/i.test(name)).toSorted((a, b) => b.size - a.size)) {
    for await (const [first] of csvRows(file.bytes())) {
      if (!first) continue
      const [postcode, authority] = columnsIn(first)
      if (postcode! >= 0 && authority! >= 0) return file
      break
    }
  }
  return undefined
}

async function* inCsv(file: FileIn): AsyncGenerator<readonly PostcodeRow[]> {
  let at: readonly number[] | undefined
  for await (const rows of csvRows(file.bytes())) {
    const found: PostcodeRow[] = []
    for (const cells of rows) {
      if (at) found.push(rowOf(at.map(i => cells[i])))
      else at = columnsIn(cells)
    }
    yield found
  }
}

async function* inParquet(path: string): AsyncGenerator<readonly PostcodeRow[]> {
  const file = await asyncBufferFromFile(path)
  const metadata = await parquetMetadataAsync(file).catch(() => {
    throw new Unreadable('it is not a Parquet file')
  })
  const names = metadata.schema.slice(1).map(({ name }) => name)
  const at = columnsIn(names)
  if (at[0]! < 0 || at[1]! < 0) throw new Unreadable('it has no columns of postcodes and the authority of each')
  const compressors = { ZSTD: (bytes: Uint8Array) => zstdDecompressSync(bytes) }
  let rowStart = 0
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows)
    const rows: PostcodeRow[] = []
    const onComplete = (read: readonly unknown[][]) => {
      for (const cells of read) rows.push(rowOf(at.map(i => cells[i])))
    }
    await parquetRead({ file, metadata, rowStart, rowEnd, compressors, rowFormat: 'array', onComplete })
    yield rows
    rowStart = rowEnd
  }
}

function rowOf([postcode, authority, easting, northing]: readonly unknown[]): PostcodeRow {
  const metres = (value: unknown) => (value === undefined || value === null || value === '' ? undefined : Number(value))
  return [String(postcode ?? ''), String(authority ?? ''), metres(easting), metres(northing)]
}
