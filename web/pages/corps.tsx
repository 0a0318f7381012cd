// The auditorkorps: who is in it and on what terms, one auditor's own page, and the weeks of a round.
import type { CorpsRow } from '../../services/auditor-corps.ts'
import type { WeekNeed } from '../../domain/rounds/corps.ts'
import { mondayOf } from '../../domain/rounds/calendar.ts'
import { refusalText } from '../../text/refusals.ts'
import { longDate } from '../../text/report.ts'
import { corpsText as t } from '../../text/web/corps.ts'
import { timeText } from '../../text/web/dates.ts'
import { type Form, keyField, newKey, versionField } from '../form.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { AsSheet } from '../parts/as-sheet.tsx'
import { Icon } from '../parts/icon.tsx'
import { Grouped, Labelled, Tick } from '../parts/labelled.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { Choice } from '../parts/pages.tsx'
import { paths } from '../paths.ts'

export interface CorpsPageProps { readonly web: Web; readonly viewer: Viewer; readonly rows: readonly CorpsRow[]; readonly areas: readonly (readonly [string, string])[]; readonly area: string; readonly only: boolean; /** Only those employed under the viewer. */ readonly leads: boolean }

const yesNo = (value: boolean | null): string => (value === null ? t.notAsked : value ? t.yes : t.no)

/** Those of an area, '' for all; `only`: those against whom nothing speaks now. */
export const corpsFilter = (area: string, only: boolean) => (row: CorpsRow): boolean => (area === '' || row.area === area) && (!only || row.reservations.length === 0)

export const CorpsPage = ({ web, viewer, rows, areas, area, only, leads }: CorpsPageProps) => {
  const shown = rows.filter(corpsFilter(area, only))
  return (
    <Layout web={web} title={leads ? t.leads : t.title} viewer={viewer} wide>
      <h1>{leads ? t.leads : t.title}</h1>
      <p class="lead">{leads ? t.leadsPurpose : t.purpose}</p>
      {!leads && (
        <form class="filter" method="get" action={paths.corps()} aria-label={t.apply}>
          <Choice name="omraade" label={t.area} value={area} all={t.all} options={areas} />
          <div class="check"><input id="klar" name="klar" type="checkbox" value="ja" checked={only} /><label for="klar">{t.only}</label></div>
          <div class="actions"><button class="btn btn-main" type="submit"><Icon name="search" />{t.apply}</button></div>
        </form>
      )}
      {shown.length === 0 ? <div class="empty"><Icon name="info" /><div><p><strong>{rows.length === 0 ? t.empty : t.filterEmpty}</strong></p>{rows.length === 0 && <p>{t.emptyHint}</p>}</div></div> : (
        <table class="list">
          <thead><tr><th scope="col">{t.name}</th><th scope="col">{t.from}</th><th scope="col">{t.trained}</th><th scope="col">{t.year}</th><th scope="col">{t.leader}</th><th scope="col">{t.weeks}</th><th scope="col">{t.ready}</th></tr></thead>
          <tbody>{shown.map((row) => (
            <tr key={row.personId}>
              <th scope="row" data-title={t.name}><a href={paths.auditor(row.personId)}>{row.name}</a></th>
              <td data-title={t.from}><span>{row.areaName}<span class="quiet block">{[row.title, row.employerName].filter((one) => one !== null).join(', ')}</span></span></td>
              <td data-title={t.trained}><span>{row.trainedOn === null ? t.notTrained : longDate(row.trainedOn)}</span></td>
              <td data-title={t.year}><span>{t.ofYear(row.audits, row.auditsAYear)}</span></td>
              <td data-title={t.leader}><span>{yesNo(row.leaderYes)}</span></td>
              <td data-title={t.weeks}><span>{row.weeksAway.length === 0 ? t.noWeeks : t.weeksCount(row.weeksAway.length)}</span></td>
              <td data-title={t.ready}>{row.reservations.length === 0 ? <span class="tag tag-done"><Icon name="check" />{t.ready}</span> : <ul class="reasons">{row.reservations.map((one) => <li key={one.code}>{refusalText(one)}</li>)}</ul>}</td>
            </tr>
          ))}</tbody>
        </table>
      )}
      {shown.length > 0 && <AsSheet of={paths.corps({ omraade: area, klar: only ? 'ja' : undefined })} />}
    </Layout>
  )
}

export interface AuditorPageProps { readonly web: Web; readonly viewer: Viewer; readonly row: CorpsRow; /** The weeks that can be chosen: this year's that are left, and the next. */ readonly weeks: readonly string[]; readonly form: Form | null; readonly faults: readonly FieldFault[]; readonly saved: boolean; readonly stale: boolean }

export const AuditorPage = ({ web, viewer, row, weeks, form, faults, saved, stale }: AuditorPageProps) => {
  const isSelf = row.personId === viewer.personId
  const may = new Set(row.changeable)
  const typed = (name: string, now: string): string => form?.get(name) ?? now
  const fault = (name: string): string | undefined => faults.find((one) => one.field === name)?.message
  const chosen = form ? form.all('weeksAway') : row.weeksAway
  const years = [...new Set(weeks.map((one) => one.slice(0, 4)))]
  const leaderNow = typed('leaderYes', row.leaderYes === null ? '' : row.leaderYes ? 'ja' : 'nej')
  return (
    <Layout web={web} title={isSelf ? t.own : row.name} viewer={viewer} trail={isSelf ? [] : [[paths.corps(), t.title]]}>
      <div class="narrow">
        <h1>{isSelf ? t.own : row.name}</h1>
        <p class="lead">{isSelf ? t.ownLead : [row.title, row.employerName, row.areaName].filter((one) => one !== null && one !== '').join(' · ')}</p>
        {saved && <Message kind="success" heading={t.saved} live />}
        {stale && <Message kind="warning" heading={t.stale} live />}
        <Faults faults={faults} idOf={(name) => `f-${name}`} />
        <dl class="facts"><dt>{t.year}</dt><dd>{t.ofYear(row.audits, row.auditsAYear)}</dd><dt>{t.trained}</dt><dd>{row.trainedOn === null ? t.notTrained : longDate(row.trainedOn)}</dd><dt>{t.leader}</dt><dd>{yesNo(row.leaderYes)}</dd><dt>{t.weeks}</dt><dd>{row.weeksAway.length === 0 ? t.noWeeks : row.weeksAway.map((one) => Number(one.slice(6))).join(', ')}</dd></dl>
        <p class="quiet">{row.changedAt === null ? t.never : t.changed(row.changedBy ?? '', timeText(row.changedAt))}</p>
        {may.size === 0 ? <p>{t.readOnly}</p> : (
          <form method="post" action={paths.auditor(row.personId)} class="card-box act-form">
            <input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name={versionField} value={String(row.version)} />
            {may.has('trainedOn') && <Labelled id="f-trainedOn" label={t.trainedOn} optional fault={fault('trainedOn')}>{(described) => <input id="f-trainedOn" type="date" name="trainedOn" value={typed('trainedOn', row.trainedOn ?? '')} {...described} />}</Labelled>}
            {may.has('auditsAYear') && <Labelled id="f-auditsAYear" label={t.auditsAYear} hint={t.auditsHint} fault={fault('auditsAYear')}>{(described) => <input id="f-auditsAYear" class="narrow-input" type="text" inputMode="numeric" name="auditsAYear" maxLength={10} value={typed('auditsAYear', row.auditsAYear === null ? '' : String(row.auditsAYear))} {...described} />}</Labelled>}
            {may.has('leaderYes') && <Grouped id="f-leaderYes" label={t.leaderYes} fault={fault('leaderYes')}>{([['ja', t.yes], ['nej', t.no], ['', t.notAsked]] as const).map(([value, words]) => <Tick key={value} id={`f-leaderYes-${value}`} type="radio" name="leaderYes" value={value} checked={leaderNow === value} words={words} />)}</Grouped>}
            {may.has('weeksAway') && (
              <Grouped id="f-weeksAway" label={isSelf ? t.weeksAway : t.weeksAwayOf} hint={t.weeksHint} fault={fault('weeksAway')}>
                {years.map((year) => <details key={year} open={year === years[0]}><summary>{t.yearOf(year)}</summary><div class="choices week-choices">{weeks.filter((one) => one.startsWith(year)).map((week) => <Tick key={week} id={`f-${week}`} type="checkbox" name="weeksAway" value={week} checked={chosen.includes(week)} words={t.week(Number(week.slice(6)), longDate(mondayOf(week) ?? ''))} />)}</div></details>)}
              </Grouped>
            )}
            <div class="actions"><button class="btn btn-main" type="submit">{t.save}</button></div>
          </form>
        )}
      </div>
    </Layout>
  )
}

/** Auditors needed and there, week by week: said in words, not in colours. */
export const WeekTable = ({ weeks }: { readonly weeks: readonly WeekNeed[] }) => {
  const short = weeks.filter((one) => one.short && !one.closed)
  return (
    <section aria-labelledby="uger"><h2 id="uger">{t.needs}</h2>
      <p class="quiet">{t.needsHint}</p>
      {weeks.length === 0 ? <p>{t.needsEmpty}</p> : (
        <>
          <p><strong>{t.shortWeeks(short.length)}</strong> <a href={paths.corps()}>{t.title}</a></p>
          <details open={weeks.length <= 30}><summary>{t.needs}</summary>
            <table class="list">
              <thead><tr><th scope="col">{t.needsWeek}</th><th scope="col">{t.planned}</th><th scope="col">{t.estimated}</th><th scope="col">{t.available}</th><th scope="col">{t.status}</th></tr></thead>
              <tbody>{weeks.map((one) => <tr key={one.week}><th scope="row" data-title={t.needsWeek}>{t.weekName(one.week, longDate(one.monday))}</th><td data-title={t.planned}>{one.planned}</td><td data-title={t.estimated}>{one.estimated}</td><td data-title={t.available}>{one.available}</td><td data-title={t.status}>{one.closed && one.planned === 0 ? <span class="quiet">{t.closed}</span> : one.short ? <span class="tag tag-late"><Icon name="warning" />{t.short(one.planned + one.estimated - one.available)}</span> : <span>{t.enough}</span>}</td></tr>)}</tbody>
            </table>
          </details>
        </>
      )}
    </section>
  )
}
