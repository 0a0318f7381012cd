// The workflows as the worker wants them: one script, made by webpack once and kept for as long as its sources stay the same.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker'
import { codeOf, lineOf } from './error-code.ts'

/** `projectRoot` is the folder that holds workflows/ and domain/: the sources, or `dist`. `cacheFile` is where the bundle is kept. */
interface BundleOptions { projectRoot: string, cacheFile: string, log: (line: string) => void, /** The workflows' own failures are written by this module too (connect.ts). (Default: as they are.) */ failureConverterPath?: string }

/** As `Worker.create` and the replayer take it. */
interface WorkflowCode { code: string }

// All that can be reached from workflow code: other imports are of types, which leave nothing behind.
const SOURCES = ['workflows', 'domain']
const PACKAGES = ['@temporalio/worker', '@temporalio/workflow', '@temporalio/common']

const filesIn = async (folder: string): Promise<string[]> => {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile() && /(?<!\.d)\.(ts|js|json)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

const keyFor = async (projectRoot: string, failureConverterPath: string | undefined): Promise<string> => {
  const hash = createHash('sha256')
  if (failureConverterPath !== undefined) hash.update(await readFile(failureConverterPath)).update('\0')
  const require = createRequire(import.meta.url)
  for (const name of PACKAGES) {
    hash.update(`${name} ${await readFile(require.resolve(`${name}/package.json`), 'utf8').then((text) => String(JSON.parse(text).version))}\0`)
  }
  const files = (await Promise.all(SOURCES.map((folder) => filesIn(join(projectRoot, folder))))).flat()
  for (const file of files.sort()) {
    hash.update(`${relative(projectRoot, file).split(sep).join('/')}\0`).update(await readFile(file)).update('\0')
  }
  return hash.digest('hex')
}

// The first line of the kept file names the sources and the script: a file cut short by a killed process is not taken for whole.
const headFor = (key: string, code: string): string => `// ${key} ${createHash('sha256').update(code).digest('hex')}\n`

const readKept = async (cacheFile: string, key: string, log: BundleOptions['log']): Promise<string | undefined> => {
  try {
    const kept = await readFile(cacheFile, 'utf8')
    const code = kept.slice(kept.indexOf('\n') + 1)
    return kept.startsWith(headFor(key, code)) ? code : undefined
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') log(`The kept workflow bundle cannot be read: ${lineOf(error)}`)
    return undefined
  }
}

const entryOf = async (projectRoot: string): Promise<string> => {
  const names = await readdir(join(projectRoot, 'workflows'))
  const name = ['index.ts', 'index.js'].find((wanted) => names.includes(wanted))
  if (!name) throw new Error(`No workflows/index.ts or index.js in ${projectRoot}`)
  return join(projectRoot, 'workflows', name)
}

/**
 * Gives the workflow script, from `cacheFile` when it was made from the same sources with the same SDK, else made anew
 * (some seconds) and kept. A cache that cannot be written costs only that time again. Throws when the sources do not bundle.
 */
export const workflowBundle = async ({ projectRoot, cacheFile, log, failureConverterPath }: BundleOptions): Promise<WorkflowCode> => {
  const key = await keyFor(projectRoot, failureConverterPath)
  const kept = await readKept(cacheFile, key, log)
  if (kept !== undefined) return { code: kept }
  const started = Date.now()
  const { code } = await bundleWorkflowCode({
    workflowsPath: await entryOf(projectRoot),
    ...(failureConverterPath === undefined ? {} : { failureConverterPath }),
    logger: new DefaultLogger('WARN', ({ message }) => { log(message) }),
  })
  log(`Bundled the workflows in ${((Date.now() - started) / 1000).toFixed(1)} s`)
  try {
    await mkdir(dirname(cacheFile), { recursive: true })
    const made = `${cacheFile}.${process.pid}.new`
    await writeFile(made, headFor(key, code) + code)
    await rename(made, cacheFile)
  } catch (error) {
    log(`The workflow bundle could not be kept: ${lineOf(error)}`)
  }
  return { code }
}
