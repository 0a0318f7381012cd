// Everything the API is made of, over a store: the routes with their services, who is behind a request, and the words of a refusal.
import type { ScimPart } from './scim/router.ts'
import { createDirectory } from '../services/scim.ts'
import type { AccreditationServices } from '../services/accreditation-types.ts'
import type { RoundServices } from '../services/round-types.ts'
import { createAccounts } from '../services/accounts.ts'
import { createAdministration } from '../services/administration.ts'
import { createOffers } from '../services/offers.ts'
import type { BesideTheCase } from '../services/beside-the-case.ts'
import type { Evaluations } from '../services/evaluations.ts'
import type { JournalService } from '../services/journal.ts'
import type { RoundSummaryService } from '../services/round-summaries.ts'
import type { SupervisionService } from '../services/supervision.ts'
import type { ModelDayService } from '../services/model-days.ts'
import type { TryingAgain } from '../services/trying-again.ts'
import type { OrganisationService } from '../services/organisation.ts'
import { createAuditorCorps } from '../services/auditor-corps.ts'
import type { CalendarPlace } from '../domain/calendar/items.ts'
import { createCalendar } from '../services/calendar.ts'
import { createCriterionMap } from '../services/criterion-map.ts'
import { createEarlierYears } from '../services/earlier-years.ts'
import { createEarlierAudits } from '../services/earlier-audits.ts'
import { createImports } from '../services/imports.ts'
import { createLearningEvents } from '../services/learning-events.ts'
import { createMails } from '../services/mails.ts'
import { createOwnSessions } from '../services/own-sessions.ts'
import { createOverview } from '../services/overview.ts'
import { createPasskeys } from '../services/passkeys.ts'
import { createPersonData } from '../services/person-data.ts'
import { createPeopleChanges } from '../services/people-changes.ts'
import { createPeople } from '../services/people.ts'
import { createPseudonyms } from '../services/pseudonyms.ts'
import { createQualityModels } from '../services/quality-models.ts'
import { type BreachCheck, noBreachCheck } from '../services/breached-passwords.ts'
import { createIdentityProviders } from '../services/identity-providers.ts'
import type { ProviderSettings } from '../services/provider-settings.ts'
import { createProviderSignIn } from '../services/provider-sign-in.ts'
import { createSignIn, type SignInDeps } from '../services/sign-in.ts'
import { createSecondFactor } from '../services/second-factor.ts'
import { createSecretVisits } from '../services/supervision-secrets.ts'
import { createSupervisionBeside } from '../services/supervision-beside.ts'
import { createPayloads, type PayloadCipher } from '../services/payloads.ts'
import { createSideBySide } from '../services/side-by-side.ts'
import { createSupervisionPolicy } from '../services/supervision-policy.ts'
import { createSupervisionModels } from '../services/supervision-models.ts'
import { createReading } from '../services/reading.ts'
import { createReportBundles } from '../services/report-bundle.ts'
import { createTokens } from '../services/tokens.ts'
import { createTrail } from '../services/trail.ts'
import { createVerification } from '../services/verification.ts'
import type { WebhookService } from '../services/webhooks.ts'
import { peopleSentences } from '../text/people.ts'
import { refusalTextWith } from '../text/refusals.ts'
import { browserCookie, flowCookie, identifyBy, sessionCookie } from './identify.ts'
import type { RateLimit } from './rate-limit.ts'
import { accountRoutes } from './routes/accounts.ts'
import { administrationRoutes } from './routes/administration.ts'
import { accreditationRoutes } from './routes/accreditations.ts'
import { besideTheCaseRoutes } from './routes/beside-the-case.ts'
import { bundleRoutes } from './routes/bundle.ts'
import { calendarRoutes } from './routes/calendar.ts'
import { learningEventRoutes } from './routes/learning-events.ts'
import { learningRoutes } from './routes/learnings.ts'
import { mailRoutes } from './routes/mails.ts'
import { offerRoutes } from './routes/offers.ts'
import { organisationRoutes } from './routes/organisation.ts'
import { auditorCorpsRoutes } from './routes/auditor-corps.ts'
import { overviewRoutes } from './routes/overview.ts'
import { peopleChangeRoutes } from './routes/people-changes.ts'
import { qualityModelRoutes } from './routes/quality-models.ts'
import { reportRoutes } from './routes/reports.ts'
import { roundSummaryRoutes } from './routes/round-summaries.ts'
import { roundRoutes } from './routes/rounds.ts'
import { signInRoutes } from './routes/sign-in.ts'
import { webhookRoutes } from './routes/webhooks.ts'
import { secretVisitRoutes } from './routes/secret-visits.ts'
import { supervisionRoutes } from './routes/supervision.ts'
import { supervisionBesideRoutes } from './routes/supervision-beside.ts'
import { earlierYearRoutes } from './routes/earlier-years.ts'
import { importRoutes } from './routes/imports.ts'
import { payloadRoutes } from './routes/payloads.ts'
import { sideBySideRoutes } from './routes/side-by-side.ts'
import { supervisionPolicyRoutes } from './routes/supervision-policy.ts'
import { supervisionModelRoutes } from './routes/supervision-models.ts'
import { trailRoutes } from './routes/trail.ts'
import { verifyRoutes } from './routes/verify.ts'
import { ruled } from './ruled.ts'

const clock = (): Date => new Date()

/** Identity providers, where there are some: `note` is told what goes wrong with them. */
export interface ProvidersPart { readonly providers: readonly ProviderSettings[]; readonly publicUrl: string; readonly note: (fields: object) => void }

/** The parts of {@link createApp} that do not differ between the mains. */
export function apiParts(of: { readonly db: Parameters<typeof createOffers>[0]['db']; readonly pool: Parameters<typeof createReportBundles>[0]['pool']; readonly accreditation: AccreditationServices & RoundServices & { readonly organisation: OrganisationService; readonly modelDays: ModelDayService; readonly tryingAgain: TryingAgain; readonly besideTheCase: BesideTheCase; readonly evaluations: Evaluations; readonly journal: JournalService; readonly supervisions: SupervisionService; readonly roundSummaries: RoundSummaryService; readonly webhooks: WebhookService }; readonly production: boolean; readonly secureCookies: boolean; readonly version: string; readonly signIn?: ProvidersPart; readonly breached?: BreachCheck; readonly publicUrl?: string; readonly cipher?: PayloadCipher; /** Told when reads could not be noted. (Default: nobody.) */ readonly say?: (fields: object, message: string) => void; /** (Default: advised.) */ readonly adminSecondFactor?: 'required' | 'advised'; readonly secretKeys?: NonNullable<SignInDeps['secretKeys']>; /** Where in the pages an entry of a calendar leads. (Default: nowhere.) */ readonly addressOf?: (place: CalendarPlace) => string; readonly perMinute?: Omit<RateLimit, 'windowMs'> }) {
  const { db, secretKeys = [] } = of
  const signIn = createSignIn({ db, clock, secretKeys, administratorsNeedTwo: of.adminSecondFactor === 'required' })
  const cookie = sessionCookie({ secure: of.secureCookies })
  const { providers, publicUrl, note } = of.signIn ?? { providers: [], publicUrl: 'http://localhost', note: () => undefined }
  const refusalText = refusalTextWith(peopleSentences)
  const secretVisits = createSecretVisits({ store: of, supervisions: of.accreditation.supervisions })
  const { addressOf, publicUrl: base } = of
  const services = {
    ...of.accreditation,
    signIn,
    reading: createReading({ pool: of.pool, say: of.say ?? (() => undefined) }),
    providerSignIn: createProviderSignIn({ db, clock, providers, publicUrl, oidc: createIdentityProviders({ clock, note }) }),
    accounts: createAccounts({ db, clock, breached: of.breached ?? noBreachCheck }),
    passkeys: createPasskeys({ db, clock, publicUrl: of.publicUrl ?? null }), secondFactor: createSecondFactor({ db, clock, secretKeys }), tokens: createTokens({ db, clock }),
    ownSessions: createOwnSessions({ db, clock }),
    calendar: createCalendar({ db, pool: of.pool, clock, accreditations: of.accreditation.accreditations, addressOf: addressOf && base !== undefined ? (place) => `${base.replace(/\/$/, '')}${addressOf(place)}` : null }),
    offers: createOffers({ db, clock }),
    people: createPeople({ db, clock }), personData: createPersonData({ db, pool: of.pool }), pseudonyms: createPseudonyms({ db }),
    peopleChanges: createPeopleChanges({ db, pool: of.pool, clock }),
    qualityModels: createQualityModels({ db, clock }),
    overview: createOverview(of),
    auditorCorps: createAuditorCorps(of),
    learningEvents: createLearningEvents(of),
    administration: createAdministration(of), mails: createMails(of),
    bundles: createReportBundles(of),
    verification: createVerification(of),
    supervisionModels: createSupervisionModels({ db, clock }),
    supervisionBeside: createSupervisionBeside(of), supervisionPolicy: createSupervisionPolicy(of),
    payloads: createPayloads({ ...of, cipher: of.cipher ?? null }), criterionMap: createCriterionMap(of), earlierYears: createEarlierYears(of), imports: createImports(of), earlierAudits: createEarlierAudits(of), sideBySide: createSideBySide({ ...of, supervisions: of.accreditation.supervisions, accreditations: of.accreditation.accreditations }),
    secretVisits, trail: createTrail({ ...of, ofCircle: secretVisits.isMember }),
  }
  return {
    services, refusalText, cookie, flowCookie: flowCookie({ secure: of.secureCookies }), browserCookie: browserCookie({ secure: of.secureCookies }),
    routes: ruled([
      ...signInRoutes(cookie), ...accountRoutes(cookie), ...calendarRoutes, ...offerRoutes, ...peopleChangeRoutes, ...qualityModelRoutes(refusalText),
      ...accreditationRoutes, ...reportRoutes, ...bundleRoutes, ...verifyRoutes,
      ...learningRoutes, ...learningEventRoutes(refusalText), ...roundRoutes(refusalText), ...roundSummaryRoutes(refusalText), ...organisationRoutes(refusalText), ...besideTheCaseRoutes,
      ...overviewRoutes, ...auditorCorpsRoutes(refusalText), ...administrationRoutes, ...mailRoutes, ...webhookRoutes, ...supervisionModelRoutes,
      ...supervisionRoutes(refusalText), ...supervisionBesideRoutes, ...supervisionPolicyRoutes, ...sideBySideRoutes, ...earlierYearRoutes, ...importRoutes, ...payloadRoutes, ...secretVisitRoutes, ...trailRoutes,
    ]),
    // Each provider whose directory has a token of its own; refused to all where there is none.
    scim: directoriesOf(db, providers, publicUrl),
    verify: (sha256: string) => services.verification.check(sha256),
    noteRead: services.reading.note,
    calendar: (secret: string) => services.calendar.read(secret),
    identify: identifyBy(signIn, cookie), cookieName: cookie.name, production: of.production, version: of.version,
    // One person's bursts fit; a loop gone wild does not.
    rateLimit: { windowMs: 60_000, ...(of.perMinute ?? { signedIn: 3000, anonymous: 300 }) },
  }
}

const directoriesOf = (db: Parameters<typeof createDirectory>[0]['db'], providers: ProvidersPart['providers'], publicUrl: string): Omit<ScimPart, 'failed'> | null => {
  const base = `${publicUrl.replace(/\/$/, '')}/scim/v2`
  const directories = new Map(providers.flatMap((provider) => (provider.scimTokenSha256 === undefined ? [] : [[provider.scimTokenSha256, createDirectory({ db, provider, base })] as const])))
  return directories.size === 0 ? null : { directories, base }
}
