// The two sides of the service: the API that people reach, and the worker that the clock drives. One process or many: the same parts.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { createActivities } from './activities/index.ts'
import { createApp } from './api/app.ts'
import { listen } from './api/listen.ts'
import { apiParts } from './api/parts.ts'
import type { Assembly } from './assembly.ts'
import type { Config } from './config.ts'
import type { EngineAt } from './embedded.ts'
import { type EngineClient, failureConverterPath } from './engine/connect.ts'
import { payloadEncryption, textCipher } from './engine/payload-encryption.ts'
import { type RunningWorker, startWorker } from './engine/worker.ts'
import { workflowBundle } from './engine/workflow-bundle.ts'
import type { Observing } from './observing.ts'
import { pageOf, pagesPart } from './pages.ts'
import { mailPortOf } from './ports/mail.ts'
import { readFilingPort } from './ports/settings.ts'
import { webhookPort } from './ports/webhooks.ts'
import { createBreachCheck } from './services/breached-passwords.ts'
import { readProviders } from './services/provider-settings.ts'
import { readiness } from './services/readiness.ts'
import { notePort } from './store/filings.ts'
import type { Store } from './store/connect.ts'
import { taskQueue } from './workflows/ids.ts'

const version = '0.1.0'
// The workflows lie beside this file, among the sources and in dist/ alike: an image ships only the latter.
const here = dirname(fileURLToPath(import.meta.url))

/** Serves the API on the configured address. */
export async function serve(of: { readonly config: Config; readonly store: Store; readonly engine: EngineClient; readonly assembly: Assembly; readonly isWorking: () => boolean | Promise<boolean>; readonly observing: Observing }): ReturnType<typeof listen> {
  const { config, store, engine, assembly, isWorking } = of
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 1, sync: false }))
  const signIn = config.signIn && { providers: await readProviders(config.signIn.providersFile), publicUrl: config.signIn.publicUrl, note: (fields: object) => log.warn(fields, 'signing in at an identity provider failed') }
  const breached = config.breachedPasswords === undefined ? {} : { breached: createBreachCheck({ url: config.breachedPasswords, note: (fields) => log.warn(fields, 'the list of breached passwords does not answer') }) }
  const { payloadKeys, pagesOrigin } = config.temporal
  const cipher = payloadKeys === undefined ? {} : { cipher: textCipher(payloadEncryption(payloadKeys)) }
  const parts = apiParts({ adminSecondFactor: config.adminSecondFactor, ...cipher, ...(signIn ? { signIn } : {}), ...breached, ...(config.secretKeys === undefined ? {} : { secretKeys: config.secretKeys }), ...(config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }), addressOf: pageOf, db: store.db, pool: store.pool, version, say: (fields, message) => log.warn(fields, message), accreditation: assembly.services, production: config.mode === 'production', secureCookies: config.http.secureCookies, ...(config.http.perMinute ? { perMinute: config.http.perMinute } : {}) })
  const asked = readiness({ store, engine, isWorking })
  let listening: Awaited<ReturnType<typeof listen>> | undefined
  const ready = (): ReturnType<typeof asked> => (listening?.isClosing() ? Promise.resolve({ ok: false, parts: { stopping: true } }) : asked())
  listening = await listen(createApp({ ...parts, pages: pagesPart({ parts, store }), trustProxy: config.http.proxies, ...(pagesOrigin === undefined ? {} : { temporalPages: pagesOrigin }), ready, log, ...(of.observing.seen ? { seen: of.observing.seen } : {}) }), config.http)
  const { close } = listening
  // What was read last is written before the database goes.
  return { ...listening, close: async (graceMs) => { await close(graceMs); await parts.services.reading.flush() } }
}

/** Starts a worker for the workflows and activities; it waits for Temporal where it must. */
export async function work(of: { readonly config: Config; readonly engineAt: EngineAt; readonly assembly: Assembly; readonly observing: Observing; readonly say: (line: string) => void }): Promise<RunningWorker> {
  const bundle = await workflowBundle({ projectRoot: here, cacheFile: join(of.config.dataDir, 'workflow-bundle.json'), log: of.say, ...(of.config.temporal.payloadKeys === undefined ? {} : { failureConverterPath }) })
  const filing = of.config.journalPort === undefined ? undefined : await readFilingPort(of.config.journalPort)
  await notePort(of.assembly.record.pool, filing?.name ?? null)
  const activities = of.observing.activities(createActivities({ ...of.assembly.record, filing, mail: { port: await mailPortOf(of.config.mail), publicUrl: of.config.publicUrl ?? `http://${of.config.http.host}:${String(of.config.http.port)}` }, webhooks: { port: webhookPort({ allow: [...of.config.webhookAllow ?? [], ...(of.config.mode === 'production' ? [] : ['127.0.0.0/8', '::1'])] }) }, render: of.assembly.render, cases: of.assembly.cases }))
  const { metrics } = of.config
  return startWorker({ ...of.engineAt, taskQueue, activities, bundle, log: of.say, shutdownGraceMs: 10_000, ...(metrics?.temporalPort === undefined ? {} : { metricsAt: `${metrics.host.includes(':') ? `[${metrics.host}]` : metrics.host}:${metrics.temporalPort}` }) })
}
