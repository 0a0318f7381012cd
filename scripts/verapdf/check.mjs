// check.mjs: renders every sample document and has veraPDF judge each as PDF/A-3a and PDF/UA-1. Needs a JDK 11 or newer and mvn.
// Exit 0: all pass; 1: some fail, or a call took longer than its limit; 2: Java or Maven is missing.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const run = fileURLToPath(new URL('./run', import.meta.url))
const renderSamples = fileURLToPath(new URL('./render-samples.mjs', import.meta.url))
const minutes = (count) => count * 60_000
/** A PDF/A pass proves no tags: both are always asked for. */
const flavours = ['3a', 'ua1']

const call = (command, args, timeout) => {
  const { status, error, signal, stdout, stderr } = spawnSync(command, args, { timeout, encoding: 'utf8', killSignal: 'SIGKILL' })
  return { status, why: error?.message ?? signal ?? '', output: `${stdout ?? ''}${stderr ?? ''}` }
}

for (const tool of ['java', 'mvn']) {
  if (call(tool, ['-version'], minutes(1)).status !== 0) {
    console.error(`veraPDF needs ${tool} on the PATH`)
    process.exit(2)
  }
}

const directory = mkdtempSync(join(tmpdir(), 'report-samples-'))
let failed = 0
try {
  const rendered = call(process.execPath, [renderSamples, directory], minutes(3))
  if (rendered.status !== 0) throw new Error(`the samples were not rendered: ${rendered.why}\n${rendered.output}`)
  // Without arguments it only fetches and compiles, which may take a while the first time.
  call(run, [], minutes(10))
  for (const file of readdirSync(directory).sort()) {
    const { status, why, output } = call(run, [join(directory, file), ...flavours], minutes(2))
    console.log(output.trim().replaceAll(`${directory}/`, '') || `FAIL ${file} ${why}`)
    if (status !== 0) failed += 1
  }
} finally {
  rmSync(directory, { recursive: true, force: true })
}
console.log(failed === 0 ? 'All sample documents are PDF/A-3a and PDF/UA-1' : `${failed} of the sample documents failed`)
process.exitCode = failed === 0 ? 0 : 1
