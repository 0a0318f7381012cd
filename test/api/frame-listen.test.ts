import { EventEmitter, once } from 'node:events'
import { Agent, get } from 'node:http'
import { connect, createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { listen } from '../../api/listen.ts'
import { send } from './frame-sample.ts'

const local = { port: 0, host: '127.0.0.1' }

const keptAlive = (url: string, agent: Agent): Promise<string> => new Promise((resolve, reject) => {
  get(url, { agent }, res => {
    let text = ''
    res.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
    }).on('end', () => resolve(text))
  }).on('error', reject)
})

describe('a port', () => {
  test('that is taken is told with its number and what to do', async () => {
    const first = await listen((_req, res) => res.end('ok'), local)
    await expect(listen(() => {}, { port: first.port, host: '127.0.0.1' })).rejects.toMatchObject({
      name: 'ListenError', code: 'port-taken', message: `Port ${first.port} på 127.0.0.1 er i brug af et andet program. Stop det, eller vælg en anden med PORT.`,
    })
    expect((await send(first.url)).text).toBe('ok')
    await first.close()
  })

  test('on an address that is not ours is told', async () => {
    await expect(listen(() => {}, { port: 0, host: '192.0.2.77' })).rejects.toMatchObject({ code: 'address-unusable' })
  })

  test('is free again after closing', async () => {
    const first = await listen((_req, res) => res.end('ok'), local)
    await first.close()
    const second = await listen((_req, res) => res.end('ok'), { port: first.port, host: '127.0.0.1' })
    expect(second.url).toBe(`http://127.0.0.1:${first.port}`)
    await second.close()
  })
})

const spoken = async (port: number, text: string): Promise<string> => {
  const socket = connect(port, '127.0.0.1')
  let heard = ''
  socket.setEncoding('utf8').on('data', (part: string) => { heard += part })
  socket.write(text)
  await once(socket, 'close')
  return heard
}

describe('what is no HTTP', () => {
  test.each([
    ['a header with a control sign', 'GET / HTTP/1.1\r\nHost: x\r\nCookie: a\u0001b\r\n\r\n', 400, 'malformed-request', 'Forespørgslen kan ikke læses. Send den igen.'],
    ['no request at all', 'hej\r\n\r\n', 400, 'malformed-request', 'Forespørgslen kan ikke læses. Send den igen.'],
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'a'.repeat(40_000)}\r\n\r\n`, 431, 'headers-too-large', 'Forespørgslens headere fylder for meget. Slet webstedets cookies, og prøv igen.'],
  ])('is answered with a problem document: %s', async (_what, text, status, code, detail) => {
    const server = await listen((_req, res) => res.end('ok'), local)
    const [head = '', body = ''] = (await spoken(server.port, text)).split('\r\n\r\n')
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(head).toContain('Content-Type: application/problem+json; charset=utf-8')
    expect(JSON.parse(body)).toMatchObject({ status, code, detail })
    await server.close()
  })

  test('is not written into an answer that is half sent', async () => {
    const server = await listen((_req, res) => { res.writeHead(200, { 'content-length': '10' }); res.write('half') }, local)
    const heard = await spoken(server.port, 'GET / HTTP/1.1\r\nHost: x\r\n\r\nhej\r\n\r\n')
    expect(heard).not.toContain('problem+json')
    await server.close(100)
  })
})

describe('closing', () => {
  test('does not wait for a connection that is only kept alive', async () => {
    const server = await listen((_req, res) => res.end('ok'), local)
    const agent = new Agent({ keepAlive: true })
    expect(await keptAlive(server.url, agent)).toBe('ok')
    const began = performance.now()
    await server.close()
    expect(performance.now() - began).toBeLessThan(2_000)
    agent.destroy()
  })

  test('lets the answer that is under way end, takes nothing new, and does not wait for the connection after it', async () => {
    const signals = new EventEmitter()
    const begun = once(signals, 'begun')
    const server = await listen((_req, res) => {
      signals.once('finish', () => res.end('whole'))
      signals.emit('begun')
    }, local)
    const agent = new Agent({ keepAlive: true })
    const answer = keptAlive(server.url, agent)
    await begun
    const closed = server.close()
    await expect(send(server.url)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    const began = performance.now()
    signals.emit('finish')
    expect(await answer).toBe('whole')
    await closed
    expect(performance.now() - began).toBeLessThan(2_000)
    agent.destroy()
  })

  test('ends the event streams at once, so that their readers come back elsewhere', async () => {
    const server = await listen((_req, res) => {
      res.setHeader('content-type', 'text/event-stream')
      res.write('retry: 3000\n\n')
    }, local)
    const agent = new Agent({ keepAlive: true })
    const stream = keptAlive(server.url, agent)
    await delay(50)
    const began = performance.now()
    await server.close()
    expect(await stream).toBe('retry: 3000\n\n')
    expect(performance.now() - began).toBeLessThan(2_000)
    agent.destroy()
  })

  test('takes requests while it drains, on kept and on new connections, and ends each connection after its answer', async () => {
    const server = await listen((_req, res) => res.end('ok'), { ...local, drainMs: 400 })
    const agent = new Agent({ keepAlive: true })
    expect(server.isClosing()).toBe(false)
    await keptAlive(server.url, agent)
    const closed = server.close()
    expect(server.isClosing()).toBe(true)
    expect(await keptAlive(server.url, agent)).toBe('ok')
    const late = await send(server.url)
    expect([late.text, late.headers.connection]).toEqual(['ok', 'close'])
    await closed
    await expect(send(server.url)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    agent.destroy()
  })

  test('cuts what does not end within its grace, and may be asked twice', async () => {
    const server = await listen(() => {}, local)
    const answer = send(server.url)
    const cut = expect(answer).rejects.toMatchObject({ code: 'ECONNRESET' })
    await new Promise(resolve => setTimeout(resolve, 50))
    await Promise.all([server.close(100), server.close(100)])
    await cut
  })
})

test('a free port is a port that another program can take', async () => {
  const server = await listen((_req, res) => res.end(), local)
  await server.close()
  await new Promise<void>((resolve, reject) => {
    const other = createServer().once('error', reject).listen(server.port, '127.0.0.1', () => other.close(() => resolve()))
  })
})
