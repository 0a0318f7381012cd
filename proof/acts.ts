// What clients say they did: their log, a line for each request sent and each answer, put together by key. Pure.

/** A line of the log. `sent`: the request with this key left; `answered`: its answer came; `lost`: no answer came. `caseId`: null until the start of a case is answered. */
export interface LogLine { readonly event: 'sent' | 'answered' | 'lost'; readonly at: number; readonly key: string; readonly what: string; readonly caseId: string | null; readonly status?: number }

/**
 * What became of an act: the service said that it is recorded; it refused it, and never else; or the client does not know.
 * `unexpected`: how often it answered as it never should (a 500).
 */
export interface ClientAct { readonly key: string; readonly what: string; readonly caseId: string | null; readonly outcome: 'acknowledged' | 'refused' | 'unknown'; readonly sent: number; readonly unexpected: number }

const isDone = (status: number): boolean => status >= 200 && status < 300
/** "Too much" says nothing of the act, and 401 is said before anybody looks at it: both are sent again. */
const isRefusal = (status: number): boolean => status >= 400 && status < 500 && status !== 429 && status !== 401

/** The acts of a log in the order in which they were first sent. A line that was cut short when the client was killed is the last, and is left out. */
export function actsOf(lines: readonly LogLine[]): readonly ClientAct[] {
  const acts = new Map<string, { key: string; what: string; caseId: string | null; outcome: ClientAct['outcome']; sent: number; unexpected: number }>()
  for (const line of lines) {
    const act = acts.get(line.key) ?? { key: line.key, what: line.what, caseId: null, outcome: 'unknown' as const, sent: 0, unexpected: 0 }
    acts.set(line.key, act)
    act.caseId ??= line.caseId
    const { status = 0 } = line
    if (line.event === 'sent') act.sent += 1
    if (line.event !== 'answered') continue
    if (isDone(status)) act.outcome = 'acknowledged'
    else if (isRefusal(status) && act.outcome === 'unknown') act.outcome = 'refused'
    else if (status >= 500 && status !== 503 && status !== 502) act.unexpected += 1
  }
  return [...acts.values()]
}

/** Reads a log's text. */
export function linesOf(text: string): readonly LogLine[] {
  const lines = text.split('\n')
  // Without its line feed the last one may be half a line.
  lines.pop()
  return lines.map((line) => JSON.parse(line) as LogLine)
}
