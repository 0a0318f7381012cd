// Statements with parameters are prepared once a connection: planning the act's great reading took longer than doing it.
import { createHash } from 'node:crypto'
import type { QueryConfig } from 'pg'

/** Our texts are few and fixed; a text beyond these is sent as it is, so that one made anew each time cannot fill the server's memory. */
const most = 150
const names = new Map<string, string>()

/** The statement for pg: named by its text where it has parameters, so that the server parses and plans it once a connection. */
export function prepared(text: string, values?: readonly unknown[]): QueryConfig {
  if (values === undefined || values.length === 0) return { text }
  let name = names.get(text)
  if (name === undefined && names.size < most) {
    name = createHash('sha256').update(text).digest('base64url').slice(0, 20)
    names.set(text, name)
  }
  return { text, values: [...values], ...(name === undefined ? {} : { name }) }
}
