// The pages of webhooks.
import type { Request, Response, Router } from 'express'
import { addDays, startOfDay } from '../domain/deadlines/local-time.ts'
import type { WebhookInput, WebhookView } from '../services/webhooks.ts'
import { webhookPageText as t } from '../text/web/webhooks.ts'
import { type Form, formOf, keyIn, param, sentForm, versionField } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { signedInFreshly } from './freshly.ts'
import { type Done, WebhookPage, WebhooksPage } from './pages/webhooks.tsx'
import { paths, routes } from './paths.ts'
import { sendPage, seeOther } from './respond.ts'
import { faultsOf } from './trouble.ts'
import { signedIn } from './viewer.ts'

interface Shown { readonly status?: number; readonly form?: Form; readonly faults?: readonly FieldFault[]; readonly done?: Done | null }
const inputOf = (form: Form): WebhookInput => ({ name: form.get('name').trim(), url: form.get('url').trim(), kinds: form.all('kinds') })
const formFrom = (endpoint: WebhookView): Form => formOf([['name', endpoint.name], ['url', endpoint.url], [versionField, String(endpoint.version)], ...(endpoint.offAt === null ? [['on', 'ja'] as const] : []), ...endpoint.kinds.map((kind) => ['kinds', kind] as const)])
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
/** What was done before this page was asked for again. */
const doneIn = (req: Request): Done | null => {
  const said = req.query['gjort']
  if (said === 'gemt') return { heading: t.saved }
  if (said === 'proeve') return { heading: t.pinged, hint: t.pingedHint }
  return typeof said === 'string' && /^\d{1,7}$/.test(said) ? { heading: t.replayed(Number(said)) } : null
}

export const webhookRoutes = (router: Router, web: Web): void => {
  const { services: { webhooks }, frame } = web

  const list = async (_req: Request, res: Response, viewer: Viewer, { status = 200, form = formOf([]), faults = [], done = null }: Shown = {}): Promise<void> => {
    sendPage(res, status, WebhooksPage, { web, viewer, rows: await webhooks.list(viewer.personId), form, faults, done })
  }
  const one = async (req: Request, res: Response, viewer: Viewer, { status = 200, form, faults = [], done = doneIn(req) }: Shown = {}): Promise<void> => {
    const endpoint = await webhooks.get(viewer.personId, param(req.params['id']))
    sendPage(res, status, WebhookPage, { web, viewer, endpoint, form: form ?? formFrom(endpoint), faults, done })
  }
  /** Does what was sent; what is wrong with it is said beside the form, with what was typed. */
  const trying = async (req: Request, res: Response, viewer: Viewer, show: typeof list, work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (![409, 422].includes(trouble.status)) throw error
      await show(req, res, viewer, { status: trouble.status, form: sentForm(req), faults: faultsOf(trouble), done: null })
    }
  }

  router.get(paths.webhooks, signedIn(web, (req, res, viewer) => list(req, res, viewer)))
  router.post(paths.webhooks, signedInFreshly(web, () => true, (req, res, viewer) => trying(req, res, viewer, list, async () => {
    const form = sentForm(req)
    const { secret } = await webhooks.make(viewer.personId, keyIn(form), frame.checkInput('webhook', inputOf(form)) as WebhookInput)
    res.setHeader('cache-control', 'no-store')
    // Shown in the answer itself: after a redirect it would have to be kept somewhere.
    await list(req, res, viewer, { done: { heading: t.made, secret } })
  })))

  router.get(routes.webhook, signedIn(web, (req, res, viewer) => one(req, res, viewer)))
  router.post(routes.webhookAct, signedInFreshly(web, (form) => !['ping', 'replay'].includes(form.get('act')), (req, res, viewer) => trying(req, res, viewer, one, async () => {
    const [form, id] = [sentForm(req), param(req.params['id'])]
    const done = (what: string): void => seeOther(res, `${paths.webhook(id)}?gjort=${what}`)
    switch (form.get('act')) {
      case 'ping':
        await webhooks.ping(viewer.personId, keyIn(form), id)
        return done('proeve')
      case 'rotate': {
        const { secret } = await webhooks.rotate(viewer.personId, keyIn(form), id)
        res.setHeader('cache-control', 'no-store')
        return one(req, res, viewer, { done: { heading: t.rotated, secret } })
      }
      case 'replay': {
        const wrong = (['from', 'to'] as const).filter((name) => !isDay(form.get(name))).map((field) => ({ field, message: t.periodMissing }))
        if (wrong.length > 0) return one(req, res, viewer, { status: 422, form: formOf([...form.pairs, ...formFrom(await webhooks.get(viewer.personId, id)).pairs]), faults: wrong, done: null })
        const { events } = await webhooks.replay(viewer.personId, keyIn(form), id, { from: startOfDay(form.get('from')), to: startOfDay(addDays(form.get('to'), 1)) })
        return done(String(events))
      }
      default: {
        const change = frame.checkInput('webhook-change', { ...inputOf(form), on: form.get('on') === 'ja', version: Number(form.get(versionField)) }) as WebhookInput & { readonly on: boolean; readonly version: number }
        await webhooks.change(viewer.personId, keyIn(form), id, change)
        return done('gemt')
      }
    }
  })))
}
