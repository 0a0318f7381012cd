// Where the embedded PostgreSQL of a data directory lies, and as whom it runs.
//
// PostgreSQL refuses to run as root. Started by root it runs as `nobody`, who must be able to walk to its files: the data directory
// is opened for nobody's group, and when a folder above it is closed (a checkout in root's 0700 home) the cluster goes to
// /var/lib/akkreditering instead, with a note in the data directory. We change no permission above the data directory.
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeDataDirectory } from '../data-directory.ts'
import { StartError } from '../start-error.ts'

/** The system account that the server runs as. */
export interface Account { readonly uid: number; readonly gid: number }

/** `home` holds the cluster (`postgres/`), its log and the marks of its users. No account: the server runs as we do. */
export interface Place { readonly home: string; readonly cluster: string; readonly logFile: string; readonly account?: Account }

/** The account that has no rights anywhere; unlike an unused number it has the name that initdb asks for. */
const nobody: Account = { uid: 65534, gid: 65534 }
const note = 'postgres-lies-here.txt'

const place = (home: string, account?: Account): Place =>
  ({ home, cluster: join(home, 'postgres'), logFile: join(home, 'postgres.log'), ...(account ? { account } : {}) })

/** Whether the account may use the file or folder itself in this way: the bits are r 4, w 2, x 1. */
export const allows = (path: string, account: Account, bits: number): boolean => {
  const { mode, uid, gid } = statSync(path)
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0
  return ((mode >> shift) & bits) === bits
}

/** Whether the account may walk down to and into this folder. */
export const reachable = (folder: string, account: Account): boolean => {
  for (let at = realpathSync(folder); ; at = dirname(at)) {
    if (!allows(at, account, 1)) return false
    if (at === dirname(at)) return true
  }
}

/** Lets the account's group pass through a folder of ours, and nobody else look into it. */
const letPass = (folder: string, account: Account): void => {
  if (allows(folder, account, 1)) return
  chownSync(folder, statSync(folder).uid, account.gid)
  chmodSync(folder, (statSync(folder).mode & 0o777) | 0o010)
}

/**
 * The place for a data directory, which is made when missing. `elsewhere` is where root's clusters go that cannot lie in their
 * data directory. Throws StartError `data-directory-incomplete` when the note names a folder that is gone.
 */
export const placeFor = (dataDir: string, options: { readonly elsewhere: string; readonly log: (line: string) => void }): Place => {
  const folder = makeDataDirectory(dataDir)
  if (process.getuid?.() !== 0) return place(folder)
  if (existsSync(join(folder, note))) return noted(folder)
  const own = join(folder, 'postgres')
  // A cluster that an ordinary user made keeps its owner.
  const owner = existsSync(own) ? statSync(own) : nobody
  const account = owner.uid === 0 ? nobody : { uid: owner.uid, gid: owner.gid }
  letPass(folder, account)
  if (reachable(folder, account)) return place(folder, account)
  if (existsSync(own)) throw new StartError('data-directory-not-writable', `PostgreSQL cannot reach its files in ${own}: a folder above it is closed for user ${account.uid}. Open it, or move the data directory.`, { folder: own })
  return makeElsewhere(folder, options)
}

const makeElsewhere = (folder: string, { elsewhere, log }: { readonly elsewhere: string; readonly log: (line: string) => void }): Place => {
  mkdirSync(elsewhere, { recursive: true, mode: 0o711 })
  // A new folder each time: a data directory that was deleted begins empty and does not meet its former rows again.
  const home = mkdtempSync(join(realpathSync(elsewhere), 'data-'))
  letPass(home, nobody)
  if (!reachable(home, nobody)) throw new StartError('data-directory-not-writable', `PostgreSQL runs as nobody when root starts it, and can reach neither ${folder} nor ${elsewhere}. Choose a data directory that everybody can walk to, or start the service as an ordinary user.`, { folder })
  writeFileSync(join(home, 'belongs-to.txt'), `${folder}\n`, { mode: 0o600 })
  writeFileSync(join(folder, note), `${home}\n`, { mode: 0o600 })
  log(`The database lies in ${home}: root's PostgreSQL runs as nobody and cannot reach ${folder}`)
  return place(home, nobody)
}

const noted = (folder: string): Place => {
  const home = readFileSync(join(folder, note), 'utf8').trim()
  const owned = join(home, 'belongs-to.txt')
  if (!existsSync(owned)) throw new StartError('data-directory-incomplete', `The database of ${folder} should lie in ${home}, which is gone. Put it back, or restore a backup into a new data directory.`, { folder, home })
  const before = readFileSync(owned, 'utf8').trim()
  if (before !== folder) {
    // A copied data directory would share the database with its original; a moved one takes it along.
    if (existsSync(join(before, note))) throw new StartError('data-directory-incomplete', `${folder} is a copy: its database in ${home} belongs to ${before}. Use backup and restore to copy a service.`, { folder, home })
    writeFileSync(owned, `${folder}\n`, { mode: 0o600 })
  }
  return place(home, nobody)
}
