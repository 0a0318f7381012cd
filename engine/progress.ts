/**
 * Says every `everyMs` that `what` still goes on, with the elapsed time and what `detail` adds; gives the function that ends it.
 * Long silent work at a first start looks like a hang.
 */
export const reportProgress = (
  { log, what, everyMs, detail }: { log: (line: string) => void, what: string, everyMs: number, detail: () => string },
): () => void => {
  const started = Date.now()
  const ticking = setInterval(() => {
    const seconds = Math.round((Date.now() - started) / 1000)
    log(`${what} … ${Math.floor(seconds / 60)} min ${seconds % 60} s${detail()}`)
  }, everyMs)
  return () => clearInterval(ticking)
}
