// The pages of arrangementer.
import type { Request, Response, Router } from 'express'
import { localInstant } from '../domain/deadlines/local-time.ts'
import type { LearningEventInput } from '../domain/learnings/events.ts'
import { Refused } from '../domain/refusal.ts'
import type { LearningEventView } from '../services/learning-events.ts'
import { localClock, localDay } from '../text/web/dates.ts'
import { learningEventText as t } from '../text/web/learning-events.ts'
import { type Form, formOf, keyField, keyIn, newKey, param, sentForm, versionField, versionIn } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { LearningEventFormPage, LearningEventPage, LearningEventsPage } from './pages/learning-events.tsx'
import { paths, routes } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'
import { faultsOf } from './trouble.ts'
import { signedIn } from './viewer.ts'

const pageSize = 50
type Options = readonly (readonly [string, string])[]
const saids: Readonly<Record<string, string>> = { gemt: t.saved, lavet: t.made, aflyst: t.gone, tilmeldt: t.signedUp, venteliste: t.onList, fra: t.signedOff }
const word = (req: Request, name: string): string => { const value = req.query[name]; return typeof value === 'string' ? value.slice(0, 100) : '' }
const pageIn = (req: Request): number => { const page = Number(word(req, 'side')); return Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1 }

/** What the form says; days and clock times are Copenhagen's. */
function inputIn(form: Form): { readonly input: LearningEventInput | null; readonly faults: readonly FieldFault[] } {
  const missing = ([['title', t.name], ['day', t.day], ['from', t.from], ['to', t.to], ['place', t.place], ['signUpUntil', t.until]] as const).filter(([name]) => form.get(name).trim() === '').map(([field, words]) => ({ field, message: t.missing(words.toLowerCase()) }))
  const wrongTime = (['from', 'to'] as const).filter((name) => form.get(name).trim() !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(form.get(name).trim())).map((field) => ({ field, message: t.timeWrong }))
  const places = form.get('places').trim()
  const wrongNumber = places === '' || /^[1-9]\d{0,3}$/.test(places) ? [] : [{ field: 'places', message: t.numberWrong }]
  const wrongDay = form.get('day').trim() !== '' && Number.isNaN(Date.parse(`${form.get('day').trim()}T00:00:00Z`)) ? [{ field: 'day', message: t.missing(t.day.toLowerCase()) }] : []
  const faults = [...missing, ...wrongTime, ...wrongNumber, ...wrongDay]
  if (faults.length > 0) return { input: null, faults }
  const at = (name: 'from' | 'to') => localInstant(form.get('day').trim(), form.get(name).trim())
  return {
    faults,
    input: {
      title: form.get('title').trim(), kind: form.get('kind') as LearningEventInput['kind'], startsAt: at('from'), endsAt: at('to'), place: form.get('place').trim(), text: form.get('text').trimEnd(),
      requirementIds: form.all('requirementIds'), areas: form.all('areas'), places: places === '' ? null : Number(places), signUpUntil: form.get('signUpUntil').trim(), offerId: form.get('offerId') === '' ? null : form.get('offerId'),
    },
  }
}
const formFrom = (event: LearningEventView): Form => formOf([
  ['title', event.title], ['kind', event.kind], ['day', localDay(event.startsAt)], ['from', localClock(event.startsAt)], ['to', localClock(event.endsAt)], ['place', event.place], ['text', event.text], ['places', event.places === null ? '' : String(event.places)],
  ['signUpUntil', event.signUpUntil], ['offerId', event.offerId ?? ''], [versionField, String(event.version)], ...event.areas.map((one) => ['areas', one] as const), ...event.requirementIds.map((one) => ['requirementIds', one] as const),
])

export const learningEventRoutes = (router: Router, web: Web): void => {
  const { services: { learningEvents, offers, qualityModels, signIn }, frame } = web

  const choices = async (viewer: Viewer): Promise<{ readonly areas: Options; readonly requirements: Options }> => {
    const [areas, versions] = await Promise.all([offers.areas(), qualityModels.list(viewer.personId)])
    const inForce = versions.find((one) => one.status === 'inForce')
    const model = inForce === undefined ? null : (await qualityModels.get(viewer.personId, inForce.id)).model
    return { areas: areas.map(({ id, name }) => [id, name] as const), requirements: (model?.requirements ?? []).map((one) => [one.id, `${one.id} ${one.title}`] as const) }
  }
  /** For whom somebody may hold an event; the form is not there for the others. */
  const holdersFor = async (viewer: Viewer): Promise<Options> => {
    const [{ forAll }, me] = await Promise.all([learningEvents.mayHold(viewer.personId), signIn.me(viewer.personId)])
    const own = me.functions.filter((one) => one.function === 'manager' && one.unit.kind === 'offer').map((one) => [one.unit.id, one.unit.name] as const)
    const holders: Options = [...(forAll ? [['', t.secretariat] as const] : []), ...own]
    if (holders.length === 0) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
    return holders
  }

  router.get(paths.learningEvents(), signedIn(web, async (req, res, viewer) => {
    const [past, requirement, page] = [word(req, 'tidligere') === 'ja', word(req, 'krav'), pageIn(req)]
    const { requirements } = await choices(viewer)
    const known = requirements.some(([id]) => id === requirement) ? requirement : ''
    const [found, hold, news] = await Promise.all([learningEvents.list(viewer.personId, { past, page, pageSize, ...(known === '' ? {} : { requirementId: known }) }), learningEvents.mayHold(viewer.personId), learningEvents.notices(viewer.personId)])
    sendPage(res, 200, LearningEventsPage, { web, viewer, found, past, requirement: known, requirements, page, pageSize, mayMake: hold.forAll || hold.offerIds.length > 0, news })
  }))

  const sendForm = async (res: Response, status: number, viewer: Viewer, event: LearningEventView | null, form: Form, faults: readonly FieldFault[] = [], stale = false): Promise<void> => {
    const holders = await holdersFor(viewer)
    sendPage(res, status, LearningEventFormPage, { web, viewer, event, form, faults, stale, holders, ...await choices(viewer) })
  }
  router.get(paths.newLearningEvent, signedIn(web, (req, res, viewer) => sendForm(res, 200, viewer, null, formOf(word(req, 'krav') === '' ? [] : [['requirementIds', word(req, 'krav')]]))))
  router.get(routes.editLearningEvent, signedIn(web, async (req, res, viewer) => {
    const event = await learningEvents.get(viewer.personId, param(req.params['id']))
    await sendForm(res, 200, viewer, event, formFrom(event))
  }))

  /** Saves what the form says; a refusal is shown beside its field. */
  const saving = async (req: Request, res: Response, viewer: Viewer, event: LearningEventView | null): Promise<void> => {
    const form = sentForm(req)
    const { input, faults } = inputIn(form)
    if (input === null) return sendForm(res, 422, viewer, event, form, faults)
    try {
      const checked = frame.checkInput('learning-event', input) as LearningEventInput
      const { eventId } = event === null ? await learningEvents.make(viewer.personId, keyIn(form), checked) : await learningEvents.change(viewer.personId, keyIn(form), event.eventId, checked, versionIn(form))
      seeOther(res, paths.learningEvent(eventId, { gjort: event === null ? 'lavet' : 'gemt' }))
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (trouble.code === 'stale-version') {
        // The next try is against what there is now, under a key of its own.
        const again = formOf([...form.pairs.filter(([name]) => name !== versionField && name !== keyField), [versionField, String(event?.version ?? 0)], [keyField, newKey()]])
        return sendForm(res, 409, viewer, event, again, [], true)
      }
      if (![409, 422].includes(trouble.status)) throw error
      await sendForm(res, trouble.status, viewer, event, form, faultsOf(trouble))
    }
  }
  router.post(paths.newLearningEvent, signedIn(web, (req, res, viewer) => saving(req, res, viewer, null)))
  router.post(routes.editLearningEvent, signedIn(web, async (req, res, viewer) => saving(req, res, viewer, await learningEvents.get(viewer.personId, param(req.params['id'])))))

  const show = async (req: Request, res: Response, status: number, viewer: Viewer, faults: readonly FieldFault[] = [], reason = ''): Promise<void> => {
    const event = await learningEvents.get(viewer.personId, param(req.params['id']))
    const { forAll, offerIds } = await learningEvents.mayHold(viewer.personId)
    const holds = forAll || (event.offerId !== null && offerIds.includes(event.offerId))
    sendPage(res, status, LearningEventPage, { web, viewer, event, participants: holds ? await learningEvents.participants(viewer.personId, event.eventId) : null, said: faults.length > 0 ? null : saids[word(req, 'gjort')] ?? null, faults, reason, ...await choices(viewer) })
  }
  router.get(routes.learningEvent, signedIn(web, (req, res, viewer) => show(req, res, 200, viewer)))

  /** Does what a button of the event's page asks; a refusal is told there. */
  const doing = (work: (req: Request, form: Form, viewer: Viewer) => Promise<string>) => signedIn(web, async (req, res, viewer) => {
    const form = sentForm(req)
    try {
      seeOther(res, paths.learningEvent(param(req.params['id']), { gjort: await work(req, form, viewer) }))
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (![409, 422].includes(trouble.status)) throw error
      await show(req, res, trouble.status, viewer, [{ field: '', message: trouble.errors[0]?.message ?? trouble.detail }], form.get('reason'))
    }
  })
  router.post(routes.learningEventSignUp, doing(async (req, form, viewer) => {
    const id = param(req.params['id'])
    if (form.get('fra') === 'ja') { await learningEvents.signOff(viewer.personId, keyIn(form), id); return 'fra' }
    return (await learningEvents.signUp(viewer.personId, keyIn(form), id)).mine === 'waiting' ? 'venteliste' : 'tilmeldt'
  }))
  router.post(routes.cancelLearningEvent, doing(async (req, form, viewer) => {
    const { reason } = frame.checkInput('learning-event-cancel', { reason: form.get('reason').trim() }) as { readonly reason: string }
    await learningEvents.cancel(viewer.personId, keyIn(form), param(req.params['id']), reason)
    return 'aflyst'
  }))
}
