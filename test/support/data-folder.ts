// A new folder for a test's own data directory.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Closed to everybody else, as a home may be; `data` inside it does not exist yet. */
export const newFolder = (): { readonly folder: string; readonly data: string; readonly remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'akk-folder-'))
  return { folder, data: join(folder, 'data'), remove: () => rmSync(folder, { recursive: true, force: true }) }
}
