import { afterEach, describe, expect, test } from '@jest/globals'
import { chmodSync, mkdirSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDataDirectory } from '../../store/data-directory.ts'
import { newFolder } from '../support/data-folder.ts'
import { startChild } from '../support/typescript-child.ts'

const folders: ReturnType<typeof newFolder>[] = []
const fresh = (): string => {
  const folder = newFolder()
  folders.push(folder)
  return folder.data
}
afterEach(() => { for (const { remove } of folders.splice(0)) remove() })

const open = (dir: string) => openDataDirectory(dir, { format: 1 })
const keep = (dir: string) => startChild('store/data-directory-child.ts', [dir])

describe('A data directory', () => {
  test('is made for its owner alone, says its format, and opens again after it was closed', async () => {
    const dir = join(fresh(), 'below', 'æøå og mellemrum')
    const first = await open(dir)
    expect(first.path).toBe(realpathSync(dir))
    expect(statSync(dir).mode & 0o777).toBe(0o700)
    expect(JSON.parse(readFileSync(join(dir, 'format.json'), 'utf8'))).toMatchObject({ format: 1 })
    first.close()
    const again = await open(dir)
    again.close()
    expect(new Set(readdirSync(dir))).toEqual(new Set(['format.json', 'service.running']))
    expect(readdirSync(join(dir, 'service.running'))).toEqual([])
  })

  test('of a newer version is refused and left as it is', async () => {
    const dir = fresh()
    mkdirSync(dir)
    writeFileSync(join(dir, 'format.json'), '{"format":2}')
    await expect(open(dir)).rejects.toMatchObject({ code: 'data-directory-newer', details: { found: 2, format: 1 } })
    expect(readFileSync(join(dir, 'format.json'), 'utf8')).toBe('{"format":2}')
    expect(readdirSync(join(dir, 'service.running'))).toEqual([])
  })

  test.each([['{"format":0}', 'data-directory-older'], ['{"form', 'data-directory-incomplete'], ['{}', 'data-directory-incomplete'], ['', 'data-directory-incomplete']])('whose format.json is %j is refused as %s', async (text, code) => {
    const dir = fresh()
    mkdirSync(dir)
    writeFileSync(join(dir, 'format.json'), text)
    await expect(open(dir)).rejects.toMatchObject({ code })
  })

  test('that cannot be written is refused with the folder and the reason', async () => {
    const dir = fresh()
    mkdirSync(dir)
    // Everybody may look, nobody may write: root's rights are given up in the child.
    chmodSync(join(dir, '..'), 0o755)
    chmodSync(dir, 0o555)
    const child = startChild('store/data-directory-child.ts', [dir, 'as-nobody'])
    expect(await child.next()).toBe(`data-directory-not-writable: The data directory ${dir} cannot be written: not allowed. Mend that, or choose another DATA_DIR.`)
    await child.end()
  })

  test('that is a file is refused', async () => {
    const dir = fresh()
    writeFileSync(dir, 'a file')
    await expect(open(dir)).rejects.toMatchObject({ code: 'data-directory-not-writable', message: expect.stringContaining('it is no folder') })
  })
})

describe('A data directory in use', () => {
  test('is refused to a second service, which is told the process and the port of the first', async () => {
    const dir = fresh()
    const first = keep(dir)
    expect(await first.next()).toBe('opened')
    const pid = first.process.pid
    await expect(open(dir)).rejects.toMatchObject({ code: 'already-running', details: { pid, port: 3999 }, message: expect.stringContaining(`process ${pid}, port 3999`) })
    await first.end()
    const second = await open(dir)
    second.close()
  })

  test('is refused to a second service of the same process', async () => {
    const dir = fresh()
    const first = await open(dir)
    await expect(open(dir)).rejects.toMatchObject({ code: 'already-running', details: { pid: process.pid } })
    first.close()
  })

  test('is free again when its service was killed', async () => {
    const dir = fresh()
    const killed = keep(dir)
    expect(await killed.next()).toBe('opened')
    await killed.kill()
    const next = await open(dir)
    next.close()
  })

  test('is free when the process id it names has gone to another process meanwhile, or the note was cut short', async () => {
    const dir = fresh()
    mkdirSync(join(dir, 'service.running'), { recursive: true })
    writeFileSync(join(dir, 'service.running', `${process.pid}-0a0b0c0d.json`), JSON.stringify({ pid: process.pid, began: 'another boot 4711' }))
    writeFileSync(join(dir, 'service.running', '1-0a0b0c0e.json'), '')
    const next = await open(dir)
    expect(readdirSync(join(dir, 'service.running'))).toHaveLength(1)
    next.close()
  })

  test('goes to one of three that come in the same moment', async () => {
    const dir = fresh()
    const children = [1, 2, 3].map(() => keep(dir))
    const said = await Promise.all(children.map(({ next }) => next()))
    expect(said.filter((line) => line === 'opened')).toHaveLength(1)
    expect(said.filter((line) => line.startsWith('already-running: '))).toHaveLength(2)
    await Promise.all(children.map(({ end }) => end()))
  })
})
