// The auditorkorps over HTTP.
import { z } from 'zod'
import type { Refusal } from '../../domain/refusal.ts'
import type { AuditorCorps, CorpsRow } from '../../services/auditor-corps.ts'
import { id } from '../act-schemas.ts'
import { rowsOf } from '../case-schemas.ts'
import { corpsRow, termsChange, weekNeed } from '../auditor-corps-schemas.ts'
import { type Route, routesFor } from '../route.ts'

export interface AuditorCorpsServices { readonly auditorCorps: AuditorCorps }
const defineRoute = routesFor<AuditorCorpsServices>()
const tag = 'Auditor corps'
const access = 'signed-in'

/** `refusalText` gives the Danish sentence beside each reservation. */
export const auditorCorpsRoutes = (refusalText: (refusal: Refusal) => string): readonly Route<AuditorCorpsServices>[] => {
  const worded = ({ reservations, ...row }: CorpsRow): object => ({ ...row, reservations: reservations.map((one) => ({ ...one, message: refusalText(one) })) })
  return [
    defineRoute({
      method: 'get', path: '/auditor-corps', operationId: 'listAuditorCorps', tag, access, summary: 'The auditors: all for the secretariat, those employed under a leader, oneself for an auditor',
      replies: { 200: { description: 'In Danish order.', schema: rowsOf(corpsRow) } },
      handle: async ({ person, services }) => ({ status: 200, body: { rows: (await services.auditorCorps.list(person.personId)).map(worded) } }),
    }),
    defineRoute({
      method: 'get', path: '/auditor-corps/:id', operationId: 'getAuditor', tag, access, params: z.object({ id }), summary: 'One auditor: what is agreed, and what the person may change',
      replies: { 200: { description: 'The auditor.', schema: corpsRow } },
      handle: async ({ person, params, services }) => ({ status: 200, body: worded(await services.auditorCorps.get(person.personId, params.id)) }),
    }),
    defineRoute({
      method: 'post', path: '/auditor-corps/:id/terms', operationId: 'changeAuditorTerms', tag, access, write: true, params: z.object({ id }), body: termsChange,
      summary: 'Changes what is agreed with an auditor; what is left out stays. Every version is kept',
      replies: { 200: { description: 'The auditor as they stand now.', schema: corpsRow } },
      handle: async ({ person, key, params, body: { version, ...change }, services }) => ({ status: 200, body: worded(await services.auditorCorps.change(person.personId, key, params.id, change, version)) }),
    }),
    defineRoute({
      method: 'get', path: '/rounds/:id/weeks', operationId: 'listRoundWeeks', tag, access, params: z.object({ id: z.uuid() }), summary: 'Week by week: the auditors that planned audits need, an estimate for those without a day, and how many there are',
      replies: { 200: { description: 'The weeks in order.', schema: rowsOf(weekNeed) } },
      handle: async ({ person, params, services }) => ({ status: 200, body: { rows: await services.auditorCorps.weeks(person.personId, params.id) } }),
    }),
  ]
}
