// Debian's PostgreSQL for a cluster: the roles and databases that docker-compose.yml's image makes, by the same script.
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { part } from './part.mjs'

const owner = 'akkreditering'

/** The newest PostgreSQL that Debian's packages have installed, or POSTGRES_BIN. Throws where there is none. */
export const postgresBin = (env) => {
  if (env.POSTGRES_BIN) return env.POSTGRES_BIN
  const all = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql').map(Number).filter(Number.isFinite).sort((a, b) => b - a) : []
  if (all.length === 0) throw new Error('No PostgreSQL below /usr/lib/postgresql: apt-get install postgresql, or give POSTGRES_BIN')
  return `/usr/lib/postgresql/${all[0]}/bin`
}

/** Passwords of the two roles, made once for a folder. */
export function passwordsIn(dir) {
  const file = join(dir, 'passwords.json')
  if (!existsSync(file)) writeFileSync(file, JSON.stringify({ owner: randomBytes(18).toString('hex'), temporal: randomBytes(18).toString('hex') }), { mode: 0o600 })
  return JSON.parse(readFileSync(file, 'utf8'))
}

const quietly = (command, args, options) => {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8', ...options })
  if (status !== 0) throw new Error(`${command} ${args[0]}: ${(stderr || String(error)).trim()}`)
}

/**
 * Makes the cluster of databases in `data` where it is missing and gives the part. `account` runs it (root may not).
 * `environment` is more environment for its processes.
 */
export async function postgresPart({ bin, dir, data, account, port, passwords, running, log, environment = {}, project }) {
  const url = `postgres://${owner}:${passwords.owner}@127.0.0.1:${port}/${owner}`
  const asked = async (database, work) => {
    const client = new pg.Client({ connectionString: url.replace(/[^/]*$/, database), connectionTimeoutMillis: 2000 })
    client.on('error', () => undefined)
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.end().catch(() => undefined)
    }
  }
  if (!existsSync(join(data, 'PG_VERSION'))) {
    log('PostgreSQL: a new database')
    mkdirSync(data, { recursive: true, mode: 0o700 })
    chmodSync(data, 0o700)
    const passwordFile = join(data, '..', 'postgres.password')
    writeFileSync(passwordFile, passwords.owner, { mode: 0o600 })
    if (account) for (const path of [data, passwordFile]) chownSync(path, account.uid, account.gid)
    quietly(join(bin, 'initdb'), ['-D', data, '-U', owner, '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8', '--locale=C.UTF-8', '--no-instructions'], { cwd: '/', env: { LC_ALL: 'C' }, ...account })
  }
  const server = part({
    name: 'postgres', dir, running, log, cwd: '/', ...(account ? { account } : {}), env: { LC_ALL: 'C', TZ: 'UTC', ...environment },
    // Fast: what is open is rolled back.
    stopSignal: 'SIGINT', command: join(bin, 'postgres'),
    args: ['-D', data, '-p', String(port), ...['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', 'log_error_verbosity=terse', 'log_min_error_statement=panic', 'log_line_prefix=%m [%p] '].flatMap((one) => ['-c', one])],
    isReady: () => asked('postgres', () => true),
  })
  return {
    server, url,
    async start() {
      await server.start()
      const { rows } = await asked('postgres', (client) => client.query(`select (select count(*) from pg_database where datname = '${owner}') as database, (select count(*) from pg_roles where rolname = 'temporal') as role`))
      if (Number(rows[0].database) === 0) await asked('postgres', (client) => client.query(`create database ${owner}`))
      if (Number(rows[0].role) === 0) {
        quietly('sh', [join(project, 'deploy', 'postgres-roles.sh')], { env: { PATH: `${bin}:${process.env.PATH}`, PGHOST: '127.0.0.1', PGPORT: String(port), PGPASSWORD: passwords.owner, POSTGRES_USER: owner, POSTGRES_DB: owner, TEMPORAL_DATABASE_PASSWORD: passwords.temporal } })
      }
    },
    /** A statement as the owner, on a connection of its own. */
    ask: (text, values) => asked(owner, (client) => client.query(text, values)),
  }
}
