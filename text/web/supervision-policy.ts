// Words of the policy of socialtilsyn: what is in force, line by line, and its form.
import type { SupervisionDeadlineKind, SupervisionPolicy } from '../../domain/supervision/policy.ts'
import { longDate } from '../report.ts'
import { calendarLines, offsetText, spanText, stepKindNames, unitChoices } from './policy.ts'

export const supervisionPolicyText = {
  title: 'Regler for socialtilsyn', card: 'Hvor tit der er besøg, hvilken kvalitetsmodel der gælder fra hvilken dag, og hvornår der mindes om hvad.',
  purpose: 'Loven og socialtilsynets praksis, som systemet regner efter. Ændres de, gælder det nye for hver frist, der sættes fra da af, og for hvert besøg efter sin dag.',
  editTitle: 'Ret regler for socialtilsyn', editPurpose: 'Ret det, der er ændret. Se først, hvad det betyder. Frister, der løber, bliver stående.',
  edit: 'Ret', preview: 'Se, hvad der ændres', save: 'Sæt i kraft', back: 'Tilbage uden at gemme', done: 'De nye regler er sat i kraft',
  shipped: 'De regler, systemet kommer med', version: (n: number): string => `Udgave ${String(n)}`, setBy: (who: string, when: string): string => `Sat i kraft af ${who} ${when}`,
  inForce: 'Gælder nu', history: 'Tidligere ændringer', notChanged: 'Reglerne har ikke været ændret.',
  changes: (n: number): string => (n === 0 ? 'Intet er ændret' : n === 1 ? '1 ændring' : `${String(n)} ændringer`), nothingChanged: 'Det, du har skrevet, er det samme som nu. Ret noget, før du sætter det i kraft.',
  name: 'Navn', nameHint: 'For eksempel "tilsyn-2027".', interval: 'Højst mellem to besøg', intervalHint: 'Lad antal stå tomt, hvis loven ikke kræver besøg inden for en bestemt tid.', notice: 'Varsel før et anmeldt besøg', informationBefore: 'Oplysninger sendes før besøget',
  models: 'Kvalitetsmodeller', modelsHint: (known: readonly string[]): string => `En model på hver linje med den dag, den gælder fra, for eksempel 1.1.2014 2014. Her findes: ${known.join(', ')}.`,
  reminders: (of: string): string => `Påmindelser: ${of}`, remindersHint: 'Påmindelser og lukkeperioder står, som de er. De kan ændres over API’et.',
  reason: 'Begrundelse', reasonHint: 'Hvorfor ændres det? Den står sammen med ændringen.', missing: (label: string): string => `Udfyld: ${label.toLowerCase()}.`,
  notNumber: (what: string): string => `Skriv et helt tal: ${what.toLowerCase()}.`, notModel: (line: string): string => `»${line}« er ikke en dag og en model. Skriv for eksempel 1.1.2014 2014.`,
  noInterval: 'Ingen bestemt tid', calendar: 'Lukkeperioder for egne frister', none: 'Ingen',
} as const

/** What is counted to or from a visit is in whole days, weeks or months. */
export const daySpanChoices = unitChoices.filter(([unit]) => unit !== 'workingDays')

/** The deadlines whose length the policy says; the others have the authority's own day. */
export const countedDeadlines = ['complaint', 'report', 'followUp'] as const satisfies readonly SupervisionDeadlineKind[]
export const supervisionPolicyDeadlines: Readonly<Record<SupervisionDeadlineKind, string>> = {
  visit: 'Besøg i tide', information: 'Oplysninger før et besøg', hearing: 'Svar på et udkast', measure: 'Påbud og vilkår med frist',
  complaint: 'Klage over en afgørelse', report: 'Rapport efter et besøg', followUp: 'Opfølgning efter en rapport',
}

/** 'Model 2014 fra 1. januar 2014', a model a line. */
const modelLines = ({ models }: SupervisionPolicy): string => models.map(({ from, model }) => `${model} fra ${longDate(from)}`).join(', ')

/** The policy as lines: what, and how it is. */
export const supervisionPolicyLines = (policy: SupervisionPolicy): readonly (readonly [what: string, is: string])[] => [
  [supervisionPolicyText.name, policy.name],
  [supervisionPolicyText.interval, policy.interval === null ? supervisionPolicyText.noInterval : spanText(policy.interval)],
  [supervisionPolicyText.notice, spanText(policy.notice)],
  [supervisionPolicyText.informationBefore, spanText(policy.informationBefore)],
  [supervisionPolicyText.models, modelLines(policy)],
  ...countedDeadlines.map((kind) => [supervisionPolicyDeadlines[kind], spanText(policy.deadlines[kind].within)] as const),
  ...(Object.keys(supervisionPolicyDeadlines) as readonly SupervisionDeadlineKind[]).map((kind) => [supervisionPolicyText.reminders(supervisionPolicyDeadlines[kind].toLowerCase()), policy.deadlines[kind].steps.map((step) => `${stepKindNames[step.step]}: ${offsetText(step)}`).join('. ') || supervisionPolicyText.none] as const),
  [supervisionPolicyText.calendar, calendarLines(policy.calendar).join('. ')],
]

/** The lines that differ, each with how it was and is. */
export const supervisionPolicyChanges = (before: SupervisionPolicy, after: SupervisionPolicy): readonly { readonly what: string; readonly before: string; readonly after: string }[] => {
  const now = new Map(supervisionPolicyLines(after))
  return supervisionPolicyLines(before).flatMap(([what, was]) => { const is = now.get(what) ?? ''; return is === was ? [] : [{ what, before: was, after: is }] })
}
