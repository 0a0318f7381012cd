// One requirement of the audit: the offer's description beside the three findings, the feedback, and the evidence they build on.
import { type ActType, type EvidenceKind, type Grade, type Pair, pairs } from '../../domain/accreditation/acts.ts'
import { pairsWanted } from '../../domain/accreditation/facts.ts'
import type { QualityModel, Requirement } from '../../domain/quality-model/model.ts'
import type { CaseView, ContentView, FileRow } from '../../services/accreditation-types.ts'
import { gradeNames, pairNames } from '../../text/accreditation.ts'
import { evidenceWords, longDate } from '../../text/report.ts'
import { auditText as t } from '../../text/web/audit.ts'
import { localDay, timeText } from '../../text/web/dates.ts'
import { descriptionText } from '../../text/web/description.ts'
import { frameText } from '../../text/web/frame.ts'
import { evidenceIn, evidenceKinds, findingFor, gradesFor, idsIn, requirementsOf } from '../audit.ts'
import { acceptedFiles, keyField, newFilesField, newKey } from '../form.ts'
import type { Viewer, Web } from '../frame.ts'
import { textIn } from '../hearing.ts'
import { AuditOutbox } from '../parts/audit-outbox.tsx'
import { AutoSave, writerField } from '../parts/auto-save.tsx'
import { Icon } from '../parts/icon.tsx'
import { Grouped, Labelled, Tick } from '../parts/labelled.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { paths } from '../paths.ts'
import type { Failed } from '../saving.ts'
import { EvidenceList } from './audit.tsx'

export interface AuditRequirementProps {
  readonly web: Web; readonly viewer: Viewer; readonly view: CaseView; readonly contents: readonly ContentView[]; readonly model: QualityModel; readonly requirement: Requirement
  readonly files: readonly FileRow[]; readonly departments: readonly { readonly id: string; readonly name: string }[]
  readonly failed: Failed | null; readonly saved: boolean; readonly now: string
}
interface Of { readonly props: AuditRequirementProps }

const allowed = (view: CaseView, type: ActType): boolean => view.acts.some((one) => one.type === type && one.allowed)
/** What failed, where it is this form's. */
const failedHere = ({ failed }: AuditRequirementProps, part: string, key?: string): Failed | null => (failed?.written.part === part && (key === undefined || failed.written.key === key) ? failed : null)
const saidOf = (failed: Failed | null): string | undefined => failed?.faults.map((one) => one.message).join(' ')

const Description = ({ props: { view, contents, requirement } }: Of) => {
  const chapter = contents.find((one) => one.kind === 'chapter' && one.key === requirement.criterionId)
  const tick = contents.find((one) => one.kind === 'tick' && one.key === requirement.id)
  const how = textIn(tick, 'how')
  return (
    <section class="card-box audit-description" aria-labelledby="beskrivelse"><h2 id="beskrivelse">{t.description}</h2>
      {how === 'standsInDocument' ? <p><strong>{t.stands}:</strong> <span class="said">{textIn(tick, 'where')}</span></p> : <p class="quiet">{how === 'touched' ? t.touched : t.notTicked}</p>}
      {tick?.files && tick.files.length > 0 && <ul class="documents">{tick.files.map((file) => <li key={file.fileId}><Icon name="document" /><a href={paths.file(view.accreditationId, file.fileId)}>{file.name}</a></li>)}</ul>}
      {chapter?.body['unchanged'] === true && <p><span class="tag">{t.unchanged}</span></p>}
      {textIn(chapter, 'text') === '' ? <p class="quiet">{t.noDescription}</p> : <div class="text-body">{textIn(chapter, 'text')}</div>}
      <details><summary>{t.asks}</summary>{(['document', 'interview', 'observation'] as const).map((kind) => requirement.auditQuestions[kind].length === 0 ? null : <div key={kind}><h3>{t.kinds[kind]}</h3><ul class="reasons">{requirement.auditQuestions[kind].map((one) => <li key={one}>{one}</li>)}</ul></div>)}</details>
      {requirement.signsOfConcordance.length > 0 && <details><summary>{t.signs}</summary><ul class="reasons">{requirement.signsOfConcordance.map((one) => <li key={one}>{one}</li>)}</ul></details>}
    </section>
  )
}

/** The evidence a finding can build on: what serves the requirement, and the rest folded away. */
const EvidenceChoice = ({ name, prefix, chosen, of, props: { contents, requirement } }: Of & { readonly name: string; readonly prefix: string; readonly chosen: readonly string[]; readonly of: string }) => {
  const all = evidenceIn(contents)
  const own = all.filter((one) => idsIn(one, 'requirementIds').includes(requirement.id) || chosen.includes(one.key))
  const rest = all.filter((one) => !own.includes(one))
  const tick = (one: ContentView) => <Tick key={one.key} id={`${prefix}-${one.key}`} type="checkbox" name={name} value={one.key} checked={chosen.includes(one.key)} words={`${evidenceWords[textIn(one, 'kind') as EvidenceKind]}: ${textIn(one, 'source')}, ${longDate(textIn(one, 'date'))}`} />
  return (
    <fieldset class="field"><legend>{t.uses}<span class="sr-only">: {of}</span></legend>
      {all.length === 0 && <p class="quiet">{t.noEvidence}</p>}
      {own.map(tick)}
      {rest.length > 0 && <details><summary>{t.otherEvidence}<span class="sr-only">: {of}</span></summary>{rest.map(tick)}</details>}
    </fieldset>
  )
}

const FindingForm = ({ pair, props }: Of & { readonly pair: Pair }) => {
  const { view, viewer, contents, requirement } = props
  const content = findingFor(contents, requirement.id, pair)
  const shown = failedHere(props, 'finding', `${requirement.id}/${pair}`)
  const id = (name: string): string => `f-${pair}-${name}`
  const fault = saidOf(shown)
  const typed = (name: string): string => shown?.form.get(`finding.${name}`) ?? textIn(content, name)
  const marked = (name: string, field: string): boolean => (shown ? shown.form.has(`finding.${name}`) : content?.body[field] === true)
  const here = paths.auditRequirement(view.accreditationId, requirement.id)
  return (
    <section id={`fund-${pair}`} class="finding" aria-labelledby={id('h')}>
      <h3 id={id('h')}>{pairNames[pair]}</h3>
      {allowed(view, 'writeFinding') ? (
        <AutoSave viewer={viewer} here={here} of={`#fund-${pair}`} label={`${requirement.id} ${pairNames[pair]}`} shownAgain={shown !== null}>
          <input type="hidden" name="at.what" value="finding" /><input type="hidden" name="at.pair" value={pair} /><input type="hidden" name="finding.v" value={shown?.form.get('finding.v') || String(content?.version ?? 0)} />
          {shown?.theirs && <div class="theirs"><p><strong>{t.theirs(shown.theirs.author.name)}: {gradeNames[textIn(shown.theirs, 'grade') as Grade]}</strong></p><div class="text-body">{textIn(shown.theirs, 'text')}</div></div>}
          <fieldset class={fault ? 'field field-bad grades' : 'field grades'}><legend>{t.grade}<span class="sr-only">: {pairNames[pair]}</span></legend>
            {fault && <span class="fault" id={id('fault')}>{fault}</span>}
            {gradesFor(requirement).map((grade) => <Tick key={grade} id={id(grade)} type="radio" name="finding.grade" value={grade} checked={typed('grade') === grade} words={gradeNames[grade]} />)}
          </fieldset>
          <Labelled id={id('text')} label={t.text} hint={t.textHint}>{(described) => <textarea id={id('text')} name="finding.text" rows={4} maxLength={50_000} {...described}>{typed('text')}</textarea>}</Labelled>
          <EvidenceChoice name="finding.evidence" prefix={id('e')} chosen={shown ? shown.form.all('finding.evidence') : idsIn(content, 'evidenceIds')} of={pairNames[pair]} props={props} />
          <fieldset class="field marks"><legend>{t.marks}<span class="sr-only">: {pairNames[pair]}</span></legend>
            <Tick id={id('good')} type="checkbox" name="finding.good" value="ja" checked={marked('good', 'goodPractice')} words={t.goodPractice} /><Tick id={id('opportunity')} type="checkbox" name="finding.opportunity" value="ja" checked={marked('opportunity', 'opportunity')} words={t.opportunity} />
          </fieldset>
          <p class="save-line"><button class="btn" type="submit">{t.save}<span class="sr-only">: {pairNames[pair]}</span></button> <output class="save-state">{content ? t.by(content.author.name, timeText(content.at)) : t.unsavedYet}</output></p>
        </AutoSave>
      ) : content ? <><p class="tags"><span class={`tag grade-${textIn(content, 'grade')}`}>{gradeNames[textIn(content, 'grade') as Grade]}</span></p><p class="said">{textIn(content, 'text')}</p><p class="quiet">{t.by(content.author.name, timeText(content.at))}</p></> : <p class="quiet">{t.none}</p>}
    </section>
  )
}

const AllThree = ({ props }: Of) => {
  const { view, viewer, requirement } = props
  const shown = failedHere(props, 'all')
  return (
    <details class="card-box" open={shown !== null}><summary>{t.allThree}</summary>
      <form method="post" action={paths.auditRequirement(view.accreditationId, requirement.id)} encType="multipart/form-data">
        <input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name={writerField} value={viewer.personId} /><input type="hidden" name="at.what" value="all" /><input type="hidden" name="all.v" value="0" />
        <Labelled id="f-all-text" label={t.text} hint={t.allThreeHint} fault={saidOf(shown)}>{(described) => <textarea id="f-all-text" name="all.text" rows={3} maxLength={50_000} {...described}>{shown?.form.get('all.text') ?? ''}</textarea>}</Labelled>
        <EvidenceChoice name="all.evidence" prefix="f-all-e" chosen={shown?.form.all('all.evidence') ?? []} of={t.allThree} props={props} />
        <p class="actions"><button class="btn" type="submit">{t.saveAllThree}</button></p>
      </form>
    </details>
  )
}

const Feedback = ({ section, props }: Of & { readonly section: 'practice' | 'description' }) => {
  const { view, viewer, contents, requirement } = props
  const content = contents.find((one) => one.kind === 'reportText' && one.key === `${section}/${requirement.id}`)
  const shown = failedHere(props, 'text', `${section}/${requirement.id}`)
  return (
    <AutoSave viewer={viewer} here={paths.auditRequirement(view.accreditationId, requirement.id)} of={`#tekst-${section}`} label={`${requirement.id} ${t.feedbackOn[section]}`} shownAgain={shown !== null}>
      <input type="hidden" name="at.what" value="text" /><input type="hidden" name="at.section" value={section} /><input type="hidden" name="text.v" value={shown?.form.get('text.v') || String(content?.version ?? 0)} />
      {shown?.theirs && <div class="theirs"><p><strong>{t.theirs(shown.theirs.author.name)}</strong></p><div class="text-body">{textIn(shown.theirs, 'text')}</div></div>}
      <Labelled id={`f-tekst-${section}`} label={t.feedbackOn[section]} hint={t.feedbackHint} fault={saidOf(shown)}>{(described) => <textarea id={`f-tekst-${section}`} name="text.text" rows={3} maxLength={50_000} {...described}>{shown?.form.get('text.text') ?? textIn(content, 'text')}</textarea>}</Labelled>
      <p class="save-line"><button class="btn" type="submit">{t.saveText}<span class="sr-only">: {t.feedbackOn[section]}</span></button> <output class="save-state">{content ? t.by(content.author.name, timeText(content.at)) : t.unsavedYet}</output></p>
    </AutoSave>
  )
}

const EvidenceForm = ({ props }: Of) => {
  const { view, viewer, model, requirement, departments, now } = props
  const shown = failedHere(props, 'evidence')
  const typed = (name: string, or = ''): string => shown?.form.get(`evidence.${name}`) ?? or
  const fault = (name: string): string | undefined => shown?.faults.find((one) => one.field === `evidence.${name}`)?.message
  const files = shown?.faults.find((one) => one.field === newFilesField)?.message
  const also = shown?.form.all('evidence.requirementIds') ?? []
  return (
    <audit-evidence data-label={`${requirement.id} ${t.evidence.toLowerCase()}`}>
      <form method="post" action={paths.auditRequirement(view.accreditationId, requirement.id)} encType="multipart/form-data" id="nyt-vidnesbyrd">
        <input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name={writerField} value={viewer.personId} /><input type="hidden" name="at.what" value="evidence" /><input type="hidden" name="at.id" value={shown?.written.key || newKey()} /><input type="hidden" name="evidence.v" value="0" />
        {shown?.form.all('evidence.files').map((id) => <input key={id} type="hidden" name="evidence.files" value={id} />)}
        <Grouped id="f-evidence-kind" label={t.kind} fault={fault('kind')}>{evidenceKinds.map((kind) => <Tick key={kind} id={`f-evidence-${kind}`} type="radio" name="evidence.kind" value={kind} checked={typed('kind', 'interview') === kind} words={evidenceWords[kind]} />)}</Grouped>
        <Labelled id="f-evidence-date" label={t.date} fault={fault('date')}>{(described) => <input id="f-evidence-date" type="date" name="evidence.date" value={typed('date', localDay(now))} {...described} />}</Labelled>
        <Labelled id="f-evidence-source" label={t.source} hint={t.sourceHint} fault={fault('source')}>{(described) => <input id="f-evidence-source" type="text" name="evidence.source" maxLength={500} value={typed('source')} {...described} />}</Labelled>
        <Labelled id="f-evidence-text" label={t.evidenceText} fault={fault('text')}>{(described) => <textarea id="f-evidence-text" name="evidence.text" rows={4} maxLength={50_000} {...described}>{typed('text')}</textarea>}</Labelled>
        {departments.length > 0 && <Labelled id="f-evidence-department" label={t.department}>{(described) => <select id="f-evidence-department" name="evidence.departmentId" {...described}><option value="">{t.wholeOffer}</option>{departments.map((one) => <option key={one.id} value={one.id} selected={typed('departmentId') === one.id}>{one.name}</option>)}</select>}</Labelled>}
        <Labelled id="f-evidence-files" label={t.photos} hint={t.photosHint} fault={files}>{(described) => <input id="f-evidence-files" type="file" name={newFilesField} multiple accept={acceptedFiles} {...described} />}</Labelled>
        <details open={also.length > 0}><summary>{t.also}</summary><div class="choices">{requirementsOf(view, model).filter((one) => one.id !== requirement.id).map((one) => <Tick key={one.id} id={`f-also-${one.id}`} type="checkbox" name="evidence.requirementIds" value={one.id} checked={also.includes(one.id)} words={`${one.id} ${one.title}`} />)}</div></details>
        <p class="save-line"><button class="btn" type="submit">{t.saveEvidence}</button> <output class="save-state" /></p>
      </form>
    </audit-evidence>
  )
}

const idOf = (failed: Failed | null) => (field: string): string | undefined => {
  const pair = failed?.written.key.split('/')[1] ?? ''
  const of = field.split('.')[0]
  return of === 'finding' ? `f-${pair}-text` : of === 'all' ? 'f-all-text' : of === 'text' ? `f-tekst-${failed?.written.key.split('/')[0] ?? ''}` : field === newFilesField ? 'f-evidence-files' : `f-${field.replace('.', '-')}`
}

export const AuditRequirementPage = (props: AuditRequirementProps) => {
  const { web, viewer, view, contents, model, requirement, failed, saved } = props
  const all = requirementsOf(view, model)
  const index = all.findIndex((one) => one.id === requirement.id)
  const [previous, next] = [all[index - 1], all[index + 1]]
  const wanted = pairsWanted(view, requirement.id)
  const more = pairs.filter((pair) => !wanted.includes(pair))
  const none = pairs.every((pair) => findingFor(contents, requirement.id, pair) === undefined)
  const own = evidenceIn(contents).filter((one) => idsIn(one, 'requirementIds').includes(requirement.id))
  const moreOpen = more.some((pair) => findingFor(contents, requirement.id, pair) !== undefined || failed?.written.key === `${requirement.id}/${pair}`)
  const writes = allowed(view, 'writeReportText')
  const steps = (
    <p class="actions">
      {previous && <a class="btn" href={paths.auditRequirement(view.accreditationId, previous.id)}>{t.previous}<span class="sr-only">: {previous.id}</span></a>}
      <a class="btn" href={paths.audit(view.accreditationId)}>{t.toList}</a>
      {next && <a class="btn" href={paths.auditRequirement(view.accreditationId, next.id)}>{t.next}<span class="sr-only">: {next.id}</span><Icon name="arrow-forward" /></a>}
    </p>
  )
  return (
    <Layout web={web} title={`${requirement.id} ${requirement.title}`} viewer={viewer} place="cases" wide scripts={['editor.js', 'audit.js']} trail={[[paths.cases, frameText.nav.cases], [paths.case(view.accreditationId), view.offerName], [paths.audit(view.accreditationId), t.title]]}>
      <h1>{requirement.id} {requirement.title}</h1>
      <p class="tags"><span class="tag tag-quiet">{descriptionText.kinds[requirement.kind]}</span>{view.focus.includes(requirement.id) && <span class="tag">{t.focus}</span>}</p>
      <p class="lead">{requirement.text}</p>
      {saved && <Message kind="success" heading={t.saved} live />}
      {failed && <Faults faults={failed.faults} idOf={idOf(failed)} />}
      <AuditOutbox viewer={viewer} view={view} />
      {steps}
      <div class="audit-columns">
        <div><Description props={props} /></div>
        <div>
          <section aria-labelledby="vurderinger"><h2 id="vurderinger">{t.findings}</h2>
            {none && allowed(view, 'findConcordance') && <AllThree props={props} />}
            {wanted.map((pair) => <FindingForm key={pair} pair={pair} props={props} />)}
            {more.length > 0 && <details open={moreOpen}><summary>{t.more}</summary>{more.map((pair) => <FindingForm key={pair} pair={pair} props={props} />)}</details>}
          </section>
          <section aria-labelledby="vidnesbyrd"><h2 id="vidnesbyrd">{t.evidence} <span class="count">{own.length}</span></h2>
            {own.length > 0 && <EvidenceList view={view} rows={own} back={paths.auditRequirement(view.accreditationId, requirement.id)} />}
            {allowed(view, 'writeEvidence') && <details class="card-box" open={own.length === 0 || failed?.written.part === 'evidence'}><summary>{t.newEvidence}</summary><EvidenceForm props={props} /></details>}
          </section>
          {writes && <section class="card-box" aria-labelledby="tilbagemelding"><h2 id="tilbagemelding">{t.feedback}</h2><Feedback section="practice" props={props} /><Feedback section="description" props={props} /></section>}
        </div>
      </div>
      {steps}
    </Layout>
  )
}
