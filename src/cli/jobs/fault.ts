import { isDatabaseGone } from '../../store/store.ts'
import { faultInShort, newReference } from '../../web/web.ts'
import { Mistake } from '../command.ts'

const ofFiles: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'The disk is full',
  EACCES: 'It may not write there',
  EPERM: 'It may not write there',
  EROFS: 'It may not write there',
  ENOENT: 'The folder is not there',
  EEXIST: 'What should be a folder is a file',
  ENOTDIR: 'What should be a folder is a file',
}

/** What went wrong with a job, for whoever can put it right. Never a fault’s own words, which may hold what somebody wrote. */
export function faultInWords(fault: unknown): string {
  if (fault instanceof Mistake) return fault.message
  const { code, path } = (fault ?? {}) as { code?: string; path?: string }
  const known = path !== undefined && code !== undefined && ofFiles[code]
  if (known) return `${known}: ${path}.`
  if (isDatabaseGone(fault)) return 'The database could not be reached.'
  return `Something went wrong (reference ${newReference()}): ${faultInShort(fault)}.`
}
