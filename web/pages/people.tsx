// The list of people, one person with functions, roles and absence, and a new person.
import type { Role } from '../../domain/people/functions.ts'
import type { DirectoryRow, FoundPerson, PersonView } from '../../services/directory.ts'
import type { AbsenceView, RoleView } from '../../services/people-changes.ts'
import { administrationText } from '../../text/web/administration.ts'
import { accountText } from '../../text/web/account.ts'
import { dayText } from '../../text/web/dates.ts'
import { importKindText } from '../../text/web/imports.ts'
import { functionNames, generalRoleNames, offersText, offerText, peopleText as t, periodText, personText as p } from '../../text/web/people.ts'
import { type Form, keyField, newKey } from '../form.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { Day, EndForm, Period, PersonChoice, stateOf, StateTag } from '../parts/holding.tsx'
import { AsSheet } from '../parts/as-sheet.tsx'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { Choice, Pages } from '../parts/pages.tsx'
import { paths } from '../paths.ts'

interface Shown { readonly web: Web; readonly viewer: Viewer }

export const generalRoles: readonly Role[] = ['consultant', 'secretariatHead', 'administrator', 'decisionMaker', 'auditor', 'supervisionCoordinator', 'reader']
const mostFunctions = 3

export const PeoplePage = ({ web, viewer, found, search, role, page, pageSize, mayRegister, mayImport }: Shown & { readonly mayImport: boolean; readonly found: { readonly rows: readonly DirectoryRow[]; readonly total: number }; readonly search: string; readonly role: Role | undefined; readonly page: number; readonly pageSize: number; readonly mayRegister: boolean }) => {
  const narrowed = search !== '' || role !== undefined
  return (
    <Layout web={web} title={t.title} viewer={viewer} trail={[[paths.administration, administrationText.title]]}>
      <div class="title-row"><div><h1>{t.title}</h1><p class="lead">{t.purpose}</p></div>{(mayRegister || mayImport) && <div class="actions">{mayRegister && <a class="btn btn-main" href={paths.newPerson}><Icon name="plus" />{t.make}</a>}{mayImport && <a class="btn" href={paths.import('people')}><Icon name="document" />{importKindText.people.link}</a>}</div>}</div>
      <form class="filter" method="get" action={paths.people()} aria-label={t.filter}>
        <div class="field field-wide"><label for="soeg">{t.search}</label><input id="soeg" name="soeg" type="search" maxLength={100} value={search} /></div>
        <Choice name="rolle" label={t.role} value={role ?? ''} all={offersText.all} options={generalRoles.map((one) => [one, generalRoleNames[one]])} />
        <div class="actions"><button class="btn btn-main" type="submit"><Icon name="search" />{offersText.apply}</button>{narrowed && <a class="btn" href={paths.people()}>{offersText.reset}</a>}</div>
      </form>
      {found.rows.length === 0
        ? <div class="empty"><Icon name="info" /><div><p><strong>{narrowed ? t.nothing : t.empty}</strong></p><p>{narrowed ? t.nothingHint : t.emptyHint}</p></div></div>
        : (
          <>
            <p class="quiet">{t.count(found.total)}</p>
            <table class="list">
              <thead><tr><th scope="col">{t.name}</th><th scope="col">{t.roles}</th><th scope="col">{t.functions}</th></tr></thead>
              <tbody>{found.rows.map((row) => (
                <tr key={row.personId}>
                  <th scope="row" data-title={t.name}><span><a href={paths.person(row.personId)}>{row.name}</a>{!row.active && <> <span class="tag tag-quiet">{t.left}</span></>}<span class="quiet block">{row.title}{row.areaName === null ? '' : ` · ${row.areaName}`}</span></span></th>
                  <td data-title={t.roles}>{row.roles.length === 0 ? '' : <span>{row.roles.map((one) => generalRoleNames[one]).join(', ')}</span>}</td>
                  <td data-title={t.functions}>{row.functions.length === 0 ? '' : <span>{row.functions.slice(0, mostFunctions).map((one) => <span key={`${one.function}${one.unit.id}`} class="block">{functionNames[one.function]}: {one.unit.name}</span>)}{row.functions.length > mostFunctions && <span class="quiet block">{t.more(row.functions.length - mostFunctions)}</span>}</span>}</td>
                </tr>
              ))}</tbody>
            </table>
            <Pages page={page} pageSize={pageSize} total={found.total} to={(side) => paths.people({ soeg: search, rolle: role, side })} />
            <AsSheet of={paths.people({ soeg: search, rolle: role })} />
          </>
        )}
    </Layout>
  )
}

const Facts = ({ person, manages }: { readonly person: PersonView; readonly manages: boolean }) => (
  <dl class="facts facts-stacked">
    <dt>{p.titleOf}</dt><dd>{person.title}</dd><dt>{p.email}</dt><dd>{person.email}</dd>
    {person.areaName !== null && <><dt>{p.area}</dt><dd>{person.areaName}</dd></>}
    {person.employer !== null && <><dt>{p.employer}</dt><dd>{person.employer}</dd></>}
    <dt>{p.account}</dt><dd>{person.username ?? p.noAccount}{person.username !== null && person.accountClosed ? ` (${p.accountClosed.toLowerCase()})` : ''}{manages && <> <a class="block" href={paths.account(person.personId)}>{accountText.manage}</a></>}</dd>
  </dl>
)

/** What of a person the viewer may change. */
export interface MayChange { readonly functions: boolean; readonly roles: boolean; readonly absences: boolean }

export const PersonPage = ({ web, viewer, person, roles, absences, may, administers, search, people, form, faults, done, now }: Shown & {
  readonly person: PersonView; readonly roles: readonly RoleView[]; readonly absences: readonly AbsenceView[] | null; readonly may: MayChange; readonly administers: boolean
  readonly search: string; readonly people: readonly FoundPerson[] | null; readonly form: Form; readonly faults: readonly FieldFault[]; readonly done: boolean; readonly now: string
}) => {
  const action = paths.person(person.personId)
  const on = (act: string) => ({ form, faults: form.get('act') === act ? faults : [], prefix: act })
  const field = (name: string): string | undefined => (['fromDay', 'lastDay', 'deputyId', 'role'].includes(name) && ['giveRole', 'registerAbsence'].includes(form.get('act')) ? `${form.get('act')}-${name}` : undefined)
  return (
    <Layout web={web} title={person.name} viewer={viewer} trail={administers ? [[paths.administration, administrationText.title], [paths.people(), t.title]] : [[paths.start, administrationText.home]]}>
      <h1>{person.name}</h1>
      <p class="lead">{person.title}{person.activeTo !== null && person.activeTo <= now ? ` · ${p.left(dayText(person.activeTo))}` : ''}</p>
      <Faults faults={faults} idOf={field} />
      {done && <Message kind="success" heading={periodText.done} live />}
      <div class="columns">
        <div>
          <section aria-labelledby="funktioner"><h2 id="funktioner">{p.functions}</h2>
            {person.functions.length === 0 ? <p class="quiet">{p.functionsEmpty}</p> : (
              <table class="list list-holdings"><thead><tr><th scope="col">{offerText.fn}</th><th scope="col">{periodText.period}</th><th scope="col">{periodText.state}</th><th scope="col">{periodText.change}</th></tr></thead>
                <tbody>{person.functions.map((one) => (
                  <tr key={one.holdingId}><th scope="row" data-title={offerText.fn}><span>{functionNames[one.function]}: {one.unit.kind === 'offer' ? <a href={paths.offer(one.unit.id)}>{one.unit.name}</a> : one.unit.name}</span></th><td data-title={periodText.period}><Period time={one} /></td><td data-title={periodText.state}><StateTag time={one} now={now} /></td>
                    <td data-title={periodText.change}>{may.functions && stateOf(one, now) !== 'over' ? <EndForm action={action} act="endFunction" id={one.holdingId} time={one} now={now} of={`${functionNames[one.function]}, ${one.unit.name}`} /> : ''}</td></tr>
                ))}</tbody></table>
            )}
          </section>
          <section aria-labelledby="roller"><h2 id="roller">{p.roles}</h2>
            {roles.length === 0 ? <p class="quiet">{p.rolesEmpty}</p> : (
              <table class="list list-holdings"><thead><tr><th scope="col">{p.role}</th><th scope="col">{periodText.period}</th><th scope="col">{periodText.state}</th><th scope="col">{periodText.change}</th></tr></thead>
                <tbody>{roles.map((one) => (
                  <tr key={one.holdingId}><th scope="row" data-title={p.role}><span>{generalRoleNames[one.role]}</span></th><td data-title={periodText.period}><Period time={one} /></td><td data-title={periodText.state}><StateTag time={one} now={now} /></td>
                    <td data-title={periodText.change}>{may.roles && stateOf(one, now) !== 'over' ? <EndForm action={action} act="endRole" id={one.holdingId} time={one} now={now} of={generalRoleNames[one.role]} /> : ''}</td></tr>
                ))}</tbody></table>
            )}
            {may.roles && (
              <details class="card-box give" open={form.get('act') === 'giveRole'}><summary>{p.giveRole}</summary><p>{p.giveRoleHint}</p>
                <form method="post" action={action}>
                  <input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name="act" value="giveRole" />
                  <div class="field"><label for="giveRole-role">{p.role}</label><select id="giveRole-role" name="role">{generalRoles.map((one) => <option key={one} value={one} selected={form.get('role') === one}>{generalRoleNames[one]}</option>)}</select></div>
                  <Day name="fromDay" label={periodText.fromDay} hint={periodText.fromHint} {...on('giveRole')} /><Day name="lastDay" label={periodText.lastDay} hint={periodText.lastHint} {...on('giveRole')} />
                  <button class="btn btn-main" type="submit">{p.giveRole}</button>
                </form>
              </details>
            )}
          </section>
          {absences !== null && (
            <section aria-labelledby="fravaer"><h2 id="fravaer">{p.absence}</h2>
              {absences.length === 0 ? <p class="quiet">{p.absenceEmpty}</p> : (
                <table class="list list-holdings"><thead><tr><th scope="col">{p.deputy}</th><th scope="col">{periodText.period}</th><th scope="col">{periodText.state}</th><th scope="col">{periodText.change}</th></tr></thead>
                  <tbody>{absences.map((one) => <tr key={one.absenceId}><th scope="row" data-title={p.deputy}><span>{one.deputyName}</span></th><td data-title={periodText.period}><Period time={one} /></td><td data-title={periodText.state}><StateTag time={one} now={now} /></td><td data-title={periodText.change}>{may.absences ? <EndForm action={action} act="endAbsence" id={one.absenceId} time={one} now={now} of={`${p.absence}, ${one.deputyName}`} /> : ''}</td></tr>)}</tbody></table>
              )}
              {may.absences && (
                <>
                  <h3 class="give" id="registrer">{p.register}</h3><p>{p.absenceHint}</p>
                  <form method="get" action={`${action}#registrer`} class="card-box find"><div class="field"><label for="person">{p.findDeputy}</label><span class="hint" id="person-hint">{offerText.findHint}</span><input id="person" name="person" type="search" maxLength={100} value={search} aria-describedby="person-hint" /></div><button class="btn" type="submit"><Icon name="search" />{offerText.find}</button></form>
                  {people !== null && (people.length === 0 ? <p><output>{offerText.nobody}</output></p> : (
                    <form method="post" action={paths.person(person.personId, { person: search })} class="card-box act-form">
                      <input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name="act" value="registerAbsence" />
                      <PersonChoice name="deputyId" legend={p.deputy} people={people} {...on('registerAbsence')} />
                      <Day name="fromDay" label={periodText.fromDay} hint={periodText.fromHint} {...on('registerAbsence')} /><Day name="lastDay" label={p.lastDayNeeded} {...on('registerAbsence')} />
                      <button class="btn btn-main" type="submit">{p.register}</button>
                    </form>
                  ))}
                </>
              )}
            </section>
          )}
        </div>
        <section class="card-box side" aria-labelledby="fakta"><h2 id="fakta">{p.facts}</h2><Facts person={person} manages={may.roles} /></section>
      </div>
    </Layout>
  )
}

const Line = ({ form, faults, name, label, hint }: { readonly form: Form; readonly faults: readonly FieldFault[]; readonly name: string; readonly label: string; readonly hint?: string }) => {
  const fault = faults.find((one) => one.field === name)?.message
  const described = [...(hint === undefined ? [] : [`f-${name}-hint`]), ...(fault === undefined ? [] : [`f-${name}-fault`])].join(' ')
  return (
    <div class={fault === undefined ? 'field' : 'field field-bad'}><label for={`f-${name}`}>{label}</label>{hint !== undefined && <span class="hint" id={`f-${name}-hint`}>{hint}</span>}{fault !== undefined && <span class="fault" id={`f-${name}-fault`}>{fault}</span>}
      <input id={`f-${name}`} name={name} type="text" maxLength={254} value={form.get(name)} {...(described === '' ? {} : { 'aria-describedby': described })} {...(fault === undefined ? {} : { 'aria-invalid': 'true' as const })} /></div>
  )
}

export const NewPersonPage = ({ web, viewer, form, faults, areas }: Shown & { readonly form: Form; readonly faults: readonly FieldFault[]; readonly areas: readonly (readonly [string, string])[] }) => (
  <Layout web={web} title={p.newTitle} viewer={viewer} trail={[[paths.administration, administrationText.title], [paths.people(), t.title]]}>
    <div class="narrow">
      <h1>{p.newTitle}</h1><p class="lead">{p.newPurpose}</p>
      <Faults faults={faults} idOf={(name) => (['name', 'title', 'email', 'employer', 'lastDay'].includes(name) ? `f-${name}` : name === 'area' ? 'area' : undefined)} />
      <form method="post" action={paths.newPerson} class="card-box act-form">
        <input type="hidden" name={keyField} value={form.get(keyField) || newKey()} />
        <Line form={form} faults={faults} name="name" label={p.name} /><Line form={form} faults={faults} name="title" label={p.titleOf} /><Line form={form} faults={faults} name="email" label={p.email} />
        <p class="hint" id="area-hint">{p.areaHint}</p><Choice name="area" label={p.area} value={form.get('area')} all={p.noArea} options={areas} />
        <Line form={form} faults={faults} name="employer" label={p.employerOffer} hint={p.employerHint} />
        <Day name="lastDay" label={p.accessUntil} hint={p.accessUntilHint} form={form} faults={faults} prefix="f" />
        <div class="actions"><button class="btn btn-main" type="submit">{p.make}</button><a class="btn" href={paths.people()}>{p.back}</a></div>
      </form>
    </div>
  </Layout>
)
