// The time-skipping test server, for the few tests in which months pass. Its jars come from Maven Central into the cache,
// or, where there is no Java, the SDK downloads it as one program.
import { execFile } from 'node:child_process'
import { access, chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { TestWorkflowEnvironment } from '@temporalio/testing'
import { cacheRoot } from '../../engine/cache-dir.ts'
import { withLock } from '../../engine/cache-lock.ts'
import { codeOf, lineOf } from '../../engine/error-code.ts'
import { onPath } from '../../engine/on-path.ts'
import { installRuntime } from '../../engine/runtime.ts'

const VERSION = '1.38.0'

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>akkreditering</groupId>
  <artifactId>time-server</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>io.temporal</groupId><artifactId>temporal-test-server</artifactId><version>${VERSION}</version></dependency>
  </dependencies>
</project>
`

const LAUNCHER = '#!/bin/sh\nexec java -Xmx256m -cp "$(dirname "$0")/lib/*" io.temporal.testserver.TestServer "$@"\n'

const tell = (line: string): void => { process.stderr.write(`${line}\n`) }

const isThere = (path: string): Promise<boolean> => access(path).then(() => true, (error: unknown) => {
  if (codeOf(error) === 'ENOENT') return false
  throw error
})

/** The launcher of the test server, with its jars beside it; made with Maven where it is not in the cache. Throws with the reason. */
export const timeServerPath = async (): Promise<string> => {
  if (process.platform === 'win32') throw new Error('the launcher is a shell script')
  if (!await onPath('java', process.env)) throw new Error('no `java` on PATH')
  const folder = join(cacheRoot(process.env), `temporal-test-server-${VERSION}`)
  const launcher = join(folder, 'temporal-test-server')
  return withLock(`${folder}.lock`, async () => {
    if (await isThere(launcher)) return launcher
    const maven = await onPath('mvn', process.env)
    if (!maven) throw new Error('no `mvn` on PATH')
    tell(`Fetching the time-skipping test server ${VERSION} with Maven …`)
    const making = `${folder}.new`
    await rm(making, { recursive: true, force: true })
    await mkdir(making, { recursive: true })
    await writeFile(join(making, 'pom.xml'), POM)
    await promisify(execFile)(maven, ['-q', '-B', '-f', join(making, 'pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${join(making, 'lib')}`], { timeout: 300_000 })
    await writeFile(join(making, 'temporal-test-server'), LAUNCHER)
    await chmod(join(making, 'temporal-test-server'), 0o755)
    await rm(folder, { recursive: true, force: true })
    await rename(making, folder)
    return launcher
  }, { log: tell })
}

const startAt = async (path: string): Promise<TestWorkflowEnvironment> => {
  // The SDK gives a server five seconds to answer; a Java machine on a busy computer may need another try.
  for (let tries = 1; ; tries += 1) {
    try {
      return await TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'existing-path', path } } })
    } catch (error) {
      if (tries === 3) throw error
      tell(`The time-skipping server did not start and is tried again: ${lineOf(error)}`)
    }
  }
}

/**
 * Starts an environment in which time is skipped: for one test file, which tears it down. It refuses an Update with "not found"
 * and lacks other things: refusals are tested on the real server. Throws one error when neither Java nor the download works.
 */
export const startTimeSkippingEnvironment = async (): Promise<TestWorkflowEnvironment> => {
  installRuntime(tell)
  const path = await timeServerPath().catch((error: unknown) => new Error(lineOf(error)))
  if (typeof path === 'string') return startAt(path)
  const downloadDir = cacheRoot(process.env)
  await mkdir(downloadDir, { recursive: true })
  return TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'cached-download', downloadDir } } }).catch((error: unknown) => {
    throw new Error(`No time-skipping server. With Java and Maven: ${path.message}. By the SDK's download (temporal.download): ${lineOf(error)}`)
  })
}
