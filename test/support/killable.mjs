// A service in a process of its own that kills itself (SIGKILL) at a named point of its next act. Runs what the build made, by plain node.
// Takes one JSON argument: { dist, database, address, namespace, point, bundleFile }; reads acts as JSON lines from standard input.
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

const given = JSON.parse(process.argv[2])
const load = (file) => import(pathToFileURL(`${given.dist}/${file}`).href)
const { assemble } = await load('assembly.js')
const { createActivities } = await load('activities/index.js')
const { connectEngine } = await load('engine/connect.js')
const { startWorker } = await load('engine/worker.js')
const { workflowBundle } = await load('engine/workflow-bundle.js')
const { connectStore } = await load('store/connect.js')
const { taskQueue } = await load('workflows/ids.js')

let armed = given.point === 'rendering' || given.point === 'systemMove'
const die = () => { process.kill(process.pid, 'SIGKILL') }
const log = () => undefined
const store = connectStore(given.database, { log, max: 5 })
const connect = store.pool.connect.bind(store.pool)
if (given.point === 'beforeCommit' || given.point === 'systemMove') {
  // Every transaction goes through connect(): its commit is where it ends.
  store.pool.connect = async (...args) => {
    if (typeof args[0] === 'function') return connect(...args)
    const client = await connect()
    const query = client.query.bind(client)
    let records = false
    client.query = (text, ...rest) => {
      const said = typeof text === 'string' ? text : text?.text ?? ''
      if (said.includes('insert into events')) records = true
      if (armed && records && said === 'commit') die()
      return query(text, ...rest)
    }
    return client
  }
}
const engine = await connectEngine({ address: given.address, namespace: given.namespace })
if (given.point === 'afterSignal') {
  const { workflow } = engine.client
  const signalWithStart = workflow.signalWithStart.bind(workflow)
  workflow.signalWithStart = async (...args) => {
    const handle = await signalWithStart(...args)
    if (armed) die()
    return handle
  }
}
const assembly = assemble(store, engine, log)
if (given.point === 'afterCommit') {
  const { tell } = assembly.telling
  assembly.telling.tell = (...args) => (armed ? die() : tell(...args))
}
if (given.worker) {
  const bundle = await workflowBundle({ projectRoot: given.root, cacheFile: given.bundleFile, log })
  const beforeOwed = given.point === 'rendering' ? async () => die() : undefined
  await startWorker({ address: given.address, namespace: given.namespace, taskQueue, activities: createActivities({ ...assembly.record, beforeOwed }), bundle, log, shutdownGraceMs: 500 })
}
process.stdout.write('ready\n')
for await (const line of createInterface({ input: process.stdin })) {
  const { personId, caseId, act, key, kill } = JSON.parse(line)
  if (kill) armed = true
  try {
    const answer = await assembly.services.accreditations.act(personId, caseId, act, key)
    process.stdout.write(`${JSON.stringify({ acknowledged: key, seq: answer.seq })}\n`)
  } catch (error) {
    process.stdout.write(`${JSON.stringify({ refused: key, why: error.message })}\n`)
  }
}
