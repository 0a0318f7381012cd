// What released versions left behind (test/upgrade/VERSION): a backup with cases in every stage, and where each stands in the story.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { ActType } from '../../domain/accreditation/acts.ts'
import { projectRoot } from '../../store/project-root.ts'

/** A case of the story with one remark and one discordance: the first `before` comes next; null: it has ended. */
export interface ReleaseCase { readonly offerId: string; readonly caseId: string; readonly before: ActType | null }
/** `commit`: what it was made from. */
export interface Release { readonly version: string; readonly folder: string; readonly commit: string; readonly cases: readonly ReleaseCase[] }

const root = join(projectRoot, 'test', 'upgrade')

/** All recorded releases, by name. */
export const releases = (): readonly Release[] => readdirSync(root).filter((name) => existsSync(join(root, name, 'release.json'))).sort()
  .map((version) => ({ version, folder: join(root, version), ...JSON.parse(readFileSync(join(root, version, 'release.json'), 'utf8')) as Pick<Release, 'commit' | 'cases'> }))

/** A release's sources, compiled, in the cache; its own packages where they are others than ours. Throws where the checkout has no history back to it. */
export function releaseImage({ commit, version }: Release): string {
  const folder = join(projectRoot, '.cache', 'releases', commit)
  if (existsSync(join(folder, 'dist', 'api', 'main.js'))) return folder
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const run = (command: string, args: readonly string[]): void => { execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }) }
  const packed = join(folder, 'sources.tar')
  execFileSync('git', ['archive', '--format=tar', '-o', packed, commit], { cwd: projectRoot, stdio: ['ignore', 'ignore', 'inherit'] })
  run('tar', ['-xf', packed])
  const lock = (of: string): string => readFileSync(join(of, 'package-lock.json'), 'utf8')
  if (lock(folder) === lock(projectRoot)) symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'))
  else run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])
  run('npm', ['run', 'build'])
  if (!existsSync(join(folder, 'dist', 'api', 'main.js'))) throw new Error(`Version ${version} did not compile`)
  return folder
}
