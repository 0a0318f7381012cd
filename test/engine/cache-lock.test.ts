import { mkdir, mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { withLock } from '../../engine/cache-lock.ts'

let root: string
beforeEach(async () => { root = await mkdtemp(join(tmpdir(), 'lock-')) })
afterEach(() => rm(root, { recursive: true }))

describe('The lock on a cache folder', () => {
  test('lets one work at a time, and leaves nothing behind', async () => {
    const seen: string[] = []
    const work = (name: string) => async (): Promise<string> => {
      seen.push(`${name} begins`)
      await delay(60)
      seen.push(`${name} ends`)
      return name
    }
    const path = join(root, 'cli.lock')
    expect(await Promise.all([withLock(path, work('a'), { pollMs: 10 }), withLock(path, work('b'), { pollMs: 10 })])).toEqual(['a', 'b'])
    expect(seen[1]).toBe(seen[0]?.replace('begins', 'ends'))
    expect(seen[3]).toBe(seen[2]?.replace('begins', 'ends'))
    expect(await readdir(root)).toEqual([])
  })

  test('is given back when the work fails', async () => {
    await expect(withLock(join(root, 'cli.lock'), () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await readdir(root)).toEqual([])
  })

  test('of a killed process is taken over once nobody has touched it for a while', async () => {
    const path = join(root, 'cli.lock')
    await mkdir(path)
    const old = new Date(Date.now() - 61_000)
    await utimes(path, old, old)
    expect(await withLock(path, () => Promise.resolve('mine'))).toBe('mine')
  })

  test('of a living process is waited for, however long its work takes', async () => {
    const path = join(root, 'cli.lock')
    const ends: string[] = []
    const slow = withLock(path, async () => { await delay(900); ends.push('slow') }, { staleMs: 300 })
    await delay(50)
    await withLock(path, async () => { ends.push('quick') }, { staleMs: 300, pollMs: 20 })
    await slow
    expect(ends).toEqual(['slow', 'quick'])
  })
})
