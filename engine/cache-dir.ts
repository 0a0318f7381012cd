// Where per-user caches live: the Temporal CLI, the workflow bundle, jars for tests. Pure: reads only what it is given.
import { posix, win32 } from 'node:path'

/** The environment as given by the caller; only the mains and config.ts read the real one. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The user's own cache folder: XDG_CACHE_HOME where it is set (absolute, as the XDG specification asks),
 * else %LOCALAPPDATA% on Windows, ~/Library/Caches on macOS, ~/.cache elsewhere.
 * Throws when the environment names no home: a shared folder such as /tmp is no place to run programs from.
 */
export const userCacheDir = (env: Environment, platform: NodeJS.Platform = process.platform): string => {
  const xdg = env.XDG_CACHE_HOME
  if (platform === 'win32') {
    if (env.LOCALAPPDATA) return env.LOCALAPPDATA
    if (env.USERPROFILE) return win32.join(env.USERPROFILE, 'AppData', 'Local')
  } else if (xdg && posix.isAbsolute(xdg)) {
    return xdg
  } else if (env.HOME) {
    return platform === 'darwin' ? posix.join(env.HOME, 'Library', 'Caches') : posix.join(env.HOME, '.cache')
  }
  throw new Error('No cache folder: set AKKREDITERING_CACHE (or HOME, or LOCALAPPDATA on Windows)')
}

/** The product's own cache folder: AKKREDITERING_CACHE, else `akkreditering` inside the user's cache folder. */
export const cacheRoot = (env: Environment, platform: NodeJS.Platform = process.platform): string =>
  env.AKKREDITERING_CACHE || (platform === 'win32' ? win32 : posix).join(userCacheDir(env, platform), 'akkreditering')
