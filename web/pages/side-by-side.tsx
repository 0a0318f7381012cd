// Socialtilsyn and akkreditering of one offer side by side: theme by theme, what each has last said of the same.
import { type Pair, pairs } from '../../domain/accreditation/acts.ts'
import type { RequirementBeside, SideBySide, SubjectBeside, ThemeBeside } from '../../services/side-by-side.ts'
import { gradeNames, pairNames } from '../../text/accreditation.ts'
import { longDate } from '../../text/report.ts'
import { modelTitle, valueWord } from '../../text/supervision-report.ts'
import { localDay } from '../../text/web/dates.ts'
import { sideBySideText as t } from '../../text/web/side-by-side.ts'
import { supervisionPageText } from '../../text/web/supervision.ts'
import type { Viewer, Web } from '../frame.ts'
import { Layout } from '../parts/layout.tsx'
import { Message } from '../parts/message.tsx'
import { paths } from '../paths.ts'

const Finding = ({ requirement, pair }: { readonly requirement: RequirementBeside; readonly pair: Pair }) => {
  const grade = requirement.findings[pair]
  return grade === undefined ? null : <li>{pairNames[pair]}: <span class={`tag grade-${grade}`}>{gradeNames[grade]}</span></li>
}
const Requirement = ({ requirement, reported }: { readonly requirement: RequirementBeside; readonly reported: boolean }) => (
  <li><strong>{requirement.id}</strong> {requirement.title}
    {reported && (Object.keys(requirement.findings).length === 0 ? <span class="quiet block">{t.notFound}</span> : <ul class="plain">{pairs.map((pair) => <Finding key={pair} requirement={requirement} pair={pair} />)}</ul>)}
  </li>
)

const Ours = ({ subject, requirements, reported }: { readonly subject: SubjectBeside; readonly requirements: ReadonlyMap<string, RequirementBeside>; readonly reported: boolean }) => {
  if (subject.requirements === null) return <span class="quiet">{t.unsaid}</span>
  const ours = subject.requirements.flatMap((id) => requirements.get(id) ?? [])
  return <div>{ours.length === 0 ? <span class="quiet">{t.none}</span> : <ul class="plain">{ours.map((one) => <Requirement key={one.id} requirement={one} reported={reported} />)}</ul>}{subject.note !== '' && <p class="quiet">{subject.note}</p>}</div>
}

const Theme = ({ theme, beside, requirements }: { readonly theme: ThemeBeside; readonly beside: SideBySide; readonly requirements: ReadonlyMap<string, RequirementBeside> }) => (
  <section aria-labelledby={`tema-${theme.id}`}><h2 id={`tema-${theme.id}`}>{theme.name}</h2>
    {beside.authority.reportDate !== null && <>{theme.words === '' ? <p class="quiet">{t.noWords}</p> : <><h3>{t.words}</h3><p class="prose">{theme.words}</p></>}{theme.value !== null && <p class="quiet">{t.value(valueWord(theme.value))}</p>}</>}
    <table class="list halves">
      <thead><tr><th scope="col">{t.criterion}</th><th scope="col">{t.requirement}</th></tr></thead>
      <tbody>{theme.subjects.map((subject) => (
        <tr key={subject.id}>
          <th scope="row" data-title={t.criterion}><span>{subject.text}{subject.value !== null && <span class="quiet block">{t.value(valueWord(subject.value))}</span>}</span></th>
          <td data-title={t.requirement}><Ours subject={subject} requirements={requirements} reported={beside.ours.report !== null} /></td>
        </tr>
      ))}</tbody>
    </table>
  </section>
)

export const SideBySidePage = ({ web, viewer, beside, readsMap, now }: { readonly web: Web; readonly viewer: Viewer; readonly beside: SideBySide; readonly readsMap: boolean; readonly now: string }) => {
  const { authority, ours, map } = beside
  const requirements = new Map(ours.requirements.map((one) => [one.id, one]))
  return (
    <Layout web={web} title={t.title(beside.offerName)} viewer={viewer} trail={[[paths.supervisions(), supervisionPageText.toList], [paths.supervision(beside.offerId), supervisionPageText.of(beside.offerName)]]}>
      <h1>{t.title(beside.offerName)}</h1>
      <p class="lead">{t.purpose}</p>
      <p class="quiet">{modelTitle(authority.modelName, authority.validTo !== null && authority.validTo < localDay(now))}. {authority.reportDate === null ? t.noReport : `${t.authority(longDate(authority.reportDate))}.`}</p>
      <p class="quiet">{ours.report === null ? t.noAudit : <><a href={paths.reportPage(ours.report.accreditationId)}>{t.ours(ours.report.cycle, longDate(localDay(ours.report.issuedAt)))}</a>.</>}</p>
      {map.version === 0 ? <Message kind="info" heading={t.example} /> : <p class="quiet">{t.changed(map.version)}</p>}
      {readsMap && <p><a href={paths.criterionMap({ model: authority.model })}>{t.toMap}</a></p>}
      {authority.themes.map((theme) => <Theme key={theme.id} theme={theme} beside={beside} requirements={requirements} />)}
      <section aria-labelledby="for-sig"><h2 id="for-sig">{t.apart}</h2>{ours.apart.length === 0 ? <p class="quiet">{t.apartNone}</p> : <ul class="keep">{ours.apart.flatMap((id) => requirements.get(id) ?? []).map((one) => <Requirement key={one.id} requirement={one} reported={ours.report !== null} />)}</ul>}</section>
    </Layout>
  )
}
