// What many offers have in common, and how it changes from cycle to cycle: numbers of offers, each leading to what others did.
import { outcomes } from '../../domain/accreditation/acts.ts'
import type { TrendCell } from '../../domain/overview/trends.ts'
import type { CyclePatterns, Trends } from '../../services/overview.ts'
import { outcomeNames, pairNames } from '../../text/accreditation.ts'
import { overviewPageText as t } from '../../text/web/overview.ts'
import { paths } from '../paths.ts'

const Requirement = ({ id }: { readonly id: string }) => <a href={paths.database({ krav: id })} aria-label={t.seeOthers(id)}>{id}</a>

export const Patterns = ({ patterns }: { readonly patterns: readonly CyclePatterns[] }) => (
  <section aria-labelledby="moenstre">
    <h2 id="moenstre">{t.eachRound}</h2>
    <p class="quiet">{patterns.some((one) => one.patterns.length > 0) ? t.patternsHint : t.patternsEmpty}</p>
    {patterns.filter((one) => one.patterns.length > 0).map((one) => (
      <details key={one.cycle} class="card-box"><summary>{t.cycle(one.cycle)}</summary>
        <table class="list">
          <thead><tr><th scope="col">{t.requirement}</th><th scope="col">{t.pair}</th><th scope="col">{t.group}</th><th scope="col">{t.examined}</th><th scope="col">{t.discordance}</th><th scope="col">{t.goodPractice}</th></tr></thead>
          <tbody>{one.patterns.map((pattern) => (
            <tr key={`${pattern.requirementId}${pattern.pair}${pattern.group ?? ''}`}>
              <th scope="row" data-title={t.requirement}><Requirement id={pattern.requirementId} /></th>
              <td data-title={t.pair}>{pairNames[pattern.pair]}</td><td data-title={t.group}>{pattern.group ?? t.whole}</td><td data-title={t.examined}>{t.count(pattern.offers)}</td><td data-title={t.discordance}>{t.count(pattern.discordance)}</td><td data-title={t.goodPractice}>{t.count(pattern.goodPractice)}</td>
            </tr>
          ))}</tbody>
        </table>
      </details>
    ))}
  </section>
)

/** The newest cycles that fit beside each other. */
const shown = 5

const Told = ({ cell }: { readonly cell: TrendCell | undefined }) => (cell === undefined ? <span class="quiet"><span aria-hidden="true">–</span><span class="sr-only">{t.tooFew}</span></span> : (
  <span>{t.of(cell.discordance, cell.offers)}{cell.goodPractice > 0 && <span class="quiet block">{t.good(cell.goodPractice)}</span>}{cell.newText && <span class="tag tag-quiet">{t.newText}</span>}</span>
))

export const Developments = ({ changed }: { readonly changed: Trends }) => {
  const cycles = [...new Set(changed.outcomes.map((one) => one.cycle))].slice(-shown)
  const told = [...new Set(changed.trends.flatMap((one) => one.cells.map((cell) => cell.cycle)))].sort().slice(-shown)
  return (
    <section aria-labelledby="udvikling">
      <h2 id="udvikling">{t.development}</h2>
      {cycles.length < 2 ? <p class="quiet">{t.developmentEmpty}</p> : (
        <table class="list">
          <caption>{t.decisions}</caption>
          <thead><tr><th scope="col">{t.outcome}</th>{cycles.map((cycle) => <th key={cycle} scope="col">{t.cycle(cycle)}</th>)}</tr></thead>
          <tbody>{outcomes.map((outcome) => (
            <tr key={outcome}><th scope="row" data-title={t.outcome}>{outcomeNames[outcome]}</th>{cycles.map((cycle) => <td key={cycle} data-title={t.cycle(cycle)}>{t.count(changed.outcomes.find((one) => one.cycle === cycle && one.outcome === outcome)?.offers ?? 0)}</td>)}</tr>
          ))}</tbody>
        </table>
      )}
      {told.length > 1 && (
        <details class="card-box"><summary>{t.trends}</summary>
          <p class="quiet">{t.trendsHint}</p>
          <table class="list">
            <thead><tr><th scope="col">{t.requirement}</th><th scope="col">{t.pair}</th>{told.map((cycle) => <th key={cycle} scope="col">{t.cycle(cycle)}</th>)}</tr></thead>
            <tbody>{changed.trends.map((one) => (
              <tr key={`${one.requirementId}${one.pair}`}><th scope="row" data-title={t.requirement}><Requirement id={one.requirementId} /></th><td data-title={t.pair}>{pairNames[one.pair]}</td>{told.map((cycle) => <td key={cycle} data-title={t.cycle(cycle)}><Told cell={one.cells.find((cell) => cell.cycle === cycle)} /></td>)}</tr>
            ))}</tbody>
          </table>
        </details>
      )}
    </section>
  )
}
