// Audit reports: which there are, one as PDF, many as one zip.
import { basename } from 'node:path'
import { dataOf } from '../client/client.ts'
import { stepNames } from '../text/accreditation.ts'
import { bundleText } from '../text/bundle.ts'
import { cliText } from '../text/cli.ts'
import { type Target, writeFileWhole } from './cases.ts'
import { CliError, type Session, table } from './io.ts'

/** Which reports: of an area, an offer, a cycle, or with words in the offer's name. */
export interface Choice { readonly area?: string, readonly offer?: string, readonly cycle?: string, readonly search?: string }
type Out = Partial<Target> & { readonly replace: boolean }

const queryOf = ({ area, offer, cycle, search }: Choice) => ({ ...(area === undefined ? {} : { area }), ...(offer === undefined ? {} : { offerId: offer }), ...(cycle === undefined ? {} : { cycle }), ...(search === undefined ? {} : { search }) })

export const listReports = async ({ client, say }: Session, choice: Choice): Promise<void> => {
  const plan = await dataOf(client.GET('/report-bundle/plan', { params: { query: queryOf(choice) } }))
  say(plan, table(cliText.heads.report, [
    ...plan.reports.map((row) => [row.offerName, row.cycle, row.name, row.accreditationId]),
    ...plan.missing.map((row) => [row.offerName, row.cycle, `${cliText.report.missing}: ${stepNames[row.step]}`, row.accreditationId]),
  ]))
}

const written = async (session: Session, target: Target, content: AsyncIterable<Uint8Array>, of: number): Promise<void> => {
  const bytes = await writeFileWhole(session, target, content, of)
  if (target.out !== '-') session.say({ file: target.out, bytes }, [cliText.report.written(target.out, bytes)])
}

/** The newest final report of a case. */
export const fetchReport = async (session: Session, id: string, { out, replace }: Out): Promise<void> => {
  const { client } = session
  const { rows } = await dataOf(client.GET('/accreditations/{id}/reports', { params: { path: { id } } }))
  const report = rows.filter(({ kind, ready }) => kind === 'finalReport' && ready).toSorted((a, b) => b.version - a.version)[0]
  if (!report) throw new CliError(cliText.report.none, 4)
  const content = new Uint8Array(await dataOf(client.GET('/reports/{id}/pdf', { params: { path: { id: report.reportId } }, parseAs: 'arrayBuffer' })))
  // What the service calls it is a name, never a place.
  await written(session, { out: out ?? basename(report.fileName), replace }, (async function* () { yield content })(), content.length)
}

/** The newest final reports as one zip, written as it comes. */
export const fetchBundle = async (session: Session, choice: Choice, { out, replace }: Out): Promise<void> => {
  const { client } = session
  const params = { query: queryOf(choice) }
  const plan = await dataOf(client.GET('/report-bundle/plan', { params }))
  const content = await dataOf(client.GET('/report-bundle', { params, parseAs: 'stream' }))
  if (content === null) throw new CliError(cliText.report.none, 4)
  await written(session, { out: out ?? bundleText.fileName(new Date().toISOString().slice(0, 10)), replace }, content, plan.bytes)
}
