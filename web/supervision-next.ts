// Which act is the next step in a socialtilsyn for the person who looks: the one behind the main button.
import { indicatorsOf, type SupervisionModel } from '../domain/supervision/model.ts'
import { isAwaiting, isOpenHearing } from '../domain/supervision/state.ts'
import type { SupervisionView } from '../services/supervision-types.ts'
import type { SupervisionFormAct } from './supervision-fields.ts'

/** The next step; `key`: the text it writes. Null: nothing waits for this person. `model`: the newest report's. */
export function nextSupervisionAct(view: SupervisionView, model: SupervisionModel, today: string): { readonly type: SupervisionFormAct; readonly key: string } | null {
  const wanted: (readonly [SupervisionFormAct, string] | null)[] = [['begin', ''], ['resume', ''], ...offerNext(view), ...coordinatorNext(view, model, today)]
  const found = wanted.find((one) => one !== null && view.acts.some((act) => act.type === one[0] && act.allowed))
  return found ? { type: found[0], key: found[1] } : null
}

type Wanted = readonly (readonly [SupervisionFormAct, string])[]

function offerNext(view: SupervisionView): Wanted {
  const hearing = view.reports.find(isOpenHearing)
  const answer = hearing && view.texts.find((one) => one.kind === 'hearingAnswer' && one.subject === hearing.id)
  const answered = answer !== undefined && (answer.body['noRemarks'] === true || answer.body['text'] !== '')
  const visit = view.visits.find(isAwaiting)
  const missing = visit && view.checklist.find((item) => item.required && !view.texts.some((one) => one.kind === 'information' && one.subject === visit.id && one.key === item.id && one.body['delivered'] === true))
  const measure = view.measures.find((one) => !one.ended && !view.texts.some((text) => text.kind === 'measureDone' && text.subject === one.id))
  return [
    ...(hearing ? [answered ? ['answerHearing', hearing.id] as const : ['writeHearingAnswer', hearing.id] as const] : []),
    ...(visit ? [missing ? ['tickInformation', `${visit.id}/${missing.id}`] as const : ['deliverInformation', visit.id] as const] : []),
    ...(measure ? [['reportMeasureDone', measure.id] as const] : []),
  ]
}

function coordinatorNext(view: SupervisionView, model: SupervisionModel, today: string): Wanted {
  const open = view.visits.find((one) => one.status === 'begun' || (one.status === 'announced' && one.day <= today))
  const coming = view.visits.some((one) => one.status === 'announced')
  const unreported = view.visits.some((one) => one.status === 'done' && !view.reports.some((report) => report.final && report.visits.includes(one.id)))
  const report = view.reports.findLast((one) => one.final)
  const written = (kind: 'score' | 'theme' | 'overall', key: string): boolean => view.texts.some((one) => one.kind === kind && one.subject === report?.id && one.key === key)
  const unscored = report && model.themes.find((theme) => theme.criteria.some((criterion) => criterion.indicators.some((one) => !written('score', one.id))))
  const unsaid = report && indicatorsOf(model).length === 0 ? model.themes.find((theme) => !written('theme', theme.id)) : undefined
  return [
    ...(open ? [['completeVisit', open.id] as const] : []),
    ...(unreported ? [['registerReport', ''] as const] : []),
    ...(report && unscored ? [['writeScores', `${report.id}/${unscored.id}`] as const] : []),
    ...(report && unsaid ? [['writeTheme', `${report.id}/${unsaid.id}`] as const] : []),
    ...(report && !written('overall', 'overall') ? [['writeOverall', report.id] as const] : []),
    ['closeYear', ''],
    ...(coming || view.visits.length > 0 ? [] : [['announceVisit', ''] as const]),
  ]
}
