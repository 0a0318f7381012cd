// Who is behind a process id? Ids are used again, so what is written down about a process is its id and when it began.
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { codeOf } from './error-code.ts'

/** A running process: its command line, and the moment it began in the system's own words (compared, never read). */
interface ProcessIdentity { command: string, began: string }

const fromProc = async (pid: number): Promise<ProcessIdentity | undefined> => {
  try {
    const [command, stat] = await Promise.all([readFile(`/proc/${pid}/cmdline`, 'utf8'), readFile(`/proc/${pid}/stat`, 'utf8')])
    // proc(5): after the name in brackets come the state (field 3) and, as field 22, the start in ticks since boot.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined
    return { command: command.replaceAll('\0', ' ').trim(), began: fields[19] ?? '' }
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ESRCH') return undefined
    throw error
  }
}

const fromPs = async (pid: number): Promise<ProcessIdentity | undefined> => {
  const [program, args] = process.platform === 'win32'
    ? ['powershell', ['-NoProfile', '-Command', `Get-CimInstance Win32_Process -Filter "ProcessId=${pid}" | ForEach-Object { "$($_.CreationDate.Ticks.ToString().PadLeft(24)) $($_.CommandLine)" }`]] as const
    : ['ps', ['-ww', '-o', 'lstart=,command=', '-p', String(pid)]] as const
  // `ps` ends with 1 when there is no such process: that is an answer, not a failure.
  const line = await promisify(execFile)(program, [...args], { windowsHide: true })
    .then(({ stdout }) => stdout.trimEnd(), (error: unknown) => {
      if (codeOf(error) === 'ENOENT') throw error
      return ''
    })
  return line ? { began: line.slice(0, 24).trim(), command: line.slice(24).trim() } : undefined
}

/** The process that has this id now; undefined when there is none or it has ended and only waits to be collected. */
export const identityOf = async (pid: number): Promise<ProcessIdentity | undefined> =>
  process.platform === 'linux' ? fromProc(pid) : fromPs(pid)
