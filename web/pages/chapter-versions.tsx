// Every version of a chapter that somebody left behind: two of them compared word by word, and an old one taken back.
import type { Criterion } from '../../domain/quality-model/model.ts'
import type { CaseView, ContentView } from '../../services/accreditation-types.ts'
import { descriptionText as t } from '../../text/web/description.ts'
import { timeText } from '../../text/web/dates.ts'
import { frameText } from '../../text/web/frame.ts'
import { textOf } from '../description.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { keyField, newKey, versionField } from '../form.ts'
import { differenceOf, type Piece } from '../text-difference.ts'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { paths } from '../paths.ts'

export interface ChapterVersionsProps {
  readonly web: Web
  readonly viewer: Viewer
  readonly view: CaseView
  readonly criterion: Criterion
  /** Oldest first; empty where nothing is written. */
  readonly versions: readonly ContentView[]
  readonly from: ContentView | undefined
  readonly to: ContentView | undefined
  readonly restored: number | null
  /** Every version, and not only the last of each sitting. */
  readonly all: boolean
  readonly faults: readonly FieldFault[]
}

export const Difference = ({ pieces }: { readonly pieces: readonly Piece[] }) => (
  <div class="text-body difference">{pieces.map((piece, index) => piece.kind === 'added' ? <ins key={index}><span class="sr-only">{t.added}: </span>{piece.text}</ins>
    : piece.kind === 'removed' ? <del key={index}><span class="sr-only">{t.removed}: </span>{piece.text}</del> : <span key={index}>{piece.text}</span>)}</div>
)

const Compared = ({ from, to }: { readonly from: ContentView; readonly to: ContentView }) => {
  const [before, after] = [textOf(from, 'text'), textOf(to, 'text')]
  const pieces = differenceOf(before, after)
  return (
    <section class="card-box" aria-labelledby="compared">
      <h2 id="compared">{t.compared(from.version, to.version)}</h2>
      {before === after ? <p>{t.same}</p> : pieces ? <Difference pieces={pieces} /> : (
        <><p>{t.tooDifferent}</p><h3>{t.version(from.version)}</h3><div class="text-body">{before}</div><h3>{t.version(to.version)}</h3><div class="text-body">{after}</div></>
      )}
    </section>
  )
}

const Select = ({ name, label, chosen, versions }: { readonly name: string; readonly label: string; readonly chosen: number | undefined; readonly versions: readonly ContentView[] }) => (
  <div class="field"><label for={`f-${name}`}>{label}</label><select id={`f-${name}`} name={name}>{versions.toReversed().map((one) => <option key={one.version} value={String(one.version)} selected={one.version === chosen}>{t.versionLine(one.version, timeText(one.at), one.author.name)}</option>)}</select></div>
)

export const ChapterVersionsPage = ({ web, viewer, view, criterion, versions, from, to, restored, all, faults }: ChapterVersionsProps) => {
  const here = paths.chapterVersions(view.accreditationId, criterion.id)
  const newest = versions.at(-1)
  const mayWrite = view.acts.some((one) => one.type === 'writeChapter' && one.allowed)
  return (
    <Layout web={web} title={t.versions} viewer={viewer} place="cases" trail={[[paths.cases, frameText.nav.cases], [paths.case(view.accreditationId), view.offerName], [paths.description(view.accreditationId), t.title], [paths.chapter(view.accreditationId, criterion.id), t.chapter(criterion.number, criterion.name)]]}>
      <h1>{t.versionsOf(criterion.name)}</h1>
      <p class="lead">{t.versionsPurpose}</p>
      {restored !== null && <Message kind="success" heading={t.restored(restored)} live />}
      <Faults faults={faults} idOf={() => undefined} />
      {newest === undefined ? <div class="empty"><Icon name="info" /><p>{t.versionsNone}</p></div> : (
        <>
          <form class="filter" method="get" action={here}>
            <Select name="fra" label={t.from} chosen={from?.version} versions={versions} />
            {all && <input type="hidden" name="alle" value="ja" />}
            <Select name="til" label={t.to} chosen={to?.version} versions={versions} />
            <div class="actions"><button class="btn" type="submit">{t.compare}</button></div>
          </form>
          {from && to && <Compared from={from} to={to} />}
          <ul class="text-list versions">{versions.toReversed().map((one) => (
            <li key={one.version}>
              <h3>{t.version(one.version)}{one === newest && <> <span class="tag tag-done">{t.now}</span></>}</h3>
              <p class="quiet">{one.author.name}, {timeText(one.at)}{textOf(one, 'text') === '' && ` · ${t.emptyVersion}`}</p>
              {one !== newest && <p><a href={paths.chapterVersions(view.accreditationId, criterion.id, { fra: one.version, til: newest.version, alle: all ? 'ja' : undefined })}>{t.compareNow(one.version)}</a></p>}
              {mayWrite && one !== newest && (
                <form method="post" action={here}>
                  <input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name={versionField} value={String(newest.version)} /><input type="hidden" name="version" value={String(one.version)} />
                  <button class="btn" type="submit">{t.restore(one.version)}</button>
                </form>
              )}
            </li>
          ))}</ul>
          {!all && <p><a href={paths.chapterVersions(view.accreditationId, criterion.id, { alle: 'ja' })}>{t.allVersions}</a></p>}
        </>
      )}
    </Layout>
  )
}
