// One chapter of the description: its text, and for each requirement the question to write from and how it is covered.
import { refusalText } from '../../text/refusals.ts'
import { descriptionText as t } from '../../text/web/description.ts'
import { formText } from '../../text/web/act-fields.ts'
import { timeText } from '../../text/web/dates.ts'
import { frameText } from '../../text/web/frame.ts'
import { type Chapter, chapterPart, chaptersOf, type Description, fieldOf, fileIdsOf, type RequirementPart, returnedOf, textOf } from '../description.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { acceptedFiles, type Form, newFilesField, versionIn } from '../form.ts'
import { differenceOf } from '../text-difference.ts'
import { AutoSave, whenText } from '../parts/auto-save.tsx'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { paths } from '../paths.ts'
import { ReturnedBox, stateOf } from './description.tsx'
import { Difference } from './chapter-versions.tsx'

/** The field that says which button was pressed; that of the requirement which new files belong to. */
export const doField = '_do'
export const filesForField = '_filesFor'

export interface ChapterPageProps extends Description {
  readonly web: Web
  readonly viewer: Viewer
  readonly criterionId: string
  /** What was typed, where the page shows a form again; null: what is saved. */
  readonly form: Form | null
  readonly faults: readonly FieldFault[]
  /** Parts that somebody else has written meanwhile. */
  readonly conflicts: readonly string[]
  readonly now: string
  readonly saved: boolean
}

const id = (part: string, name: string): string => `f-${part}-${name}`
const Version = ({ part, version }: { readonly part: string; readonly version: number }) => <input type="hidden" name={fieldOf(part, 'v')} value={String(version)} />

const Last = ({ chapter }: { readonly chapter: Chapter }) => (
  <>{chapter.last.map((one) => (
    <details key={one.accreditationId} class="last" open={chapter.isEmpty}>
      <summary>{one.origin === 'lastCycle' ? t.last(one.cycle) : t.merged(one.offerName)}</summary>
      <p class="quiet">{one.modelUnchanged ? t.sameModel : t.otherModel}</p>
      <div class="text-body">{one.text}</div>
      <div class="actions">{one.origin === 'lastCycle'
        ? <button class="btn" type="submit" name={doField} value="unchanged" aria-describedby="unchanged-hint"><Icon name="check" />{t.unchanged}</button>
        : <button class="btn" type="submit" name={doField} value={`take/${one.accreditationId}`}>{t.take}<span class="sr-only">: {one.offerName}</span></button>}</div>
      {one.origin === 'lastCycle' && <p class="hint" id="unchanged-hint">{t.unchangedHint}</p>}
    </details>
  ))}</>
)

interface PartProps { readonly part: RequirementPart; readonly props: ChapterPageProps; readonly chapter: Chapter; readonly named: boolean }

const RequirementCard = ({ part: { requirement, tick, last }, props: { form, files, faults }, chapter, named }: PartProps) => {
  const typed = (name: string): string => form?.get(fieldOf(requirement.id, name)) ?? textOf(tick, name)
  const chosen = form ? form.all(fieldOf(requirement.id, 'files')) : fileIdsOf(tick)
  const fault = faults.find((one) => one.field.startsWith(`${requirement.id}.`))?.message
  const before = last.find((one) => one.text !== '')
  // Where the model itself comes from says nothing to who writes.
  const frames = requirement.references.filter((one) => one.kind !== 'source')
  const choice = (value: string, words: string) => (
    <div class="check"><input id={id(requirement.id, value)} type="radio" name={fieldOf(requirement.id, 'how')} value={value} checked={typed('how') === value} /><label for={id(requirement.id, value)}>{words}</label></div>
  )
  const where = id(requirement.id, 'where')
  return (
    <li id={`krav-${requirement.id}`} class={named ? 'requirement requirement-named' : 'requirement'}>
      <h3>{requirement.id} {requirement.title}</h3>
      <p class="tags"><span class="tag tag-quiet">{t.kinds[requirement.kind]}</span>{named && <span class="tag tag-late">{t.named}</span>}{chapter.open.has(requirement.id) && <span class="tag">{t.stillOpen}</span>}</p>
      <p>{requirement.text}</p>
      <p class="prompt"><strong>{t.prompt}:</strong> {requirement.descriptionPrompt}</p>
      <details><summary>{t.asked}<span class="sr-only">: {requirement.id}</span></summary><ul class="reasons">{[...requirement.auditQuestions.document, ...requirement.auditQuestions.interview].map((one) => <li key={one}>{one}</li>)}</ul></details>
      {frames.length > 0 && <details><summary>{t.frames}<span class="sr-only">: {requirement.id}</span></summary><ul class="reasons">{frames.map((one) => <li key={one.ref}>{one.ref}</li>)}</ul></details>}
      <fieldset class={fault === undefined ? 'field how' : 'field how field-bad'}>
        <legend>{t.how}<span class="sr-only"> {requirement.id}</span></legend>
        {fault !== undefined && <span class="fault" id={`${where}-fault`}>{fault}</span>}
        <Version part={requirement.id} version={form ? versionIn(form, fieldOf(requirement.id, 'v')) : tick?.version ?? 0} />
        {choice('touched', t.touched)}
        {choice('standsInDocument', t.stands)}
        <div class="where">
          <label for={where}>{t.where}<span class="sr-only"> {requirement.id}</span></label>
          <span class="hint" id={`${where}-hint`}>{before === undefined ? t.whereHint : t.whereLast(before.text)}</span>
          <input id={where} type="text" maxLength={2000} name={fieldOf(requirement.id, 'where')} value={typed('where')} aria-describedby={fault === undefined ? `${where}-hint` : `${where}-hint ${where}-fault`} {...(fault === undefined ? {} : { 'aria-invalid': 'true' as const })} />
          {files.length > 0 && (
            <details open={chosen.length > 0}><summary>{t.files}<span class="sr-only">: {requirement.id}</span> <span class="count">{chosen.length}</span></summary>
              {files.map((file) => <div class="check" key={file.fileId}><input id={id(requirement.id, file.fileId)} type="checkbox" name={fieldOf(requirement.id, 'files')} value={file.fileId} checked={chosen.includes(file.fileId)} /><label for={id(requirement.id, file.fileId)}>{file.name}</label></div>)}
            </details>
          )}
        </div>
      </fieldset>
    </li>
  )
}

const NewFiles = ({ chapter, form, faults }: { readonly chapter: Chapter; readonly form: Form | null; readonly faults: readonly FieldFault[] }) => {
  const said = faults.filter((one) => one.field === newFilesField || one.field === filesForField).map((one) => one.message).join(' ')
  return (
    <fieldset class={said === '' ? 'field card-box' : 'field card-box field-bad'}>
      <legend class="sr-only">{t.newFiles}</legend>
      <label for="f-newFiles">{t.newFiles} <span class="quiet">{formText.optional}</span></label>
      <span class="hint" id="newFiles-hint">{formText.newFilesHint}</span>
      {said !== '' && <span class="fault" id="newFiles-fault">{said}</span>}
      <input id="f-newFiles" type="file" name={newFilesField} multiple accept={acceptedFiles} aria-describedby={said === '' ? 'newFiles-hint' : 'newFiles-hint newFiles-fault'} />
      <label for="f-filesFor" class="after">{t.newFilesFor}</label>
      <select id="f-filesFor" name={filesForField}>
        <option value="">{frameText.choose}</option>
        {chapter.requirements.map(({ requirement }) => <option key={requirement.id} value={requirement.id} selected={form?.get(filesForField) === requirement.id}>{requirement.id} {requirement.title}</option>)}
      </select>
    </fieldset>
  )
}

const Conflict = ({ chapter, conflicts, form, now }: { readonly chapter: Chapter; readonly conflicts: readonly string[]; readonly form: Form; readonly now: string }) => {
  const saved = chapter.content
  const [theirs, mine] = [textOf(saved, 'text'), form.get(fieldOf(chapterPart, 'text'))]
  const difference = differenceOf(theirs, mine)
  return (
    <Message kind="warning" heading={t.conflict} live>
      {conflicts.includes(chapterPart) && saved && (
        <>
          <p>{t.conflictHint}</p>
          <div class="both">
            <section aria-labelledby="theirs"><h3 id="theirs">{t.theirs(saved.author.name, whenText(saved.at, now))}</h3><div class="text-body">{theirs}</div></section>
            <section aria-labelledby="yours"><h3 id="yours">{t.yours}</h3><div class="text-body">{mine}</div></section>
          </div>
          {difference && <details><summary>{t.differs}</summary><Difference pieces={difference} /></details>}
        </>
      )}
      <ul class="reasons">{chapter.requirements.filter((one) => conflicts.includes(one.requirement.id)).map(({ requirement, tick }) => <li key={requirement.id}>{t.conflictTick(requirement.id, tick?.author.name ?? '')}</li>)}</ul>
    </Message>
  )
}

const Nav = ({ caseId, chapters, criterionId }: { readonly caseId: string; readonly chapters: readonly Chapter[]; readonly criterionId: string }) => (
  <nav class="card-box chapter-nav" aria-label={t.chapters}>
    <ol>{chapters.map((one) => <li key={one.criterion.id}><a href={paths.chapter(caseId, one.criterion.id)} {...(one.criterion.id === criterionId ? { 'aria-current': 'page' as const } : {})}>{t.chapter(one.criterion.number, one.criterion.name)}</a> <span class="quiet">{t.states[stateOf(one)]}</span></li>)}</ol>
  </nav>
)

const ReadOnly = ({ chapter }: { readonly chapter: Chapter }) => (
  <div class="card-box">
    <h2>{t.text}</h2>
    {chapter.content ? <div class="text-body">{textOf(chapter.content, 'text')}</div> : <p class="quiet">{t.never}</p>}
    <h2>{t.requirements}</h2>
    <dl class="facts">{chapter.requirements.map(({ requirement, tick }) => <div key={requirement.id}><dt>{requirement.id} {requirement.title}</dt><dd>{textOf(tick, 'how') === 'touched' ? t.touched : tick ? `${t.stands}: ${textOf(tick, 'where')}` : t.stillOpen}{tick?.files?.map((file) => <span key={file.fileId} class="block">{file.name}</span>)}</dd></div>)}</dl>
  </div>
)

const Editor = ({ chapter, props, named }: { readonly chapter: Chapter; readonly props: ChapterPageProps; readonly named: ReadonlySet<string> }) => {
  const { view, form, faults, viewer, now } = props
  const here = paths.chapter(view.accreditationId, chapter.criterion.id)
  const fault = faults.find((one) => one.field === fieldOf(chapterPart, 'text'))?.message
  const text = id(chapterPart, 'text')
  const newest = [chapter.content, ...chapter.requirements.map((one) => one.tick)].flatMap((one) => (one ? [one] : [])).toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]
  return (
    <AutoSave viewer={viewer} here={here} shownAgain={form !== null}>
      <Version part={chapterPart} version={form ? versionIn(form, fieldOf(chapterPart, 'v')) : chapter.content?.version ?? 0} />
      <div class="save-bar"><output class="save-state">{newest ? t.savedBy(whenText(newest.at, now), newest.author.name) : t.never}</output><button class="btn btn-main" type="submit" name={doField} value="save">{t.save}</button></div>
      <div class={fault === undefined ? 'field card-box' : 'field card-box field-bad'}>
        <label for={text} class="big-label">{t.text}</label>
        <span class="hint" id={`${text}-hint`}>{t.textHint}</span>
        {chapter.content?.body['unchanged'] === true && <p><span class="tag tag-done"><Icon name="check" />{t.isUnchanged}</span></p>}
        {fault !== undefined && <span class="fault" id={`${text}-fault`}>{fault}</span>}
        <textarea id={text} class="chapter-text" name={fieldOf(chapterPart, 'text')} maxLength={50_000} rows={14} aria-describedby={fault === undefined ? `${text}-hint` : `${text}-hint ${text}-fault`} {...(fault === undefined ? {} : { 'aria-invalid': 'true' as const })}>{form?.get(fieldOf(chapterPart, 'text')) ?? textOf(chapter.content, 'text')}</textarea>
        <Last chapter={chapter} />
      </div>
      <h2 id="requirements">{t.requirements} <span class="count">{chapter.requirements.length}</span></h2>
      <ul class="requirements">{chapter.requirements.map((part) => <RequirementCard key={part.requirement.id} part={part} props={props} chapter={chapter} named={named.has(part.requirement.id)} />)}</ul>
      <NewFiles chapter={chapter} form={form} faults={faults} />
      <div class="actions"><button class="btn btn-main" type="submit" name={doField} value="save">{t.save}</button></div>
    </AutoSave>
  )
}

/** Where a fault's field is on the page. */
const idOf = (field: string): string | undefined => { const [part, name] = field.split('.'); return field === newFilesField ? 'f-newFiles' : field === filesForField ? 'f-filesFor' : part && name ? id(part, part === chapterPart ? 'text' : 'where') : undefined }

export const ChapterPage = (props: ChapterPageProps) => {
  const { web, viewer, view, criterionId, form, faults, conflicts, saved, now } = props
  const chapters = chaptersOf(props)
  const index = chapters.findIndex((one) => one.criterion.id === criterionId)
  const chapter = chapters[index] as Chapter
  const [previous, next] = [chapters[index - 1], chapters[index + 1]]
  const returned = returnedOf(props)
  const named = new Set(returned?.requirementIds ?? [])
  const writing = view.acts.find((one) => one.type === 'writeChapter')
  const title = t.chapter(chapter.criterion.number, chapter.criterion.name)
  return (
    <Layout web={web} title={title} viewer={viewer} place="cases" scripts={['editor.js']} trail={[[paths.cases, frameText.nav.cases], [paths.case(view.accreditationId), view.offerName], [paths.description(view.accreditationId), t.title]]}>
      <h1>{title}</h1>
      <p class="lead">{t.chapterPurpose}</p>
      {chapter.criterion.text !== undefined && <p class="text-body">{chapter.criterion.text}</p>}
      {saved && <Message kind="success" heading={t.saved(chapter.content ? whenText(chapter.content.at, now) : '')} live />}
      <Faults faults={faults} idOf={idOf} />
      {conflicts.length > 0 && form && <Conflict chapter={chapter} conflicts={conflicts} form={form} now={now} />}
      {returned && <ReturnedBox returned={returned} named={chapter.requirements.filter((one) => named.has(one.requirement.id)).map((one) => `${one.requirement.id} ${one.requirement.title}`)} />}
      <div class="columns">
        <div>
          {writing?.allowed === true ? <Editor chapter={chapter} props={props} named={named} /> : (
            <>
              {writing && <Message kind="info" heading={t.blocked}><ul class="reasons">{writing.reasons.map((reason) => <li key={reason.code}>{refusalText(reason)}</li>)}</ul></Message>}
              <ReadOnly chapter={chapter} />
            </>
          )}
          <p class="actions">
            {previous && <a class="btn" href={paths.chapter(view.accreditationId, previous.criterion.id)}>{t.previous}<span class="sr-only">: {previous.criterion.name}</span></a>}
            {next && <a class="btn" href={paths.chapter(view.accreditationId, next.criterion.id)}>{t.next}<span class="sr-only">: {next.criterion.name}</span><Icon name="arrow-forward" /></a>}
          </p>
        </div>
        <div class="aside">
          <Nav caseId={view.accreditationId} chapters={chapters} criterionId={criterionId} />
          <section class="card-box" aria-labelledby="versions"><h2 id="versions">{t.versions}</h2><p><a href={paths.chapterVersions(view.accreditationId, criterionId)}>{t.versionsOf(chapter.criterion.name)}</a></p>{chapter.content && <p class="quiet">{t.versionLine(chapter.content.version, timeText(chapter.content.at), chapter.content.author.name)}</p>}</section>
        </div>
      </div>
    </Layout>
  )
}
