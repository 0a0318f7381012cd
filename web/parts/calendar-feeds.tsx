// Calendar links: one's own with when they were read, the form that makes one, and the one just made.
import type { FeedChoices, FeedView } from '../../services/calendar.ts'
import { calendarPageText as t } from '../../text/web/calendar.ts'
import { timeText } from '../../text/web/dates.ts'
import { keyField, newKey } from '../form.ts'
import { paths } from '../paths.ts'
import { Grouped, Tick } from './labelled.tsx'
import { Message } from './message.tsx'

/** A link that was just made; `address` null where it was made before by the same press. */
export interface MadeFeed { readonly address: string | null }

export const MadeFeedMessage = ({ address }: MadeFeed) => (
  <Message kind="success" heading={t.done} live>
    {address === null ? <p>{t.doneAgain}</p> : <><p>{t.doneHint}</p><p><code class="secret">{address}</code></p><p><a class="btn" href={address.replace(/^https?:/, 'webcal:')}>{t.open}</a></p></>}
  </Message>
)

const Revoke = ({ feed }: { readonly feed: FeedView }) => (
  <form method="post" action={paths.myCalendar}><input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name="revoke" value={feed.id} /><button class="btn" type="submit">{t.end}<span class="sr-only">: {t.kindOf(feed.kind, feed.offerName)}</span></button></form>
)

/** A choice of the form: the kind, and the offer where it is one's. */
const feedChoice = (kind: string, offerId = ''): string => (offerId === '' ? kind : `${kind}:${offerId}`)

export const CalendarFeeds = ({ feeds, choices, fault }: { readonly feeds: readonly FeedView[]; readonly choices: FeedChoices; readonly fault: string | undefined }) => {
  const options: readonly (readonly [string, string])[] = [['own', t.kinds.own], ...choices.offers.map((one) => [feedChoice('offer', one.offerId), t.offer(one.name)] as const), ...(choices.below ? [['below', t.kinds.below] as const] : [])]
  return (
    <>
      <h2 id="kalender">{t.title}</h2>
      <p>{t.purpose}</p>
      {feeds.length === 0 ? <p class="quiet">{t.none}</p> : (
        <table class="list list-tokens">
          <thead><tr><th scope="col">{t.what}</th><th scope="col">{t.made}</th><th scope="col">{t.read}</th><th scope="col">{t.end}</th></tr></thead>
          <tbody>{feeds.map((one) => (
            <tr key={one.id}>
              <th scope="row" data-title={t.what}>{t.kindOf(one.kind, one.offerName)}</th>
              <td data-title={t.made}>{timeText(one.createdAt)}</td>
              <td data-title={t.read}>{one.lastReadAt === null ? t.never : timeText(one.lastReadAt)}</td>
              <td data-title={t.end}><Revoke feed={one} /></td>
            </tr>
          ))}</tbody>
        </table>
      )}
      <details class="access" open={fault !== undefined}>
        <summary>{t.make}</summary>
        <form method="post" action={paths.myCalendar} class="card-box">
          <input type="hidden" name={keyField} value={newKey()} />
          <Grouped id="feed" label={t.choose} fault={fault}>{options.map(([value, words], n) => <Tick key={value} id={`feed-${n}`} type="radio" name="feed" value={value} checked={n === 0} words={words} />)}</Grouped>
          <button class="btn btn-main" type="submit">{t.make}</button>
        </form>
      </details>
    </>
  )
}
