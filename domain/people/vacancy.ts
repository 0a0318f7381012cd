// When nobody acted for a function: it was vacant, or everyone who could act was away. Needed where silence must have had somebody to keep it.
import type { Instant } from '../deadlines/types.ts'
import { type Absence, type FunctionHolding, holdersOf, type OfferFunction, type Unit } from './functions.ts'

/** A stretch of time from `from` (included) to `to` (not included). */
export interface Span { readonly from: Instant; readonly to: Instant }

/** The stretches between `from` and `to` in which nobody acted for the function, in their order; two that touch are one. */
export function vacantSpans(unit: Unit, fn: OfferFunction, holdings: readonly FunctionHolding[], absences: readonly Absence[], from: Instant, to: Instant): readonly Span[] {
  const changes = [...holdings.flatMap((one) => [one.validFrom, one.validTo ?? to]), ...absences.flatMap((one) => [one.from, one.to])].filter((at) => from < at && at < to)
  const ends = [...new Set(changes), to].sort()
  const pieces = ends.map((end, index): Span => ({ from: ends[index - 1] ?? from, to: end })).filter((piece) => piece.from < piece.to)
  return joined(pieces.filter((piece) => holdersOf(unit, fn, holdings, absences, piece.from).length === 0))
}

/** Spans in any order, as few as can say the same: those that touch or overlap are one. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = []
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))) {
    const last = found.at(-1)
    if (last && span.from <= last.to) found[found.length - 1] = { from: last.from, to: last.to > span.to ? last.to : span.to }
    else found.push(span)
  }
  return found
}

/** What is left of spans where the others are taken out. */
export const without = (spans: readonly Span[], others: readonly Span[]): readonly Span[] =>
  others.reduce((left, other) => left.flatMap((span) => [
    { from: span.from, to: span.to < other.from ? span.to : other.from },
    { from: span.from > other.to ? span.from : other.to, to: span.to },
  ].filter((piece) => piece.from < piece.to)), spans)
