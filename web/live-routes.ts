// The stream by which an open page hears that its case has moved on.
import type { Router } from 'express'
import { param } from './form.ts'
import type { Web } from './frame.ts'
import { routes } from './paths.ts'
import { signedIn } from './viewer.ts'

const pingMs = 15_000
const number = (value: string): number => (/^\d{1,9}$/.test(value) ? Number(value) : 0)

export const liveRoutes = (router: Router, web: Web): void => {
  router.get(routes.live, signedIn(web, async (req, res, viewer) => {
    // Where the browser comes back after a broken line, it says what it heard last.
    const from = Math.max(number(param(req.query['fra'])), number(param(req.headers['last-event-id'])))
    const queue: number[] = []
    let send = (seq: number): void => { queue.push(seq) }
    const stop = await web.services.watching.watch(viewer.personId, param(req.params['id']).toLowerCase(), from, (seq) => send(seq))
    // Set, not only sent: a service that stops looks for it to know a stream from an answer (api/listen.ts).
    for (const [name, value] of Object.entries({ 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })) res.setHeader(name, value)
    res.writeHead(200)
    res.write('retry: 3000\n\n')
    send = (seq) => { if (!res.writableEnded) res.write(`id: ${seq}\nevent: act\ndata: ${seq}\n\n`) }
    queue.forEach(send)
    const ping = setInterval(() => { if (!res.writableEnded) res.write(': \n\n') }, pingMs)
    ping.unref()
    res.once('close', () => { clearInterval(ping); stop() })
  }))
}
