// What the pages need of the HTTP frame around them. They do not import it: the file that puts the parts together hands it over.
import type { Request, Response } from 'express'
import type { AccreditationServices } from '../services/accreditation-types.ts'
import type { AccountService } from '../services/accounts.ts'
import type { Administration } from '../services/administration.ts'
import type { BesideTheCase } from '../services/beside-the-case.ts'
import type { Evaluations } from '../services/evaluations.ts'
import type { CalendarService } from '../services/calendar.ts'
import type { CandidateService } from '../services/candidates.ts'
import type { AuditorCorps } from '../services/auditor-corps.ts'
import type { CriterionMapService } from '../services/criterion-map.ts'
import type { EarlierYearsService } from '../services/earlier-years.ts'
import type { EarlierAudits } from '../services/earlier-audits.ts'
import type { Imports } from '../services/imports.ts'
import type { Directory } from '../services/directory.ts'
import type { Guides } from '../services/guides.ts'
import type { AccessBundle, JournalService } from '../services/journal.ts'
import type { LearningEventService } from '../services/learning-events.ts'
import type { OfferService } from '../services/offers.ts'
import type { Overview } from '../services/overview.ts'
import type { ModelDayService } from '../services/model-days.ts'
import type { TryingAgain } from '../services/trying-again.ts'
import type { OrganisationService } from '../services/organisation.ts'
import type { PasskeyService } from '../services/passkeys.ts'
import type { PeopleChanges } from '../services/people-changes.ts'
import type { QualityModelService } from '../services/quality-models.ts'
import type { RoundSummaryService } from '../services/round-summaries.ts'
import type { Reading } from '../services/reading.ts'
import type { Rounds } from '../services/round-types.ts'
import type { OwnSessions } from '../services/own-sessions.ts'
import type { PersonData, PersonDataService } from '../services/person-data.ts'
import type { PseudonymService } from '../services/pseudonyms.ts'
import type { ProviderSignIn } from '../services/provider-sign-in.ts'
import type { SignInService } from '../services/sign-in.ts'
import type { SupervisionModelService } from '../services/supervision-models.ts'
import type { MailService } from '../services/mails.ts'
import type { SupervisionService } from '../services/supervision-types.ts'
import type { SupervisionBeside } from '../services/supervision-beside.ts'
import type { SecondFactorService } from '../services/second-factor.ts'
import type { SideBySideService } from '../services/side-by-side.ts'
import type { SecretVisitService } from '../services/supervision-secrets.ts'
import type { SupervisionPolicyService } from '../services/supervision-policy.ts'
import type { TokenService } from '../services/tokens.ts'
import type { TrailService } from '../services/trail.ts'
import type { WatchService } from '../services/watching.ts'
import type { WebhookService } from '../services/webhooks.ts'
import type { WorkService } from '../services/work.ts'

export interface WebServices extends AccreditationServices {
  readonly signIn: SignInService
  readonly providerSignIn: ProviderSignIn
  readonly accounts: AccountService
  readonly mails: MailService
  readonly tokens: TokenService
  readonly calendar: CalendarService
  readonly passkeys: PasskeyService
  readonly secondFactor: SecondFactorService
  readonly ownSessions: OwnSessions
  readonly personData: PersonDataService
  readonly pseudonyms: PseudonymService
  readonly offers: OfferService
  readonly supervisions: SupervisionService
  readonly supervisionModels: SupervisionModelService
  readonly organisation: OrganisationService
  readonly besideTheCase: BesideTheCase
  readonly evaluations: Evaluations
  readonly journal: JournalService
  readonly qualityModels: QualityModelService
  readonly modelDays: ModelDayService
  readonly tryingAgain: TryingAgain
  readonly work: WorkService
  readonly webhooks: WebhookService
  readonly candidates: CandidateService
  readonly watching: WatchService
  readonly overview: Overview
  readonly guides: Guides
  readonly auditorCorps: AuditorCorps
  readonly learningEvents: LearningEventService
  readonly reading: Pick<Reading, 'note'>
  readonly rounds: Rounds
  readonly roundSummaries: RoundSummaryService
  readonly administration: Administration
  readonly directory: Directory
  readonly peopleChanges: PeopleChanges
  readonly supervisionBeside: SupervisionBeside
  readonly supervisionPolicy: SupervisionPolicyService
  readonly criterionMap: CriterionMapService
  readonly earlierYears: EarlierYearsService
  readonly imports: Imports
  readonly earlierAudits: EarlierAudits
  readonly secretVisits: SecretVisitService
  readonly sideBySide: SideBySideService
  readonly trail: TrailService
}

/** `via`: what proved who they are; pages are for people, but a token is let in too. */
export interface Viewer { readonly personId: string; readonly name: string; readonly via?: 'session' | 'token'; readonly strong?: boolean; readonly provedAt?: Date; readonly owesFactor?: boolean }

/** One thing to mend in what was sent; `field` empty for the whole. */
export interface FieldFault { readonly field: string; readonly message: string }

/** An error as a person is told of it. `code` is stable, `detail` a Danish sentence. */
export interface Trouble {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly errors: readonly FieldFault[]
  /** Seconds after which it may be tried again, where that is known: for Retry-After. */
  readonly retryAfter?: string
  readonly requestId: string
}

/** A file of a form, its kind confirmed by its bytes. */
export interface SentFile { readonly fileName: string; readonly contentType: string; readonly bytes: Uint8Array }

/** What a form sent; `faults`: why a file could not be taken; `leftOut`: names of files that nobody signed in sent. */
export interface Sent { readonly pairs: readonly (readonly [string, string])[]; readonly files: readonly SentFile[]; readonly faults: readonly FieldFault[]; readonly leftOut: readonly string[] }

/** A cookie that holds a secret: as a Set-Cookie value, and read from a request. */
interface SecretCookie { readonly give: (secret: string) => string; readonly end: () => string; readonly read: (header: string | undefined) => string | undefined }

export interface Frame {
  readonly viewerOf: (req: Request) => Viewer | null
  readonly requestIdOf: (req: Request) => string
  /** What the API would answer to an error: the same codes and sentences. */
  readonly troubleOf: (error: unknown, req: Request) => Trouble
  /** The act's input, checked against the API's own schema; throws what `troubleOf` understands. */
  readonly checkInput: (type: string, input: unknown) => unknown
  /** The body as text; over 1 MB it throws what `troubleOf` understands. */
  readonly readText: (req: Request, res: Response) => Promise<string>
  /** The final reports of these cases as one zip, with a list of what is missing: sent while it is made. */
  readonly sendBundle: (req: Request, res: Response, viewer: Viewer, caseIds: readonly string[]) => Promise<void>
  /** All that a case has journalised, as one zip. */
  readonly sendAccess: (req: Request, res: Response, bundle: AccessBundle) => Promise<void>
  /** All that is kept of a person, as one zip. */
  readonly sendPersonData: (req: Request, res: Response, data: PersonData) => Promise<void>
  /** A multipart form. Files of somebody who is not signed in are not kept. Too large, or broken off: throws what `troubleOf` understands. */
  readonly readParts: (req: Request) => Promise<Sent>
  readonly cookie: SecretCookie
  /** Of what is begun at an identity provider. */
  readonly flowCookie: SecretCookie
  /** Of a browser in which somebody has signed in. */
  readonly browserCookie: SecretCookie
}

/** What every page is made with. */
export interface Web {
  readonly services: WebServices
  readonly frame: Frame
  /** The address of an asset under its hashed name. */
  readonly asset: (name: string) => string
}
