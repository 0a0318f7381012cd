// Who may do what: one rule for each thing that can be asked of the service. What has no rule here cannot be asked: the service does not start
// with a route that is missing (api/ruled.ts). The rules are the ones that the services ask; docs/access.md is made from them.
import { type DocumentKind, mayHave } from '../accreditation/documents.ts'
import { uploadOwner } from '../accreditation/files.ts'
import { type Actor, type CaseRole, hasRole } from '../accreditation/roles.ts'
import { entryTypes, personMoveTypes, rules as actRules } from '../accreditation/rules.ts'
import type { CaseState } from '../accreditation/state.ts'
import { mayRead, maySeeCase } from '../accreditation/visible.ts'
import { mayChangePolicy, mayReadPolicy } from '../administration/policy-faults.ts'
import { mayWriteNote, readsNotes } from '../audit/working-notes.ts'
import { mayRaise } from '../concern/concern.ts'
import { mayHold } from '../learnings/events.ts'
import { evaluationSide } from '../evaluation/evaluation.ts'
import { mayWish, mayWithdraw } from '../learnings/wishes.ts'
import { mayRegister } from '../organisation/events.ts'
import { scopeOf } from '../overview/scope.ts'
import { type Asking, mayChangeAbsence, mayChangeFunction, mayChangeRole } from '../people/changes.ts'
import type { OfferFunction, Unit } from '../people/functions.ts'
import { decideModelAct, mayDraftModel, type ModelAct, modelActs } from '../quality-model/status.ts'
import type { Refusal } from '../refusal.ts'
import { changeable } from '../rounds/corps.ts'
import { mayMakeRounds, maySeeRounds, roundActs } from '../rounds/round.ts'
import { teamSight } from '../supervision/beside-audit.ts'
import { mayChangeCriterionMap, maySeeSideBySide } from '../supervision/criterion-map.ts'
import { mayReadEarlierAudits } from '../imports/audits.ts'
import { mayImport } from '../imports/plan.ts'
import { mayLoadEarlierYears } from '../supervision/earlier-years.ts'
import { maySeeSupervision } from '../supervision/may.ts'
import { generalRoles, supervisionEntryTypes, supervisionMoveTypes, supervisionRules, type SupervisionActor, type SupervisionRole } from '../supervision/rules.ts'
import { mayReadSupervisionPolicy } from '../supervision/policy-faults.ts'
import { mayHaveSupervisionFiles } from '../supervision/visible.ts'
import { caseHandlers, mayChoosePeople, mayHaveDataOf, mayManageAccounts, mayManageWebhooks, mayReadRefusals, mayReadRolesOf, mayReadTrail, mayRegisterPerson, mayStart, seesAllAuditors } from './general.ts'
import { mayReadPayloads } from './payloads.ts'

/** Who asks, seen from what is asked about: an offer, a case of it, or a person. */
export interface Asker extends Asking {
  readonly functions: readonly { readonly unit: Unit; readonly function: OfferFunction }[]
  /** The offer that is asked about. */
  readonly offerId: string
  /** The person that is asked about; for general questions the asker. */
  readonly subjectId: string
  /** What they are in the case that is asked about. */
  readonly caseRoles: readonly CaseRole[]
  /** That case, as far as it has come. */
  readonly state: CaseState
  /** Whether they are of the fortrolighedskreds. */
  readonly inCircle: boolean
}

/** `refused`: 403, they know that it is there. `hidden`: 404, as if it were not. */
export type Verdict = 'allowed' | 'refused' | 'hidden'

/** `narrowed`: who may ask gets only what is theirs; what is somebody else's is left out. */
export type AccessRule =
  | { readonly of: 'everybody' }
  | { readonly of: 'signedIn'; readonly narrowed?: true }
  | { readonly of: 'role' | 'offer' | 'person' | 'case'; readonly verdict: (asker: Asker) => Verdict; readonly narrowed?: true }

const everybody: AccessRule = { of: 'everybody' }
const signedIn: AccessRule = { of: 'signedIn' }
const own: AccessRule = { of: 'signedIn', narrowed: true }

const allowIf = (may: boolean, otherwise: Verdict = 'refused'): Verdict => (may ? 'allowed' : otherwise)
const unless = (refusal: Refusal | null): Verdict => allowIf(refusal === null)
const role = (may: (roles: Asker['roles']) => boolean, otherwise: Verdict = 'refused'): AccessRule => ({ of: 'role', verdict: ({ roles }) => allowIf(may(roles), otherwise) })
const rounds = role(maySeeRounds, 'hidden')
const makesRounds = role((roles) => mayMakeRounds(roles) === null)
const actsInRound: AccessRule = { of: 'role', verdict: ({ roles }) => (maySeeRounds(roles) ? unless(mayMakeRounds(roles)) : 'hidden') }
const registers = role((roles) => mayRegister(roles) === null)
const below: AccessRule = { of: 'role', verdict: ({ roles, functions }) => allowIf(scopeOf(roles, functions) !== null), narrowed: true }

/** To who has no part in a case it is not there, whatever else the rule says. */
const inCase = (verdict: (state: CaseState, actor: Actor) => Verdict, narrowed?: true): AccessRule => ({
  of: 'case', ...(narrowed ? { narrowed } : {}),
  verdict: ({ personId, caseRoles, state }) => { const actor = { personId, roles: caseRoles }; return maySeeCase(actor) ? verdict(state, actor) : 'hidden' },
})
const anyPart = inCase(() => 'allowed')
const partOnly = inCase(() => 'allowed', true)
const by = (...roles: readonly CaseRole[]): AccessRule => inCase((_state, actor) => allowIf(hasRole(actor, ...roles)))
const isTheirs = (answer: Refusal | string | null): Verdict => (answer !== null && typeof answer !== 'string' && answer.kind === 'forbidden' ? 'refused' : 'allowed')
const uploads = inCase((state, actor) => isTheirs(uploadOwner(state, actor)))
const documentKinds: readonly DocumentKind[] = ['startLetter', 'hearingDraft', 'finalReport', 'decisionDocument', 'actionPlan']

const subject = ({ personId, subjectId, roles, above }: Asker): { readonly sees: boolean; readonly changes: boolean } => {
  const isSelf = personId === subjectId && roles.includes('auditor')
  return { sees: seesAllAuditors(roles) || isSelf || above, changes: changeable({ roles, isSelf, leads: above }).length > 0 }
}
const leadsSomebody = (functions: Asker['functions']): boolean => functions.some((one) => one.function === 'manager' || one.function === 'centreChief')
const modelAct = (act: ModelAct): AccessRule => role((roles) => {
  const decided = decideModelAct('draft', act, roles)
  return !('refused' in decided) || decided.refused.kind !== 'forbidden'
})

/** Every act in a case is theirs whom the table of acts names (domain/accreditation/rules.ts); whether it is its time, `may` says. */
const acts = Object.fromEntries([...personMoveTypes, ...entryTypes].map((type) => [type, by(...actRules[type].by)]))

/** What somebody is to the supervision of the offer that is asked about. */
function supervisionActor({ personId, roles, functions, offerId, manages, above }: Asker): SupervisionActor {
  const here = functions.filter(({ unit }) => unit.kind === 'offer' && unit.id === offerId).map((one) => one.function)
  const held = (['staff', 'boardChair', 'municipalContact'] as const).filter((one) => here.includes(one))
  return { personId, roles: [...roles.flatMap((one): readonly SupervisionRole[] => { const role = generalRoles[one]; return role ? [role] : [] }), ...held, ...(manages ? ['manager' as const] : []), ...(above ? ['lineManager' as const] : [])] }
}
/** To who has no part in an offer's supervision it is not there. */
const inSupervision = (verdict: (actor: SupervisionActor) => Verdict, narrowed?: true): AccessRule => ({ of: 'offer', ...(narrowed ? { narrowed } : {}), verdict: (asker) => { const actor = supervisionActor(asker); return maySeeSupervision(actor) ? verdict(actor) : 'hidden' } })
const supervised = inSupervision(() => 'allowed')
const narrowedSupervision = inSupervision(() => 'allowed', true)
const superviseBy = (...by: readonly SupervisionRole[]): AccessRule => inSupervision(({ roles }) => allowIf(by.some((one) => roles.includes(one))))
/** `announceVisit` → `supervisionAnnounceVisit`: the operations of acts in a supervision. */
export const supervisionOperation = (type: string): string => `supervision${type.charAt(0).toUpperCase()}${type.slice(1)}`
/** Whoever is not of the circle is told that there is nothing, whatever there is. */
const circleAlone: AccessRule = { of: 'role', verdict: ({ inCircle }) => allowIf(inCircle, 'hidden') }
const supervisionActs = Object.fromEntries([...supervisionMoveTypes, ...supervisionEntryTypes].map((type) => [supervisionOperation(type), superviseBy(...supervisionRules[type].by)]))

/** By the operationId of the API's route. */
export const accessRules: Readonly<Record<string, AccessRule>> = {
  // Before anybody is known, and what everybody has of their own.
  signIn: everybody, signOut: everybody, verifyDocument: everybody,
  getMe: own, listSessions: own, endSession: own, endOtherSessions: own, listTokens: own, createToken: own, getOwnAccount: own, changePassword: own, getMailChoice: own, chooseMails: own,
  getAccount: role(mayManageAccounts), pseudonymisePerson: role(mayManageAccounts), makeAccountLink: role(mayManageAccounts), closeAccount: role(mayManageAccounts), openAccount: role(mayManageAccounts), endSecondFactor: role(mayManageAccounts),
  revokeToken: { of: 'person', verdict: ({ personId, subjectId }) => allowIf(personId === subjectId, 'hidden') },
  listNotices: own, listCalendarFeeds: own, createCalendarFeed: own,
  revokeCalendarFeed: { of: 'person', verdict: ({ personId, subjectId }) => allowIf(personId === subjectId, 'hidden') },

  // What the whole house may look up.
  listOffers: signedIn, getOffer: signedIn, searchLearnings: signedIn, listSupervisionModels: signedIn, getSupervisionModel: signedIn,
  listQualityModels: own, getQualityModel: own, getModelChanges: own,

  listWebhooks: role(mayManageWebhooks), getWebhook: role(mayManageWebhooks), makeWebhook: role(mayManageWebhooks), changeWebhook: role(mayManageWebhooks), rotateWebhookSecret: role(mayManageWebhooks), pingWebhook: role(mayManageWebhooks), replayWebhook: role(mayManageWebhooks),

  // Cases.
  listAccreditations: own, getReportBundlePlan: own, getReportBundle: own,
  startAccreditation: role((roles) => mayStart(roles) === null),
  getAccreditation: partOnly, getTimeline: partOnly, getContents: partOnly, listFiles: partOnly, listReports: partOnly, getStageTexts: partOnly, listConcerns: partOnly,
  getProcess: anyPart, getAuditDayCalendar: anyPart,
  getVersions: inCase((state, actor) => allowIf(mayRead(state, actor, 'chapter'), 'hidden')),
  getFile: inCase((state, actor) => allowIf(mayRead(state, actor, 'chapter'), 'hidden')),
  getAudit: inCase((state, actor) => allowIf(mayRead(state, actor, 'finding'))),
  getCitizensLetter: inCase((state, actor) => allowIf(mayRead(state, actor, 'programmeItem'))),
  uploadFile: uploads, uploadFiles: uploads,
  getReport: inCase((state, actor) => allowIf(mayHave(state, actor, 'finalReport'), 'hidden')),
  getReportPdf: inCase((state, actor) => allowIf(mayHave(state, actor, 'finalReport'), 'hidden')),
  ...acts,

  // Beside the case.
  raiseConcern: inCase((_state, actor) => unless(mayRaise(actor))),
  listWorkingNotes: inCase((state, actor) => allowIf(readsNotes(state, actor))),
  writeWorkingNote: inCase((state, actor) => isTheirs(mayWriteNote(state, actor))),
  getEvaluation: inCase((_state, actor) => allowIf(evaluationSide(actor) !== null)), writeEvaluation: inCase((_state, actor) => allowIf(evaluationSide(actor) !== null)),
  getJournal: by(...caseHandlers), getHoldings: by(...caseHandlers), getAccessBundle: by(...caseHandlers), listConflicts: by(...caseHandlers),
  listReusableTexts: by('manager', 'staff'),

  // What offers share.
  wantToTry: { of: 'offer', verdict: ({ functions, offerId }) => unless(mayWish(functions, offerId, '')) },
  withdrawLearning: { of: 'offer', verdict: ({ functions, offerId }) => unless(mayWithdraw(functions, offerId)) },
  listWishes: { of: 'offer', verdict: ({ functions, offerId }) => unless(mayWish(functions, offerId, '')) },

  // Arrangementer: everybody sees them and signs up; who holds one changes it.
  listLearningEvents: signedIn, getLearningEvent: signedIn, signUpForLearningEvent: signedIn, signOffFromLearningEvent: signedIn,
  makeLearningEvent: { of: 'offer', verdict: ({ roles, functions, offerId }) => unless(mayHold(roles, functions, offerId)) },
  changeLearningEvent: role((roles) => mayHold(roles, [], null) === null), cancelLearningEvent: role((roles) => mayHold(roles, [], null) === null), listParticipants: role((roles) => mayHold(roles, [], null) === null),

  // Over many offers.
  getOverview: below, getOverviewTable: below, getOverviewWorkbook: below, getTrends: below, lookAtOverview: below, getPatterns: below,

  // Rounds.
  listRounds: role(maySeeRounds), getRound: rounds, listRoundOffers: rounds, listRoundWeeks: rounds, previewRound: makesRounds, makeRound: makesRounds,
  ...Object.fromEntries(roundActs.map((act) => [`${act}Round`, actsInRound])),

  // Socialtilsyn.
  getSupervisionPolicy: role(mayReadSupervisionPolicy), listSupervisionPolicyVersions: role(mayReadSupervisionPolicy), changeSupervisionPolicy: role(mayChangePolicy),
  getCriterionMap: role(mayReadSupervisionPolicy), listCriterionMapVersions: role(mayReadSupervisionPolicy), changeCriterionMap: role(mayChangeCriterionMap),
  getEarlierYearsTemplate: role(mayLoadEarlierYears), keepEarlierYears: role(mayLoadEarlierYears), lookAtEarlierYears: role(mayLoadEarlierYears), loadEarlierYears: role(mayLoadEarlierYears),
  getSideBySide: inSupervision((actor) => allowIf(maySeeSideBySide(actor)), true),
  listSupervisions: own, getSupervisionCalendar: own, getSupervisionsOverview: own, listSupervisionNotices: own,
  getSupervision: narrowedSupervision, getSupervisionHistory: narrowedSupervision, getSupervisionTimeline: narrowedSupervision, getSupervisionOverview: narrowedSupervision, getSupervisionProcess: supervised,
  getSupervisionForTeam: inCase((state, actor) => allowIf(teamSight(state, actor) !== 'nothing')),
  uploadSupervisionFile: superviseBy('coordinator', 'manager', 'staff'),
  getSupervisionFile: inSupervision((actor) => allowIf(mayHaveSupervisionFiles(actor), 'hidden')),
  ...supervisionActs,
  listSecretVisits: circleAlone, enterSecretVisit: circleAlone, withdrawSecretVisit: circleAlone, beginSecretVisit: circleAlone, listSecretLooks: circleAlone,
  // The first of the circle is named by a coordinator.
  listCircle: circleAlone, nameToCircle: circleAlone, leaveCircle: circleAlone,

  getRoundSummary: rounds, getRoundSummaryPreview: rounds, writeRoundSummary: actsInRound, issueRoundSummary: actsInRound, listRoundSummaries: signedIn, getRoundSummaryPdf: signedIn,

  // People and organisation.
  listPeople: role(mayChoosePeople),
  registerPerson: role(mayRegisterPerson),
  listFunctions: { of: 'offer', verdict: (asker) => allowIf(asker.manages || asker.above || mayChangeFunction(asker, 'manager', '') === null) },
  giveFunction: { of: 'offer', verdict: (asker) => unless(mayChangeFunction(asker, 'staff', '')) },
  endFunction: { of: 'offer', verdict: (asker) => unless(mayChangeFunction(asker, 'staff', '')) },
  getPersonData: { of: 'person', verdict: ({ personId, subjectId, roles }) => allowIf(mayHaveDataOf(personId, roles, subjectId)) },
  listRoles: { of: 'person', verdict: ({ personId, subjectId, roles }) => allowIf(personId === subjectId || mayReadRolesOf(roles)) },
  giveRole: { of: 'person', verdict: (asker) => unless(mayChangeRole(asker, asker.subjectId)) },
  endRole: { of: 'person', verdict: (asker) => unless(mayChangeRole(asker, asker.subjectId)) },
  listAbsences: { of: 'person', verdict: (asker) => unless(mayChangeAbsence(asker, asker.subjectId)) },
  registerAbsence: { of: 'person', verdict: (asker) => unless(mayChangeAbsence(asker, asker.subjectId)) },
  endAbsence: { of: 'person', verdict: (asker) => allowIf(mayChangeAbsence(asker, asker.subjectId) === null, 'hidden') },
  listOrganisationalEvents: registers, registerOrganisationalEvent: registers, moveOrganisationalEvent: registers, withdrawOrganisationalEvent: registers,
  listAuditorCorps: { of: 'role', narrowed: true, verdict: ({ roles, functions }) => allowIf(seesAllAuditors(roles) || roles.includes('auditor') || leadsSomebody(functions)) },
  getAuditor: { of: 'person', verdict: (asker) => allowIf(subject(asker).sees, 'hidden') },
  changeAuditorTerms: { of: 'person', verdict: (asker) => { const { sees, changes } = subject(asker); return sees ? allowIf(changes) : 'hidden' } },

  // The secretariat's administration.
  getImportTemplate: role(mayImport), keepImport: role(mayImport), lookAtImport: role(mayImport), loadImport: role(mayImport), getImportProgress: own, listEarlierAudits: { of: 'offer', verdict: (asker) => allowIf(mayReadEarlierAudits(asker)) },
  listRefusals: role(mayReadRefusals), listTrail: role(mayReadTrail), decodePayloads: role(mayReadPayloads), encodePayloads: role(mayReadPayloads),
  getPolicy: role(mayReadPolicy), listPolicyVersions: role(mayReadPolicy), changePolicy: role(mayChangePolicy),
  listNoticeLog: role(mayChangePolicy), listOwedWork: role(mayChangePolicy), tryOwedWorkAgain: role(mayChangePolicy),
  listMails: role(mayChangePolicy), getMail: role(mayChangePolicy), sendMailAgain: role(mayChangePolicy), noteMailBounced: role(mayChangePolicy),
  draftQualityModel: role(mayDraftModel), rewriteQualityModel: role(mayDraftModel), correctSupervisionModel: role(mayDraftModel),
  ...Object.fromEntries(modelActs.map((act) => [`${act}QualityModel`, modelAct(act)])), chooseQualityModelDay: modelAct('putInForce'), takeBackQualityModelDay: modelAct('putInForce'),
}

/** What somebody may see of a case's documents, each by its kind. */
export const documentsOf = (state: CaseState, actor: Actor): readonly DocumentKind[] => documentKinds.filter((kind) => mayHave(state, actor, kind))

/** The verdict of a rule on somebody who is signed in. */
export const verdictOf = (rule: AccessRule, asker: Asker): Verdict => ('verdict' in rule ? rule.verdict(asker) : 'allowed')
