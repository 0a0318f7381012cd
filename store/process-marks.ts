// Marks that running processes leave in a folder: who uses it, whose turn it is. A mark of a dead process does not count.
//
// Nobody removes a mark but its owner, or anybody once the owner is dead; two files never have the same name. So a lock that a
// killed process left is never taken over by two at once, which a single lock file cannot promise.
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { codeOf, StartError } from './start-error.ts'

/** What a mark says: the process, the moment it began in the system's own words, and what it wants to tell. */
export interface MarkText { readonly pid: number; readonly began: string; readonly port?: number }

/** One's own mark. `tell` adds a port to it; `remove` may be called more than once. */
export interface Mark { readonly file: string; tell(more: { readonly port: number }): void; remove(): void }

/** Process ids are used again (in a container always), so the start counts too. undefined: no such process, or only its zombie. */
const beganOf = (pid: number): string | undefined => {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return undefined
  }
  if (process.platform === 'win32') return 'running'
  if (process.platform !== 'linux') return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim() || undefined
  try {
    // proc(5): after the name in brackets come the state (field 3) and, as field 22, the start in ticks since boot.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ESRCH') return undefined
    throw error
  }
}

const readMark = (file: string): MarkText | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as MarkText
  } catch (error) {
    // Gone meanwhile, or cut short by a power failure that its owner did not survive either.
    if (codeOf(error) === 'ENOENT' || (error instanceof Error && error.name === 'SyntaxError')) return undefined
    throw error
  }
}

/** Leaves this process's mark in the folder, which is made when missing. */
export const leaveMark = (folder: string): Mark => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, `${process.pid}-${randomBytes(4).toString('hex')}.json`)
  const write = (text: MarkText): void => {
    writeFileSync(`${file}.new`, JSON.stringify(text), { mode: 0o600 })
    renameSync(`${file}.new`, file)
  }
  const text: MarkText = { pid: process.pid, began: beganOf(process.pid) ?? '' }
  write(text)
  return { file, tell: (more) => write({ ...text, ...more }), remove: () => rmSync(file, { force: true }) }
}

/** The marks of living processes other than `mine`; those of dead ones are cleared away. */
export const otherMarks = (folder: string, mine?: Mark): readonly MarkText[] =>
  readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => join(folder, name)).filter((file) => file !== mine?.file).flatMap((file) => {
    const text = readMark(file)
    if (text !== undefined && beganOf(text.pid) === text.began) return [text]
    rmSync(file, { force: true })
    return []
  })

/** Leaves the one mark of a folder, or gives who has it. Two that come in the same moment both step back and try again. */
export const claim = async (folder: string, patienceMs: number): Promise<Mark | MarkText> => {
  for (const until = Date.now() + patienceMs; ;) {
    const mark = leaveMark(folder)
    const [other] = otherMarks(folder, mark)
    if (other === undefined) return mark
    mark.remove()
    if (Date.now() > until) return other
    await delay(20 + Math.random() * 80)
  }
}

/** Runs `work` while no other process, and no other call in this one, is at work in this folder. */
export const inTurn = async <T>(folder: string, work: () => Promise<T>): Promise<T> => {
  const mark = await claim(folder, 180_000)
  if (!('remove' in mark)) throw new StartError('embedded-postgres-failed', `Process ${mark.pid} has been starting or stopping PostgreSQL for three minutes (${folder})`, { pid: mark.pid })
  try {
    return await work()
  } finally {
    mark.remove()
  }
}
