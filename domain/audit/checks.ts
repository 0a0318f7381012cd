// Whether an audit hangs together: questions to its team, each pointing to its field. They never block; what blocks is `complete`'s.
import { bodies, type Contents, type Facts, isDiscordance, pairsWanted, relevant } from '../accreditation/facts.ts'
import type { Grade } from '../accreditation/acts.ts'
import type { CaseState } from '../accreditation/state.ts'
import { localDateOf } from '../deadlines/local-time.ts'

/** `question`: is it so on purpose? `warning`: it may point to a person. */
export type CheckCode =
  | 'findingWithoutEvidence' | 'concordanceAgainstText' | 'discordanceAgainstText' | 'notExaminedWithoutReason'
  | 'evidenceUnused' | 'programmeItemWithoutEvidence' | 'evidenceAfterClose' | 'fewPeopleMet'
export interface Check {
  readonly code: CheckCode
  readonly severity: 'question' | 'warning'
  readonly field: string
  readonly params: Readonly<Record<string, string | number>>
}

/** Below so many of a kind, a text can point to one person (domain.md §5). */
const fewestPeople = 3

/** Every check that has something to ask, in the order of the case's texts. */
export function checksOf(state: CaseState, facts: Facts): readonly Check[] {
  return [...findingChecks(facts), ...unreasoned(state, facts), ...evidenceChecks(state, facts), ...programmeChecks(facts), ...peopleChecks(facts)]
}

const question = (code: CheckCode, field: string, params: Check['params']): Check => ({ code, severity: 'question', field, params })

function findingChecks(facts: Facts): readonly Check[] {
  const known = new Set(bodies(facts, 'evidence').map((one) => one.id))
  return bodies(facts, 'finding').flatMap((finding) => {
    const field = placeOf(finding)
    const params = { requirementId: finding.requirementId, pair: finding.pair }
    const against = gradeAgainstText(finding.grade, finding.text)
    return [
      ...(finding.grade !== 'notExamined' && !finding.evidenceIds.some((id) => known.has(id)) ? [question('findingWithoutEvidence', field, params)] : []),
      ...(against === null ? [] : [question(against, field, params)]),
    ]
  })
}

const placeOf = ({ requirementId, pair }: Pick<Contents['finding'], 'requirementId' | 'pair'>): string => `finding/${requirementId}/${pair}`

// Whole words, and never where the text itself says there is none: a check that cries wolf is not read.
const denied = /\b(?:ingen|intet|ikke|uden|hverken|eller|aldrig|næppe)\s+(?:\S+\s+){0,2}?(?:uoverensstemmelser?|mangler|mangel|afvigelser?|afviger)\b|\b(?:mangler|afviger)\s+(?:ikke|intet|ingenting)\b/giu
const speaksOfLack = /\buoverensstemmelser?\b|\b(?:mangler|afviger|svigter)\b|\bafvigelser?\b|\b(?:ikke|aldrig)\s+i\s+overensstemmelse\b|\b(?:lever|svarer)\s+ikke\b|\bstemmer\s+ikke\b|\bopfylder\s+ikke\b/iu
const speaksOfConcordance = /\b(?:er|fuldt|fuld|helt)\s+(?:\S+\s+)?i\s+overensstemmelse\b|\bfuld\s+overensstemmelse\b|\bstemmer\s+(?:fuldt\s+|helt\s+)?overens\b|\bingen\s+(?:uoverensstemmelser?|mangler|afvigelser?)\b/iu
const reserves = /\b(?:men|dog|ikke|undtagen|bortset|undtaget|delvist?|delvis|kun|mangler|afviger)\b/iu

/** A grade that its own text speaks against, as a question; null where it does not, or where nobody can tell. */
export function gradeAgainstText(grade: Grade, text: string): 'concordanceAgainstText' | 'discordanceAgainstText' | null {
  if (grade === 'concordance') return speaksOfLack.test(text.replaceAll(denied, ' ')) ? 'concordanceAgainstText' : null
  if (!isDiscordance(grade)) return null
  const rest = text.replaceAll(/\bingen\s+(?:uoverensstemmelser?|mangler|afvigelser?)\b/giu, ' ')
  return speaksOfConcordance.test(text) && !reserves.test(rest) && !speaksOfLack.test(rest) ? 'discordanceAgainstText' : null
}

/** A requirement of which no wanted pair is examined, or one pair, without a word why. */
function unreasoned(state: CaseState, facts: Facts): readonly Check[] {
  const findings = bodies(facts, 'finding')
  return relevant(state, facts).flatMap(({ id }) => pairsWanted(state, id).flatMap((pair) => {
    const finding = findings.find((one) => one.requirementId === id && one.pair === pair)
    return finding?.grade === 'notExamined' && finding.text.trim() === '' ? [question('notExaminedWithoutReason', placeOf(finding), { requirementId: id, pair })] : []
  }))
}

function evidenceChecks(state: CaseState, facts: Facts): readonly Check[] {
  const used = new Set(bodies(facts, 'finding').flatMap((finding) => finding.evidenceIds))
  const closed = state.closedAt === null ? null : localDateOf(state.closedAt)
  return bodies(facts, 'evidence').flatMap((one) => [
    ...(used.has(one.id) ? [] : [question('evidenceUnused', `evidence/${one.id}`, { source: one.source })]),
    ...(closed !== null && one.date > closed ? [question('evidenceAfterClose', `evidence/${one.id}`, { source: one.source, day: one.date })] : []),
  ])
}

/** An item has evidence where a piece of its kind serves one of its requirements; an item without requirements, where there is any of its kind. */
const programmeChecks = (facts: Facts): readonly Check[] => bodies(facts, 'programmeItem').flatMap((item) => {
  const evidence = bodies(facts, 'evidence').filter((one) => one.kind === item.kind)
  const served = item.requirementIds.length === 0 ? evidence.length > 0 : evidence.some((one) => one.requirementIds.some((id) => item.requirementIds.includes(id)))
  return served ? [] : [question('programmeItemWithoutEvidence', `programmeItem/${item.id}`, { place: item.place, kind: item.kind })]
})

/** Fewer than three of a kind, however they were met: a quotation could point to one of them. */
function peopleChecks(facts: Facts): readonly Check[] {
  const met = bodies(facts, 'peopleMet')
  const total = (kind: string): number => met.reduce((sum, one) => sum + (one.kind === kind ? one.count : 0), 0)
  return met.filter((one) => total(one.kind) < fewestPeople)
    .map((one) => ({ code: 'fewPeopleMet', severity: 'warning', field: `peopleMet/${one.id}`, params: { kind: one.kind, count: total(one.kind) } }))
}
