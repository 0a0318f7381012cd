// The audit: where it stands, each requirement with its three findings, the programme, whom the team met, the evidence, and what to ask oneself.
import type { ActType, EvidenceKind, Grade, PeopleKind } from '../../domain/accreditation/acts.ts'
import { pairs } from '../../domain/accreditation/acts.ts'
import { type AuditFilter, auditFilters, type AuditRow } from '../../domain/audit/progress.ts'
import type { QualityModel } from '../../domain/quality-model/model.ts'
import type { AuditView, CaseView, ContentView } from '../../services/accreditation-types.ts'
import type { SupervisionForTeam } from '../../services/supervision-beside.ts'
import { gradeNames, pairNames } from '../../text/accreditation.ts'
import { doneNames } from '../../text/acts.ts'
import { checkText } from '../../text/audit.ts'
import { evidenceWords, longDate } from '../../text/report.ts'
import { measureWords } from '../../text/supervision-report.ts'
import { auditText as t } from '../../text/web/audit.ts'
import { timeText } from '../../text/web/dates.ts'
import { frameText } from '../../text/web/frame.ts'
import { byCriterion, evidenceIn, findingFor, idsIn, requirementsOf } from '../audit.ts'
import type { Viewer, Web } from '../frame.ts'
import { textIn } from '../hearing.ts'
import { AuditOutbox } from '../parts/audit-outbox.tsx'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { Message } from '../parts/message.tsx'
import { paths } from '../paths.ts'

export interface AuditPageProps {
  readonly web: Web; readonly viewer: Viewer; readonly view: CaseView; readonly contents: readonly ContentView[]; readonly model: QualityModel; /** Null for who is not of the team. */ readonly audit: AuditView | null
  /** Null for who is not of the team, or not yet. */
  readonly supervision: SupervisionForTeam | null
  readonly departments: readonly { readonly id: string; readonly name: string }[]
  readonly filter: AuditFilter | null; readonly done: ActType | null
}

const allowed = (view: CaseView, type: ActType): boolean => view.acts.some((one) => one.type === type && one.allowed)
/** Who is of the team, and may see what it finds. */
export const isTeam = (view: CaseView): boolean => view.roles.some((role) => role === 'auditor' || role === 'leadAuditor')
const toAct = (view: CaseView, type: ActType, key = ''): string => paths.act(view.accreditationId, type, { noegle: key, tilbage: paths.audit(view.accreditationId) })

const PairCell = ({ row, contents }: { readonly row: AuditRow; readonly contents: readonly ContentView[] }) => {
  const finding = findingFor(contents, row.requirementId, row.pair)
  const grade = textIn(finding, 'grade') as Grade | ''
  if (grade === '') return <span class={row.wanted ? 'tag' : 'quiet'}>{row.wanted ? t.none : t.notWanted}</span>
  return <span><span class={`tag grade-${grade}`}>{gradeNames[grade]}</span>{row.marks.includes('goodPractice') && <span class="tag tag-done">{t.goodPractice}</span>}{row.marks.includes('opportunity') && <span class="tag">{t.opportunity}</span>}{row.wanted && !row.done && <span class="tag tag-late"><Icon name="warning" />{t.filters.missing}</span>}<span class="quiet block">{t.evidenceCount(row.evidence)}</span></span>
}

const Requirements = ({ audit, props }: { readonly audit: AuditView; readonly props: AuditPageProps }) => {
  const { view, contents, model, filter } = props
  const all = audit.rows
  const left = filter === null ? all : all.filter((row) => row.marks.includes(filter))
  const shown = byCriterion(model, all, left)
  return (
    <>
      <nav class="filter-links" aria-label={t.filter}><ul>
        <li><a href={paths.audit(view.accreditationId)} {...(filter === null ? { 'aria-current': 'page' as const } : {})}>{t.all}</a></li>
        {auditFilters.map((one) => <li key={one}><a href={paths.audit(view.accreditationId, { vis: one })} {...(one === filter ? { 'aria-current': 'page' as const } : {})}>{t.filters[one]}</a></li>)}
      </ul></nav>
      {shown.length === 0 && <div class="empty"><Icon name="info" /><p>{t.filterEmpty}</p></div>}
      {shown.map(({ criterion, requirements }) => {
        const count = audit.criteria.find((one) => one.criterionId === criterion.id)
        return (
          <table key={criterion.id} class="list matrix" id={`kriterium-${criterion.id}`}>
            <caption>{criterion.number}. {criterion.name} {count && <span class="quiet">{t.of(count.done, count.wanted)}</span>}</caption>
            <thead><tr><th scope="col">{t.requirement}</th>{pairs.map((pair) => <th key={pair} scope="col">{pairNames[pair]}</th>)}</tr></thead>
            <tbody>{requirements.map(({ requirement, rows }) => (
              <tr key={requirement.id}>
                <th scope="row" data-title={t.requirement}><span><a href={paths.auditRequirement(view.accreditationId, requirement.id)}>{requirement.id} {requirement.title}</a>{view.focus.includes(requirement.id) && <span class="quiet block">{t.focus}</span>}</span></th>
                {rows.map((row) => <td key={row.pair} data-title={pairNames[row.pair]}><PairCell row={row} contents={contents} /></td>)}
              </tr>
            ))}</tbody>
          </table>
        )
      })}
      {view.notRelevant.length > 0 && <details class="card-box"><summary>{t.notRelevant}</summary><p class="quiet">{t.notRelevantHint}</p><ul class="reasons">{view.notRelevant.map(({ requirementId: id }) => <li key={id}>{id} {model.requirements.find((one) => one.id === id)?.title}</li>)}</ul></details>}
    </>
  )
}

/** When a programme item is; one whose time was written in words says those. */
const when = (at: string): string => (Number.isNaN(Date.parse(at)) ? at : timeText(new Date(at).toISOString()))

const Programme = ({ props: { view, contents, departments } }: { readonly props: AuditPageProps }) => {
  const items = contents.filter((one) => one.kind === 'programmeItem' && one.body['withdrawn'] !== true).toSorted((a, b) => (textIn(a, 'at') < textIn(b, 'at') ? -1 : 1))
  const write = allowed(view, 'writeProgrammeItem')
  return (
    <section aria-labelledby="program"><h2 id="program">{t.programme}</h2>
      {items.length === 0 ? <p class="quiet">{t.programmeEmpty}</p> : <ul class="text-list">{items.map((item) => (
        <li key={item.key} id={`programmeItem-${item.key}`}><p><strong>{when(textIn(item, 'at'))}</strong> · {evidenceWords[textIn(item, 'kind') as EvidenceKind]}{textIn(item, 'place') !== '' && ` · ${textIn(item, 'place')}`}{departments.some((one) => one.id === textIn(item, 'departmentId')) && ` · ${departments.find((one) => one.id === textIn(item, 'departmentId'))?.name ?? ''}`}</p>
          <p class="said">{textIn(item, 'who')}</p>{idsIn(item, 'requirementIds').length > 0 && <p class="quiet">{t.forRequirements(idsIn(item, 'requirementIds').join(', '))}</p>}
          {write && <p><a href={toAct(view, 'writeProgrammeItem', item.key)}>{t.edit}<span class="sr-only">: {textIn(item, 'who').slice(0, 60)}</span></a></p>}
        </li>
      ))}</ul>}
      {write && <p class="actions"><a class="btn" href={toAct(view, 'writeProgrammeItem')}><Icon name="plus" />{t.addItem}</a></p>}
    </section>
  )
}

const People = ({ props: { view, contents } }: { readonly props: AuditPageProps }) => {
  const met = contents.filter((one) => one.kind === 'peopleMet' && one.body['withdrawn'] !== true)
  const write = allowed(view, 'writePeopleMet')
  return (
    <section aria-labelledby="moedt"><h2 id="moedt">{t.people}</h2>
      {met.length === 0 ? <p class="quiet">{t.peopleEmpty}</p> : <ul class="reasons">{met.map((one) => <li key={one.key} id={`peopleMet-${one.key}`}>{String(one.body['count'])} {t.peopleKinds[textIn(one, 'kind') as PeopleKind]} ({evidenceWords[textIn(one, 'form') as EvidenceKind].toLowerCase()}) {write && <a href={toAct(view, 'writePeopleMet', one.key)}>{t.edit}<span class="sr-only">: {t.peopleKinds[textIn(one, 'kind') as PeopleKind]}</span></a>}</li>)}</ul>}
      {write && <p class="actions"><a class="btn" href={toAct(view, 'writePeopleMet')}><Icon name="plus" />{t.addPeople}</a></p>}
    </section>
  )
}

export const EvidenceList = ({ view, rows, back }: { readonly view: CaseView; readonly rows: readonly ContentView[]; readonly back: string }) => (
  <ul class="text-list">{rows.map((one) => (
    <li key={one.key} id={`evidence-${one.key}`}>
      <p><strong>{evidenceWords[textIn(one, 'kind') as EvidenceKind]}: {textIn(one, 'source')}</strong>, {longDate(textIn(one, 'date'))} <span class="quiet">({one.author.name}, {t.uploaded(timeText(one.at))})</span></p>
      {textIn(one, 'text') !== '' && <p class="said">{textIn(one, 'text')}</p>}
      {one.files && one.files.length > 0 && <ul class="documents">{one.files.map((file) => <li key={file.fileId}><Icon name="document" /><a href={paths.file(view.accreditationId, file.fileId)}>{file.name}</a></li>)}</ul>}
      <p class="quiet">{t.forRequirements(idsIn(one, 'requirementIds').join(', '))}{allowed(view, 'writeEvidence') && <> · <a href={paths.act(view.accreditationId, 'writeEvidence', { noegle: one.key, tilbage: back })}>{t.edit}<span class="sr-only">: {textIn(one, 'source')}</span></a></>}</p>
    </li>
  ))}</ul>
)

/** What the authority has said of the offer: apart from the audit, and its themes only when the team's findings are closed. */
const Supervision = ({ measures, themes }: SupervisionForTeam) => (
  <section class="card-box" aria-labelledby="socialtilsyn"><h2 id="socialtilsyn">{t.supervision}</h2>
    <p class="quiet">{themes === null ? t.supervisionHint : t.supervisionApart}</p>
    {measures.length === 0 ? <p>{t.noMeasures}</p> : <ul class="text-list">{measures.map((one) => (
      <li key={`${one.kind}${one.decidedOn}${one.text}`}><p><strong>{measureWords[one.kind]}</strong> {t.measure(longDate(one.decidedOn), one.deadline === null ? null : longDate(one.deadline))}</p><p class="said">{one.text}</p></li>
    ))}</ul>}
    {themes !== null && (themes.length === 0 ? <p>{t.noThemes}</p> : (
      <details><summary>{t.themes(longDate(themes[0]?.reportDate ?? ''))}</summary><dl>{themes.map((one) => <div key={one.name}><dt>{one.name}</dt><dd class="said">{one.text}</dd></div>)}</dl></details>
    ))}
  </section>
)

/** Where a check's field is on the pages. */
const placeOf = (view: CaseView, field: string): string => {
  const [kind = '', key = '', pair = ''] = field.split('/')
  return kind === 'finding' ? `${paths.auditRequirement(view.accreditationId, key)}#fund-${pair}` : `${paths.audit(view.accreditationId)}#${kind}-${encodeURIComponent(key)}`
}

export const AuditPage = (props: AuditPageProps) => {
  const { web, viewer, view, contents, model, audit, supervision, done } = props
  const close = view.acts.find((one) => one.type === 'closeAudit')
  const missing = audit === null ? 0 : audit.count.wanted - audit.count.done
  const open = view.dates.openedAt !== null
  return (
    <Layout web={web} title={t.title} viewer={viewer} place="cases" wide scripts={audit === null ? [] : ['audit.js']} trail={[[paths.cases, frameText.nav.cases], [paths.case(view.accreditationId), view.offerName]]}>
      <div class="title-row">
        <div><h1>{t.title}</h1><p class="lead">{t.purpose}</p></div>
        {open && audit !== null && <p><span class="tag tag-big">{t.of(audit.count.done, audit.count.wanted)}</span></p>}
      </div>
      {done && <Message kind="success" heading={doneNames[done]} live />}
      {open && audit !== null && (
        <section class="next" aria-label={t.title}>
          <p><strong>{t.progress(audit.count.done, audit.count.wanted)}</strong>{view.dates.closedAt !== null ? ` ${t.closed}` : missing > 0 ? ` ${t.missing(missing)}` : ''}</p>
          {close?.allowed === true && <p><a class="btn btn-main" href={toAct(view, 'closeAudit')}>{t.close}</a></p>}
        </section>
      )}
      {open && audit !== null && <AuditOutbox viewer={viewer} view={view} pages={[paths.audit(view.accreditationId), ...requirementsOf(view, model).map((one) => paths.auditRequirement(view.accreditationId, one.id))]} />}
      {!open ? <div class="empty"><Icon name="info" /><p>{t.notYet}</p></div> : audit !== null ? <Requirements audit={audit} props={props} /> : <div class="empty"><Icon name="lock" /><p>{t.hidden}</p></div>}
      <Programme props={props} />
      {supervision !== null && <Supervision {...supervision} />}
      {audit !== null && open && (
        <>
          <People props={props} />
          <section aria-labelledby="vidnesbyrd"><h2 id="vidnesbyrd">{t.evidence} <span class="count">{evidenceIn(contents).length}</span></h2>
            {evidenceIn(contents).length === 0 ? <p class="quiet">{t.evidenceEmpty}</p> : <EvidenceList view={view} rows={evidenceIn(contents)} back={paths.audit(view.accreditationId)} />}
          </section>
          <section class="card-box" aria-labelledby="spoergsmaal"><h2 id="spoergsmaal">{t.checks} <span class="count">{audit.checks.length}</span></h2>
            <p class="quiet">{audit.checks.length === 0 ? t.checksEmpty : t.checksHint}</p>
            {audit.checks.length > 0 && <ul class="reasons">{audit.checks.map((one, index) => <li key={`${one.code}${index}`}>{checkText(one)} <a href={placeOf(view, one.field)}>{t.toField}<span class="sr-only">: {checkText(one)}</span></a></li>)}</ul>}
          </section>
        </>
      )}
    </Layout>
  )
}
