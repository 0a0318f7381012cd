// Finding programs the way a shell does, in the environment that is given.
import { access, constants, stat } from 'node:fs/promises'
import { delimiter, join, resolve } from 'node:path'
import type { Environment } from './cache-dir.ts'
import { codeOf } from './error-code.ts'

const isProgram = async (path: string): Promise<boolean> => {
  try {
    await access(path, constants.X_OK)
    return (await stat(path)).isFile()
  } catch (error) {
    // Missing, not ours to run, behind a folder that is none: a shell passes over all of these too.
    if (codeOf(error) !== undefined) return false
    throw error
  }
}

/** Every file named `name` (`.exe` on Windows) that may be run, in the order of PATH. */
export const allOnPath = async (name: string, env: Environment): Promise<string[]> => {
  const file = process.platform === 'win32' ? `${name}.exe` : name
  const found: string[] = []
  for (const folder of (env.PATH ?? env.Path ?? '').split(delimiter)) {
    if (folder && await isProgram(join(folder, file))) found.push(resolve(folder, file))
  }
  return found
}

/** The first such file, as a shell would take it. */
export const onPath = async (name: string, env: Environment): Promise<string | undefined> =>
  (await allOnPath(name, env))[0]
