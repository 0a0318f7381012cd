// Rendering in threads beside the event loop: some tenths of a second of work that no request and no timer waits for.
// A thread that dies fails the document it was at, which is tried again by whoever asked; the next one gets a new thread.
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { DocumentContent } from './document.ts'
import type { RenderedDocument } from './render.ts'

/** Renders a document. `signal` gives it up: the thread is ended and the promise rejects with an AbortError. */
export type Render = (content: DocumentContent, signal?: AbortSignal) => Promise<RenderedDocument>

export interface RenderPool {
  readonly render: Render
  /** Gives up what is being rendered and ends the threads. */
  close(): Promise<void>
}

export interface RenderPoolOptions {
  /** How many documents at once. (Default: 1) */
  readonly threads?: number
  /** How long one document may take, in milliseconds. (Default: 5 minutes) */
  readonly patienceMs?: number
  /** How long a thread without work stays, with its fonts read: in milliseconds. (Default: 1 minute) */
  readonly idleMs?: number
  /** The heap of one thread, in megabytes. (Default: 768: a hundred-page report takes some 200; more is a mistake that must not take the service with it) */
  readonly mostMegabytes?: number
  /** Arguments for node in the threads; tests read TypeScript with them. */
  readonly execArgv?: readonly string[]
}

// The thread's file has the ending that this one has: .ts from the sources, .js in dist/.
const thread = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './render-thread.ts' : './render-thread.js', import.meta.url))

/** Opens the pool. No thread is begun before the first document. */
export const openRenderPool = ({ threads = 1, patienceMs = 300_000, idleMs = 60_000, mostMegabytes = 768, execArgv }: RenderPoolOptions = {}): RenderPool => {
  const pool = new Piscina({
    // People's acts go first: a document takes what they leave of the processor.
    filename: thread, niceIncrement: 10, minThreads: 0, maxThreads: threads, idleTimeout: idleMs, resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    ...(execArgv ? { execArgv: [...execArgv] } : {}),
  })
  return {
    render: async (content, signal) => {
      const limit = AbortSignal.timeout(patienceMs)
      const rendered = await pool.run(content, { signal: signal ? AbortSignal.any([signal, limit]) : limit }) as RenderedDocument
      // Bytes cross to another thread as a plain Uint8Array.
      return { ...rendered, bytes: Buffer.from(rendered.bytes.buffer, rendered.bytes.byteOffset, rendered.bytes.byteLength) }
    },
    close: () => pool.destroy(),
  }
}
