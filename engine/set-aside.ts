// The engine's SQLite file is disposable: PostgreSQL holds the truth and tells an empty Temporal everything anew.
// It is put away rather than deleted, so that somebody can look into why.
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from './error-code.ts'

/** SQLite's own companions: a write-ahead log must never meet another database file. */
const COMPANIONS = ['', '-wal', '-shm', '-journal']

/** Moves the database `file` in `folder` out of the way, by the time given; gives its new name, undefined when there was none. */
export const setAside = async (folder: string, file: string, at: Date): Promise<string | undefined> => {
  const aside = `${file}.set-aside-${at.toISOString().replaceAll(/[:.]/g, '-')}`
  let moved = false
  for (const companion of COMPANIONS) {
    try {
      await rename(join(folder, file + companion), join(folder, aside + companion))
      moved ||= companion === ''
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error
    }
  }
  return moved ? aside : undefined
}

/** Undoes that: removes what stands under the name now and puts the file back. */
export const putBack = async (folder: string, file: string, aside: string): Promise<void> => {
  for (const companion of COMPANIONS) {
    await rm(join(folder, file + companion), { force: true })
    await rename(join(folder, aside + companion), join(folder, file + companion)).catch((error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw error
    })
  }
}
