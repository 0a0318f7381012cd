// The matrix of who may do what: every rule of domain/access/rules.ts asked for every kind of person, at their own offer and at another one.
import { accessRules, type Asker, documentsOf, type Verdict, verdictOf } from '../../domain/access/rules.ts'
import type { ContentKind } from '../../domain/accreditation/facts.ts'
import type { CaseRole } from '../../domain/accreditation/roles.ts'
import { entryTypes, personMoveTypes } from '../../domain/accreditation/rules.ts'
import type { CaseState } from '../../domain/accreditation/state.ts'
import { mayRead } from '../../domain/accreditation/visible.ts'
import type { OfferFunction, Role, Unit } from '../../domain/people/functions.ts'
import { contentNames } from '../../text/accreditation.ts'
import { caseAt, momentOf } from '../domain/accreditation/given.ts'

/** A kind of person: what they are everywhere, and what at their own offer and in its case. */
export interface Column {
  readonly word: string
  readonly roles: readonly Role[]
  /** What they are in any case, by their general role. */
  readonly everywhere?: CaseRole
  /** Their function at their own offer, or at its centre. */
  readonly holds?: OfferFunction
  /** What they are in the case of their own offer. */
  readonly inCase?: readonly CaseRole[]
  /** Is of the fortrolighedskreds. */
  readonly inCircle?: true
}

/** By short name; test/api/access-matrix.test.ts has a person for each. */
export const columns = {
  consultant: { word: 'Consultant', roles: ['consultant'], everywhere: 'consultant' },
  head: { word: 'Head of the secretariat', roles: ['secretariatHead'], everywhere: 'secretariatHead' },
  administrator: { word: 'Administrator', roles: ['administrator'], everywhere: 'administrator' },
  coordinator: { word: 'Coordinator of supervision', roles: ['supervisionCoordinator'] },
  circle: { word: 'Of the circle', roles: ['supervisionCoordinator'], inCircle: true },
  reader: { word: 'Reader', roles: ['reader'], everywhere: 'reader' },
  manager: { word: 'Manager', roles: [], holds: 'manager', inCase: ['manager'] },
  staff: { word: 'Staff', roles: [], holds: 'staff', inCase: ['staff'] },
  chief: { word: 'Centre\'s chief', roles: [], holds: 'centreChief', inCase: ['lineManager'] },
  chair: { word: 'Chair of the board', roles: [], holds: 'boardChair', inCase: ['lineManager', 'boardChair'] },
  contact: { word: 'Municipality\'s contact', roles: [], holds: 'municipalContact', inCase: ['municipalContact'] },
  lead: { word: 'Lead auditor', roles: ['auditor'], inCase: ['auditor', 'leadAuditor'] },
  auditor: { word: 'Auditor', roles: ['auditor'], inCase: ['auditor'] },
  checker: { word: 'Quality checker', roles: ['auditor'], inCase: ['qualityChecker'] },
  decider: { word: 'Decider', roles: ['decisionMaker'], inCase: ['decider'] },
  deputy: { word: 'Deputy decider', roles: ['decisionMaker'], inCase: ['deputyDecider'] },
  outsider: { word: 'Auditor without a part', roles: ['auditor'] },
} as const satisfies Readonly<Record<string, Column>>
export type ColumnName = keyof typeof columns
export const columnNames = Object.keys(columns) as readonly ColumnName[]

export type Place = 'own' | 'other'
// Where something was to be mended, there is an agreed plan too.
const ended: CaseState = { ...caseAt('ended'), planAgreedAt: '2026-12-09T08:00:00.000Z' }
const [ownOffer, otherOffer] = ['own-offer', 'other-offer']
/** The case at each of its steps. */
const moments = Object.entries(momentOf).map(([step, moment]) => [step, caseAt(moment)] as const)
const acts: ReadonlySet<string> = new Set([...personMoveTypes, ...entryTypes])
const contentKinds = Object.keys(contentNames) as readonly ContentKind[]

const askerOf = (name: ColumnName, place: Place, state: CaseState): Asker => {
  const { roles, holds, inCase = [], everywhere, inCircle }: Column = columns[name]
  const isOwn = place === 'own'
  const unit: Unit = holds === 'centreChief' ? { kind: 'centre', id: 'own-centre' } : { kind: 'offer', id: ownOffer }
  return {
    personId: name, roles, functions: holds === undefined ? [] : [{ unit, function: holds }], offerId: isOwn ? ownOffer : otherOffer, subjectId: isOwn ? name : 'somebody-else',
    manages: isOwn && holds === 'manager', above: isOwn && (holds === 'centreChief' || holds === 'boardChair'),
    caseRoles: [...(everywhere ? [everywhere] : []), ...(isOwn ? inCase : [])], state, inCircle: inCircle ?? false,
  }
}

/** What becomes of one who asks: about their own offer, its case or themself, or about another. A case is one that has come to its end. */
export function verdictFor(operation: string, name: ColumnName, place: Place): Verdict {
  const rule = accessRules[operation]
  if (!rule) throw new Error(`No rule for ${operation}`)
  const asker = askerOf(name, place, ended)
  // Of a person: oneself, or somebody whom one does not lead.
  return verdictOf(rule, rule.of === 'person' ? { ...asker, manages: false, above: false } : asker)
}

const cell = (own: Verdict, other: Verdict): string => (own === 'allowed' ? (other === 'allowed' ? '●' : '○') : other === 'allowed' ? '◇' : own === 'refused' ? '–' : ' ')
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const table = (first: string, rows: readonly (readonly string[])[]): string =>
  [line([first, ...columnNames.map((name) => columns[name].word)]), line(['---', ...columnNames.map(() => ':-:')]), ...rows.map(line)].join('\n')

const operations = (...kinds: readonly string[]): readonly (readonly string[])[] => Object.entries(accessRules)
  .filter(([, rule]) => kinds.includes(rule.of) && rule.of !== 'everybody')
  .map(([operation, rule]) => [`${operation}${'narrowed' in rule && rule.narrowed ? ' ◐' : ''}`, ...columnNames.map((name) => cell(verdictFor(operation, name, 'own'), verdictFor(operation, name, 'other')))])

/** The first step of a case from which somebody at their own offer reads a kind of text; null: never. */
function readsFrom(kind: ContentKind, name: ColumnName): string | null {
  const reads = (state: CaseState): boolean => { const { personId, caseRoles } = askerOf(name, 'own', state); return mayRead(state, { personId, roles: caseRoles }, kind) }
  return moments.find(([, state]) => reads(state))?.[0] ?? (reads(ended) ? 'ended' : null)
}
const fromWord = (step: string | null): string => (step === null ? ' ' : step === 'confirming' ? '●' : step)

/** docs/access.md. */
export const accessPage = (): string => `# Who may do what

Made by \`npm run matrix\` from the rules that the service itself asks (\`domain/access/rules.ts\`); a test says when it is out of date, and another
(\`test/api/access-matrix.test.ts\`) drives every cell over HTTP. Do not edit it by hand. What has no rule is not served: the service does not start.

● wherever it is · ○ at one's own offer, in its case, or about oneself, and nowhere else · ◇ about others, never about oneself · – refused (403) · empty: as if it were not there (404) · ◐ the answer
holds only what is theirs: what is somebody else's is left out. Whoever has no part in a case is told that there is none, whatever the cell says of others.
Whether it is the *time* for an act, the rules of the case say (\`domain/accreditation/may.ts\`); here a case has come to its end. Everybody, also who
is not signed in, may ask for: ${Object.entries(accessRules).filter(([, rule]) => rule.of === 'everybody').map(([operation]) => operation).join(', ')}.

The manager's column is also their deputy's while they are away, and the line above's while the post is vacant. The chief's column is of an offer without a board.
A person with two roles has what both have, but for the separation of duties: who started, audited or checked does not decide, and who is of the team does not check.

## In a case: what is read and done beside its acts
${table('Operation', operations('case').filter(([name = '']) => !acts.has(name)))}

## In a case: acts
${table('Act', operations('case').filter(([name = '']) => acts.has(name)))}

## Documents of a case that has ended
${table('Document', ['startLetter', 'hearingDraft', 'finalReport', 'decisionDocument', 'actionPlan'].map((kind) => [kind, ...columnNames.map((name) => {
  const { personId, caseRoles } = askerOf(name, 'own', ended)
  return documentsOf(ended, { personId, roles: caseRoles }).some((one) => one === kind) ? '●' : ' '
})]))}

## Texts of a case: from which step on they are read
● from the start · a step: from then on · empty: never. In an open hearing the remarks are the offer's own until it closes.
${table('Text', contentKinds.map((kind) => [kind, ...columnNames.map((name) => fromWord(readsFrom(kind, name)))]))}

## About an offer or a person
${table('Operation', operations('offer', 'person'))}

## By general role
${table('Operation', operations('role', 'signedIn'))}
`
