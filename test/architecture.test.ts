// Who may import whom. The table is the documentation of it (docs/architecture.md explains why); a breach fails here.
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

/** What a folder may import: whole modules, only types, and packages (all others are refused where a list is given). */
interface Rule { readonly modules: readonly string[], readonly types?: readonly string[], readonly files?: readonly string[], readonly packages?: readonly string[] }

const TABLE: Readonly<Record<string, Rule>> = {
  domain: { modules: [], packages: [] },
  text: { modules: [], types: ['domain'], packages: [] },
  store: { modules: ['domain'] },
  reports: { modules: ['domain', 'text'] },
  // The one function: which deadline is next. It is as durable as the story itself, so it is kept apart from the rules that change.
  workflows: { modules: [], types: ['domain', 'activities'], files: ['domain/accreditation/standing.ts'], packages: ['@temporalio/workflow', '@temporalio/common'] },
  activities: { modules: ['domain', 'reports', 'store', 'text'] },
  services: { modules: ['domain', 'store', 'text', 'workflows'] },
  api: { modules: ['domain', 'services', 'text'] },
  web: { modules: ['domain', 'services', 'text'] },
  engine: { modules: ['text'] },
  // What the service counts of itself.
  metrics: { modules: [], types: ['store'] },
  // Ways to other systems: a folder, a server.
  ports: { modules: ['domain', 'text'] },
  // What stands outside and speaks with the service over HTTP alone.
  client: { modules: [] },
  cli: { modules: ['client', 'text'] },
  // Whether the record kept its word, by its clients' log and the database.
  proof: { modules: ['domain', 'store'] },
  'config.ts': { modules: ['text'], packages: [] },
}

/** Packages that belong to one part of the house. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  express: ['api', 'web'],
  pdfkit: ['reports'],
  fontkit: ['reports'],
  'ical.js': ['services'],
  'openapi-fetch': ['client'],
  'prom-client': ['metrics'],
  'ssh2-sftp-client': ['ports'],
  yargs: ['cli'],
  '@temporalio/workflow': ['workflows'],
  '@temporalio/worker': ['engine'],
  '@temporalio/testing': ['engine'],
}

/** They put the parts together, so they may import all of them; nobody imports them. */
const isMain = (file: string): boolean => (/^[\w-]+\.ts$/.test(file) && file !== 'config.ts') || file === 'api/main.ts'

type Sources = Readonly<Record<string, string>>
interface Import { readonly from: string, readonly to: string, readonly typeOnly: boolean }

const IMPORT = /^[ \t]*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm

const partOf = (file: string): string => file.split('/')[0] ?? file
const importsOf = (from: string, source: string): Import[] => [...source.matchAll(IMPORT)].map(([, type, still, called]) => {
  const target = still ?? called ?? ''
  return { from, to: target.startsWith('.') ? posix.join(posix.dirname(from), target) : target, typeOnly: type !== undefined }
})
const isOurs = (sources: Sources, { to }: Import): boolean => to in sources || /\.(ts|tsx|json)$/.test(to)
const packageOf = (name: string): string => name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/')

/** Every breach of the table, as a sentence. */
const breaches = (sources: Sources): string[] => {
  const said: string[] = []
  const edges = new Map<string, Set<string>>()
  for (const [file, source] of Object.entries(sources)) {
    if (file !== 'config.ts' && /\bprocess\s*\??\.\s*env\b|\bprocess\s*\[|\{[^}]*\benv\b[^}]*\}\s*=\s*process\b|['"](?:node:)?process['"]/.test(source)) said.push(`${file} reads the environment`)
    if (/\bconsole\s*\./.test(source)) said.push(`${file} writes to the console`)
    if (isMain(file)) continue
    const part = partOf(file)
    const rule = TABLE[part]
    if (!rule) {
      said.push(`${part} is not in the table`)
      continue
    }
    for (const found of importsOf(file, source)) {
      const to = partOf(found.to)
      if (!isOurs(sources, found)) {
        const name = packageOf(found.to)
        if (name.startsWith('node:') ? rule.packages !== undefined && part !== 'config.ts' : rule.packages && !rule.packages.includes(name)) said.push(`${file} imports the package ${name}`)
        if (HOMES[name] && !HOMES[name].includes(part)) said.push(`${file} imports ${name}, which belongs to ${HOMES[name].join(', ')}`)
      } else if (isMain(found.to)) {
        said.push(`${file} imports the main ${found.to}`)
      } else if (to !== part) {
        if (!edges.has(part)) edges.set(part, new Set())
        edges.get(part)?.add(to)
        const allowed = rule.modules.includes(to) || rule.files?.includes(found.to) || (found.typeOnly && rule.types?.includes(to))
        if (!allowed) said.push(`${file} imports ${found.to}${rule.types?.includes(to) ? ' and not only its types' : ''}`)
      }
    }
  }
  return [...said, ...cycles(edges)]
}

const cycles = (edges: ReadonlyMap<string, ReadonlySet<string>>): string[] => {
  const said: string[] = []
  const visit = (part: string, path: readonly string[]): void => {
    if (path.includes(part)) {
      if (path[0] === part && [...path].sort()[0] === part) said.push(`a cycle: ${[...path, part].join(' → ')}`)
      return
    }
    for (const next of edges.get(part) ?? []) visit(next, [...path, part])
  }
  for (const part of edges.keys()) visit(part, [])
  return said
}

const root = fileURLToPath(new URL('..', import.meta.url))
const outside = new Set(['node_modules', 'dist', 'data-local', 'data-cluster', 'coverage', 'test', 'bench', 'scripts'])
const read = (folder = ''): [string, string][] => readdirSync(`${root}${folder}`, { withFileTypes: true }).flatMap((entry): [string, string][] => {
  const name = `${folder}${entry.name}`
  if (entry.isDirectory()) return entry.name.startsWith('.') || (folder === '' && outside.has(entry.name)) ? [] : read(`${name}/`)
  return /\.tsx?$/.test(name) && !name.endsWith('.d.ts') ? [[name, readFileSync(`${root}${name}`, 'utf8')]] : []
})

describe('The house', () => {
  test('Imports point inwards, the environment is read in one place, and nobody writes to the console', () => {
    const sources = Object.fromEntries(read())
    expect(Object.keys(sources).length).toBeGreaterThan(50)
    expect(breaches(sources)).toStrictEqual([])
  })

  test('What only the fortrolighedskreds may know is read by its own files and no others: no list, count or export can have it', () => {
    const named = read().flatMap(([file, source]) => (/supervision_(circle|secret)/.test(source) ? [file] : []))
    // The control: those that are the circle's are found.
    expect(named.toSorted()).toStrictEqual(['services/supervision-secrets.ts', 'store/supervision-secrets.ts'])
    const asking = read().flatMap(([file, source]) => importsOf(file, source).filter((one) => !one.typeOnly && one.to === 'store/supervision-secrets.ts').map(() => file))
    expect(asking).toStrictEqual(['services/supervision-secrets.ts'])
  })

  test('What runs imports only packages that ship: an image is made without those of development', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>
    const asked = new Set(read().flatMap(([file, source]) => importsOf(file, source).filter(({ to, typeOnly }) => !typeOnly && !to.startsWith('node:') && !/\.(?:ts|tsx|json)$/.test(to)).map(({ to }) => packageOf(to))))
    // The control: packages are found at all.
    expect([...asked].filter((name) => Object.hasOwn(dependencies, name))).toEqual(expect.arrayContaining(['express', 'pg', 'yauzl', 'zod']))
    expect([...asked].filter((name) => Object.hasOwn(devDependencies, name) && !Object.hasOwn(dependencies, name))).toStrictEqual([])
  })

  test.each<[string, Sources, string[]]>([
    ['a rule that asks the store', { 'domain/a/b.ts': "import { x } from '../../store/c.ts'" }, ['domain/a/b.ts imports store/c.ts']],
    ['an export from elsewhere', { 'store/a.ts': "export {\n  x,\n  y,\n} from '../services/c.ts'" }, ['store/a.ts imports services/c.ts']],
    ['an import while running', { 'api/a.ts': "const x = await import('../store/c.ts')" }, ['api/a.ts imports store/c.ts']],
    ['an import for its effect', { 'api/a.ts': "import '../engine/c.ts'" }, ['api/a.ts imports engine/c.ts']],
    ['a type that is also needed while running', { 'text/a.ts': "import { type X } from '../domain/c.ts'" }, ['text/a.ts imports domain/c.ts and not only its types']],
    ['only a type', { 'text/a.ts': "import type { X } from '../domain/c.ts'" }, []],
    ['a package in the domain', { 'domain/a.ts': "import { z } from 'zod'" }, ['domain/a.ts imports the package zod']],
    ['a part of node in a workflow', { 'workflows/a.ts': "import { readFile } from 'node:fs/promises'" }, ['workflows/a.ts imports the package node:fs']],
    ['a package away from home', { 'services/a.ts': "import PDFDocument from 'pdfkit'" }, ['services/a.ts imports pdfkit, which belongs to reports']],
    ['a new folder', { 'extra/a.ts': 'export {}' }, ['extra is not in the table']],
    ['a main that is imported', { 'services/a.ts': "import { x } from '../main.ts'" }, ['services/a.ts imports the main main.ts']],
    ['the environment elsewhere', { 'store/a.ts': 'const { HOME } = process.env' }, ['store/a.ts reads the environment']],
    ['the environment by another way', { 'main.ts': "import { env } from 'node:process'" }, ['main.ts reads the environment']],
    ['the console', { 'api/a.ts': 'console.log(1)' }, ['api/a.ts writes to the console']],
    [
      'a cycle', { 'workflows/a.ts': "import type { A } from '../activities/b.ts'", 'activities/b.ts': "import type { B } from '../workflows/a.ts'" },
      ['activities/b.ts imports workflows/a.ts', 'a cycle: activities → workflows → activities'],
    ],
  ])('Control: %s gives %j', (_what, sources, expected) => {
    expect(breaches(sources)).toStrictEqual(expected)
  })
})
