/** This year's, or last year's. */
export type Year = '' | '_last'

const folderOfYear = /(?:^|\/)(20\d\d)(?:[-_](?:20)?(\d\d))?\//
export const isLast = (name: string) => /(^|\/)last[-_ ]?year\//i.test(name) || /_last(\.\w+)?$/i.test(name)
/** 2021 is the return that ended then, as 2020_21 is. */
function endOfFolder(name: string): number | undefined {
  const found = folderOfYear.exec(name)
  return found?.[1] === undefined ? undefined : Number(found[1]) + (found[2] === undefined ? 0 : 1)
}

export interface YearFolders {
  readonly yearOf: (name: string) => Year | undefined
  /** The year in which this year's folder ends, where folders are named by years. */
  readonly ends: number | undefined
}

/**
 * Which files are this year's and which last year's, by their folders. Of folders named by their years, the one that was asked for is this year's, or
 * else the latest; the one before it is last year's; and others are of neither.
 */
export function yearFolders(names: readonly string[], asked: number | undefined): YearFolders {
  const all = new Set(names.flatMap(name => endOfFolder(name) ?? []))
  const ends = all.size === 0 ? undefined : asked !== undefined && all.has(asked) ? asked : Math.max(...all)
  return {
    ends,
    yearOf: name => {
      if (isLast(name)) return '_last'
      const end = endOfFolder(name)
      if (end === undefined || end === ends) return ''
      return end === ends! - 1 ? '_last' : undefined
    },
  }
}
