// Opens the port, and closes it without cutting anyone off.
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { unreadable } from './client-error.ts'
import { listenSentence } from '../text/problems.ts'

export type ListenCode = 'port-taken' | 'port-forbidden' | 'address-unusable'

/** The address cannot be opened. `message` is a Danish sentence that says what to do. */
export class ListenError extends Error {
  readonly code: ListenCode

  constructor(code: ListenCode, where: { port: number, host: string }, cause: unknown) {
    super(listenSentence(code, where), { cause })
    this.name = 'ListenError'
    this.code = code
  }
}

export interface Listening {
  /** Where it answers, `http://127.0.0.1:3000`. */
  readonly url: string
  readonly port: number
  /** Whether it is on its way out: what stands before us is to send elsewhere. */
  readonly isClosing: () => boolean
  /**
   * Ends the event streams, whose readers come back elsewhere, and every connection after its answer; after `drainMs` takes nothing
   * new, lets what runs end (at most `graceMs`, default 10,000), then cuts. Safe to call twice.
   */
  readonly close: (graceMs?: number) => Promise<void>
}

const codes: Readonly<Record<string, ListenCode>> = { EADDRINUSE: 'port-taken', EACCES: 'port-forbidden', EADDRNOTAVAIL: 'address-unusable', ENOTFOUND: 'address-unusable' }

/**
 * Starts to listen (port 0: any free one). `drainMs`: how long whoever stands before us needs to see that we are closing; until then
 * requests are taken. (Default: 0.) Throws ListenError where the address is taken, forbidden or not ours.
 */
export const listen = (app: RequestListener, { port, host, drainMs = 0 }: { port: number, host: string, drainMs?: number }): Promise<Listening> => {
  const server = createServer(app)
  // Longer than those before it keep a connection (a proxy usually sixty seconds): else it is closed just as a request is sent on it.
  server.keepAliveTimeout = 65_000
  server.headersTimeout = 70_000
  const { request, clientError } = unreadable()
  server.on('request', request)
  server.on('clientError', clientError)
  let closing: Promise<void> | undefined
  let stopped = false
  const open = new Set<ServerResponse>()
  // Before the application: its answer may be out when it returns.
  server.prependListener('request', (_req, res) => {
    open.add(res)
    if (closing) res.setHeader('connection', 'close')
    // A connection kept alive becomes idle only after its answer; while closing, it goes then.
    res.once('close', () => {
      open.delete(res)
      if (stopped) setImmediate(() => server.closeIdleConnections())
    })
  })
  const sayGoodbye = (): void => {
    for (const res of open) {
      if (!res.headersSent) res.setHeader('connection', 'close')
      else if (res.getHeader('content-type') === 'text/event-stream') res.end()
    }
  }
  const end = (graceMs: number): Promise<void> => new Promise((resolve, reject) => {
    stopped = true
    sayGoodbye()
    const cut = setTimeout(() => server.closeAllConnections(), graceMs)
    server.close(error => {
      clearTimeout(cut)
      if (error) reject(error)
      else resolve()
    })
    server.closeIdleConnections()
  })
  // A connection that idles may be about to be used: while draining only those that have had an answer are closed.
  const drain = async (graceMs: number): Promise<void> => {
    sayGoodbye()
    await delay(drainMs)
    await end(graceMs)
  }
  const close = (graceMs = 10_000): Promise<void> => (closing ??= drainMs === 0 ? end(graceMs) : drain(graceMs))
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      const code = codes[error.code ?? '']
      reject(code ? new ListenError(code, { port, host }, error) : error)
    }
    server.once('error', failed)
    server.listen(port, host, () => {
      server.off('error', failed)
      const address = server.address()
      const opened = typeof address === 'object' && address ? address.port : port
      resolve({ url: `http://${host.includes(':') ? `[${host}]` : host}:${opened}`, port: opened, isClosing: () => closing !== undefined, close })
    })
  })
}
