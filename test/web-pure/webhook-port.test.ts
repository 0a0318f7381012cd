// Whom a webhook may call, and how a message is signed: held against the specification's own library.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Webhook } from 'standardwebhooks'
import { signatures } from '../../activities/webhooks.ts'
import { reachable, webhookPort } from '../../ports/webhooks.ts'

test.each([
  ['8.8.8.8', true], ['2a00:1450:400f::1', true], ['::ffff:8.8.8.8', true],
  ['127.0.0.1', false], ['10.1.2.3', false], ['172.16.0.1', false], ['172.31.255.255', false], ['192.168.1.1', false], ['169.254.169.254', false], ['100.64.0.1', false], ['0.0.0.0', false], ['224.0.0.1', false], ['255.255.255.255', false],
  ['::1', false], ['::', false], ['fe80::1', false], ['fd00:ec2::254', false], ['::ffff:127.0.0.1', false], ['::ffff:10.0.0.1', false], ['64:ff9b::7f00:1', false], ['2002:7f00:1::', false], ['modtager', false], ['', false],
])('The address %s may be called: %s', (address, may) => { expect(reachable([])(address)).toBe(may) })

test('What is allowed by name may be called, and no more of it', () => {
  const may = reachable(['10.1.2.0/24', '127.0.0.1', 'fd00::/8'])
  expect(['10.1.2.9', '10.1.3.9', '127.0.0.1', '127.0.0.2', 'fd12::1', 'fe80::1', '::ffff:10.1.2.9'].map(may)).toEqual([true, false, true, false, true, false, true])
})

test('A message signed here is taken by the specification\'s library, by either of two secrets and no third; a changed one is not', () => {
  const [now, before, other] = [1, 2, 3].map((n) => `whsec_${Buffer.alloc(32, n).toString('base64')}`)
  const [body, seconds] = ['{"type":"accreditation.decide","æøå":"😀"}', Math.floor(Date.now() / 1000)]
  const headers = { 'webhook-id': 'case-x-7', 'webhook-timestamp': String(seconds), 'webhook-signature': signatures([now ?? '', before ?? ''], 'case-x-7', seconds, body) }
  for (const secret of [now, before]) expect(new Webhook(secret ?? '').verify(body, headers)).toEqual({ type: 'accreditation.decide', æøå: '😀' })
  expect(() => new Webhook(other ?? '').verify(body, headers)).toThrow('No matching signature found')
  expect(() => new Webhook(now ?? '').verify(`${body} `, headers)).toThrow('No matching signature found')
  expect(() => new Webhook(now ?? '').verify(body, { ...headers, 'webhook-id': 'case-x-8' })).toThrow('No matching signature found')
})

let server: Server
let url = ''
let asked: string[] = []
beforeAll(async () => {
  server = createServer((req, res) => {
    asked.push(`${req.method} ${req.url}`)
    if (req.url === '/slow') return
    if (req.url === '/moved') return void res.writeHead(302, { location: '/there' }).end()
    if (req.url === '/endless') { res.writeHead(200); const more = setInterval(() => res.write('x'.repeat(65_536)), 1); return void res.on('close', () => clearInterval(more)) }
    res.writeHead(204).end()
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => { server.closeAllConnections(); await new Promise((resolve) => { server.close(resolve) }) })

test('A redirect is not followed, an answer without end is not read, and one that does not come is given up', async () => {
  asked = []
  const port = webhookPort({ allow: ['127.0.0.1'], timeoutMs: 300 })
  const post = (path: string) => port.post({ url: `${url}${path}`, headers: {}, body: 'æ' })
  expect([await post('/ok'), await post('/moved'), await post('/endless')]).toEqual([204, 302, 200])
  await expect(post('/slow')).rejects.toThrow('Modtageren svarede ikke inden for 0.3 sekunder.')
  expect(asked).toEqual(['POST /ok', 'POST /moved', 'POST /endless', 'POST /slow'])
  await expect(port.post({ url: 'http://127.0.0.1:1/', headers: {}, body: '' })).rejects.toThrow('Modtageren kunne ikke nås (ECONNREFUSED).')
})

test('An address of our own house is not called, by number or by a name that leads there', async () => {
  asked = []
  const port = webhookPort({ allow: [] })
  for (const to of [url, url.replace('127.0.0.1', 'localhost'), url.replace('127.0.0.1', '2130706433'), url.replace('127.0.0.1', '[::ffff:127.0.0.1]'), url.replace('127.0.0.1', '0x7f.1')]) await expect(port.post({ url: to, headers: {}, body: '' })).rejects.toThrow(/kommunens eget net/)
  expect(asked).toEqual([])
})

describe('The how-to for receivers', () => {
  const page = readFileSync(new URL('../../docs/how-to/receive-webhooks.md', import.meta.url), 'utf8')
  const block = (language: string): string => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(page)?.[1] ?? ''
  const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
  const body = '{"type":"ping","æøå":"😀"}'
  const headersAt = (seconds: number) => ({ 'webhook-id': 'ping-1', 'webhook-timestamp': String(seconds), 'webhook-signature': signatures([`whsec_${Buffer.alloc(32, 8).toString('base64')}`, secret], 'ping-1', seconds, body) })
  const now = (): number => Math.floor(Date.now() / 1000)

  test('checks a message in Node: a genuine one, a changed one, an old one', () => {
    const script = `${block('js')}\nconst [headers, body, secret] = JSON.parse(process.argv[1])\nprocess.stdout.write(String(isGenuine(headers, body, secret)))`
    const says = (...asked: readonly unknown[]): string => execFileSync(process.execPath, ['--input-type=module', '-e', script, JSON.stringify(asked)], { encoding: 'utf8' })
    expect([says(headersAt(now()), body, secret), says(headersAt(now()), `${body} `, secret), says(headersAt(now() - 400), body, secret)]).toEqual(['true', 'false', 'false'])
  })

  test('checks a message in a shell', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'akk-webhook-')), 'body')
    writeFileSync(file, body)
    const says = (changed: string): string => {
      const headers = headersAt(now())
      return spawnSync('bash', ['-c', block('bash')], { encoding: 'utf8', env: { PATH: process.env['PATH'], SECRET: secret, WEBHOOK_ID: `${headers['webhook-id']}${changed}`, WEBHOOK_TIMESTAMP: headers['webhook-timestamp'], WEBHOOK_SIGNATURE: headers['webhook-signature'], BODY_FILE: file } }).stdout.trim()
    }
    expect([says(''), says('x')]).toEqual(['genuine', 'forged'])
  })
})
