// Which read each page is, by the name of its rule: what a page shows of a case, a supervision or a person is in the trail, or the service does not start.
import { paths, routes } from './paths.ts'

/** By the page's address. Empty: it shows nothing of the kind, or must not be told (domain/trail/reads.ts says why). */
export const pageReads: Readonly<Record<string, string>> = {
  [routes.case]: 'getAccreditation', [routes.timeline]: 'getTimeline', [routes.stage]: 'getContents', [routes.stagePdf]: 'getStageTexts', [routes.act]: 'getContents',
  [routes.description]: 'getContents', [routes.chapter]: 'getContents', [routes.chapterVersions]: 'getVersions', [routes.trials]: 'getContents', [routes.hearing]: 'getContents', [routes.reportPage]: 'getContents', [routes.plan]: 'getContents',
  [routes.audit]: 'getAudit', [routes.auditDay]: 'getAudit', [routes.auditRequirement]: 'getAudit',
  [routes.concern]: 'listConcerns', [routes.notes]: 'listWorkingNotes', [routes.journal]: 'getJournal', [routes.access]: 'getAccessBundle', [routes.letter]: 'getCitizensLetter', [routes.conflicts]: 'listConflicts',
  [routes.report]: 'getReportPdf', [routes.file]: 'getFile', [routes.evaluation]: '', [routes.live]: '', [routes.auditDayFile]: '',
  [routes.supervision]: 'getSupervision', [routes.supervisionAct]: 'getSupervision', [routes.supervisionFile]: 'getSupervisionFile', [routes.supervisionPdf]: 'getSupervisionOverview', [routes.sideBySide]: 'getSideBySide',
  [routes.offer]: 'listEarlierAudits',
  [routes.person]: 'listRoles', [routes.account]: 'getAccount', [routes.personData]: 'getPersonData', [routes.auditor]: 'getAuditor',
  [paths.overviewCsv()]: 'getOverviewTable', [paths.overviewXlsx()]: 'getOverviewWorkbook', [paths.supervisionsPdf()]: 'getSupervisionsOverview',
  [paths.trail()]: 'listTrail', [paths.refusalLog()]: 'listRefusals', [paths.noticeLog()]: 'listNoticeLog', [paths.mailLog()]: 'listMails', [paths.mail(':id')]: 'getMail', [paths.mailHtml(':id')]: 'getMail',
}

const ofMaterial = /^\/(?:forloeb|tilsyn|rapporter|personer|auditorkorps)\/:/

/** Throws where a page of a case, a supervision or a person does not say which read it is. */
export const refuseUnread = (addresses: readonly string[]): void => {
  const unread = addresses.find((path) => ofMaterial.test(path) && !Object.hasOwn(pageReads, path))
  if (unread !== undefined) throw new Error(`${unread} says nothing of what is read: web/page-reads.ts`)
}
