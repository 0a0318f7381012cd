// A small mutation run: flips single rules of domain/accreditation and domain/audit, one at a time, in a copy of the tree,
// runs their tests, and prints the flips that no test noticed. Usage: npm run mutate -- [--max 60] [--all] [--only rules.ts] [--seed 1]
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values: options } = parseArgs({ options: { max: { type: 'string', default: '60' }, all: { type: 'boolean', default: false }, only: { type: 'string' }, seed: { type: 'string', default: '1' } } })
const folders = ['domain/accreditation', 'domain/audit']
// Words and shapes, and what a workflow writes for itself: no rule to flip.
const notRules = new Set(['acts.ts', 'roles.ts', 'script.ts', 'stage-of-step.ts'])

/** Every flip of one line of code: what it is called and the line in its place. */
const flipsOf = (line, file) => {
  if (/^\s*(\/\/|\*|\/\*|import|export (interface|type)|readonly |interface|type )/.test(line)) return []
  const flips = []
  const swap = (name, pattern, put) => {
    for (const match of line.matchAll(pattern)) flips.push({ name, to: line.slice(0, match.index) + put(match) + line.slice(match.index + match[0].length) })
  }
  if (file === 'rules.ts') {
    const row = /^(\s+\w+: \{ in: )(.+?)(, by: )(.+?)((?:, reads: .+?)?(?:, whilePaused: true)?)( \}.*)$/.exec(line)
    if (row) {
      const [, start, where, by, who, rest, end] = row
      const [steps, roles] = [`[...(${where})]`, `[...(${who})]`]
      flips.push(
        { name: 'the first step dropped', to: `${start}${steps}.slice(1)${by}${who}${rest}${end}` },
        { name: 'the last step dropped', to: `${start}${steps}.slice(0, -1)${by}${who}${rest}${end}` },
        { name: 'one step more', to: `${start}steps.filter((one, n) => ${steps}.includes(one) || ${steps}.includes(steps[n - 1]))${by}${who}${rest}${end}`, unless: where === 'open' || /closing/.test(where) },
        { name: 'the first role dropped', to: `${start}${where}${by}${roles}.slice(1)${rest}${end}` },
        { name: 'the last role dropped', to: `${start}${where}${by}${roles}.slice(0, -1)${rest}${end}` },
        { name: 'readers too', to: `${start}${where}${by}${roles}.concat('reader')${rest}${end}` },
      )
      if (rest.includes('whilePaused')) flips.push({ name: 'not while paused', to: line.replace(', whilePaused: true', '') })
      else flips.push({ name: 'while paused too', to: `${start}${where}${by}${who}${rest}, whilePaused: true${end}` })
      return flips.filter((flip) => !flip.unless)
    }
    if (/^ {2}\w+: \['/.test(line)) swap('a frozen kind dropped', /\['\w+',? ?/g, () => '[')
    return flips
  }
  if (file === 'policy.ts') {
    swap('a duration one longer', /\b(days|weeks|months|workingDays)\((-?\d+)\)/g, ([, unit, n]) => `${unit}(${Number(n) + 1})`)
    swap('another hour', /at: '(\d\d):00'/g, ([, hour]) => `at: '${String(Number(hour) + 1).padStart(2, '0')}:00'`)
    return flips
  }
  if (/^\s*case '\w+':( return| \{|$)/.test(line) && !/^\s*case '\w+':$/.test(line)) swap('a case that never comes', /case '(\w+)'/g, ([, name]) => `case 'no-${name}'`)
  swap('equal and not', / (===|!==) /g, ([, operator]) => (operator === '===' ? ' !== ' : ' === '))
  swap('and for or', / (&&|\|\|) /g, ([, operator]) => (operator === '&&' ? ' || ' : ' && '))
  swap('a border moved', / (<|>|<=|>=) (?=[\w(])/g, ([, operator]) => ({ '<': ' <= ', '>': ' >= ', '<=': ' < ', '>=': ' > ' })[operator])
  swap('the contrary', /(?<=[(\s])!(?=[\w(])/g, () => '')
  if (file === 'visible.ts') swap('a role dropped', /'(manager|staff|lineManager|municipalContact|consultant|secretariatHead|administrator|decider|deputyDecider|reader|qualityChecker)'/g, () => `'nobody'`)
  swap('a deadline kept', /close: \['\w+',?/g, () => 'close: [')
  swap('a deadline not opened', /open: \['\w+'\]/g, () => 'open: []')
  swap('work not owed', /owes: \['\w+'\]/g, () => 'owes: []')
  return flips
}

const candidates = folders.flatMap((folder) => readdirSync(join(root, folder)).filter((file) => file.endsWith('.ts') && !notRules.has(file) && (!options.only || options.only === file)).map((file) => {
  const lines = readFileSync(join(root, folder, file), 'utf8').split('\n')
  return lines.flatMap((line, index) => flipsOf(line, file).filter((flip) => flip.to !== line).map((flip) => ({ ...flip, path: `${folder}/${file}`, lines, index })))
}))

// Spread over the files in turn, and inside a file by a fixed shuffle: the same seed gives the same run.
const rank = (text) => Array.from(`${options.seed} ${text}`).reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16777619) >>> 0, 2166136261)
const shuffled = candidates.map((ofFile) => ofFile.toSorted((a, b) => rank(`${a.index} ${a.to}`) - rank(`${b.index} ${b.to}`)))
const turns = Array.from({ length: Math.max(0, ...shuffled.map((ofFile) => ofFile.length)) }, (_, turn) => shuffled.flatMap((ofFile) => ofFile.slice(turn, turn + 1))).flat()
const chosen = options.all ? turns : turns.slice(0, Number(options.max))

const copy = mkdtempSync(join(tmpdir(), 'mutate-'))
process.on('exit', () => rmSync(copy, { recursive: true, force: true }))
process.on('SIGINT', () => process.exit(130))
for (const part of ['domain', 'text', 'test/domain', 'test/support', 'package.json', 'jest.config.js', 'tsconfig.json']) cpSync(join(root, part), join(copy, part), { recursive: true })
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))

/** 'passed', 'failed' (a test noticed), or 'broken' (nothing could be run). */
const runTests = () => {
  const args = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', 'test/domain/accreditation', 'test/domain/audit', '--selectProjects', 'pure', '--runInBand', '--bail', '--silent', '--cacheDirectory', join(copy, '.jest')]
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8', timeout: 120_000, maxBuffer: 256 * 1024 * 1024 })
  if (status === 0) return 'passed'
  return status === null || stderr.includes('Test suite failed to run') ? 'broken' : 'failed'
}

const say = (text) => process.stdout.write(`${text}\n`)
if (runTests() !== 'passed') {
  say('The tests do not pass as they stand: nothing to learn from flipping rules.')
  process.exit(2)
}
say(`${chosen.length} of ${turns.length} flips in ${candidates.filter((ofFile) => ofFile.length > 0).length} files`)
const found = { passed: [], failed: [], broken: [] }
for (const [n, flip] of chosen.entries()) {
  writeFileSync(join(copy, flip.path), flip.lines.with(flip.index, flip.to).join('\n'))
  const outcome = runTests()
  writeFileSync(join(copy, flip.path), flip.lines.join('\n'))
  const told = `${flip.path}:${flip.index + 1} ${flip.name}\n    ${flip.lines[flip.index].trim()}\n    ${flip.to.trim()}`
  found[outcome].push(told)
  if (outcome !== 'failed') say(`${n + 1} ${outcome === 'passed' ? 'SURVIVED' : 'broken'} ${told}`)
  else if ((n + 1) % 10 === 0) say(`${n + 1} …`)
}
say(`\nNoticed ${found.failed.length}, survived ${found.passed.length}, not runnable ${found.broken.length} (see above).`)
process.exit(found.passed.length > 0 ? 1 : 0)
