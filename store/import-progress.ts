// How far a spreadsheet has come, under its sender's key. Written beside the work's own transaction, so that it is seen before that is done.
import type pg from 'pg'
import { read } from './read.ts'

export type ImportPhase = 'reading' | 'checking' | 'writing' | 'done'
export interface ImportProgress { readonly phase: ImportPhase; readonly done: number; readonly total: number }
/** Says where the work is. */
export type Progress = (phase: ImportPhase, done: number, total: number) => Promise<void>

/** Nobody reads it more often. */
const breathMs = 200

/** Notes progress for one person's key, at most five times a second within a phase; lets go of what is a day old. */
export function progressOf(pool: pg.Pool, personId: string, key: string): Progress {
  let last = { phase: '', at: 0 }
  return async (phase, done, total) => {
    const now = Date.now()
    if (phase === last.phase && now - last.at < breathMs) return
    const begins = last.phase === ''
    last = { phase, at: now }
    if (begins) await read(pool, `delete from import_progress where at < clock_timestamp() - interval '1 day'`)
    await read(pool, `insert into import_progress (person_id, key, phase, done, total) values ($1, $2, $3, $4, $5)
      on conflict (person_id, key) do update set phase = excluded.phase, done = excluded.done, total = excluded.total, at = clock_timestamp()`, [personId, key, phase, done, total])
  }
}

/** Where one's own work is; undefined where there is none. */
export const progressRead = async (pool: pg.Pool, personId: string, key: string): Promise<ImportProgress | undefined> =>
  (await read<ImportProgress>(pool, 'select phase, done, total from import_progress where person_id = $1 and key = $2', [personId, key]))[0]
