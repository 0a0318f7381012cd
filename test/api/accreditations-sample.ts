// The accreditation routes over HTTP with services that write down what they are asked and answer from here.
import { createApp } from '../../api/app.ts'
import { listen, type Listening } from '../../api/listen.ts'
import { accreditationRoutes } from '../../api/routes/accreditations.ts'
import { learningRoutes } from '../../api/routes/learnings.ts'
import { reportRoutes } from '../../api/routes/reports.ts'
import type { Route } from '../../api/route.ts'
import { Refused } from '../../domain/refusal.ts'
import type { Standing } from '../../domain/accreditation/standing.ts'
import type { AccreditationServices, Accreditations, CaseListRow, CaseView, FileRow, LearningRow, ReportFile } from '../../services/accreditation-types.ts'
import { refusalText } from '../../text/refusals.ts'

export const caseId = '0f4c3b1a-5d7e-4a2b-8c9d-112233445566'
export const unknownId = '99999999-5d7e-4a2b-8c9d-112233445566'
export const reportId = '1f4c3b1a-5d7e-4a2b-8c9d-112233445566'
export const fileId = '2f4c3b1a-5d7e-4a2b-8c9d-112233445566'
export const owedReportId = '3f4c3b1a-5d7e-4a2b-8c9d-112233445566'
export const pdf = Buffer.from('%PDF-1.7 rapport')

const at = '2027-03-01T08:00:00.000Z'
const anna = { personId: 'p1', name: 'Anna Åkjær' }
export const row: CaseListRow = {
  accreditationId: caseId, offerId: 'T01', offerName: 'Åhuset', area: 'voksenhandicap', cycle: '2026', stage: 'report', step: 'hearing', turn: 'offer',
  paused: false, due: '2027-04-01T22:00:00.000Z', late: false, startedAt: at, endedAt: null,
}
export const report: Omit<ReportFile, 'bytes'> = {
  reportId, accreditationId: caseId, kind: 'finalReport', version: 1, draft: false, ready: true, fileName: 'Auditrapport – Åhuset – 2026 – v1.pdf', sha256: 'ab12', pages: 24, at,
}
const view: CaseView = {
  ...row, modelId: 'm1', seq: 41, moveNo: 17, roles: ['manager'],
  people: { startedBy: anna, consultant: anna, managers: [anna], team: [{ ...anna, lead: true }], checker: anna, decider: null, deputyDecider: null },
  deadlines: [{ kind: 'hearing', version: 1, due: '2027-04-01T22:00:00.000Z', lastDay: '2027-04-01', duty: 'offer', standsStill: false }],
  acts: [
    { type: 'remark', allowed: true, reasons: [] },
    { type: 'submitHearingReply', allowed: false, reasons: [{ kind: 'invalid', code: 'no-remarks-yet' }] },
    { type: 'confirmModel', allowed: false, reasons: [{ kind: 'conflict', code: 'wrong-step', params: { stage: 'report', step: 'hearing' } }] },
  ],
  notRelevant: [{ requirementId: 'KV09', cause: 'offerType' }], focus: ['KV01'], auditDay: '2027-02-01', proposal: null, hearingRound: 1, hearingPoint: null, recommendation: 'accredited', outcome: null,
  dates: {
    pausedAt: null, submittedAt: at, basisAt: at, clearedAt: at, programmeSentAt: at, openedAt: at, closedAt: at, hearingOpenedAt: at, hearingClosedAt: null,
    issuedAt: null, decidedAt: null, planAgreedAt: null, planClosedAt: null, sharedAt: null,
  },
  plan: [], reports: [report], endedBecause: null, continuesIn: null, nextCycleOn: null, expectedEnds: {},
}
const standing: Standing = {
  epoch: 1, caseId, moveNo: 17, moveId: 'm17', stage: 'report', step: 'hearing', turn: 'offer', paused: false,
  deadlines: [{ kind: 'hearing', version: 1, due: '2027-04-01T22:00:00.000Z', steps: [{ step: 'silence', at: '2027-04-01T22:00:00.000Z' }] }], owed: [{ id: 'hearingDraft/1', kind: 'hearingDraft' }],
}
export const learning: LearningRow = {
  learningId: 'l1', offerId: 'T01', offerName: 'Åhuset', area: 'voksenhandicap', kind: 'lesson', title: 'Spørg om morgenen', text: 'To minutter.', requirementIds: ['KV01'], sharedAt: at, wantedBy: 2, found: null,
}

export const fileRow: FileRow = { fileId, owner: 'offer', name: 'Håndbog.pdf', contentType: 'application/pdf', sha256: 'cd34', size: 16, uploadedBy: anna, uploadedAt: at }

/** What the services were asked: the function's name, then its arguments. */
export type Asked = readonly [name: string, ...args: readonly unknown[]]

const known = (id: string): void => {
  if (id === unknownId) throw new Refused({ kind: 'not-found', code: 'case-not-found' })
}

const answering = (asked: Asked[]): AccreditationServices => {
  const note = (...one: Asked): void => {
    asked.push(one)
    known(String(one[2]))
  }
  const accreditations: Accreditations = {
    async start(...args) {
      note('start', ...args)
      return { accreditationId: caseId, offerId: 'T01', cycle: '2026', seq: 1, moveNo: 1, repeated: false }
    },
    async act(...args) {
      note('act', ...args)
      return { accreditationId: caseId, seq: 42, type: args[2].type, at, moveNo: 17, followed: null, versions: [{ kind: 'remark', key: 'r-1', version: 1 }], stage: 'report', step: 'hearing', turn: 'offer', repeated: false }
    },
    async list(...args) {
      asked.push(['list', ...args])
      return { rows: [row], total: 1 }
    },
    async get(...args) {
      note('get', ...args)
      return view
    },
    async timeline(...args) {
      note('timeline', ...args)
      return [
        { seq: 1, type: 'start', moveNo: 1, actor: anna, at, data: { offerId: 'T01' } },
        { seq: 2, type: 'pause', moveNo: 2, actor: anna, at, data: {}, reason: 'Ombygning' },
        { seq: 3, type: 'writeTrial', moveNo: null, actor: anna, at, data: {} },
      ]
    },
    async contents(...args) {
      note('contents', ...args)
      return [{ kind: 'chapter', key: 'K1', version: 3, author: anna, at, body: { criterionId: 'K1', text: 'Kaffe' } }]
    },
    async versions(...args) {
      note('versions', ...args)
      return [1, 2].map((version) => ({ kind: args[2], key: args[3], version, author: anna, at, body: { text: `Kaffe ${version}` }, files: [fileRow] }))
    },
    async files(...args) {
      note('files', ...args)
      return [fileRow]
    },
    async audit(...args) {
      note('audit', ...args)
      return {
        count: { done: 4, wanted: 12 }, criteria: [{ criterionId: 'K1', done: 4, wanted: 12 }],
        rows: [{ requirementId: 'KV01', criterionId: 'K1', pair: 'modelPractice', wanted: true, found: false, done: false, evidence: 0, marks: ['missing', 'focus'], field: 'finding/KV01/modelPractice' }],
        checks: [{ code: 'evidenceUnused', severity: 'question', field: 'evidence/e1', params: { source: 'Årsplan' } }],
      }
    },
    async process(...args) {
      note('process', ...args)
      return { record: standing, engine: null, state: 'unavailable', behind: 0, differences: [] }
    },
    async upload(...args) {
      note('upload', ...args)
      return { fileId, sha256: 'cd34', size: args[2].bytes.length }
    },
    async citizensLetter(...args) {
      note('citizensLetter', ...args)
      return { bytes: pdf, fileName: 'Information.pdf', sha256: 'ab12' }
    },
    async uploadAll(...args) {
      note('uploadAll', ...args)
      return args[2].map(({ bytes }) => ({ fileId, sha256: 'cd34', size: bytes.length }))
    },
    async file(...args) {
      note('file', ...args)
      return { bytes: pdf, contentType: 'application/pdf', name: 'Håndbog.pdf', sha256: 'cd34' }
    },
    async reports(...args) {
      note('reports', ...args)
      return [report, { ...report, reportId: owedReportId, ready: false, sha256: null, pages: null, at: null }]
    },
    async report(...args) {
      note('report', ...args)
      if (args[1] === owedReportId) throw new Refused({ kind: 'conflict', code: 'report-not-ready' })
      return { ...report, ready: true, sha256: 'ab12', pages: 24, at, bytes: pdf }
    },
    async stageTexts(...args) {
      note('stageTexts', ...args)
      return { bytes: pdf, fileName: 'Kvalitetsbeskrivelse – Åhuset.pdf', sha256: 'ef56' }
    },
    async refusals(...args) {
      note('refusals', ...args)
      return { rows: [{ at, person: anna, accreditationId: caseId, act: 'decide', codes: ['not-yours'] }], total: 1 }
    },
    async notices(...args) {
      note('notices', ...args)
      return [{ noticeId: 'n1', accreditationId: caseId, offerName: 'Åhuset', kind: 'reminder1', duty: 'offer', at, readAt: null, data: { deadline: 'hearing' } }]
    },
  }
  return {
    accreditations,
    learnings: {
      async search(...args) {
        asked.push(['search', ...args])
        return { rows: [learning], total: 101 }
      },
      async wantToTry(...args) {
        asked.push(['wantToTry', ...args])
        return { offerId: args[2], accreditationId: caseId }
      },
      async withdraw(...args) {
        asked.push(['withdraw', ...args])
      },
      async wishes(...args) {
        asked.push(['wishes', ...args])
        return [{ learningId: caseId, title: 'Spørg om morgenen', sharedByOffer: 'Åhuset', offerId: args[1], at, accreditationId: null }]
      },
    },
  }
}

export const routes: readonly Route<AccreditationServices>[] = [...accreditationRoutes, ...reportRoutes, ...learningRoutes]

export interface Sample { readonly server: Listening; readonly api: string; readonly asked: Asked[] }

const quiet = (): void => undefined

/** Starts the routes on a free port; `Bearer anna` is p1. */
export const startSample = async (): Promise<Sample> => {
  const asked: Asked[] = []
  const app = createApp<AccreditationServices>({
    services: answering(asked), routes, refusalText,
    identify: async (req) => (req.headers.authorization === 'Bearer anna' ? { ...anna, via: 'token' } : null),
    ready: async () => ({ ok: true, parts: {} }), log: { debug: quiet, warn: quiet, error: (fields) => { asked.push(['error', fields]) } },
    version: '0.1.0', cookieName: 'session', production: false, checkReplies: true,
  })
  const server = await listen(app, { port: 0, host: '127.0.0.1' })
  return { server, api: `${server.url}/api/v1`, asked }
}
