// Rounds over HTTP: planned, previewed, started, paused and cancelled by the secretariat.
import { z } from 'zod'
import type { Refusal } from '../../domain/refusal.ts'
import { type RoundAct, roundOfferStatuses } from '../../domain/rounds/round.ts'
import type { RoundServices } from '../../services/round-types.ts'
import { pageOf, rowsOf } from '../case-schemas.ts'
import { paging } from '../paging.ts'
import { previewInput, roundActInputs, roundInput, roundOfferRow, roundPreview, roundRow, roundView } from '../round-schemas.ts'
import { type Route, routesFor } from '../route.ts'

const defineRoute = routesFor<RoundServices>()
const tag = 'Rounds'
const access = 'signed-in'
const params = z.object({ id: z.uuid() })

const actRoute = (act: RoundAct, summary: string): Route<RoundServices> => defineRoute({
  method: 'post', path: `/rounds/:id/${act}`, operationId: `${act}Round`, tag, access, write: true, params, summary,
  ...(roundActInputs[act] === undefined ? {} : { body: roundActInputs[act] }),
  replies: { 200: { description: 'The round as it stands now.', schema: roundRow } },
  handle: async ({ person, key, params: { id }, body, services }) => ({ status: 200, body: await services.rounds.act(person.personId, id, { act, ...(body as object | undefined) }, key) }),
})

/** `refusalText` gives the Danish sentence beside each reason. */
export const roundRoutes = (refusalText: (refusal: Refusal) => string): readonly Route<RoundServices>[] => {
  const worded = (refusal: Refusal): object => ({ ...refusal, message: refusalText(refusal) })
  return [
    defineRoute({
      method: 'post', path: '/rounds/preview', operationId: 'previewRound', tag, access, body: previewInput,
      summary: 'What a round would start, and what not and why; changes nothing',
      replies: { 200: { description: 'Every chosen offer.', schema: roundPreview } },
      handle: async ({ person, body, services }) => {
        const { offers, ...preview } = await services.rounds.preview(person.personId, body)
        return { status: 200, body: { ...preview, offers: offers.map((offer) => ({ ...offer, blocks: offer.blocks.map(worded) })) } }
      },
    }),
    defineRoute({
      method: 'post', path: '/rounds', operationId: 'makeRound', tag, access, write: true, body: roundInput, summary: 'Plans a round; nothing is started yet',
      replies: { 201: { description: 'The round.', schema: roundRow } },
      handle: async ({ person, key, body, services }) => {
        const made = await services.rounds.make(person.personId, body, key)
        return { status: 201, body: made, headers: { location: `/api/v1/rounds/${made.roundId}` } }
      },
    }),
    defineRoute({
      method: 'get', path: '/rounds', operationId: 'listRounds', tag, access, summary: 'Every round with how far it is, the newest first',
      replies: { 200: { description: 'The rounds.', schema: rowsOf(roundRow) } },
      handle: async ({ person, services }) => ({ status: 200, body: { rows: await services.rounds.list(person.personId) } }),
    }),
    defineRoute({
      method: 'get', path: '/rounds/:id', operationId: 'getRound', tag, access, params, summary: 'One round: how far it is, what was decided about it, and what the person may do or why not',
      replies: { 200: { description: 'The round.', schema: roundView } },
      handle: async ({ person, params: { id }, services }) => {
        const { acts, ...round } = await services.rounds.get(person.personId, id)
        return { status: 200, body: { ...round, acts: acts.map(({ act, refused }) => ({ act, refused: refused && worded(refused) })) } }
      },
    }),
    defineRoute({
      method: 'get', path: '/rounds/:id/offers', operationId: 'listRoundOffers', tag, access, params,
      query: z.strictObject({ status: z.exactOptional(z.enum(roundOfferStatuses)), ...paging }),
      summary: 'The offers of a round in its order: what became of each, or why it could not be started now',
      replies: { 200: { description: 'A page.', schema: pageOf(roundOfferRow) } },
      handle: async ({ person, params: { id }, query, services }) => {
        const { rows, total } = await services.rounds.offers(person.personId, id, query)
        return { status: 200, body: { rows: rows.map((offer) => ({ ...offer, reasons: offer.reasons.map(worded) })), total, page: query.page, pageSize: query.pageSize } }
      },
    }),
    actRoute('start', 'Starts a planned round: its cases start one after another at its pace'),
    actRoute('pause', 'Starts no more for now; with `withCases` its open cases are paused too'),
    actRoute('resume', 'Goes on starting; with `withCases` the cases that the round had paused go on too'),
    actRoute('cancel', 'Starts no more; what has been started goes on'),
    actRoute('retry', 'Tries again the offers that could not be started'),
  ]
}
