// Offers chosen one by one for a round: what is ticked stays ticked while other offers are looked for, with no script and nothing kept meanwhile.
import { isReckonedDay } from '../domain/deadlines/local-time.ts'
import type { LocalDate } from '../domain/deadlines/types.ts'
import type { Offer } from '../domain/people/offer.ts'
import type { OfferService } from '../services/offers.ts'
import { type Form, storable } from './form.ts'

/** Which offers a round has: all that the filter finds, or those that are ticked. */
export type WhichOffers = 'filter' | 'chosen'

/** As many as a round can have (the API's own limit). */
const mostChosen = 2000
const pageSize = 50

/** The buttons of the choice: with one of them nothing is to be planned yet. */
const buttons = ['vis', 'alle', 'ryd', 'side'] as const
export const onlyChooses = (form: Form): boolean => buttons.some((name) => form.has(name))

export const whichIn = (form: Form): WhichOffers => (form.get('which') === 'chosen' || onlyChooses(form) ? 'chosen' : 'filter')

/** The ids that are ticked, each once. */
export const tickedIn = (form: Form): readonly string[] => [...new Set(form.all('offerIds').map((id) => id.trim()).filter((id) => id !== ''))]

/** A day that there is; null for anything else. */
const dayIn = (text: string): LocalDate | null => (isReckonedDay(text) ? text : null)

/** The page of the list that is wanted: where it was, another, or the first of a new search. */
const pageWanted = (form: Form): number => {
  const page = Number(form.get('side') || (form.has('vis') || form.has('alle') ? '1' : form.get('liste')))
  return Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1
}

/** What is shown to choose among. `elsewhere`: ticked ones that the list does not show now. */
export interface Choosing { readonly found: { readonly rows: readonly Offer[]; readonly total: number }; readonly page: number; readonly pageSize: number; readonly ticked: ReadonlySet<string>; readonly elsewhere: readonly Offer[] }

/** The list that a form's filter finds, with what is ticked after what was pressed: all that is found, or nothing. */
export async function choosingFrom(offers: Pick<OfferService, 'list'>, personId: string, form: Form): Promise<Choosing> {
  const given = (name: string): string => storable(form.get(name)).trim().slice(0, 100)
  const [search, area, dueBefore] = [given('soeg'), given('area'), dayIn(given('dueBefore'))]
  const query = { sort: 'name', descending: false, covered: true, ...(search === '' ? {} : { search }), ...(area === '' ? {} : { area }), ...(dueBefore === null ? {} : { dueBefore }) } as const
  const all = form.has('alle') ? (await offers.list(personId, { ...query, page: 1, pageSize: mostChosen })).rows.map((one) => one.id) : []
  const ticked = new Set(form.has('ryd') ? [] : [...tickedIn(form), ...all])
  const wanted = pageWanted(form)
  let found = await offers.list(personId, { ...query, page: wanted, pageSize })
  // The filter finds fewer than before.
  const page = found.rows.length === 0 && wanted > 1 ? 1 : wanted
  if (page !== wanted) found = await offers.list(personId, { ...query, page, pageSize })
  const hidden = [...ticked].filter((id) => !found.rows.some((one) => one.id === id)).slice(0, mostChosen)
  const elsewhere = hidden.length === 0 ? [] : (await offers.list(personId, { sort: 'name', descending: false, ids: hidden, page: 1, pageSize: mostChosen })).rows
  return { found, page, pageSize, ticked, elsewhere }
}
