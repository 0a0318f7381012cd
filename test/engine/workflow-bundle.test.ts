import { mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { workflowBundle } from '../../engine/workflow-bundle.ts'

const CACHE = fileURLToPath(new URL('../../.cache', import.meta.url))
const made: string[] = []
let projectRoot: string
let cacheFile: string
let lines: string[]

const write = async (file: string, ...text: string[]): Promise<void> => {
  await mkdir(dirname(join(projectRoot, file)), { recursive: true })
  await writeFile(join(projectRoot, file), `${text.join('\n')}\n`)
}
const bundle = (): Promise<{ code: string }> => workflowBundle({ projectRoot, cacheFile, log: (line) => { lines.push(line) } })

// Inside the project, so that the packages are found from there.
beforeEach(async () => {
  await mkdir(CACHE, { recursive: true })
  projectRoot = await mkdtemp(join(CACHE, 'bundle-'))
  made.push(projectRoot)
  cacheFile = join(projectRoot, 'kept', 'workflow-bundle.js')
  lines = []
  await write('domain/days.ts', 'export const days = (count: number): string => `${count} days`')
  await write('workflows/index.ts', "import { sleep } from '@temporalio/workflow'", "import { days } from '../domain/days.ts'", "export const rest = async (): Promise<string> => { await sleep(1); return days(7) }")
})
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true }))))

describe('The workflow bundle', () => {
  test('is made from TypeScript sources and what they import from domain/', async () => {
    const { code } = await bundle()
    expect(code).toContain('`${count} days`')
    expect(lines).toEqual([expect.stringMatching(/^Bundled the workflows in \d+\.\d s$/)])
  })

  test('is made from compiled sources too', async () => {
    await rm(join(projectRoot, 'workflows', 'index.ts'))
    await write('workflows/index.js', 'export const rest = async () => \'compiled\'')
    expect((await bundle()).code).toContain('compiled')
  })

  test('is taken from the cache while the sources stay the same', async () => {
    const first = await bundle()
    expect(await bundle()).toEqual(first)
    expect(lines).toHaveLength(1)
  })

  test('is made anew when workflow or domain code changes', async () => {
    await bundle()
    await write('domain/days.ts', 'export const days = (count: number): string => `${count} dage`')
    expect((await bundle()).code).toContain('dage')
    expect(lines).toHaveLength(2)
  })

  test('is made anew when the kept file was cut short', async () => {
    const { code } = await bundle()
    await truncate(cacheFile, 10_000)
    expect(await bundle()).toEqual({ code })
    expect(lines).toHaveLength(2)
    expect((await readFile(cacheFile, 'utf8')).endsWith(code)).toBe(true)
  })

  test('is given without being kept when the cache cannot be written', async () => {
    await writeFile(join(projectRoot, 'kept'), 'a file where a folder should be')
    expect((await bundle()).code).toContain('days')
    expect(lines).toEqual([
      expect.stringMatching(/^The kept workflow bundle cannot be read: ENOTDIR/),
      expect.stringMatching(/^Bundled the workflows in /),
      expect.stringMatching(/^The workflow bundle could not be kept: /),
    ])
  })

  test('is refused, with webpack\'s reason in the log, when the sources do not bundle', async () => {
    await write('workflows/index.ts', "export { gone } from '../domain/gone.ts'")
    await expect(bundle()).rejects.toThrow('Webpack finished with errors')
    expect(lines.join('\n')).toContain('domain/gone.ts')
  })
})
