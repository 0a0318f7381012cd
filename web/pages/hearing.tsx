// The hearing: each text of the draft with its remarks and answers beside it.
import type { QualityModel } from '../../domain/quality-model/model.ts'
import type { CaseView, ContentView, FileRow } from '../../services/accreditation-types.ts'
import type { Grade } from '../../domain/accreditation/acts.ts'
import { gradeNames, pairNames, sectionNames } from '../../text/accreditation.ts'
import { longDate } from '../../text/report.ts'
import { caseText, silenceMeans } from '../../text/web/case.ts'
import { contentText } from '../../text/web/contents.ts'
import { formText } from '../../text/web/act-fields.ts'
import { dayText, distanceText, localDay, timeText } from '../../text/web/dates.ts'
import { frameText } from '../../text/web/frame.ts'
import { hearingText as t } from '../../text/web/hearing.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { acceptedFiles, type Form, newFilesField, newKey } from '../form.ts'
import { draftOf, narrowed, type Point, pointsIn, type Remark, remarksIn, type ShownFilter, shownFilters, targetIn, textIn, wantsAnswer } from '../hearing.ts'
import { AutoSave } from '../parts/auto-save.tsx'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { paths } from '../paths.ts'

/** What could not be saved, shown again in its form; `theirs`: what somebody else saved meanwhile. */
export interface Again { readonly what: 'remark' | 'answer'; readonly id: string; readonly point: string; readonly form: Form; readonly faults: readonly FieldFault[]; readonly theirs?: ContentView }

export interface HearingPageProps {
  readonly web: Web
  readonly viewer: Viewer
  readonly view: CaseView
  readonly model: QualityModel
  readonly contents: readonly ContentView[]
  readonly files: readonly FileRow[]
  readonly departments: readonly { readonly id: string; readonly name: string }[]
  /** What a changed text said in the draft that was heard, by `kind/key`. */
  readonly heard: ReadonlyMap<string, string>
  readonly filter: ShownFilter
  readonly again: Again | null
  readonly saved: boolean
  readonly now: string
}

const allowed = (view: CaseView, type: string): boolean => view.acts.some((one) => one.type === type && one.allowed)
const headingOf = ({ target: { section, pair } }: Point): string => (section === 'finding' && pair !== undefined ? pairNames[pair] : sectionNames[section])
const wholeName = (point: Point): string => `${point.target.requirementId ?? ''} ${headingOf(point)}`.trim()

const FilesOf = ({ content, caseId }: { readonly content: ContentView; readonly caseId: string }) => content.files === undefined || content.files.length === 0 ? null : (
  <ul class="documents">{content.files.map((file) => <li key={file.fileId}><Icon name="document" /><a href={paths.file(caseId, file.fileId)}>{file.name}</a></li>)}</ul>
)

interface Part { readonly point: Point; readonly props: HearingPageProps }

/** The form of a remark: a new one, or one that its writers may still change. */
const RemarkForm = ({ point, remark, props }: Part & { readonly remark?: Remark }) => {
  const { view, viewer, departments, files, filter, again } = props
  const shown = again !== null && again.what === 'remark' && again.point === point.id && (remark === undefined ? !point.remarks.some((one) => one.content.key === again.id) : remark.content.key === again.id) ? again : null
  const key = remark?.content.key ?? shown?.id ?? newKey()
  const field = (name: string): string => `f-${remark ? key : point.id}-${name}`
  const fault = shown?.faults.map((one) => one.message).join(' ')
  const typed = (name: string): string => shown?.form.get(`remark.${name}`) ?? textIn(remark?.content, name === 'departmentId' ? 'departmentId' : name)
  const chosen = shown ? shown.form.all('remark.files') : Array.isArray(remark?.content.body['fileIds']) ? remark.content.body['fileIds'].map(String) : []
  const described = `${field('text')}-hint${fault ? ` ${field('text')}-fault` : ''}`
  return (
    <AutoSave viewer={viewer} here={paths.hearing(view.accreditationId, filter === 'alt' ? {} : { vis: filter })} of={`#${remark ? key : point.id}`} shownAgain={shown !== null}>
      <input type="hidden" name="at.what" value="remark" /><input type="hidden" name="at.point" value={point.id} /><input type="hidden" name="at.id" value={key} />
      {(['section', 'requirementId', 'pair'] as const).map((name) => point.target[name] === undefined ? null : <input key={name} type="hidden" name={`at.${name}`} value={point.target[name]} />)}
      <input type="hidden" name="remark.v" value={shown?.form.get('remark.v') || String(remark?.content.version ?? 0)} />
      {shown?.theirs && <div class="theirs"><p><strong>{t.theirs(shown.theirs.author.name)}</strong></p><div class="text-body">{textIn(shown.theirs, 'text')}</div></div>}
      <div class={fault ? 'field field-bad' : 'field'}>
        <label for={field('text')}>{t.text}<span class="sr-only">{t.writeTo(wholeName(point))}</span></label>
        <span class="hint" id={`${field('text')}-hint`}>{t.textHint}</span>
        {fault && <span class="fault" id={`${field('text')}-fault`}>{fault}</span>}
        <textarea id={field('text')} name="remark.text" rows={4} maxLength={20_000} aria-describedby={described} {...(fault ? { 'aria-invalid': 'true' as const } : {})}>{typed('text')}</textarea>
      </div>
      {departments.length > 0 && (
        <div class="field"><label for={field('department')}>{t.department}<span class="sr-only">{t.writeTo(wholeName(point))}</span></label>
          <select id={field('department')} name="remark.departmentId"><option value="">{t.wholeOffer}</option>{departments.map((one) => <option key={one.id} value={one.id} selected={typed('departmentId') === one.id}>{one.name}</option>)}</select>
        </div>
      )}
      <details open={chosen.length > 0}><summary>{t.files}<span class="sr-only">{t.writeTo(wholeName(point))}</span>{chosen.length > 0 && <> <span class="count">{chosen.length}</span></>}</summary>
        {files.map((file) => <div class="check" key={file.fileId}><input id={field(file.fileId)} type="checkbox" name="remark.files" value={file.fileId} checked={chosen.includes(file.fileId)} /><label for={field(file.fileId)}>{file.name}</label></div>)}
        <div class="field"><label for={field('new')}>{formText.newFiles}<span class="sr-only">{t.writeTo(wholeName(point))}</span></label><span class="hint" id={field('new-hint')}>{formText.newFilesHint}</span><input id={field('new')} type="file" name={newFilesField} multiple accept={acceptedFiles} aria-describedby={field('new-hint')} /></div>
      </details>
      <p class="save-line"><button class="btn" type="submit">{t.save}</button> <output class="save-state">{remark ? t.by(remark.content.author.name, timeText(remark.content.at)) : ''}</output></p>
    </AutoSave>
  )
}

const answers = ['followed', 'partlyFollowed', 'notFollowed'] as const

const AnswerForm = ({ remark, point, props }: Part & { readonly remark: Remark }) => {
  const { view, viewer, filter, again } = props
  const key = remark.content.key
  const shown = again?.what === 'answer' && again.id === key ? again : null
  const field = (name: string): string => `f-svar-${key}-${name}`
  const fault = shown?.faults.map((one) => one.message).join(' ')
  const typed = (name: 'answer' | 'reason'): string => shown?.form.get(`answer.${name}`) ?? textIn(remark.answer, name)
  return (
    <AutoSave viewer={viewer} here={paths.hearing(view.accreditationId, filter === 'alt' ? {} : { vis: filter })} of={`#svar-${key}`} shownAgain={shown !== null}>
      <input type="hidden" name="at.what" value="answer" /><input type="hidden" name="at.point" value={point.id} /><input type="hidden" name="at.id" value={key} />
      <input type="hidden" name="answer.v" value={shown?.form.get('answer.v') || String(remark.answer?.version ?? 0)} />
      {shown?.theirs && <div class="theirs"><p><strong>{t.theirs(shown.theirs.author.name)}: {contentText.words[textIn(shown.theirs, 'answer')]}</strong></p><div class="text-body">{textIn(shown.theirs, 'reason')}</div></div>}
      <fieldset class={fault ? 'field field-bad' : 'field'}>
        <legend>{t.answerHow}<span class="sr-only"> {wholeName(point)}</span></legend>
        {fault && <span class="fault" id={`${field('reason')}-fault`}>{fault}</span>}
        {answers.map((one) => <div class="check" key={one}><input id={field(one)} type="radio" name="answer.answer" value={one} checked={typed('answer') === one} /><label for={field(one)}>{contentText.words[one]}</label></div>)}
      </fieldset>
      <div class="field">
        <label for={field('reason')}>{t.reason}<span class="sr-only"> {wholeName(point)}</span></label>
        <span class="hint" id={`${field('reason')}-hint`}>{t.reasonHint}</span>
        <textarea id={field('reason')} name="answer.reason" rows={3} maxLength={20_000} aria-describedby={`${field('reason')}-hint${fault ? ` ${field('reason')}-fault` : ''}`}>{typed('reason')}</textarea>
      </div>
      <p class="save-line"><button class="btn" type="submit">{t.saveAnswer}</button> <output class="save-state">{remark.answer ? t.by(remark.answer.author.name, timeText(remark.answer.at)) : t.unanswered}</output></p>
    </AutoSave>
  )
}

const RemarkCard = ({ remark, point, props }: Part & { readonly remark: Remark }) => {
  const { view, departments } = props
  const { content, answer } = remark
  const mayChange = view.step === 'hearing' && allowed(view, 'remark') && (view.dates.hearingOpenedAt ?? '') <= content.at
  const mayAnswer = allowed(view, 'answerRemark') && wantsAnswer(remark)
  const isLate = content.body['late'] === true
  const department = departments.find((one) => one.id === textIn(content, 'departmentId'))
  return (
    <li class="remark" id={`bemaerkning-${content.key}`}>
      {mayChange ? <RemarkForm point={point} remark={remark} props={props} /> : (
        <>
          <p class="quiet">{t.by(content.author.name, timeText(content.at))}{department && ` · ${department.name}`}</p>
          {isLate && <p class="tags"><span class="tag tag-late">{t.isLate}</span>{textIn(content, 'accepted') !== '' && <span class="tag">{t.accepted}</span>}</p>}
          <div class="text-body">{textIn(content, 'text')}</div>
          <FilesOf content={content} caseId={view.accreditationId} />
          {isLate && textIn(content, 'accepted') === '' && allowed(view, 'acceptLateRemark') && <p><a class="btn" href={paths.act(view.accreditationId, 'acceptLateRemark', { noegle: content.key })}>{t.accept}</a></p>}
        </>
      )}
      {(answer || mayAnswer) && (
        <div class="answer" id={`svar-${content.key}`}>
          <h5>{t.answer}{answer && `: ${contentText.words[textIn(answer, 'answer')] ?? ''}`}</h5>
          {mayAnswer ? <AnswerForm remark={remark} point={point} props={props} /> : answer && <><p class="said">{textIn(answer, 'reason')}</p><p class="quiet">{t.by(answer.author.name, timeText(answer.at))}</p></>}
        </div>
      )}
    </li>
  )
}

const PointRow = ({ point, props }: Part) => {
  const { view, heard, again } = props
  const { content, remarks, target } = point
  const grade = textIn(content, 'grade') as Grade | ''
  const before = content ? heard.get(`${content.kind}/${content.key}`) : undefined
  const correct = target.section === 'finding' ? 'writeFinding' : 'writeReportText'
  const key = content?.key ?? ''
  const failed = again?.what === 'remark' && again.point === point.id
  return (
    <article class="point" id={point.id} aria-labelledby={`${point.id}-h`}>
      <div class="point-draft">
        <h4 id={`${point.id}-h`}>{target.requirementId !== undefined && <span class="sr-only">{target.requirementId} </span>}{headingOf(point)}</h4>
        {grade !== '' && <p class="tags"><span class={`tag grade-${grade}`}>{gradeNames[grade]}</span>{content?.body['goodPractice'] === true && <span class="tag tag-done">{t.marks.goodPractice}</span>}{content?.body['opportunity'] === true && <span class="tag">{t.marks.opportunity}</span>}</p>}
        {before !== undefined && before !== textIn(content, 'text')
          ? <><p><strong>{t.changed}</strong></p><dl class="before-after"><dt>{t.before}</dt><dd class="said">{before}</dd><dt>{t.after}</dt><dd class="said">{textIn(content, 'text')}</dd></dl></>
          : textIn(content, 'text') === '' ? <p class="quiet">{t.noText}</p> : <p class="said">{textIn(content, 'text')}</p>}
        {content && view.step === 'answering' && remarks.length > 0 && allowed(view, correct) && <p><a href={paths.act(view.accreditationId, correct, { noegle: key })}>{t.correct}<span class="sr-only">: {wholeName(point)}</span></a></p>}
      </div>
      <div class="point-remarks">
        {remarks.length > 0 && <ul class="plain">{remarks.map((remark) => <RemarkCard key={remark.content.key} remark={remark} point={point} props={props} />)}</ul>}
        {allowed(view, 'remark') && <details open={failed && !remarks.some((one) => one.content.key === again.id)}><summary><Icon name="plus" />{t.write}<span class="sr-only">{t.writeTo(wholeName(point))}</span></summary><RemarkForm point={point} props={props} /></details>}
        {remarks.length === 0 && !allowed(view, 'remark') && <p class="quiet">{t.noRemarks}</p>}
      </div>
    </article>
  )
}

const State = ({ props }: { readonly props: HearingPageProps }) => {
  const { view, contents, now } = props
  const remarks = remarksIn(contents)
  const deadline = view.deadlines.find((one) => one.kind === 'hearing')
  const wanted = remarks.filter(wantsAnswer)
  const reply = view.acts.find((one) => one.type === 'submitHearingReply')
  return (
    <section class="next" aria-label={t.title}>
      {deadline && <p><strong>{t.deadline(longDate(deadline.lastDay), distanceText(deadline.lastDay, localDay(now)))}</strong> {silenceMeans.hearing}</p>}
      {view.step === 'hearing' && allowed(view, 'remark') && <p>{t.count(remarks.length)}. {t.own}</p>}
      {view.step === 'hearing' && reply && (
        <>
          <div class="actions">
            {reply.allowed && <a class="btn btn-main" href={paths.act(view.accreditationId, 'submitHearingReply')}>{t.submit}</a>}
            {allowed(view, 'giveNoRemarks') && remarks.length === 0 && <a class="btn" href={paths.act(view.accreditationId, 'giveNoRemarks')}>{t.none}</a>}
          </div>
          <p class="quiet">{t.submitHint}</p>
        </>
      )}
      {view.step === 'hearing' && !reply && allowed(view, 'remark') && <p class="quiet">{t.submitByLeader}</p>}
      {view.dates.hearingClosedAt !== null && <p>{t.closed(dayText(view.dates.hearingClosedAt))} {remarks.length === 0 ? t.silent : t.answered(wanted.filter((one) => one.answer).length, wanted.length)}.</p>}
      {view.dates.hearingClosedAt !== null && allowed(view, 'remark') && <p class="quiet">{t.late}</p>}
    </section>
  )
}

const idOf = (again: Again | null) => (): string | undefined => (again === null ? undefined : again.what === 'answer' ? `f-svar-${again.id}-reason` : undefined)

export const HearingPage = (props: HearingPageProps) => {
  const { web, viewer, view, model, contents, filter, again, saved } = props
  // What could not be saved is shown again, also where the draft has nothing.
  const draft = draftOf(view, model, contents, again?.what === 'remark' ? targetIn(again.form.get('at.section'), again.form.get('at.requirementId'), again.form.get('at.pair')) : null)
  const shown = narrowed(draft, again ? 'alt' : filter)
  const pdf = view.reports.filter((one) => one.kind === 'hearingDraft' && one.ready).toSorted((a, b) => b.version - a.version)[0]
  const heardBefore = view.dates.hearingOpenedAt !== null
  return (
    <Layout web={web} title={t.title} viewer={viewer} place="cases" wide scripts={['editor.js']} trail={[[paths.cases, frameText.nav.cases], [paths.case(view.accreditationId), view.offerName]]}>
      <div class="title-row">
        <div><h1>{t.title}</h1><p class="lead">{t.purpose}</p></div>
        {pdf && <p class="actions"><a class="btn" href={paths.report(pdf.reportId)}><Icon name="file-pdf" />{t.draftPdf}</a></p>}
      </div>
      {saved && <Message kind="success" heading={t.saved} live />}
      {again && <Faults faults={again.faults} idOf={idOf(again)} />}
      {!heardBefore ? <div class="empty"><Icon name="info" /><p>{t.notYet}</p></div> : (
        <>
          {view.hearingPoint !== null && <Message kind="info" heading={t.secondHearing} />}
          <State props={props} />
          <nav class="filter-links" aria-label={caseText.filter}><ul>{shownFilters.map((one) => <li key={one}><a href={paths.hearing(view.accreditationId, one === 'alt' ? {} : { vis: one })} {...(one === filter ? { 'aria-current': 'page' as const } : {})}>{t.filters[one]}</a></li>)}</ul></nav>
          {pointsIn(shown).length === 0 && <div class="empty"><Icon name="info" /><p>{t.filterEmpty}</p></div>}
          {shown.sections.length > 0 && <section aria-labelledby="afsnit"><h2 id="afsnit">{t.sections}</h2><h3 class="sr-only">{t.sections}</h3>{shown.sections.map((point) => <PointRow key={point.id} point={point} props={props} />)}</section>}
          {shown.criteria.map(({ criterion, requirements }) => (
            <section key={criterion.id} aria-labelledby={`kriterium-${criterion.id}`}>
              <h2 id={`kriterium-${criterion.id}`}>{criterion.number}. {criterion.name}</h2>
              {requirements.map(({ requirement, points }) => (
                <section key={requirement.id} class="requirement-points" aria-labelledby={`krav-${requirement.id}`}>
                  <h3 id={`krav-${requirement.id}`}>{requirement.id} {requirement.title}</h3>
                  {points.map((point) => <PointRow key={point.id} point={point} props={props} />)}
                </section>
              ))}
            </section>
          ))}
        </>
      )}
    </Layout>
  )
}
