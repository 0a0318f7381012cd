// Every sample document by name: rendered for the archive check and for the test that machine and place do not matter.
import { actionPlan } from '../../../reports/action-plan.ts'
import { auditReport } from '../../../reports/audit-report.ts'
import { citizensLetter } from '../../../reports/citizens-letter.ts'
import { decision } from '../../../reports/decision.ts'
import type { DocumentContent } from '../../../reports/document.ts'
import { startLetter } from '../../../reports/letter.ts'
import { fonts } from '../../../reports/pdf/fonts.ts'
import { roundSummaryDocument } from '../../../reports/round-summary.ts'
import { stageTexts } from '../../../reports/stage-texts.ts'
import { supervisionOverview } from '../../../reports/supervision-overview.ts'
import { ordinary } from './audit-report.ts'
import { actionPlanInput, decisionInput, letterInput, stageTextsInput } from './documents.ts'
import { corrected, empty, endlessWords, forty, long, nasty, noFindings } from './edge-reports.ts'
import { fullSummary, sparseSummary } from './round-summary.ts'
import { changedModel, manyOverview, nothingYet, ordinaryOverview, textsAlone, themesOnly } from './supervision.ts'

/** Every character the typeface has, fifty to a paragraph, each between two letters. */
const characters = (): DocumentContent => {
  const all = fonts().R.characterSet.map((codePoint) => `a${String.fromCodePoint(codePoint)}b`)
  const lines = Array.from({ length: Math.ceil(all.length / 50) }, (_, at) => all.slice(at * 50, at * 50 + 50).join(' '))
  return {
    kind: 'test', title: 'Alle tegn', subject: 'Alle tegn', author: 'Test', lang: 'da-DK', createdAt: '2026-11-23T09:00:00.000Z', draft: false, runningHead: '', contents: false,
    sections: [{ title: 'Alle tegn', blocks: lines.map((text) => ({ type: 'paragraph', text })) }],
  }
}

export const samples: Readonly<Record<string, DocumentContent>> = {
  'ordinary': auditReport(ordinary),
  'hearing-draft': auditReport({ ...ordinary, status: 'hearing', hearing: [] }),
  'empty': auditReport(empty),
  'long': auditReport(long),
  'endless-words': auditReport(endlessWords),
  'strange-characters': auditReport(nasty),
  'corrected': auditReport(corrected),
  'no-findings': auditReport(noFindings),
  'forty-requirements': auditReport(forty),
  'every-character': characters(),
  'start-letter': startLetter(letterInput),
  'citizens-letter': citizensLetter({ asOf: '2026-10-20T08:00:00.000Z', offer: 'Døgninstitutionen Ærøgården', auditDay: '2026-11-03', visitors: 2, children: true, contact: letterInput.contact }),
  'stage-texts': stageTexts(stageTextsInput),
  'decision': decision(decisionInput),
  'action-plan': actionPlan(actionPlanInput),
  'round-summary': roundSummaryDocument(fullSummary),
  'round-summary-little': roundSummaryDocument(sparseSummary),
  'tilsyn': supervisionOverview(ordinaryOverview),
  'tilsyn-changed-model': supervisionOverview(changedModel),
  'tilsyn-themes-only': supervisionOverview(themesOnly),
  'tilsyn-texts-alone': supervisionOverview(textsAlone),
  'tilsyn-nothing-yet': supervisionOverview(nothingYet),
  'tilsyn-many': supervisionOverview(manyOverview),
}
