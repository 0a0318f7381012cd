// From the policy of socialtilsyn to its form and back. Rules are the domain's; here only what a form cannot say is settled.
import type { Duration } from '../domain/deadlines/types.ts'
import type { SupervisionPolicy } from '../domain/supervision/policy.ts'
import { countedDeadlines, daySpanChoices, supervisionPolicyDeadlines, supervisionPolicyText as t } from '../text/web/supervision-policy.ts'
import { unitChoices } from '../text/web/policy.ts'
import { type Form, formOf } from './form.ts'
import type { FieldFault } from './frame.ts'

const spans = ['notice', 'informationBefore'] as const
const within = (kind: (typeof countedDeadlines)[number]): string => `deadlines.${kind}.within`

/** The form of a policy as it stands. */
export const formOfSupervisionPolicy = (policy: SupervisionPolicy): Form => formOf([
  ['name', policy.name],
  ['interval.n', policy.interval === null ? '' : String(policy.interval.n)], ['interval.unit', policy.interval?.unit ?? 'months'],
  ...spans.flatMap((span) => [[`${span}.n`, String(policy[span].n)], [`${span}.unit`, policy[span].unit]] as const),
  ...countedDeadlines.flatMap((kind) => [[`${within(kind)}.n`, String(policy.deadlines[kind].within.n)], [`${within(kind)}.unit`, policy.deadlines[kind].within.unit]] as const),
  ['models', policy.models.map(({ from, model }) => `${from.split('-').map(Number).toReversed().join('.')} ${model}`).join('\n')],
])

const exists = (date: string): boolean => { const at = new Date(`${date}T00:00:00Z`); return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date) }

/** The policy a form makes of `base`, and what of it could not be understood. What was not understood, and what the form has no field for, stands as in `base`. */
export const supervisionPolicyFrom = (form: Form, base: SupervisionPolicy): { readonly policy: SupervisionPolicy; readonly faults: readonly FieldFault[] } => {
  const faults: FieldFault[] = []
  const given = (name: string): string => form.get(name).trim()
  const spanIn = (name: string, what: string, old: Duration, units: typeof unitChoices): Duration => {
    const n = given(`${name}.n`)
    if (!/^\d{1,4}$/.test(n)) { faults.push({ field: name, message: t.notNumber(what) }); return old }
    return { n: Number(n), unit: units.find(([unit]) => unit === given(`${name}.unit`))?.[0] ?? old.unit }
  }
  const models = form.get('models').split('\n').map((line) => line.trim()).filter((line) => line !== '').flatMap((line) => {
    const [, day = '', month = '', year = '', model = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\s+(\S{1,100})$/.exec(line) ?? []
    const from = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    if (model !== '' && exists(from)) return [{ from, model }]
    faults.push({ field: 'models', message: t.notModel(line) })
    return []
  })
  if (given('name') === '') faults.push({ field: 'name', message: t.missing(t.name) })
  const deadlines = { ...base.deadlines }
  const interval = given('interval.n') === '' ? null : spanIn('interval', t.interval, base.interval ?? { n: 12, unit: 'months' }, daySpanChoices)
  const [notice, informationBefore] = [spanIn('notice', t.notice, base.notice, daySpanChoices), spanIn('informationBefore', t.informationBefore, base.informationBefore, daySpanChoices)]
  for (const kind of countedDeadlines) deadlines[kind] = { ...deadlines[kind], within: spanIn(within(kind), supervisionPolicyDeadlines[kind], deadlines[kind].within, unitChoices) }
  return { policy: { ...base, name: given('name'), interval, notice, informationBefore, models, deadlines }, faults }
}
