// Rundens opsamling: what it says now, the secretariat's words, and every version that was issued; and all that were, for everybody.
import type { RoundSummaryView, SummaryIssued } from '../../services/round-summaries.ts'
import { outcomeNames, pairNames, stageNames } from '../../text/accreditation.ts'
import { refusalText } from '../../text/refusals.ts'
import { summaryText as t } from '../../text/round-summary.ts'
import { dayText } from '../../text/web/dates.ts'
import { roundsText } from '../../text/web/rounds.ts'
import { type Form, keyField, newKey, versionField } from '../form.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { Icon } from '../parts/icon.tsx'
import { Labelled } from '../parts/labelled.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { paths } from '../paths.ts'

const Issued = ({ rows, withRound }: { readonly rows: readonly SummaryIssued[]; readonly withRound: boolean }) => (
  <ul class="documents">{rows.map((one) => <li key={one.summaryId}><Icon name="file-pdf" /><a href={paths.roundSummaryPdf(one.summaryId)}>{withRound ? t.title(one.roundName) : t.kind}</a><span class="quiet"> {t.version(one.version, dayText(one.at), one.byName)}</span></li>)}</ul>
)

export const RoundSummariesPage = ({ web, viewer, rows }: { readonly web: Web; readonly viewer: Viewer; readonly rows: readonly SummaryIssued[] }) => (
  <Layout web={web} title={t.all} viewer={viewer}>
    <h1>{t.all}</h1>
    <p class="lead">{t.allPurpose}</p>
    {rows.length === 0 ? <div class="empty"><Icon name="info" /><div><p><strong>{t.allEmpty}</strong></p><p>{t.allEmptyHint}</p></div></div> : <Issued rows={rows} withRound />}
  </Layout>
)

export interface RoundSummaryProps { readonly web: Web; readonly viewer: Viewer; readonly roundId: string; readonly view: RoundSummaryView; readonly form: Form; readonly faults: readonly FieldFault[]; readonly stale: boolean; readonly said: string | null }

export const RoundSummaryPage = ({ web, viewer, roundId, view, form, faults, stale, said }: RoundSummaryProps) => {
  const { preview, requirements, draft, issued, reasons, mayWrite } = view
  return (
    <Layout web={web} title={t.title(preview.round.name)} viewer={viewer} trail={[[paths.rounds, roundsText.title], [paths.round(roundId), preview.round.name]]}>
      <div class="title-row"><div><h1>{t.page}</h1><p class="lead">{t.purpose}</p></div><div class="actions"><a class="btn" href={paths.roundSummaryPreview(roundId)}><Icon name="file-pdf" />{t.preview}</a></div></div>
      {said !== null && <Message kind="success" heading={said} live />}
      {stale && <Message kind="warning" heading={t.stale} live><p>{t.staleHint}</p>{draft !== null && <><p class="text-body">{draft.introduction}</p><ul class="keep">{draft.simplify.map((one) => <li key={one}>{one}</li>)}</ul></>}</Message>}
      <Faults faults={faults} idOf={(field) => `f-${field.split('.')[0] ?? ''}`} />
      {mayWrite && (
        <form method="post" action={paths.roundSummary(roundId)} class="card-box act-form"><h2>{t.words}</h2>
          <input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name={versionField} value={form.get(versionField)} />
          <Labelled id="f-introduction" label={t.introduction} hint={t.introductionHint} optional fault={faults.find((one) => one.field.startsWith('introduction'))?.message}>{(described) => <textarea id="f-introduction" name="introduction" rows={5} maxLength={20000} {...described}>{form.get('introduction')}</textarea>}</Labelled>
          <Labelled id="f-simplify" label={t.simplify} hint={t.simplifyHint} fault={faults.find((one) => one.field.startsWith('simplify'))?.message}>{(described) => <textarea id="f-simplify" name="simplify" rows={6} maxLength={50000} {...described}>{form.get('simplify')}</textarea>}</Labelled>
          <div class="actions"><button class="btn btn-main" type="submit">{t.save}</button></div>
        </form>
      )}
      <section aria-labelledby="versioner"><h2 id="versioner">{t.versions}</h2>
        {issued.length === 0 ? <p class="quiet">{t.none}</p> : <Issued rows={issued} withRound={false} />}
        {mayWrite && (reasons.length > 0 ? <ul class="reasons">{reasons.map((one) => <li key={one.code}>{refusalText(one)}</li>)}</ul> : (
          <form method="post" action={paths.roundSummaryIssue(roundId)}><input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name={versionField} value={String(draft?.version ?? 0)} />
            <p class="hint">{t.issueHint}</p><div class="actions"><button class="btn btn-main" type="submit">{t.issue}</button></div>
          </form>
        ))}
      </section>
      <section aria-labelledby="nu"><h2 id="nu">{t.preview}</h2>
        <p>{t.offers(preview.offers)}</p>
        <h3>{t.patterns}</h3><p class="quiet">{t.patternsLead}</p>
        {preview.patterns.length === 0 ? <p>{t.patternsNone}</p> : (
          <table class="list"><caption class="sr-only">{t.patternsCaption}</caption>
            <thead><tr><th scope="col">{t.columns.requirement}</th><th scope="col">{t.columns.pair}</th><th scope="col">{t.columns.offers}</th><th scope="col">{t.columns.discordance}</th><th scope="col">{t.columns.goodPractice}</th></tr></thead>
            <tbody>{preview.patterns.map((one) => <tr key={`${one.requirementId}${one.pair}`}><th scope="row" data-title={t.columns.requirement}>{one.requirementId} {requirements[one.requirementId]}</th><td data-title={t.columns.pair}>{pairNames[one.pair]}</td><td data-title={t.columns.offers}>{one.offers}</td><td data-title={t.columns.discordance}>{one.discordance}</td><td data-title={t.columns.goodPractice}>{one.goodPractice}</td></tr>)}</tbody>
          </table>
        )}
        {preview.withheld > 0 && <p class="quiet">{t.withheld(preview.withheld)}</p>}
        <h3>{t.outcomes}</h3>{preview.outcomes === null ? <p>{t.outcomesNone}</p> : <ul class="keep">{preview.outcomes.map((one) => <li key={one.outcome}>{outcomeNames[one.outcome]}: {one.offers}</li>)}</ul>}
        <h3>{t.process}</h3>{preview.middleDays.length === 0 ? <p>{t.daysNone}</p> : <><p class="quiet">{t.daysCaption}</p><ul class="keep">{preview.middleDays.map((one) => <li key={one.stage}>{stageNames[one.stage]}: {one.days}</li>)}</ul></>}
        {preview.middleWaits !== undefined && preview.middleWaits.length > 0 && (<>
          <h4>{t.waits}</h4><p class="quiet" id="ventet">{t.waitsCaption}</p>
          <table class="list" aria-labelledby="ventet">
            <thead><tr><th scope="col">{t.stage}</th><th scope="col">{t.side}</th><th scope="col">{t.days}</th><th scope="col">{t.cases}</th></tr></thead>
            <tbody>{preview.middleWaits.map((one) => <tr key={`${one.stage}${one.side}`}><th scope="row" data-title={t.stage}>{stageNames[one.stage]}</th><td data-title={t.side}>{t.waitSides[one.side]}</td><td data-title={t.days}>{one.days}</td><td data-title={t.cases}>{one.cases}</td></tr>)}</tbody>
          </table>
        </>)}
        {preview.process !== null && <ul class="keep">{t.counts(preview.process.silences, preview.process.movedDeadlines, preview.process.pauses).map((one) => <li key={one}>{one}</li>)}</ul>}
        <h3>{t.evaluation}</h3>{preview.evaluations.length === 0 ? <p>{t.evaluationNone}</p> : preview.evaluations.map((one) => <p key={one.side}>{t.sides[one.side]}: {t.answers(one.answers)} {one.hours !== null && t.hours(one.hours)}</p>)}
        <h3>{t.good}</h3>{preview.shared.length === 0 ? <p>{t.sharedNone}</p> : <ul class="text-list">{preview.shared.map((one) => <li key={`${one.offerName}${one.title}`}><p><strong>{one.title}</strong></p><p class="quiet">{t.sharedBy(one.offerName, one.requirementIds.join(', '))}</p><p>{one.text}</p></li>)}</ul>}
      </section>
    </Layout>
  )
}
