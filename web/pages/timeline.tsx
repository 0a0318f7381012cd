// Everything that has happened in a case, newest first, narrowed to what one looks for.
import { isMove } from '../../domain/accreditation/rules.ts'
import type { CaseView, TimelineRow } from '../../services/accreditation-types.ts'
import { caseText as t } from '../../text/web/case.ts'
import { frameText } from '../../text/web/frame.ts'
import type { Viewer, Web } from '../frame.ts'
import { gathered } from '../gathered.ts'
import { Layout } from '../parts/layout.tsx'
import { paths } from '../paths.ts'
import { Timeline } from './case.tsx'

type Filter = keyof typeof t.filters
export const isFilter = (word: string): word is Filter => Object.hasOwn(t.filters, word)

const kept = (row: TimelineRow, filter: Filter): boolean => {
  switch (filter) {
    case 'alt': return true
    case 'personer': return row.actor.personId !== 'system'
    case 'tjenesten': return row.actor.personId === 'system'
    case 'trin': return row.type === 'start' || isMove(row.type)
  }
}

export const TimelinePage = ({ web, viewer, view, timeline, filter }: { readonly web: Web; readonly viewer: Viewer; readonly view: CaseView; readonly timeline: readonly TimelineRow[]; readonly filter: Filter }) => (
  <Layout web={web} title={t.timeline} viewer={viewer} place="cases" trail={[[paths.cases, frameText.nav.cases], [paths.case(view.accreditationId), view.offerName]]}>
    <h1>{t.timeline}</h1>
    <p class="lead">{view.offerName}</p>
    <form class="filter" method="get" action={paths.timeline(view.accreditationId)}>
      <div class="field"><label for="vis">{t.filter}</label><select id="vis" name="vis">{Object.entries(t.filters).map(([key, words]) => <option key={key} value={key} selected={key === filter}>{words}</option>)}</select></div>
      <div class="actions"><button class="btn" type="submit">{t.show}</button></div>
    </form>
    <Timeline rows={gathered(timeline.filter((row) => kept(row, filter))).toReversed()} level={2} />
  </Layout>
)
