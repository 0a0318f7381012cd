// Arrangementer: the list, one of them, and the form of whoever holds it.
import { learningEventKinds } from '../../domain/learnings/events.ts'
import type { LearningEventNotice, LearningEventView, Participant } from '../../services/learning-events.ts'
import { refusalText } from '../../text/refusals.ts'
import { longDate } from '../../text/report.ts'
import { localClock, localDay } from '../../text/web/dates.ts'
import { learningEventText as t } from '../../text/web/learning-events.ts'
import { type Form, keyField, newKey, versionField } from '../form.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { Icon } from '../parts/icon.tsx'
import { Grouped, Labelled, Tick } from '../parts/labelled.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { Choice, Pages } from '../parts/pages.tsx'
import { paths } from '../paths.ts'

type Options = readonly (readonly [string, string])[]
const whenOf = ({ startsAt, endsAt }: Pick<LearningEventView, 'startsAt' | 'endsAt'>): string => t.when(longDate(localDay(startsAt)), localClock(startsAt), localClock(endsAt))

const Tags = ({ event }: { readonly event: LearningEventView }) => (
  <p class="tags">
    <span class="tag tag-quiet">{t.kinds[event.kind]}</span>
    {event.cancelledAt !== null ? <span class="tag tag-late">{t.cancelled}</span> : event.past ? <span class="tag tag-quiet">{t.isPast}</span> : null}
    {event.cancelledAt === null && event.mine === 'seat' && <span class="tag tag-done"><Icon name="check" />{t.seat}</span>}
    {event.cancelledAt === null && event.mine === 'waiting' && <span class="tag">{t.waiting}</span>}
  </p>
)

export interface LearningEventsProps { readonly web: Web; readonly viewer: Viewer; readonly found: { readonly rows: readonly LearningEventView[]; readonly total: number }; readonly past: boolean; readonly requirement: string; readonly requirements: Options; readonly page: number; readonly pageSize: number; readonly mayMake: boolean; readonly news: readonly LearningEventNotice[] }

export const LearningEventsPage = ({ web, viewer, found, past, requirement, requirements, page, pageSize, mayMake, news }: LearningEventsProps) => (
  <Layout web={web} title={t.title} viewer={viewer}>
    <div class="title-row"><div><h1>{t.title}</h1><p class="lead">{t.purpose}</p></div>{mayMake && <div class="actions"><a class="btn btn-main" href={paths.newLearningEvent}><Icon name="plus" />{t.make}</a></div>}</div>
    {news.length > 0 && <section class="card-box" aria-labelledby="nyt"><h2 id="nyt">{t.news}</h2><ul class="plain">{news.map((one) => <li key={`${one.eventId}${one.kind}${one.at}`}><a href={paths.learningEvent(one.eventId)}>{one.title}</a>: {t.notices[one.kind]}</li>)}</ul></section>}
    <form class="filter" method="get" action={paths.learningEvents()} aria-label={t.filter}>
      {past && <input type="hidden" name="tidligere" value="ja" />}
      <Choice name="krav" label={t.requirement} value={requirement} all={t.all} options={requirements} />
      <div class="actions"><button class="btn btn-main" type="submit"><Icon name="search" />{t.apply}</button>{requirement !== '' && <a class="btn" href={paths.learningEvents({ tidligere: past ? 'ja' : undefined })}>{t.reset}</a>}<a class="btn" href={paths.learningEvents({ tidligere: past ? undefined : 'ja', krav: requirement })}>{past ? t.showComing : t.showPast}</a></div>
    </form>
    <h2>{past ? t.past : t.coming}</h2>
    {found.rows.length === 0
      ? <div class="empty"><Icon name="calendar-month" /><div><p><strong>{requirement !== '' ? t.filtered : past ? t.pastEmpty : t.empty}</strong></p><p>{requirement !== '' ? t.filteredHint : t.emptyHint}</p></div></div>
      : <ul class="text-list">{found.rows.map((event) => (
        <li key={event.eventId}>
          <h3><a href={paths.learningEvent(event.eventId)}>{event.title}</a></h3>
          <Tags event={event} />
          <p>{whenOf(event)}, {event.place}</p>
          <p class="quiet">{event.offerName ?? t.secretariat} · {t.taken(event.taken, event.places)}{event.waiting > 0 && ` · ${t.waits(event.waiting)}`}</p>
        </li>
      ))}</ul>}
    <Pages page={page} pageSize={pageSize} total={found.total} to={(side) => paths.learningEvents({ side, krav: requirement, tidligere: past ? 'ja' : undefined })} />
  </Layout>
)

export interface LearningEventProps { readonly web: Web; readonly viewer: Viewer; readonly event: LearningEventView; readonly requirements: Options; readonly areas: Options; readonly participants: readonly Participant[] | null; readonly said: string | null; readonly faults: readonly FieldFault[]; readonly reason: string }

const wordsOf = (options: Options, ids: readonly string[]): string => ids.map((id) => options.find(([one]) => one === id)?.[1] ?? id).join(', ')

export const LearningEventPage = ({ web, viewer, event, requirements, areas, participants, said, faults, reason }: LearningEventProps) => (
  <Layout web={web} title={event.title} viewer={viewer} trail={[[paths.learningEvents(), t.title]]}>
    <div class="narrow">
      <h1>{event.title}</h1>
      <p class="lead">{whenOf(event)}, {event.place}</p>
      <Tags event={event} />
      {said !== null && <Message kind="success" heading={said} live />}
      {event.cancelReason !== null && <Message kind="warning" heading={t.cancelledBecause(event.cancelReason)} />}
      <Faults faults={faults} idOf={() => 'f-reason'} />
      {event.text !== '' && <p class="text-body">{event.text}</p>}
      <dl class="facts">
        <dt>{t.holder}</dt><dd>{event.offerName ?? t.secretariat}</dd>
        <dt>{t.areas}</dt><dd>{event.areas.length === 0 ? t.forAll : wordsOf(areas, event.areas)}</dd>
        {event.requirementIds.length > 0 && <><dt>{t.requirements}</dt><dd>{wordsOf(requirements, event.requirementIds)}</dd></>}
        <dt>{t.places}</dt><dd>{t.taken(event.taken, event.places)}{event.waiting > 0 && `, ${t.waits(event.waiting)}`}</dd>
        <dt>{t.until}</dt><dd>{longDate(event.signUpUntil)}</dd>
      </dl>
      {event.cancelledAt === null && !event.past && (
        <div class="actions">
          {event.mine === 'none'
            ? event.signUp === null
              ? <form method="post" action={paths.learningEventSignUp(event.eventId)}><input type="hidden" name={keyField} value={newKey()} /><button class="btn btn-main" type="submit">{event.places !== null && event.taken >= event.places ? t.signUpWaiting : t.signUp}</button></form>
              : <p class="quiet">{refusalText(event.signUp)}</p>
            : <form method="post" action={paths.learningEventSignUp(event.eventId)}><input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name="fra" value="ja" /><button class="btn" type="submit">{t.signOff}</button></form>}
          {event.mayChange && <a class="btn" href={paths.editLearningEvent(event.eventId)}><Icon name="edit" />{t.change}</a>}
        </div>
      )}
      {participants !== null && (
        <section aria-labelledby="deltagere"><h2 id="deltagere">{t.participants} <span class="count">{participants.length}</span></h2>
          {participants.length === 0 ? <p class="quiet">{t.noParticipants}</p> : <ol class="keep">{participants.map((one) => <li key={one.personId}>{one.name}<span class="quiet">, {[one.title, one.place].filter((part) => part !== null && part !== '').join(', ')}{one.waits && ` (${t.onWaitingList.toLowerCase()})`}</span></li>)}</ol>}
        </section>
      )}
      {event.mayChange && (
        <details open={faults.length > 0}><summary>{t.cancelHeading}</summary>
          <form method="post" action={paths.cancelLearningEvent(event.eventId)} class="act-form"><input type="hidden" name={keyField} value={newKey()} />
            <Labelled id="f-reason" label={t.reason} hint={t.cancelHint} fault={faults[0]?.message}>{(described) => <textarea id="f-reason" name="reason" rows={3} maxLength={2000} {...described}>{reason}</textarea>}</Labelled>
            <div class="actions"><button class="btn btn-grave" type="submit">{t.cancel}</button></div>
          </form>
        </details>
      )}
    </div>
  </Layout>
)

export interface LearningEventFormProps { readonly web: Web; readonly viewer: Viewer; readonly event: { readonly eventId: string; readonly title: string } | null; readonly form: Form; readonly faults: readonly FieldFault[]; readonly stale: boolean; readonly requirements: Options; readonly areas: Options; /** Whom it can be held for; '' is the secretariat. */ readonly holders: Options }

export const LearningEventFormPage = ({ web, viewer, event, form, faults, stale, requirements, areas, holders }: LearningEventFormProps) => {
  const fault = (...names: readonly string[]): string | undefined => faults.find((one) => names.includes(one.field))?.message
  const heading = event === null ? t.make : t.change
  const words = (name: string, label: string, hint?: string, narrow = false) => <Labelled id={`f-${name}`} label={label} {...(hint === undefined ? {} : { hint })} fault={fault(name)}>{(described) => <input id={`f-${name}`} class={narrow ? 'narrow-input' : undefined} type="text" name={name} maxLength={500} value={form.get(name)} {...described} />}</Labelled>
  const moment = (name: string, label: string, type: 'date' | 'time', ...also: readonly string[]) => <Labelled id={`f-${name}`} label={label} fault={fault(name, ...also)}>{(described) => <input id={`f-${name}`} class="narrow-input" type={type} name={name} value={form.get(name)} {...described} />}</Labelled>
  return (
    <Layout web={web} title={heading} viewer={viewer} trail={[[paths.learningEvents(), t.title], ...(event === null ? [] : [[paths.learningEvent(event.eventId), event.title] as const])]}>
      <div class="narrow">
        <h1>{heading}</h1>
        <p class="lead">{t.purpose}</p>
        {stale && <Message kind="warning" heading={t.stale} live><p>{t.staleHint}</p></Message>}
        <Faults faults={faults} idOf={(field) => `f-${({ startsAt: 'from', endsAt: 'to' } as Readonly<Record<string, string>>)[field] ?? field}`} />
        <form method="post" action={event === null ? paths.newLearningEvent : paths.editLearningEvent(event.eventId)} class="card-box act-form">
          <input type="hidden" name={keyField} value={form.get(keyField) || newKey()} /><input type="hidden" name={versionField} value={form.get(versionField)} />
          {words('title', t.name)}
          {holders.length > 1 && <Labelled id="f-offerId" label={t.holder} fault={fault('offerId')}>{(described) => <select id="f-offerId" name="offerId" {...described}>{holders.map(([id, words]) => <option key={id} value={id} selected={form.get('offerId') === id}>{words}</option>)}</select>}</Labelled>}
          {holders.length === 1 && <input type="hidden" name="offerId" value={holders[0]?.[0]} />}
          <Labelled id="f-kind" label={t.kind} fault={fault('kind')}>{(described) => <select id="f-kind" name="kind" {...described}>{learningEventKinds.map((kind) => <option key={kind} value={kind} selected={form.get('kind') === kind}>{t.kinds[kind]}</option>)}</select>}</Labelled>
          {moment('day', t.day, 'date')}
          {moment('from', t.from, 'time', 'startsAt')}
          {moment('to', t.to, 'time', 'endsAt')}
          {words('place', t.place)}
          <Labelled id="f-text" label={t.text} hint={t.textHint} optional fault={fault('text')}>{(described) => <textarea id="f-text" name="text" rows={6} maxLength={20000} {...described}>{form.get('text')}</textarea>}</Labelled>
          {words('places', t.places, t.placesHint, true)}
          {moment('signUpUntil', t.until, 'date')}
          <Grouped id="f-areas" label={t.areas} hint={t.areasHint} fault={fault('areas')}>{areas.map(([id, words]) => <Tick key={id} id={`f-areas-${id}`} type="checkbox" name="areas" value={id} checked={form.all('areas').includes(id)} words={words} />)}</Grouped>
          <details open={form.all('requirementIds').length > 0 || fault('requirementIds') !== undefined}><summary>{t.requirements}</summary><Grouped id="f-requirementIds" label={t.requirements} optional fault={fault('requirementIds')}>{requirements.map(([id, words]) => <Tick key={id} id={`f-krav-${id}`} type="checkbox" name="requirementIds" value={id} checked={form.all('requirementIds').includes(id)} words={words} />)}</Grouped></details>
          <div class="actions"><button class="btn btn-main" type="submit">{event === null ? t.send : t.save}</button><a class="btn" href={event === null ? paths.learningEvents() : paths.learningEvent(event.eventId)}>{t.back}</a></div>
        </form>
      </div>
    </Layout>
  )
}
