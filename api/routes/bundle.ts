// Many reports at once as a zip file, and beforehand what would be in it.
import { z } from 'zod'
import type { AccreditationServices } from '../../services/accreditation-types.ts'
import type { BundleQuery, ReportBundles } from '../../services/report-bundle.ts'
import { bundleText } from '../../text/bundle.ts'
import { id } from '../act-schemas.ts'
import { bundleZip } from '../bundle-zip.ts'
import { type Route, routesFor } from '../route.ts'
import { stage, step } from '../words.ts'

type Services = Pick<AccreditationServices, 'accreditations'> & { readonly bundles: ReportBundles }
const defineRoute = routesFor<Services>()
const tag = 'Reports'
const access = 'signed-in'

const bundleQuery = z.strictObject({
  stage: z.exactOptional(stage), offerId: z.exactOptional(id), area: z.exactOptional(id),
  cycle: z.exactOptional(z.string().regex(/^[0-9A-Za-z-]{1,20}$/)),
  search: z.exactOptional(z.string().trim().min(1).max(100)),
  /** Chosen cases, their ids separated by commas. */
  ids: z.exactOptional(z.string().regex(/^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?:,[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}){0,999}$/)),
})
const asked = ({ ids, ...rest }: z.output<typeof bundleQuery>): BundleQuery => ({ ...rest, ...(ids === undefined ? {} : { ids: ids.toLowerCase().split(',') }) })

const about = { accreditationId: z.uuid(), offerId: z.string(), offerName: z.string(), area: z.string(), cycle: z.string() }
const planSchema = z.object({
  reports: z.array(z.object({ ...about, reportId: z.uuid(), version: z.int(), name: z.string(), sha256: z.string(), pages: z.int(), size: z.int(), at: z.iso.datetime() })),
  missing: z.array(z.object({ ...about, stage, step, expected: z.iso.date().nullable() })),
  bytes: z.int(),
}).meta({ id: 'ReportBundlePlan' })

/** The newest final report of every case that fits the query. */
export const bundleRoutes: readonly Route<Services>[] = [
  defineRoute({
    method: 'get', path: '/report-bundle/plan', operationId: 'getReportBundlePlan', tag, access, query: bundleQuery,
    summary: 'What a bundle would hold, and which cases have no final report yet', replies: { 200: { description: 'The plan.', schema: planSchema } },
    handle: async ({ person, query, services }) => ({ status: 200, body: await services.bundles.plan(person.personId, asked(query)) }),
  }),
  defineRoute({
    method: 'get', path: '/report-bundle', operationId: 'getReportBundle', tag, access, query: bundleQuery,
    summary: 'The newest final reports as a zip file, with a list of what is in it and what is missing', replies: { 200: { description: 'The zip file.', contentType: 'application/zip' } },
    handle: async ({ person, query, services }) => {
      const now = new Date()
      const plan = await services.bundles.plan(person.personId, asked(query))
      const open = async (reportId: string): Promise<Uint8Array> => (await services.accreditations.report(person.personId, reportId)).bytes
      return { stream: bundleZip(plan, open, now), contentType: 'application/zip', fileName: bundleText.fileName(now.toISOString().slice(0, 10)) }
    },
  }),
]
