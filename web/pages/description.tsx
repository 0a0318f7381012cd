// The quality description as a whole: its chapters, how far each is, why it came back, and the way to send it.
import { refusalText } from '../../text/refusals.ts'
import { descriptionText as t } from '../../text/web/description.ts'
import { timeText } from '../../text/web/dates.ts'
import { frameText } from '../../text/web/frame.ts'
import { type Chapter, chaptersOf, type Description, type Returned, returnedOf } from '../description.ts'
import type { Viewer, Web } from '../frame.ts'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { Message } from '../parts/message.tsx'
import { paths } from '../paths.ts'

export interface DescriptionPageProps extends Description { readonly web: Web; readonly viewer: Viewer }

type State = keyof typeof t.states
export const stateOf = (chapter: Chapter): State => (chapter.open.size === 0 ? 'done' : chapter.isEmpty && chapter.requirements.every((one) => one.tick === undefined) ? 'empty' : 'begun')
const tagOf: Readonly<Record<State, string>> = { empty: 'tag tag-quiet', begun: 'tag', done: 'tag tag-done' }
export const doneIn = (chapter: Chapter): number => chapter.requirements.length - chapter.open.size

export const ReturnedBox = ({ returned, named }: { readonly returned: Returned; readonly named: readonly string[] }) => (
  <Message kind="warning" heading={t.returned}>
    <p class="said">{returned.reason}</p>
    {named.length > 0 && <><p>{t.returnedHere}</p><ul class="reasons">{named.map((one) => <li key={one}>{one}</li>)}</ul></>}
    <p class="quiet">{t.returnedBy(returned.by, timeText(returned.at))}</p>
  </Message>
)

const Send = ({ view, chapters }: { readonly view: Description['view']; readonly chapters: readonly Chapter[] }) => {
  const act = view.acts.find((one) => one.type === 'submitDescription')
  const ready = chapters.every((one) => one.open.size === 0)
  if (act?.allowed) return <p><a class="btn btn-main btn-big" href={paths.act(view.accreditationId, 'submitDescription')}>{t.submit}<Icon name="arrow-forward" /></a></p>
  return <p class="quiet">{ready && act === undefined ? t.submitByLeader : t.submitHint}</p>
}

export const DescriptionPage = ({ web, viewer, ...description }: DescriptionPageProps) => {
  const { view, model } = description
  const chapters = chaptersOf(description)
  const returned = returnedOf(description)
  const writing = view.acts.find((one) => one.type === 'writeChapter')
  const mayWrite = writing?.allowed === true
  const total = chapters.reduce((sum, one) => sum + one.requirements.length, 0)
  const named = (ids: readonly string[]): readonly string[] => ids.map((id) => { const found = model.requirements.find((one) => one.id === id); return found ? `${id} ${found.title}` : id })
  return (
    <Layout web={web} title={t.title} viewer={viewer} place="cases" trail={[[paths.cases, frameText.nav.cases], [paths.case(view.accreditationId), view.offerName]]}>
      <div class="title-row">
        <div><h1>{t.title}</h1><p class="lead">{t.purpose}</p></div>
        <p><span class="tag tag-big">{t.progressAll(chapters.reduce((sum, one) => sum + doneIn(one), 0), total)}</span></p>
      </div>
      {returned && <ReturnedBox returned={returned} named={named(returned.requirementIds)} />}
      {writing && !mayWrite && <Message kind="info" heading={t.blocked}><ul class="reasons">{writing.reasons.map((reason) => <li key={reason.code}>{refusalText(reason)}</li>)}</ul></Message>}
      <section aria-labelledby="chapters">
        <h2 id="chapters">{t.chapters}</h2>
        <ol class="chapters">{chapters.map((chapter) => {
          const state = stateOf(chapter)
          return (
            <li key={chapter.criterion.id}>
              <div class="work-main">
                <h3><a href={paths.chapter(view.accreditationId, chapter.criterion.id)}>{t.chapter(chapter.criterion.number, chapter.criterion.name)}</a></h3>
                <p class="quiet">{t.progress(doneIn(chapter), chapter.requirements.length)}{chapter.content && ` · ${t.savedBy(timeText(chapter.content.at), chapter.content.author.name)}`}</p>
              </div>
              <p><span class={tagOf[state]}>{state === 'done' && <Icon name="check" />}{t.states[state]}</span></p>
            </li>
          )
        })}</ol>
      </section>
      {mayWrite && <Send view={view} chapters={chapters} />}
      <p class="actions"><a class="btn" href={paths.stage(view.accreditationId, 'qualityDescription')}>{t.all}</a><a class="btn" href={paths.stagePdf(view.accreditationId, 'qualityDescription')}><Icon name="file-pdf" />{t.pdf}</a></p>
    </Layout>
  )
}
