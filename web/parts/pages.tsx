// The pages of a long list, where it has more than one.
import { casesText as t } from '../../text/web/cases.ts'

export const Pages = ({ page, pageSize, total, to }: { readonly page: number; readonly pageSize: number; readonly total: number; readonly to: (page: number) => string }) => {
  const last = Math.max(1, Math.ceil(total / pageSize))
  return last === 1 ? null : (
    <nav class="pages" aria-label={t.pages}>
      {page > 1 && <a class="btn" href={to(page - 1)} rel="prev">{t.previous}</a>}
      <span>{t.page(page, last)}</span>
      {page < last && <a class="btn" href={to(page + 1)} rel="next">{t.next}</a>}
    </nav>
  )
}

/** One choice of a filter, sent in the address. */
export const Choice = ({ name, label, hint, value, options, all }: { readonly name: string; readonly label: string; readonly hint?: string; readonly value: string; readonly options: readonly (readonly [string, string])[]; readonly all?: string }) => (
  <div class="field">
    <label for={name}>{label}</label>
    {hint !== undefined && <span class="hint" id={`${name}-hint`}>{hint}</span>}
    <select id={name} name={name} {...(hint === undefined ? {} : { 'aria-describedby': `${name}-hint` })}>
      {all !== undefined && <option value="">{all}</option>}
      {options.map(([key, words]) => <option key={key} value={key} selected={key === value}>{words}</option>)}
    </select>
  </div>
)
