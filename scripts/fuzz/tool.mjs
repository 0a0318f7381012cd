// Schemathesis in a Python environment of its own, in the project's cache: exactly what requirements.txt names, by hash.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The machine lacks what a run needs: nothing is wrong with the service. */
export class Lacking extends Error {}

const requirements = fileURLToPath(new URL('./requirements.txt', import.meta.url))
const windows = process.platform === 'win32'

const call = (command, args, timeout) => {
  const { status, error, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', timeout, killSignal: 'SIGKILL' })
  return { status, output: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`.trim() }
}

const pythonOf = () => {
  for (const command of windows ? ['py', 'python'] : ['python3', 'python']) {
    const { status, output } = call(command, ['-c', 'import ensurepip, sys, venv; assert sys.version_info >= (3, 10); print(sys.version)'], 60_000)
    if (status === 0) return { command, version: output }
  }
  throw new Lacking('Python 3.10 or newer with venv is missing (Debian: python3-venv)')
}

/** Gives the path of the program `schemathesis`, installing it below `cache` where it is not there. Throws Lacking without Python or registry. */
export const schemathesis = (cache, say) => {
  const { command, version } = pythonOf()
  const mark = createHash('sha256').update(readFileSync(requirements)).update(version).digest('hex').slice(0, 16)
  const folder = join(cache, `fuzz-${mark}`)
  const programs = join(folder, windows ? 'Scripts' : 'bin')
  // Written last: an interrupted installation has none.
  const whole = join(folder, 'installed')
  if (!existsSync(whole)) {
    say('Installing schemathesis …')
    rmSync(folder, { recursive: true, force: true })
    const made = call(command, ['-m', 'venv', folder], 120_000)
    if (made.status !== 0) throw new Lacking(`No Python environment: ${made.output}`)
    const got = call(join(programs, 'python'), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--require-hashes', '--no-deps', '--only-binary', ':all:', '-r', requirements], 300_000)
    if (got.status !== 0) {
      // Other bytes than we named are a failure; a registry that does not answer is not.
      throw new (/HASHES|hash/.test(got.output) ? Error : Lacking)(`schemathesis could not be installed: ${got.output}`)
    }
    writeFileSync(whole, version)
  }
  return join(programs, 'schemathesis')
}
