// npm run bench -- documents [--count 200]: an ordinary report rendered again and again in the thread beside the event loop. Prints the memory
// held on the way, and how long the event loop was kept waiting meanwhile.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { percentile } from './client.mjs'

const project = fileURLToPath(new URL('..', import.meta.url))
const built = join(project, '.cache', `bench-documents-${process.pid}`)
const megabytes = () => Math.round(process.memoryUsage.rss() / 1e6)

/** Renders `count` reports and prints the figures. */
export const measureDocuments = async (count) => {
  try {
    execFileSync(process.execPath, [join(project, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', join(project, 'scripts', 'verapdf', 'tsconfig.json'), '--outDir', built], { stdio: 'inherit' })
    const load = (file) => import(pathToFileURL(join(built, file)).href)
    const { samples } = await load('test/reports/samples/all.js')
    const { openRenderPool } = await import(pathToFileURL(join(project, 'dist', 'reports', 'render-pool.js')).href)
    const pool = openRenderPool()
    const waited = monitorEventLoopDelay({ resolution: 5 })
    waited.enable()
    const held = []
    const took = []
    for (let n = 0; n < count; n += 1) {
      if (n % Math.ceil(count / 8) === 0) held.push(`${n}: ${megabytes()}`)
      const began = performance.now()
      await pool.render(samples.ordinary)
      took.push(performance.now() - began)
    }
    waited.disable()
    held.push(`${count}: ${megabytes()}`)
    process.stdout.write(`Memory of the process in MB after so many reports of 23 pages: ${held.join(', ')}
A report takes ${percentile(took, 0.5).toFixed(0)} ms (p95 ${percentile(took, 0.95).toFixed(0)}); the event loop waited ${(waited.percentile(99) / 1e6).toFixed(0)} ms at p99, ${(waited.max / 1e6).toFixed(0)} at the most
`)
    await pool.close()
  } finally {
    rmSync(built, { recursive: true, force: true })
  }
}
