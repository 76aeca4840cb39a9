import { nightlyJobs, type Working } from '../../engines/engines.ts'
import { prepareQueue, queueSchema, type Server } from '../../store/store.ts'
import { feedSettings, foldersFrom } from '../settings.ts'
import { type JobNeeds, jobs } from './jobs.ts'

/** What a worker of this council needs, with the queue made ready for it. It takes the jobs of every council of the database; the nights are its own. */
export async function workingOn(
  server: Server,
  authority: string,
  needs: Omit<JobNeeds, 'folders' | 'feed'>,
  atOnce: number,
): Promise<Working> {
  const folders = foldersFrom(process.env)
  // Refused at the start where it cannot be right, and not in the night.
  const feed = process.env['KITH_DFE_URL'] === undefined ? {} : { feed: feedSettings(process.env) }
  return {
    connection: await prepareQueue(server),
    schema: queueSchema,
    jobs: jobs({ ...needs, folders, ...feed }),
    nightly: nightlyJobs,
    authority,
    atOnce,
    said: line => process.stderr.write(`kith: ${line}\n`),
  }
}
