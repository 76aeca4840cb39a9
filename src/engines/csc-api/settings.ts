/** What the DfE's portal gives a council, and how patient we are. */
export interface FeedService {
  /** Up to and with the version: https://…/children-in-social-care-data-receiver/1 */
  url: string
  tokenUrl: string
  clientId: string
  clientSecret: string
  scope: string
  supplierKey: string
  /** The council's three digits. */
  authority: string
  /** Milliseconds without a whole answer after which a request is given up. */
  timeOut: number
  /** Milliseconds between two requests; some chance is added. */
  pace: number
  /** How often one request is tried, and the first wait, in milliseconds; each wait is twice the one before. */
  attempts: number
  firstWait: number
  /** No wait is longer, in milliseconds. Where the service asks for a longer one, the run ends. */
  longestWait: number
}

export const patience = { timeOut: 60_000, pace: 400, attempts: 6, firstWait: 1000, longestWait: 600_000 }
