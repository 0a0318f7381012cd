// Everything an audit report says, as plain data: what activities gather from the record, what the hash is made of,
// and what travels inside the file as auditrapport.json. Texts are as people wrote them, of any length; [] or '' where nothing was written.
import type { EvidenceKind, Grade, Outcome, Pair, PeopleKind, ReportSection } from '../domain/accreditation/acts.ts'
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import type { RequirementKind } from '../domain/quality-model/model.ts'

/** udkast, udkast i høring, endelig. */
export type ReportStatus = 'draft' | 'hearing' | 'final'

/** How the description became the audit's basis: taken as submitted, stood by the consultant's silence, or what there was. */
export type DescriptionBasis = 'submitted' | 'silence' | 'present'

export interface ReportedOffer {
  readonly name: string
  readonly typeLabel: string
  readonly legalBasis?: string
  readonly areaLabel: string
  readonly centre: string
  readonly address?: string
  readonly places?: number
}

export interface ReportedDates {
  readonly started: LocalDate
  readonly auditFrom?: LocalDate
  readonly auditTo?: LocalDate
  readonly hearingFrom?: LocalDate
  readonly hearingTo?: LocalDate
  readonly issued?: LocalDate
}

/** `role` of the team; the quality checker stands apart from it. */
export interface ReportedPerson { readonly role: 'leadAuditor' | 'auditor' | 'qualityChecker'; readonly name: string; readonly area?: string; readonly centre?: string }

export interface ReportedCriterion { readonly id: string; readonly number: number; readonly name: string }

/** A requirement of the frozen model. Not relevant ones carry the reason and appear nowhere else. */
export interface ReportedRequirement {
  readonly id: string
  readonly criterionId: string
  readonly kind: RequirementKind
  readonly title: string
  readonly text: string
  readonly references: readonly string[]
  readonly focus: boolean
  /** Why it is a fokuskrav: risk, last audit, the offer's own wish. */
  readonly focusReason?: string
  readonly notRelevant?: { readonly reason: string }
}

/** `said`: when, in the writer's own words, where they are no time of the clock; then `date` and `time` are not shown. */
export interface ProgrammeRow { readonly date: LocalDate; readonly time: string; readonly said?: string; readonly kind: EvidenceKind; readonly place: string; readonly department?: string; readonly who: string }

/** Only kind and number are ever told of those who were met (domain rules §5). */
export interface PeopleMet { readonly kind: PeopleKind; readonly count: number; readonly form: EvidenceKind }

/** `number` is the report's own, E1, E2 …; findings point at it. */
export interface ReportedEvidence { readonly number: string; readonly kind: EvidenceKind; readonly date: LocalDate; readonly source: string; readonly department?: string; readonly text: string }

/** One grade for one pair. `reason` says why it is not examined; `assessedAgain` that another auditor replaced an inhabil one's finding. */
export interface ReportedFinding {
  readonly requirementId: string
  readonly pair: Pair
  readonly grade: Grade
  readonly text: string
  readonly evidence: readonly string[]
  readonly reason?: string
  readonly assessedAgain?: boolean
}

/** Where the offer's own description treats a requirement. */
export interface DescriptionReference {
  readonly requirementId: string
  readonly how: 'touched' | 'standsInDocument' | 'notDescribed'
  /** The chapter, or the document and the place in it. */
  readonly where?: string
  readonly unchanged?: boolean
}

/** Feedback on one requirement: section 5 (practice) or 6 (description). */
export interface RequirementText { readonly requirementId: string; readonly text: string }
/** A text that may concern one requirement, with what it rests on. */
export interface Observed { readonly requirementId?: string; readonly text: string; readonly evidence: readonly string[] }

export interface Disagreement { readonly requirementId?: string; readonly offerView: string; readonly teamView: string }

export interface ReportedActionPoint {
  readonly number: number
  readonly requirementId?: string
  readonly text: string
  readonly owner: string
  readonly due: LocalDate
  readonly status: 'agreed' | 'reportedDone' | 'verified'
}

/** `none`: no discordance, no action plan anywhere. `awaited`: the plan is made after the decision. */
export interface ReportedFollowUp { readonly kind: 'none' | 'awaited' | 'planned'; readonly deadline?: LocalDate; readonly text?: string; readonly points: readonly ReportedActionPoint[] }

export interface ReportedLearning { readonly kind: 'goodPractice' | 'trial' | 'method' | 'lesson'; readonly title: string; readonly text: string; readonly requirementIds: readonly string[] }

export interface RemarkAnswer {
  readonly answer: 'followed' | 'partlyFollowed' | 'notFollowed'
  readonly reason: string
  readonly by: string
  readonly on: LocalDate
  /** What was changed in the report because of the remark. */
  readonly change?: { readonly before: string; readonly after: string }
}

export interface ReportedRemark {
  readonly number: number
  readonly section: ReportSection
  readonly requirementId?: string
  readonly department?: string
  readonly by: string
  readonly on: LocalDate
  readonly text: string
  /** It came after the deadline; `accepted` is the consultant's reason for taking it all the same. */
  readonly late?: { readonly accepted?: string }
  readonly answer?: RemarkAnswer
}

/** `remarks`: the offer wrote; `noRemarks`: it said it has none; `silence`: the deadline passed with the draft available to an active leader. */
export interface HearingRound {
  readonly round: number
  readonly from: LocalDate
  readonly to: LocalDate
  readonly state: 'open' | 'remarks' | 'noRemarks' | 'silence'
  readonly closedOn?: LocalDate
  /** Why there was a second hearing. */
  readonly about?: string
  readonly remarks: readonly ReportedRemark[]
}

export interface DataSource { readonly title: string; readonly from: string; readonly date?: LocalDate; readonly note?: string }

/** One text as it was in the version before and as it is now, and why: a correction after the report was issued. */
export interface ReportedChange { readonly section: ReportSection; readonly requirementId?: string; readonly pair?: Pair; readonly before: string; readonly after: string; readonly reason: string }

export interface AuditReportInput {
  readonly status: ReportStatus
  readonly version: number
  /** The version this one takes the place of, by its day and the hash of its bytes, and what was corrected. */
  readonly replaces?: { readonly version: number; readonly issued: LocalDate; readonly sha256: string; readonly changes: readonly ReportedChange[] }
  /** The record's time for this version; becomes the file's date. */
  readonly asOf: Instant
  readonly caseNumber?: string
  readonly offer: ReportedOffer
  readonly round?: string
  readonly cycle: string
  readonly dates: ReportedDates
  readonly model: { readonly title: string; readonly version: string; readonly frozen: LocalDate; readonly disclaimer?: string }
  readonly people: readonly ReportedPerson[]
  readonly summary: string
  readonly purpose: string
  readonly scope: string
  readonly criteria: readonly ReportedCriterion[]
  readonly requirements: readonly ReportedRequirement[]
  readonly method: string
  readonly programme: readonly ProgrammeRow[]
  readonly peopleMet: readonly PeopleMet[]
  readonly evidence: readonly ReportedEvidence[]
  readonly notCovered: string
  readonly obstacles: string
  readonly descriptionBasis: { readonly basis: DescriptionBasis; readonly on: LocalDate }
  readonly descriptionReferences: readonly DescriptionReference[]
  readonly findings: readonly ReportedFinding[]
  readonly practiceFeedback: readonly RequirementText[]
  readonly descriptionFeedback: readonly RequirementText[]
  readonly goodPractice: readonly Observed[]
  readonly opportunities: readonly Observed[]
  readonly conclusion: string
  readonly recommendation?: Outcome
  readonly recommendationReasons?: string
  /** The recommendation was another one in the hearing. */
  readonly recommendationChanged?: { readonly from: Outcome; readonly reason: string }
  readonly disagreements: readonly Disagreement[]
  readonly followUp: ReportedFollowUp
  readonly learning: readonly ReportedLearning[]
  readonly hearing: readonly HearingRound[]
  readonly dataSources: readonly DataSource[]
}
