// The report's page: where it stands, what it says, every version with its hash, what was corrected, and what can be done.
import type { ActType, Grade } from '../../domain/accreditation/acts.ts'
import { pairs, reportSections } from '../../domain/accreditation/acts.ts'
import type { QualityModel } from '../../domain/quality-model/model.ts'
import type { CaseView, ContentView } from '../../services/accreditation-types.ts'
import { gradeNames, outcomeNames, pairNames, sectionNames } from '../../text/accreditation.ts'
import { actNames, doneNames } from '../../text/acts.ts'
import { refusalText } from '../../text/refusals.ts'
import { besideText } from '../../text/web/beside.ts'
import { caseText, reportNames } from '../../text/web/case.ts'
import { dayText, timeText } from '../../text/web/dates.ts'
import { frameText } from '../../text/web/frame.ts'
import { planText, reportPageText as t } from '../../text/web/report.ts'
import { hearingText } from '../../text/web/hearing.ts'
import type { Viewer, Web } from '../frame.ts'
import { textIn } from '../hearing.ts'
import { readsLetter } from '../parts/beside-links.tsx'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { Message } from '../parts/message.tsx'
import { paths } from '../paths.ts'

export interface ReportPageProps { readonly web: Web; readonly viewer: Viewer; readonly view: CaseView; readonly contents: readonly ContentView[]; readonly model: QualityModel; readonly done: ActType | null }

/** The acts that make the report, in their order. */
const reportActs: readonly ActType[] = ['writeReportText', 'writeFinding', 'sendToQualityCheck', 'passQualityCheck', 'sendBackFromCheck', 'sendToHearing', 'sendToSecondHearing', 'issueReport', 'decide', 'correctReport']

const stateOf = (view: CaseView): string => {
  const final = view.reports.filter((one) => one.kind === 'finalReport' && !one.draft).toSorted((a, b) => b.version - a.version)[0]
  if (final) return t.states.final(final.version)
  if (view.dates.hearingOpenedAt !== null) return t.states.heard
  return view.dates.closedAt === null ? t.states.none : t.states.writing
}

const Matrix = ({ view, model, contents }: Pick<ReportPageProps, 'view' | 'model' | 'contents'>) => {
  const off = new Set(view.notRelevant.map((one) => one.requirementId))
  const gradeOf = (id: string, pair: string): Grade | '' => textIn(contents.find((one) => one.kind === 'finding' && one.key === `${id}/${pair}`), 'grade') as Grade | ''
  return (
    <section aria-labelledby="matrix"><h2 id="matrix">{t.matrix}</h2>
      {model.criteria.map((criterion) => (
        <table key={criterion.id} class="list matrix">
          <caption>{criterion.number}. {criterion.name}</caption>
          <thead><tr><th scope="col">{t.requirement}</th>{pairs.map((pair) => <th key={pair} scope="col">{pairNames[pair]}</th>)}</tr></thead>
          <tbody>{model.requirements.filter((one) => one.criterionId === criterion.id).map((requirement) => (
            <tr key={requirement.id}>
              <th scope="row" data-title={t.requirement}><span>{requirement.id} {requirement.title}{view.focus.includes(requirement.id) && <span class="quiet block">{t.focus}</span>}</span></th>
              {pairs.map((pair) => {
                const grade = gradeOf(requirement.id, pair)
                return <td key={pair} data-title={pairNames[pair]}>{off.has(requirement.id) ? <span class="quiet">{t.notRelevant}</span> : grade === '' ? <span class="quiet"><span aria-hidden="true">{t.notFound}</span><span class="sr-only">{t.notFoundWord}</span></span> : <span class={`tag grade-${grade}`}>{gradeNames[grade]}</span>}</td>
              })}
            </tr>
          ))}</tbody>
        </table>
      ))}
    </section>
  )
}

const Texts = ({ contents, model }: Pick<ReportPageProps, 'contents' | 'model'>) => {
  const texts = contents.filter((one) => one.kind === 'reportText' && textIn(one, 'text') !== '')
  const whole = reportSections.flatMap((section) => texts.filter((one) => textIn(one, 'section') === section && textIn(one, 'requirementId') === ''))
  const byRequirement = model.requirements.flatMap((requirement) => { const own = reportSections.flatMap((section) => texts.filter((one) => textIn(one, 'section') === section && textIn(one, 'requirementId') === requirement.id)); return own.length === 0 ? [] : [[requirement, own] as const] })
  return (
    <section aria-labelledby="tekster"><h2 id="tekster">{t.texts}</h2>
      {whole.map((one) => <article key={one.key}><h3>{sectionNames[textIn(one, 'section') as keyof typeof sectionNames]}</h3><p class="said">{textIn(one, 'text')}</p></article>)}
      {byRequirement.map(([requirement, own]) => <article key={requirement.id}><h3>{requirement.id} {requirement.title}</h3>{own.map((one) => <div key={one.key}><h4>{sectionNames[textIn(one, 'section') as keyof typeof sectionNames]}</h4><p class="said">{textIn(one, 'text')}</p></div>)}</article>)}
    </section>
  )
}

/** The documents of this page: what the report was, is, and what it led to. */
const reportKinds: ReadonlySet<string> = new Set(['hearingDraft', 'finalReport', 'decisionDocument', 'actionPlan'])

const Documents = ({ view }: { readonly view: CaseView }) => {
  const own = view.reports.filter((one) => reportKinds.has(one.kind))
  return (
    <section aria-labelledby="dokumenter"><h2 id="dokumenter">{t.documents}</h2>
      {own.length === 0 ? <p class="quiet">{t.documentsEmpty}</p> : (
        <>
          <table class="list">
            <thead><tr><th scope="col">{t.document}</th><th scope="col">{t.version}</th><th scope="col">{t.made}</th><th scope="col">{t.extent}</th><th scope="col">{t.check}</th></tr></thead>
            <tbody>{own.toSorted((a, b) => ((a.at ?? '') < (b.at ?? '') ? 1 : -1)).map((report) => (
              <tr key={report.reportId}>
                <th scope="row" data-title={t.document}>{report.ready ? <a href={paths.report(report.reportId)}>{reportNames[report.kind]}</a> : <span>{reportNames[report.kind]}: {t.making}</span>}</th>
                <td data-title={t.version}>{report.version}</td>
                <td data-title={t.made}>{report.at === null ? '' : dayText(report.at)}</td>
                <td data-title={t.extent}>{report.pages === null ? '' : caseText.pagesOf(report.pages)}</td>
                <td data-title={t.check}>{report.sha256 === null ? '' : <details><summary>{t.hash}<span class="sr-only">: {reportNames[report.kind]} {report.version}</span></summary><code class="hash">{report.sha256}</code> <a href={`/verify?sha256=${report.sha256}`}>{t.checkLink}</a></details>}</td>
              </tr>
            ))}</tbody>
          </table>
          <p class="quiet">{t.attached}</p>
        </>
      )}
    </section>
  )
}

interface Changed { readonly section?: string; readonly requirementId?: string; readonly pair?: string; readonly before: string; readonly after: string }

const Corrections = ({ contents }: Pick<ReportPageProps, 'contents'>) => {
  const rows = contents.filter((one) => one.kind === 'correction').toSorted((a, b) => (a.at < b.at ? 1 : -1))
  return rows.length === 0 ? null : (
    <section aria-labelledby="rettelser"><h2 id="rettelser">{t.corrections}</h2>
      {rows.map((row) => (
        <article key={row.key} class="card-box"><p class="quiet">{t.correctedBy(row.author.name, timeText(row.at))}</p><p><strong>{t.reason}:</strong> {textIn(row, 'reason')}</p>
          {(row.body['changes'] as readonly Changed[]).map((one, index) => <dl key={index} class="before-after"><dt>{t.before}</dt><dd class="said">{one.before}</dd><dt>{t.after}</dt><dd class="said">{one.after}</dd></dl>)}
        </article>
      ))}
    </section>
  )
}

const Acts = ({ view }: { readonly view: CaseView }) => {
  const acts = view.acts.filter((one) => reportActs.includes(one.type))
  const can = acts.filter((one) => one.allowed)
  const blocked = acts.filter((one) => !one.allowed && one.reasons.some((reason) => reason.code !== 'wrong-step'))
  return can.length + blocked.length === 0 ? null : (
    <section class="next" aria-labelledby="kan"><h2 id="kan">{t.next}</h2>
      {can.length > 0 && <p class="actions">{can.map((one) => <a key={one.type} class="btn" href={paths.act(view.accreditationId, one.type, { tilbage: paths.reportPage(view.accreditationId) })}>{actNames[one.type]}</a>)}</p>}
      {blocked.length > 0 && <dl class="blocked">{blocked.map((one) => <div key={one.type}><dt>{actNames[one.type]}</dt><dd><ul class="reasons">{one.reasons.slice(0, 8).map((reason, index) => <li key={`${reason.code}${index}`}>{refusalText(reason)}</li>)}{one.reasons.length > 8 && <li class="quiet">{t.more(one.reasons.length - 8)}</li>}</ul></dd></div>)}</dl>}
    </section>
  )
}

export const ReportPage = ({ web, viewer, view, contents, model, done }: ReportPageProps) => {
  const readable = contents.some((one) => one.kind === 'finding' || one.kind === 'reportText')
  return (
    <Layout web={web} title={t.title} viewer={viewer} place="cases" wide trail={[[paths.cases, frameText.nav.cases], [paths.case(view.accreditationId), view.offerName]]}>
      <div class="title-row"><div><h1>{t.title}</h1><p class="lead">{t.purpose}</p></div><p><span class="tag tag-big">{stateOf(view)}</span></p></div>
      {done && <Message kind="success" heading={doneNames[done]} live />}
      <dl class="facts">
        <dt>{t.checker}</dt><dd>{view.people.checker?.name ?? t.nobody}</dd><dt>{t.decider}</dt><dd>{view.people.decider?.name ?? t.nobody}</dd>
        {view.recommendation !== null && <><dt>{t.recommendation}</dt><dd>{outcomeNames[view.recommendation]}</dd></>}
        {view.outcome !== null && <><dt>{t.outcome}</dt><dd>{outcomeNames[view.outcome]}</dd></>}
      </dl>
      <p class="actions">
        {view.dates.hearingOpenedAt !== null && <a class="btn" href={paths.hearing(view.accreditationId)}>{hearingText.see}</a>}
        {view.outcome !== null && view.outcome !== 'accredited' && <a class="btn" href={paths.plan(view.accreditationId)}>{planText.see}</a>}
        {readable && <a class="btn" href={paths.stagePdf(view.accreditationId, 'report')}><Icon name="file-pdf" />{t.draftPdf}</a>}
        {readsLetter(view, viewer) && <a class="btn" href={paths.letter(view.accreditationId)}><Icon name="file-pdf" />{besideText.links.letter}</a>}
      </p>
      <Acts view={view} />
      <Documents view={view} />
      <Corrections contents={contents} />
      {readable ? <><Matrix view={view} model={model} contents={contents} /><Texts contents={contents} model={model} /></> : <div class="empty"><Icon name="info" /><p>{t.nothing}</p></div>}
    </Layout>
  )
}
