// The texts of one stage, as the viewer may read them, and the same as PDF.
import type { ContentKind, Contents } from '../../domain/accreditation/facts.ts'
import type { ActiveStage } from '../../domain/accreditation/stages.ts'
import type { QualityModel } from '../../domain/quality-model/model.ts'
import type { CaseView, ContentView } from '../../services/accreditation-types.ts'
import { contentNames, gradeNames, pairNames, sectionNames, stageNames } from '../../text/accreditation.ts'
import { longDate } from '../../text/report.ts'
import { caseText as t } from '../../text/web/case.ts'
import { timeText } from '../../text/web/dates.ts'
import { frameText } from '../../text/web/frame.ts'
import { learningEventText } from '../../text/web/learning-events.ts'
import { contentText } from '../../text/web/contents.ts'
import type { Viewer, Web } from '../frame.ts'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { paths } from '../paths.ts'

const kindsOf: Readonly<Record<ActiveStage, readonly ContentKind[]>> = {
  qualityModel: ['notRelevantReason'],
  localDevelopment: ['trial', 'workshop', 'focusWish'],
  qualityDescription: ['chapter', 'tick'],
  audit: ['declaration', 'objection', 'programmeItem', 'evidence', 'peopleMet', 'finding'],
  report: ['reportText', 'remark', 'noRemarks', 'answer', 'actionPoint', 'pointMoved', 'pointDone', 'pointVerified', 'correction'],
  learning: ['extract', 'consent'],
}

/** What a text says, as lines of label and words; a label '' stands for the text itself. */
export const linesOf = (content: ContentView, model: QualityModel): readonly (readonly [label: string, words: string])[] => {
  const requirement = (id: string): string => { const found = model.requirements.find((one) => one.id === id); return found ? `${found.id} ${found.title}` : id }
  const body = content.body
  const text = (name: string): string => (typeof body[name] === 'string' ? body[name] : '')
  const list = (name: string): readonly string[] => (Array.isArray(body[name]) ? body[name].map(String) : [])
  const given: (readonly [string, string])[] = []
  const add = (label: string, words: string): void => { if (words.trim() !== '') given.push([label, words]) }
  if (text('requirementId')) add(contentText.requirement, requirement(text('requirementId')))
  if (text('criterionId')) add(contentText.criterion, model.criteria.find((one) => one.id === text('criterionId'))?.name ?? text('criterionId'))
  if (text('section')) add(contentText.section, sectionNames[text('section') as keyof typeof sectionNames] ?? text('section'))
  if (text('pair')) add(contentText.pair, pairNames[text('pair') as Contents['finding']['pair']] ?? text('pair'))
  if (text('grade')) add(contentText.grade, gradeNames[text('grade') as Contents['finding']['grade']] ?? text('grade'))
  for (const name of ['how', 'answer', 'next'] as const) if (text(name)) add(contentText.labels[name] ?? name, contentText.words[text(name)] ?? text(name))
  for (const name of ['scope', 'period', 'targetGroup', 'where', 'source', 'at', 'place', 'who', 'owner'] as const) add(contentText.labels[name] ?? name, text(name))
  for (const name of ['date', 'due', 'endsOn'] as const) if (/^\d{4}-\d{2}-\d{2}$/.test(text(name))) add(contentText.labels[name] ?? name, longDate(text(name)))
  if (list('requirementIds').length > 0) add(contentText.requirements, list('requirementIds').map(requirement).join('\n'))
  for (const name of ['consent', 'verified', 'upheld'] as const) if (typeof body[name] === 'boolean') add(contentText.labels[name] ?? name, body[name] ? frameText.yes : frameText.no)
  for (const name of ['goodPractice', 'opportunity', 'unchanged', 'late'] as const) if (body[name] === true) add(contentText.labels[name] ?? name, frameText.yes)
  for (const name of ['what', 'why', 'text', 'grounds', 'reason', 'learnt'] as const) add(contentText.labels[name] ?? '', text(name))
  return given
}

const isLong = (words: string): boolean => words.length > 60 || words.includes('\n')

export const ContentCard = ({ content, model, caseId }: { readonly content: ContentView; readonly model: QualityModel; readonly caseId: string }) => {
  const title = typeof content.body['title'] === 'string' ? content.body['title'] : contentNames[content.kind]
  return (
    <>
      <h3>{title}</h3>
      <p class="quiet">{content.author.name}, {timeText(content.at)}, {t.version(content.version)}</p>
      <dl class="facts">{linesOf(content, model).map(([label, words]) => <><dt key={label}>{label}</dt><dd>{isLong(words) ? <div class="text-body">{words}</div> : words}</dd></>)}</dl>
      {content.files && <ul class="documents">{content.files.map((file) => <li key={file.fileId}><Icon name="document" /><a href={paths.file(caseId, file.fileId)}>{file.name}</a></li>)}</ul>}
    </>
  )
}

export const StagePage = ({ web, viewer, view, stage, contents, model }: { readonly web: Web; readonly viewer: Viewer; readonly view: CaseView; readonly stage: ActiveStage; readonly contents: readonly ContentView[]; readonly model: QualityModel }) => {
  const shown = kindsOf[stage].flatMap((kind) => { const rows = contents.filter((one) => one.kind === kind); return rows.length === 0 ? [] : [[kind, rows] as const] })
  return (
    <Layout web={web} title={stageNames[stage]} viewer={viewer} place="cases" trail={[[paths.cases, frameText.nav.cases], [paths.case(view.accreditationId), view.offerName]]}>
      <div class="title-row">
        <div><h1>{t.textsOf(stageNames[stage])}</h1><p class="lead">{view.offerName}</p></div>
        {shown.length > 0 && <p><a class="btn" href={paths.stagePdf(view.accreditationId, stage)}><Icon name="file-pdf" />{t.pdf}</a></p>}
      </div>
      {stage === 'learning' && <p>{learningEventText.stageLine} <a href={paths.learningEvents()}>{learningEventText.see}</a></p>}
      {shown.length === 0 && <div class="empty"><Icon name="info" /><p>{t.textsNone}</p></div>}
      {shown.map(([kind, rows]) => (
        <section key={kind} aria-labelledby={`kind-${kind}`}>
          <h2 id={`kind-${kind}`}>{contentNames[kind]} <span class="count">{rows.length}</span></h2>
          <ul class="text-list">{rows.map((row) => <li key={row.key} id={`${kind}-${row.key.replaceAll('/', '-')}`}><ContentCard content={row} model={model} caseId={view.accreditationId} /></li>)}</ul>
        </section>
      ))}
    </Layout>
  )
}
