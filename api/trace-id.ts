// One id for what a request sets going, across the proxy before us and our own lines: W3C Trace Context.

const traceparent = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/

/** The trace's id that who stands before us has given in `traceparent`; where there is none, or one that is not right, the request's own id as one. 32 hex digits. */
export const traceIdOf = (header: string | undefined, requestId: string): string => {
  const [, trace = '', parent = ''] = traceparent.exec(header ?? '') ?? []
  // All noughts mean none.
  return /[1-9a-f]/.test(trace) && /[1-9a-f]/.test(parent) ? trace : requestId.replaceAll('-', '')
}
