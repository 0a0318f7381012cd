// What the offers below somebody have in common, and how it changes: a page of its own, for it is read seldom and counts much.
import type { CyclePatterns, Trends } from '../../services/overview.ts'
import { overviewPageText as t } from '../../text/web/overview.ts'
import type { Viewer, Web } from '../frame.ts'
import { Layout } from '../parts/layout.tsx'
import { Developments, Patterns } from '../parts/patterns.tsx'
import { paths } from '../paths.ts'

export const AcrossPage = ({ web, viewer, patterns, changed }: { readonly web: Web; readonly viewer: Viewer; readonly patterns: readonly CyclePatterns[]; readonly changed: Trends }) => (
  <Layout web={web} title={t.patterns} viewer={viewer} place="overview" wide trail={[[paths.overview(), t.title]]}>
    <h1>{t.patterns}</h1>
    <p class="lead">{t.across}</p>
    <Patterns patterns={patterns} />
    <Developments changed={changed} />
    <p class="actions"><a class="btn" href={paths.overviewXlsx()}>{t.workbook}</a></p>
  </Layout>
)
