// The socialtilsyn as an audit team sees it from its case: beside akkreditering, never mixed with it.
import type { LocalDate } from '../domain/deadlines/types.ts'
import { Refused } from '../domain/refusal.ts'
import type { MeasureKind, SupervisionContent } from '../domain/supervision/acts.ts'
import { teamSight, toldToTeam } from '../domain/supervision/beside-audit.ts'
import { readCase } from '../store/case-view.ts'
import type { Store } from '../store/connect.ts'
import { supervisionModelById } from '../store/supervision-models.ts'
import { readSupervisionOf, supervisionHistory } from '../store/supervision-view.ts'
import { actorIn, caseId } from './case-access.ts'

/** `themes` null: not before the team has closed its findings. They are of the newest report there is. */
export interface SupervisionForTeam {
  readonly offerId: string
  readonly measures: readonly { readonly kind: MeasureKind; readonly decidedOn: LocalDate; readonly deadline: LocalDate | null; readonly text: string }[]
  readonly themes: readonly { readonly name: string; readonly reportDate: LocalDate; readonly text: string }[] | null
}
export interface SupervisionBeside {
  /** Refused 404 `case-not-found` to who has no part in the case, 403 `texts-not-yours` to all but the team that is settled. */
  readonly forTeam: (personId: string, accreditationId: string) => Promise<SupervisionForTeam>
}

const textsOf = (contents: readonly SupervisionContent[], kind: 'measure' | 'theme', subject: string): ReadonlyMap<string, string> =>
  new Map(contents.filter((one) => one.kind === kind && one.subject === subject).map(({ key, body: { text } }) => [key, typeof text === 'string' ? text : '']))

/** The service over a store. */
export function createSupervisionBeside({ pool, db }: Pick<Store, 'pool' | 'db'>): SupervisionBeside {
  return {
    async forTeam(personId, accreditationId) {
      const read = await readCase(pool, caseId(accreditationId), [])
      const sight = teamSight(read.state, actorIn(read, personId))
      if (sight === 'nothing') throw new Refused({ kind: 'forbidden', code: 'texts-not-yours' })
      const { offerId } = read
      const begun = (await readSupervisionOf(pool, offerId, personId, null))?.begun
      if (!begun) return { offerId, measures: [], themes: sight === 'themes' ? [] : null }
      const measures = begun.state.ended ? [] : toldToTeam(begun.state.measures).map(({ id, kind, decidedOn, deadline }) => ({ kind, decidedOn, deadline, text: textsOf(begun.contents, 'measure', id).get('text') ?? '' }))
      if (sight === 'measures') return { offerId, measures, themes: null }
      const newest = (await supervisionHistory(pool, offerId)).reports.filter((one) => one.date !== null).at(-1)
      const model = newest && await supervisionModelById(db, newest.model)
      const words = newest ? textsOf(begun.contents, 'theme', newest.id) : new Map<string, string>()
      const reportDate = newest?.date ?? ''
      return { offerId, measures, themes: (model?.model.themes ?? []).flatMap(({ id, text: name }) => { const text = words.get(id) ?? ''; return text === '' ? [] : [{ name, reportDate, text }] }) }
    },
  }
}
