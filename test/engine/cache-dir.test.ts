import { describe, expect, test } from '@jest/globals'
import { cacheRoot, userCacheDir } from '../../engine/cache-dir.ts'

describe('The user\'s cache folder', () => {
  test.each([
    ['linux', { HOME: '/home/eva' }, '/home/eva/.cache'],
    ['linux', { HOME: '/home/eva', XDG_CACHE_HOME: '/var/eva' }, '/var/eva'],
    ['linux', { HOME: '/home/eva', XDG_CACHE_HOME: 'not/absolute' }, '/home/eva/.cache'],
    ['darwin', { HOME: '/Users/eva' }, '/Users/eva/Library/Caches'],
    ['darwin', { HOME: '/Users/eva', XDG_CACHE_HOME: '/Users/eva/xdg' }, '/Users/eva/xdg'],
    ['win32', { LOCALAPPDATA: 'C:\\Users\\Eva\\AppData\\Local' }, 'C:\\Users\\Eva\\AppData\\Local'],
    ['win32', { USERPROFILE: 'C:\\Users\\Eva' }, 'C:\\Users\\Eva\\AppData\\Local'],
  ] as const)('on %s with %j is %s', (platform, env, folder) => {
    expect(userCacheDir(env, platform)).toBe(folder)
  })

  test('is refused rather than guessed when the environment names no home', () => {
    expect(() => userCacheDir({}, 'linux')).toThrow('set AKKREDITERING_CACHE')
  })

  test('holds the product\'s own folder, unless AKKREDITERING_CACHE names another', () => {
    expect(cacheRoot({ HOME: '/home/eva' }, 'linux')).toBe('/home/eva/.cache/akkreditering')
    expect(cacheRoot({ LOCALAPPDATA: 'C:\\L' }, 'win32')).toBe('C:\\L\\akkreditering')
    expect(cacheRoot({ HOME: '/home/eva', AKKREDITERING_CACHE: '/srv/cache' }, 'linux')).toBe('/srv/cache')
  })
})
