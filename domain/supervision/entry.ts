// What an entry writes: texts under their subject and key, the newest version of each in front.
import type { SupervisionContentKind, SupervisionEntry } from './acts.ts'

export interface SupervisionWrite { readonly kind: SupervisionContentKind; readonly subject: string; readonly key: string; readonly body: Readonly<Record<string, unknown>> }

/** The texts an entry writes in year `yearNo`; preparation, follow-up and dialogue belong to the year. */
export function supervisionWrites(entry: SupervisionEntry, yearNo: number): readonly SupervisionWrite[] {
  const year = String(yearNo)
  switch (entry.type) {
    case 'tickInformation': { const { visit, item, ...body } = entry.input; return [{ kind: 'information', subject: visit, key: item, body }] }
    case 'prepare': { const { indicator, ...body } = entry.input; return [{ kind: 'preparation', subject: year, key: indicator, body }] }
    case 'writeScores': return entry.input.scores.map(({ indicator, version: _seen, ...body }) => ({ kind: 'score', subject: entry.input.report, key: indicator, body }))
    case 'writeTheme': return [{ kind: 'theme', subject: entry.input.report, key: entry.input.theme, body: { text: entry.input.text } }]
    case 'writeOverall': return [{ kind: 'overall', subject: entry.input.report, key: 'overall', body: { text: entry.input.text } }]
    case 'writeHearingAnswer': { const { report, ...body } = entry.input; return [{ kind: 'hearingAnswer', subject: report, key: 'answer', body }] }
    case 'reportMeasureDone': return [{ kind: 'measureDone', subject: entry.input.measure, key: 'done', body: { text: entry.input.text } }]
    case 'writeFollowUp': { const { id, ...body } = entry.input; return [{ kind: 'followUp', subject: year, key: id, body }] }
    case 'writeDialogue': { const { id, ...body } = entry.input; return [{ kind: 'dialogue', subject: year, key: id, body }] }
  }
}
