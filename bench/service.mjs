// The built service on a data directory of the bench's own: start to ready, where its parts are, what memory they hold, stop.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodeArguments, serviceEnvironment } from '../scripts/service-node.mjs'

const main = (project) => join(project, 'dist', 'main.js')

/** Starts it on a free port, node with `flags`, and `env` over the bench's own; ready when it says so. Gives its address and the seconds it took. */
export const startService = (project, dataDir, flags = [], env = {}) => new Promise((resolve, reject) => {
  const began = performance.now()
  const child = spawn(process.execPath, [...nodeArguments, ...flags, main(project)], { cwd: project, env: { ...serviceEnvironment(process.env), DATA_DIR: dataDir, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error', NODE_ENV: 'development', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  const hear = (part) => {
    said += part
    const url = /(http:\/\/[\d.]+:\d+) /.exec(said)?.[1]
    if (url) resolve({ url, pid: child.pid, seconds: (performance.now() - began) / 1000, stop: () => new Promise((done) => { child.once('exit', done); child.kill('SIGINT') }) })
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', (part) => { said += part })
  child.once('exit', (code) => reject(new Error(`The service ended with ${code}: ${said.slice(-2000)}`)))
})

/** The embedded PostgreSQL's connection, from what its postmaster writes down. */
export const postgresOf = (dataDir) => {
  const note = join(dataDir, 'postgres-lies-here.txt')
  const home = existsSync(note) ? readFileSync(note, 'utf8').trim() : dataDir
  const [pid, , , port, sockets] = readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')
  return { pid: Number(pid), connection: { host: sockets.trim(), port: Number(port), user: 'akkreditering', database: 'akkreditering' } }
}

/** The embedded Temporal's address and namespace. */
export const temporalOf = (dataDir) => {
  const { port, namespace, server } = JSON.parse(readFileSync(join(dataDir, 'temporal', 'server.json'), 'utf8'))
  return { pid: server.pid, address: `127.0.0.1:${port}`, namespace }
}

const withChildren = (pid) => {
  const parents = new Map()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const parent = Number(readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1).split(' ')[1])
      parents.set(parent, [...(parents.get(parent) ?? []), Number(name)])
    } catch (error) {
      // Gone since the folder was listed.
      if (error.code !== 'ENOENT' && error.code !== 'ESRCH') throw error
    }
  }
  const all = [pid]
  for (const one of all) all.push(...(parents.get(one) ?? []))
  return all
}

const kilobytes = (pid, file, field) => {
  try {
    return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/${file}`, 'utf8'))?.[1] ?? 0)
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return 0
    throw error
  }
}

/** Megabytes held (Linux only, else null): node and Temporal as RSS; PostgreSQL's processes as PSS, for they share their buffers, but for those that serve the bench (`ours`). */
export const memoryOf = ({ node, postgres, temporal }, ours = []) => {
  if (process.platform !== 'linux') return null
  const pss = withChildren(postgres).filter((pid) => !ours.includes(pid)).reduce((sum, pid) => sum + kilobytes(pid, 'smaps_rollup', 'Pss'), 0)
  const mb = { node: kilobytes(node, 'status', 'VmRSS') / 1024, postgres: pss / 1024, temporal: kilobytes(temporal, 'status', 'VmRSS') / 1024 }
  return { ...mb, all: mb.node + mb.postgres + mb.temporal }
}

/** Seconds of CPU of a process's threads of lower priority, which make documents (Linux only, else 0); of those alive. */
export const cpuOfDocuments = (pid) => {
  if (process.platform !== 'linux') return 0
  return readdirSync(`/proc/${pid}/task`).reduce((sum, task) => {
    try {
      const fields = readFileSync(`/proc/${pid}/task/${task}/stat`, 'utf8').split(') ').at(-1).split(' ')
      return Number(fields[16]) > 0 ? sum + (Number(fields[11]) + Number(fields[12])) / 100 : sum
    } catch (error) {
      if (error.code === 'ENOENT' || error.code === 'ESRCH') return sum
      throw error
    }
  }, 0)
}

/** Seconds of CPU a process has used so far (Linux only, else null); with `children` theirs too, those that have ended among them. */
export const cpuOf = (pid, children = false) => {
  if (process.platform !== 'linux') return null
  return (children ? withChildren(pid) : [pid]).reduce((sum, one) => {
    try {
      const [user, system, childUser, childSystem] = readFileSync(`/proc/${one}/stat`, 'utf8').split(') ').at(-1).split(' ').slice(11, 15).map(Number)
      return sum + (user + system + (children && one === pid ? childUser + childSystem : 0)) / 100
    } catch (error) {
      if (error.code === 'ENOENT' || error.code === 'ESRCH') return sum
      throw error
    }
  }, 0)
}
