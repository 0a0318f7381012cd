// render-samples.mjs [DIR]: renders every sample document; prints 'name pages sha256' a line, writes name.pdf to DIR when it is given.
// Compiles the renderer first, so that it runs on every Node that the product supports.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const project = join(here, '..', '..')
const built = join(project, '.cache', `samples-${process.pid}`)
const [directory] = process.argv.slice(2)

try {
  execFileSync(process.execPath, [join(project, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', join(here, 'tsconfig.json'), '--outDir', built], { stdio: ['ignore', 'inherit', 'inherit'] })
  const load = (file) => import(pathToFileURL(join(built, file)).href)
  const { samples } = await load('test/reports/samples/all.js')
  const { renderDocument } = await load('reports/render.js')
  if (directory) mkdirSync(directory, { recursive: true })
  for (const [name, content] of Object.entries(samples)) {
    const { bytes, pages, sha256 } = await renderDocument(content)
    if (directory) writeFileSync(join(directory, `${name}.pdf`), bytes)
    console.log(`${name} ${pages} ${sha256}`)
  }
} finally {
  rmSync(built, { recursive: true, force: true })
}
