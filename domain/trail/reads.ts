// Which reads the trail tells of, by the name of their rule (domain/access/rules.ts): everything that shows somebody the material of a
// case or a supervision, or what is known of a person, and what is taken along.

type ReadThing = 'case' | 'supervision' | 'report' | 'file' | 'person' | 'offer' | 'list' | 'trail'
interface ReadKind { readonly kind: 'read' | 'export'; readonly thing: ReadThing }

const of = (kind: ReadKind['kind'], thing: ReadThing, ...actions: readonly string[]): Readonly<Record<string, ReadKind>> => Object.fromEntries(actions.map((action) => [action, { kind, thing }]))

/** By the rule's name; `exportList` is any list that is taken along as a spreadsheet. */
export const recordedReads: Readonly<Record<string, ReadKind>> = {
  ...of('read', 'case', 'getAccreditation', 'getTimeline', 'getContents', 'getVersions', 'getAudit', 'listFiles', 'listReports', 'getStageTexts', 'listConcerns', 'getCitizensLetter', 'listWorkingNotes', 'getJournal', 'getHoldings', 'listConflicts', 'listReusableTexts', 'getSupervisionForTeam'),
  ...of('read', 'report', 'getReport', 'getReportPdf'),
  ...of('read', 'file', 'getFile', 'getSupervisionFile'),
  ...of('read', 'supervision', 'getSupervision', 'getSupervisionHistory', 'getSupervisionTimeline', 'getSupervisionOverview', 'getSideBySide'),
  ...of('read', 'person', 'getAccount', 'listRoles', 'listAbsences', 'getAuditor'),
  ...of('read', 'offer', 'listEarlierAudits'),
  ...of('read', 'list', 'listRefusals', 'listNoticeLog', 'listMails', 'getMail'),
  ...of('read', 'trail', 'listTrail'),
  ...of('export', 'case', 'getAccessBundle'),
  ...of('export', 'person', 'getPersonData'),
  ...of('export', 'list', 'getReportBundle', 'getOverviewTable', 'getOverviewWorkbook', 'getSupervisionsOverview', 'getImportTemplate', 'exportList'),
}

/** Reads of a case, an offer or a person that are not recorded, each with the reason. */
export const unrecordedReads: Readonly<Record<string, string>> = {
  getProcess: 'how far the workflow has come, no material',
  getSupervisionProcess: 'how far the workflow has come, no material',
  getEvaluation: 'an evaluation is given without a name: who looked at it last would be one',
  getAuditDayCalendar: 'when the audit is, no material',
  listFunctions: 'who holds which function is for the whole house',
  listWishes: 'offers that want to try something, no material',
}

/** The things a read of an address is of. */
export interface ReadPlace { readonly thing: ReadThing; readonly thingId: string | null; readonly caseId: string | null; readonly offerId: string | null }

const isUuid = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text)
// What stands in an address may be anything: only what can be an id is kept.
const idIn = (value: unknown): string | null => (typeof value === 'string' && /^[A-Za-z0-9/.-]{1,64}$/.test(value) ? value : null)

/** What a recorded read is of, by the parameters of its address. */
export function readPlace(thing: ReadThing, params: Readonly<Record<string, unknown>>): ReadPlace {
  const id = idIn(params['id'])
  const caseId = id !== null && isUuid(id) ? id.toLowerCase() : null
  switch (thing) {
    case 'case': return { thing, thingId: caseId, caseId, offerId: null }
    case 'offer':
    case 'supervision': return { thing, thingId: id, caseId: null, offerId: id }
    case 'file': return { thing, thingId: idIn(params['fileId']), caseId, offerId: caseId === null ? id : null }
    case 'report': return { thing, thingId: caseId, caseId: null, offerId: null }
    default: return { thing, thingId: id, caseId: null, offerId: null }
  }
}
