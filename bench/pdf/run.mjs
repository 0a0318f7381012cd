// npm run bench -- pdf [--rounds 3] [--into FOLDER]: the same document of some 15 and 95 pages by our own layer over pdfkit and by three other
// engines, each in a process of its own, in turns. The others are packages of this folder alone; they are installed when this is first run.
import { spawnSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { percentile } from '../client.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const project = join(here, '..', '..')
const typeface = join(project, 'node_modules', '@expo-google-fonts', 'ibm-plex-sans')
const facts = {
  project, browser: process.env['CHROMIUM_BIN'] ?? '/usr/bin/chromium',
  fonts: { regular: join(typeface, '400Regular', 'IBMPlexSans_400Regular.ttf'), semiBold: join(typeface, '600SemiBold', 'IBMPlexSans_600SemiBold.ttf'), italic: join(typeface, '400Regular_Italic', 'IBMPlexSans_400Regular_Italic.ttf') },
}
const engines = [['pdfkit', 'ours, over pdfkit (tagged, archival)'], ['pdfmake', 'pdfmake'], ['react-pdf', '@react-pdf/renderer'], ['chromium', 'Chromium page.pdf']]
const sizes = [['15', 9], ['95', 59]]
const patienceMs = 300_000

const pagesOf = async (bytes) => {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const { numPages } = document
  await document.loadingTask.destroy()
  return numPages
}

const start = async (name) => {
  const child = fork(join(here, 'engine.mjs'), [name, JSON.stringify(facts)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const ended = once(child, 'exit').then(([code]) => { throw new Error(`${name} ended with ${code}`) })
  ended.catch(() => undefined)
  const answer = async () => (await Promise.race([once(child, 'message', { signal: AbortSignal.timeout(patienceMs) }), ended]))[0]
  await answer()
  return {
    make: (chapters) => {
      child.send({ chapters })
      return answer()
    },
    close: () => { if (child.connected) child.disconnect() },
  }
}

/** Prints a table of one run. `rounds` are taken in turns, so that what else the machine does meets all alike. `keep`: a folder for the files. */
export const measurePdf = async (rounds, keep) => {
  if (!existsSync(join(here, 'node_modules'))) {
    const { status } = spawnSync('npm', ['ci', '--prefix', here], { stdio: ['ignore', 'inherit', 'inherit'] })
    if (status !== 0) throw new Error('The other engines could not be installed')
  }
  if (keep) mkdirSync(keep, { recursive: true })
  for (const [pages, chapters] of sizes) {
    const running = []
    try {
      for (const [name, words] of engines) running.push({ name, words, engine: await start(name), took: [] })
      for (let round = 0; round <= rounds; round += 1) for (const one of running) one.took.push(await one.engine.make(chapters))
      const rows = []
      for (const { name, words, took } of running) {
        const [first, ...warm] = took
        const bytes = Buffer.from(warm.at(-1).base64, 'base64')
        if (keep) writeFileSync(join(keep, `${name}-${pages}.pdf`), bytes)
        rows.push({ words, first: first.ms, median: percentile(warm.map((one) => one.ms), 0.5), least: Math.min(...warm.map((one) => one.ms)), cpu: percentile(warm.map((one) => one.cpuMs), 0.5), rss: Math.max(...took.map((one) => one.rssMb)), kb: bytes.byteLength / 1024, pages: await pagesOf(bytes) })
      }
      const [ours] = rows
      process.stdout.write(`About ${pages} pages, ${rounds} rounds after a first one, load ${loadavg()[0].toFixed(1)}\n| engine | pages | first / median / least ms | ratio of medians | CPU ms | peak MB | kB |\n|---|---|---|---|---|---|---|\n${rows.map((row) => `| ${row.words} | ${row.pages} | ${[row.first, row.median, row.least].map((ms) => ms.toFixed(0)).join(' / ')} | ${(row.median / ours.median).toFixed(1)} | ${row.cpu.toFixed(0)} | ${row.rss.toFixed(0)} | ${row.kb.toFixed(0)} |`).join('\n')}\n(Chromium: CPU and memory of its own processes are not in the figures.)\n\n`)
    } finally {
      for (const { engine } of running) engine.close()
    }
  }
}
