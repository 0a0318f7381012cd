// Rounds: seen, planned, started, followed.
import { setTimeout as delay } from 'node:timers/promises'
import { dataOf } from '../client/client.ts'
import type { components } from '../client/api.d.ts'
import { cliText } from '../text/cli.ts'
import { roundStatusNames } from '../text/rounds.ts'
import { CliError, everyPage, type Session, table, writing } from './io.ts'

type Round = components['schemas']['Round']
const { heads, round: words } = cliText

const line = ({ roundId, name, cycle, status, counts }: Round): readonly string[] => [roundId, name, cycle, roundStatusNames[status], String(counts.started), String(counts.planned), String(counts.failed)]
const why = (reasons: readonly { readonly message: string }[]): string => reasons.map(({ message }) => message).join(' ')

export const listRounds = async ({ client, say }: Session): Promise<void> => {
  const { rows } = await dataOf(client.GET('/rounds'))
  say(rows, table(heads.round, rows.map(line)))
}

export const showRound = async ({ client, say, progress }: Session, id: string): Promise<void> => {
  const path = { id }
  const round = await dataOf(client.GET('/rounds/{id}', { params: { path } }))
  const failed = await everyPage((query) => client.GET('/rounds/{id}/offers', { params: { path, query: { ...query, status: 'failed' } } }), progress)
  say({ ...round, failed }, [...table(heads.round, [line(round)]), ...(failed.length === 0 ? [] : ['', ...table(heads.offer, failed.map(({ offerName, reasons }) => [offerName, why(reasons)]))])])
}

export interface NewRound { readonly name: string, readonly cycle: string, readonly from: string, readonly to: string, readonly offer?: readonly string[], readonly area?: string, readonly centre?: string, readonly preview: boolean, readonly key?: string }

export const makeRound = async ({ client, say, settings }: Session, { name, cycle, from, to, offer = [], area, centre, preview, key }: NewRound): Promise<void> => {
  const filter = { ...(area === undefined ? {} : { area }), ...(centre === undefined ? {} : { centreId: centre }) }
  const byFilter = Object.keys(filter).length > 0
  if (byFilter === offer.length > 0) throw new CliError(words.choose, 2)
  const plan = { cycle, from, to, offers: byFilter ? { filter } : { offerIds: [...offer] } }
  if (preview) {
    const seen = await dataOf(client.POST('/rounds/preview', { body: plan }))
    const blocked = seen.offers.filter(({ blocks }) => blocks.length > 0)
    say(seen, [words.ready(seen.ready), ...(blocked.length === 0 ? [] : [words.blocked(seen.blocked), ...table(heads.offer, blocked.map(({ offerName, blocks }) => [offerName, why(blocks)]))])])
    return
  }
  const made = await writing({ key, settings }, (header) => client.POST('/rounds', { params: { header }, body: { name, ...plan } }))
  say(made, [words.made(made.roundId)])
}

const follow = async ({ client, progress }: Session, id: string): Promise<Round> => {
  for (;;) {
    const round = await dataOf(client.GET('/rounds/{id}', { params: { path: { id } } }))
    const { planned, started, failed, cancelled } = round.counts
    progress(words.progress(started, planned + started + failed + cancelled))
    if (round.status !== 'planned' && (planned === 0 || round.status !== 'starting')) {
      progress('')
      return round
    }
    await delay(1000)
  }
}

/** Starts it; a round that runs already is left as it is, so that a script may be run again. */
export const startRound = async (session: Session, id: string, { wait, key }: { readonly wait: boolean, readonly key?: string }): Promise<void> => {
  const { client, settings, say } = session
  const path = { id }
  const before = await dataOf(client.GET('/rounds/{id}', { params: { path } }))
  const started: Round = before.status === 'starting' || before.status === 'started' ? before : await writing({ key, settings }, (header) => client.POST('/rounds/{id}/start', { params: { path, header } }))
  const now = wait ? await follow(session, id) : started
  say(now, [words.started(now.name), ...table(heads.round, [line(now)])])
}
