import type { Adapter, AdapterPayload } from 'oidc-provider'

const mostHeld = 10_000

/** What the local identity provider remembers while somebody signs in. It is gone after a restart, and then one presses again. */
export class SignInsUnderWay implements Adapter {
  private readonly held = new Map<string, { payload: AdapterPayload; until: number }>()

  async upsert(id: string, payload: AdapterPayload, seconds = 3600): Promise<void> {
    this.held.set(id, { payload, until: Date.now() + seconds * 1000 })
    // The oldest goes first: a Map keeps the order in which it was filled.
    for (const oldest of this.held.keys()) {
      if (this.held.size <= mostHeld) break
      this.held.delete(oldest)
    }
  }
  async find(id: string): Promise<AdapterPayload | undefined> {
    const found = this.held.get(id)
    return found && found.until > Date.now() ? found.payload : undefined
  }
  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.held.values().find(({ payload, until }) => payload.uid === uid && until > Date.now())?.payload
  }
  async findByUserCode(): Promise<undefined> {}
  async consume(id: string): Promise<void> {
    const found = this.held.get(id)
    if (found) found.payload = { ...found.payload, consumed: true }
  }
  async destroy(id: string): Promise<void> {
    this.held.delete(id)
  }
  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [id, { payload }] of this.held) if (payload.grantId === grantId) this.held.delete(id)
  }
}
