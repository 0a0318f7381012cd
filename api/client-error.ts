// Answers what Node itself cannot read as HTTP, which never reaches the application.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { problemSentence, problemTitle } from '../text/problems.ts'

const readAs = (code: string | undefined): readonly [status: 400 | 408 | 431, reason: string, code: 'malformed-request' | 'request-too-slow' | 'headers-too-large'] => {
  if (code === 'HPE_HEADER_OVERFLOW') return [431, 'Request Header Fields Too Large', 'headers-too-large']
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return [408, 'Request Timeout', 'request-too-slow']
  return [400, 'Bad Request', 'malformed-request']
}

/**
 * Gives the listeners of a server: `request` remembers the answer under way, `clientError` answers with a problem document and closes.
 * Into a half-sent answer nothing is written: it would be taken for a part of it.
 */
export const unreadable = (): { readonly request: (req: IncomingMessage, res: ServerResponse) => void; readonly clientError: (error: NodeJS.ErrnoException, socket: Duplex) => void } => {
  // No listener of its own on each answer: others have theirs, and Node warns of many.
  const latest = new WeakMap<Duplex, ServerResponse>()
  return {
    request: (req, res) => { latest.set(req.socket, res) },
    clientError: (error, socket) => {
      const answer = latest.get(socket)
      if (error.code === 'ECONNRESET' || !socket.writable || (answer !== undefined && !answer.writableFinished)) {
        socket.destroy()
        return
      }
      const [status, reason, code] = readAs(error.code)
      const body = JSON.stringify({ type: 'about:blank', title: problemTitle(status), status, detail: problemSentence(code), code, requestId: 'unread' })
      socket.end(`HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Type: application/problem+json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    },
  }
}
