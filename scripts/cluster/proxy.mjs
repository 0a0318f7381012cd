// A small reverse proxy before the API processes: it asks each whether it is ready, sends to the one with the least to do, and drains
// whoever says that it is stopping. Streams pass as they come.
import { Agent, createServer, get, request } from 'node:http'

const ofTheHop = new Set(['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade'])
const endToEnd = (headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => !ofTheHop.has(name)))

/** `backends`: ports on loopback. `lookMs`: how often each is asked for /ready. Gives its address, what it sees, and the way to end it. */
export async function startProxy({ port, backends, lookMs = 250 }) {
  const agent = new Agent({ keepAlive: true, maxFreeSockets: 32 })
  const behind = backends.map((to) => ({ port: to, ready: false, inFlight: 0, answered: 0 }))
  let mischief

  const look = (backend) => new Promise((done) => {
    const asked = get({ host: '127.0.0.1', port: backend.port, path: '/ready', agent: false, timeout: 6000 }, (answer) => {
      answer.resume()
      backend.ready = answer.statusCode === 200
      answer.once('close', done)
    })
    asked.once('timeout', () => asked.destroy(new Error('silent')))
    asked.once('error', () => { backend.ready = false; done() })
  })
  const timers = new Set()
  let closed = false
  const keepLooking = async (backend) => {
    await look(backend)
    if (closed) return
    const timer = setTimeout(() => { timers.delete(timer); void keepLooking(backend) }, lookMs)
    timers.add(timer)
  }
  await Promise.all(behind.map(keepLooking))

  const choose = (tried) => behind.filter((one) => !tried.has(one)).sort((a, b) => Number(b.ready) - Number(a.ready) || a.inFlight - b.inFlight || a.answered - b.answered)[0]
  const sorry = (outgoing, status) => {
    if (outgoing.headersSent) { outgoing.destroy(); return }
    outgoing.writeHead(status, { 'content-type': 'application/problem+json', 'retry-after': '1' }).end(JSON.stringify({ status, title: 'The service does not answer', code: 'no-answer' }))
  }
  // One that refuses the connection has had nothing of the request: the next is asked. Once sent, only the caller may send again.
  const pass = (incoming, outgoing, body, tried = new Set()) => {
    const backend = choose(tried)
    if (!backend) { sorry(outgoing, 503); return }
    tried.add(backend)
    backend.inFlight += 1
    let sent = false
    const onward = request({ host: '127.0.0.1', port: backend.port, method: incoming.method, path: incoming.url, agent, headers: { ...endToEnd(incoming.headers), 'x-forwarded-for': incoming.socket.remoteAddress, 'x-forwarded-proto': 'http' } })
    onward.once('close', () => { backend.inFlight -= 1 })
    onward.once('socket', (socket) => {
      const send = () => { sent = true; if (body) onward.end(body); else incoming.pipe(onward) }
      if (socket.connecting) socket.once('connect', send)
      else send()
    })
    onward.once('response', (answer) => {
      backend.answered += 1
      outgoing.writeHead(answer.statusCode, endToEnd(answer.headers))
      answer.pipe(outgoing)
      answer.once('error', () => outgoing.destroy())
    })
    onward.once('error', () => {
      if (sent) { sorry(outgoing, 502); return }
      backend.ready = false
      pass(incoming, outgoing, body, tried)
    })
    outgoing.once('close', () => { if (!outgoing.writableFinished) onward.destroy() })
  }
  /** The same once more, whose answer nobody hears. */
  const again = (incoming) => (backend, body) => {
    const copy = request({ host: '127.0.0.1', port: backend.port, method: incoming.method, path: incoming.url, agent, headers: endToEnd(incoming.headers) }, (answer) => answer.resume())
    copy.once('error', () => copy.destroy())
    copy.end(body)
  }
  const server = createServer((incoming, outgoing) => {
    if (mischief?.(incoming, outgoing, { behind, again: again(incoming), pass: (body) => pass(incoming, outgoing, body) })) return
    pass(incoming, outgoing)
  })
  server.keepAliveTimeout = 65_000
  await new Promise((done, failed) => { server.once('error', failed).listen(port, '127.0.0.1', done) })
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    backends: () => behind.map((one) => ({ ...one })),
    /** Asks all of them now. */
    look: () => Promise.all(behind.map(look)),
    /** From now on `what` is asked first about each request; it says whether it has taken it over. */
    setMischief(what) { mischief = what },
    async close() {
      closed = true
      for (const timer of timers) clearTimeout(timer)
      server.close()
      server.closeAllConnections()
      agent.destroy()
    },
  }
}
