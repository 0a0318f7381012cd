// One engine in a process of its own: told by messages what to make, it answers how long it took, in wall time and in processor time.
import { documentOf } from './document.mjs'

const [name, facts] = [process.argv[2], JSON.parse(process.argv[3])]
const { open } = await import(`./engines/${name}.mjs`)
const engine = await open(facts)

const make = async ({ chapters }) => {
  const document = documentOf(chapters)
  const [began, cpu] = [performance.now(), process.cpuUsage()]
  const bytes = await engine.render(document)
  const used = process.cpuUsage(cpu)
  process.send({ ms: performance.now() - began, cpuMs: (used.user + used.system) / 1000, rssMb: process.resourceUsage().maxRSS / 1024, base64: Buffer.from(bytes).toString('base64') })
}
const end = async () => {
  await engine.close()
  process.exit(0)
}

// An engine that fails ends its process, which the run tells of.
process.on('message', (asked) => { void make(asked) })
process.on('disconnect', () => { void end() })
process.send('ready')
