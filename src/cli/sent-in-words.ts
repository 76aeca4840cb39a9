import type { Sent } from '../engines/engines.ts'

export const inWords = (n: number): string => n.toLocaleString('en-GB')
export const counted = (requests: number): string => `${inWords(requests)} request${requests === 1 ? '' : 's'}`

/** What a run of the daily feed came to, without anybody's name. */
export function sentInWords({ lookedAt, acknowledged, removed, without, refused, waits, unchanged, requests, stopped }: Sent): string[] {
  const counts = [
    `${inWords(acknowledged)} sent and acknowledged (${inWords(removed)} of them removed)`,
    `${inWords(refused)} refused`,
    `${inWords(waits)} waiting`,
    `${inWords(unchanged)} with nothing to send`,
  ]
  const said = [`${inWords(lookedAt)} children looked at: ${counts.join(', ')}. ${counted(requests)}.`]
  if (stopped !== undefined) said.push(`Stopped: ${stopped}. What is left is sent by the next run.`)
  if (without > 0)
    said.push(
      `Of ${inWords(without)} something had to be left out, such as a postcode that the DfE’s gateway takes for an attack: /returns/csc-api`,
    )
  if (refused > 0) said.push('Who was refused, and why: /returns/csc-api')
  return said
}
