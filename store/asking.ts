// Which request a write belongs to, for the trail: known down here without a parameter through every call.
import { AsyncLocalStorage } from 'node:async_hooks'

const asking = new AsyncLocalStorage<string>()
const isId = /^[0-9a-f-]{36}$/

/** Does the work as part of the request with this id. */
export const inRequest = <T>(requestId: string, work: () => T): T => asking.run(requestId, work)

/** The id of the request that is being answered; undefined for what the service does by itself. */
export const requestNow = (): string | undefined => {
  const id = asking.getStore()
  return id !== undefined && isId.test(id) ? id : undefined
}
