// A function, role or absence with its time: how it is shown, ended, and asked for.
import type { Instant } from '../../domain/deadlines/types.ts'
import { dayText, lastDayText } from '../../text/web/dates.ts'
import { periodText as t } from '../../text/web/people.ts'
import { type Form, keyField, newKey } from '../form.ts'
import type { FieldFault } from '../frame.ts'

export interface Timed { readonly from: Instant; readonly to: Instant | null }
type State = 'now' | 'ahead' | 'over'

/** Where a time stands at `now`. */
export const stateOf = ({ from, to }: Timed, now: Instant): State => (to !== null && to <= now ? 'over' : from > now ? 'ahead' : 'now')

export const Period = ({ time }: { readonly time: Timed }) => <span>{t.until(dayText(time.from), time.to === null ? null : lastDayText(time.to))}</span>
const tones: Readonly<Record<State, string>> = { now: 'tag tag-done', ahead: 'tag', over: 'tag tag-quiet' }
export const StateTag = ({ time, now }: { readonly time: Timed; readonly now: Instant }) => { const state = stateOf(time, now); return <span class={tones[state]}>{t[state]}</span> }

/** Ends it with a last day or at once; one that has not begun is withdrawn. `of`: what it is, for who hears and does not see. */
export const EndForm = ({ action, act, id, time, now, of }: { readonly action: string; readonly act: string; readonly id: string; readonly time: Timed; readonly now: Instant; readonly of: string }) => {
  const ahead = stateOf(time, now) === 'ahead'
  return (
    <details><summary>{ahead ? t.withdraw : t.end}<span class="sr-only">: {of}</span></summary>
      <form method="post" action={action}>
        <input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name="act" value={act} /><input type="hidden" name="holdingId" value={id} />
        {!ahead && <div class="field"><label for={`slut-${act}-${id}`}>{t.lastDay}<span class="sr-only">: {of}</span></label><span class="hint" id={`slut-${act}-${id}-hint`}>{t.endHint}</span><input id={`slut-${act}-${id}`} name="lastDay" type="date" aria-describedby={`slut-${act}-${id}-hint`} /></div>}
        <button class="btn btn-grave" type="submit">{ahead ? t.withdraw : t.end}<span class="sr-only">: {of}</span></button>
      </form>
    </details>
  )
}

export const Day = ({ name, label, hint, form, faults, prefix }: { readonly name: string; readonly label: string; readonly hint?: string; readonly form: Form; readonly faults: readonly FieldFault[]; readonly prefix: string }) => {
  const [id, fault] = [`${prefix}-${name}`, faults.find((one) => one.field === name)?.message]
  const described = [...(hint === undefined ? [] : [`${id}-hint`]), ...(fault === undefined ? [] : [`${id}-fault`])].join(' ')
  return (
    <div class={fault === undefined ? 'field' : 'field field-bad'}><label for={id}>{label}</label>{hint !== undefined && <span class="hint" id={`${id}-hint`}>{hint}</span>}{fault !== undefined && <span class="fault" id={`${id}-fault`}>{fault}</span>}
      <input id={id} name={name} type="date" value={form.get(name)} {...(described === '' ? {} : { 'aria-describedby': described })} {...(fault === undefined ? {} : { 'aria-invalid': 'true' as const })} /></div>
  )
}

/** The people found by name, one to be chosen. */
export const PersonChoice = ({ name, legend, people, form, faults, prefix }: { readonly name: string; readonly legend: string; readonly people: readonly { readonly personId: string; readonly name: string; readonly title: string }[]; readonly form: Form; readonly faults: readonly FieldFault[]; readonly prefix: string }) => {
  const fault = faults.find((one) => one.field === name)?.message
  return (
    <fieldset class={fault === undefined ? 'field' : 'field field-bad'} id={`${prefix}-${name}`} tabIndex={-1}><legend>{legend}</legend>{fault !== undefined && <span class="fault">{fault}</span>}
      {people.map((one) => <div class="check" key={one.personId}><input id={`${prefix}-${one.personId}`} type="radio" name={name} value={one.personId} checked={form.get(name) === one.personId || people.length === 1} /><label for={`${prefix}-${one.personId}`}>{one.name}<span class="check-why">{one.title}</span></label></div>)}
    </fieldset>
  )
}
