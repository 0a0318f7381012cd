// A service in a process of its own that kills itself (SIGKILL) at a named point. It runs what the build made, by plain node.
// Takes one JSON argument, see killed.ts. Every act (or every piece of the worker's work) waits at the point until `count` of them
// have come there; then the process dies, so that one death meets a case in each stage. Says which acts it has acknowledged.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const { dist, database, address, namespace, point, count, acts, bundleFile } = JSON.parse(process.argv[2])
const load = (file) => import(pathToFileURL(join(dist, file)).href)
const { assemble } = await load('assembly.js')
const { createActivities } = await load('activities/index.js')
const { connectEngine } = await load('engine/connect.js')
const { startWorker } = await load('engine/worker.js')
const { workflowBundle } = await load('engine/workflow-bundle.js')
const { openRenderPool } = await load('reports/render-pool.js')
const { connectStore } = await load('store/connect.js')
const { taskQueue } = await load('workflows/ids.js')

const log = (line) => { process.stderr.write(`${line}\n`) }
const say = (line) => { process.stdout.write(`${JSON.stringify(line)}\n`) }
const die = () => { process.kill(process.pid, 'SIGKILL') }
let waiting = 0
const atThePoint = () => {
  waiting += 1
  if (waiting === count) die()
  return new Promise(() => undefined)
}

const store = connectStore(database, { log, max: 20 })
if (point === 'beforeCommit' || point === 'systemMove') {
  // A transaction that has written an event ends by its commit.
  const connect = store.pool.connect.bind(store.pool)
  const watched = new WeakSet()
  store.pool.connect = async (...given) => {
    if (given.length > 0) return connect(...given)
    const client = await connect()
    if (watched.has(client)) return client
    watched.add(client)
    const query = client.query.bind(client)
    let records = false
    client.query = (asked, ...rest) => {
      const text = typeof asked === 'string' ? asked : asked.text
      if (text.startsWith('begin')) records = false
      if (text.includes('insert into events')) records = true
      return text === 'commit' && records ? atThePoint() : query(asked, ...rest)
    }
    return client
  }
}

const engine = await connectEngine({ address, namespace })
if (point === 'afterSignal') {
  const { workflow } = engine.client
  const signalWithStart = workflow.signalWithStart.bind(workflow)
  workflow.signalWithStart = async (...given) => {
    await signalWithStart(...given)
    return atThePoint()
  }
}
const pool = openRenderPool()
const assembly = assemble({ store, engine, render: pool.render, log })
if (point === 'afterCommit') assembly.telling.tell = () => { void atThePoint() }

// A round's worker dies when `count` of its cases have been started and the last of them has not been noted.
const startInRound = async (...given) => {
  const answer = await assembly.cases.startInRound(...given)
  waiting += 1
  return waiting === count ? die() : answer
}
const cases = point === 'roundStart' ? { ...assembly.cases, startInRound } : assembly.cases

if (point === 'systemMove' || point === 'rendering' || point === 'roundStart') {
  const bundle = await workflowBundle({ projectRoot: dist, cacheFile: bundleFile, log })
  const activities = createActivities({ ...assembly.record, render: pool.render, cases, ...(point === 'rendering' ? { beforeOwed: atThePoint } : {}) })
  await startWorker({ address, namespace, taskQueue, activities, bundle, log, shutdownGraceMs: 500 })
}
await Promise.all(acts.map(async ({ by, caseId, act, key }) => {
  await assembly.services.accreditations.act(by, caseId, act, key)
  say({ acknowledged: key, caseId })
}))
if (point === 'beforeTask') {
  // Everybody has been told and the record knows it; no worker has heard of it.
  await assembly.telling.idle()
  die()
}
