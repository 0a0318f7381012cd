// Opens the port, and closes it without cutting anyone off.
import { createServer, type RequestListener } from 'node:http'
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
  /** Takes nothing new, lets what runs end (at most `graceMs`, default 10,000), then cuts. Safe to call twice. */
  readonly close: (graceMs?: number) => Promise<void>
}

const codes: Readonly<Record<string, ListenCode>> = { EADDRINUSE: 'port-taken', EACCES: 'port-forbidden', EADDRNOTAVAIL: 'address-unusable', ENOTFOUND: 'address-unusable' }

/** Starts to listen (port 0: any free one). Throws ListenError where the address is taken, forbidden or not ours. */
export const listen = (app: RequestListener, { port, host }: { port: number, host: string }): Promise<Listening> => {
  const server = createServer(app)
  // Longer than those before it keep a connection (a proxy usually sixty seconds): else it is closed just as a request is sent on it.
  server.keepAliveTimeout = 65_000
  server.headersTimeout = 70_000
  let closing: Promise<void> | undefined
  server.on('request', (_req, res) => {
    // A connection kept alive becomes idle only after its answer; while closing, it goes then.
    res.once('close', () => {
      if (closing) setImmediate(() => server.closeIdleConnections())
    })
  })
  const close = (graceMs = 10_000): Promise<void> => {
    closing ??= new Promise((resolve, reject) => {
      const cut = setTimeout(() => server.closeAllConnections(), graceMs)
      server.close(error => {
        clearTimeout(cut)
        if (error) reject(error)
        else resolve()
      })
      server.closeIdleConnections()
    })
    return closing
  }
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
      resolve({ url: `http://${host.includes(':') ? `[${host}]` : host}:${opened}`, port: opened, close })
    })
  })
}
