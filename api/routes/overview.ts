// The manager's overview over HTTP.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { OverviewServices } from '../../services/overview.ts'
import { id } from '../act-schemas.ts'
import { rowsOf } from '../case-schemas.ts'
import { cyclePatterns, overviewPage, trends } from '../overview-schemas.ts'
import { paging, yesNo } from '../paging.ts'
import { type Route, routesFor } from '../route.ts'
import { givenMoment } from '../values.ts'
import { stage } from '../words.ts'

const defineRoute = routesFor<OverviewServices>()
const tag = 'Overview'
const access = 'signed-in'
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const filter = { stage: z.exactOptional(stage), late: z.exactOptional(yesNo), area: z.exactOptional(id), centreId: z.exactOptional(id), news: z.exactOptional(yesNo), followUp: z.exactOptional(yesNo) }

export const overviewRoutes: readonly Route<OverviewServices>[] = [
  defineRoute({
    method: 'get', path: '/overview', operationId: 'getOverview', tag, access, query: z.strictObject({ ...filter, ...paging }),
    summary: 'The offers below the person with the newest case of each: the late ones first, what moved since they last looked, report, decision and follow-up',
    replies: { 200: { description: 'A page, and the counts by stage of all of them.', schema: overviewPage } },
    handle: async ({ person, query, services }) => ({ status: 200, body: { ...await services.overview.offers(person.personId, query), page: query.page, pageSize: query.pageSize } }),
  }),
  defineRoute({
    method: 'get', path: '/overview/table', operationId: 'getOverviewTable', tag, access, query: z.strictObject(filter), summary: 'The same as a table (CSV with semicolons, UTF-8)',
    replies: { 200: { description: 'The table.', contentType: 'text/csv' } },
    handle: async ({ person, query, services }) => {
      const file = Buffer.from(await services.overview.table(person.personId, query))
      return { file, contentType: 'text/csv', fileName: 'Overblik.csv', etag: createHash('sha256').update(file).digest('hex') }
    },
  }),
  defineRoute({
    method: 'get', path: '/overview/workbook', operationId: 'getOverviewWorkbook', tag, access, query: z.strictObject(filter), summary: 'The same and the trends as an Excel file: days and numbers as such, filters on every head',
    replies: { 200: { description: 'The file.', contentType: xlsxType } },
    handle: async ({ person, query, services }) => {
      const file = await services.overview.workbook(person.personId, query)
      return { file, contentType: xlsxType, fileName: 'Overblik.xlsx', etag: createHash('sha256').update(file).digest('hex') }
    },
  }),
  defineRoute({
    method: 'get', path: '/overview/trends', operationId: 'getTrends', tag, access,
    summary: 'From cycle to cycle: the decisions, and for each requirement and pair of how many offers there were findings; never of fewer than five',
    replies: { 200: { description: 'The trends, the oldest cycle first.', schema: trends } },
    handle: async ({ person, services }) => ({ status: 200, body: await services.overview.trends(person.personId) }),
  }),
  defineRoute({
    method: 'post', path: '/overview/look', operationId: 'lookAtOverview', tag, access, write: true, body: z.strictObject({ at: givenMoment }),
    summary: 'Marks as seen what there was at an instant; what moves later is new',
    replies: { 204: { description: 'Noted.' } },
    handle: async ({ person, body, services }) => {
      await services.overview.look(person.personId, body.at)
      return { status: 204 }
    },
  }),
  defineRoute({
    method: 'get', path: '/overview/patterns', operationId: 'getPatterns', tag, access,
    summary: 'For each requirement and pair, of how many offers there were findings and særlig god praksis, cycle by cycle; never of fewer than five',
    replies: { 200: { description: 'The cycles, the newest first.', schema: rowsOf(cyclePatterns) } },
    handle: async ({ person, services }) => ({ status: 200, body: { rows: await services.overview.patterns(person.personId) } }),
  }),
]
