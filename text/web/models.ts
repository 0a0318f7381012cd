// Words of the pages of the quality model: its versions, what one changes, and writing a draft.
import type { FrameReference, Requirement, RequirementKind } from '../../domain/quality-model/model.ts'
import type { ModelAct, ModelStatus } from '../../domain/quality-model/status.ts'

export const modelStatusNames: Readonly<Record<ModelStatus, string>> = { draft: 'Udkast', inHearing: 'I høring', approved: 'Godkendt', inForce: 'Gældende', superseded: 'Afløst' }
export const modelActNames: Readonly<Record<ModelAct, string>> = { openHearing: 'Send i høring', sendBack: 'Gør til udkast igen', approve: 'Godkend', putInForce: 'Sæt i kraft' }
/** What each act means, said beside its button. */
export const modelActHints: Readonly<Record<ModelAct, string>> = {
  openHearing: 'Alle, der kan logge ind, kan læse udgaven. Den kan ikke rettes, før den er et udkast igen.', sendBack: 'Så kan teksten rettes.',
  approve: 'Ordene kan ikke ændres bagefter.', putInForce: 'Forløb, der startes fra nu af, bruger den. Forløb, der er i gang, beholder den udgave, de begyndte med.',
}
export const referenceKindNames: Readonly<Record<FrameReference['kind'], string>> = { source: 'Kilde', frame: 'Ramme', law: 'Lov', model: 'Model', guidance: 'Vejledning', convention: 'Konvention' }
export const requirementKindNames: Readonly<Record<RequirementKind, string>> = { qualityRequirement: 'Kvalitetskrav', developmentRequirement: 'Udviklingskrav' }

export const modelsText = {
  title: 'Kvalitetsmodel', card: 'Kvalitetsmodellens udgaver: læs dem, ret et udkast, og sæt en ny i kraft.',
  purpose: 'Alle udgaver af kvalitetsmodellen. Et forløb beholder den udgave, det begyndte med.',
  version: 'Udgave', status: 'Status', made: 'Oprettet', approved: 'Godkendt', inForceFrom: 'Gældende fra', none: '–', empty: 'Der er ingen kvalitetsmodel endnu.', emptyHint: 'Udgaver står her, når de er oprettet.',
} as const

export const modelDayText = {
  choose: 'Vælg, hvornår den træder i kraft', move: 'Flyt dagen', hint: 'Fra kl. 00.00 den dag. Til da gælder den gældende udgave, og dagen kan flyttes eller trækkes tilbage. Forløb, der er i gang, beholder deres udgave.',
  save: 'Vælg dagen', saveAgain: 'Flyt dagen', takeBack: 'Træk dagen tilbage', takeBackHint: 'Udgaven er stadig godkendt, men træder først i kraft, når der vælges en ny dag.',
  comes: (day: string): string => `Træder i kraft ${day}`, comesHint: 'Kl. 00.00. Forløb, der startes fra da af, bruger den.',
} as const

export const modelText = {
  purpose: 'Kriterier og krav, som de står i denne udgave.', draftPurpose: 'Et udkast: vælg et krav for at rette det. Se ændringerne, før du sender det i høring.',
  changes: 'Se, hvad den ændrer', newVersion: 'Lav en ny udgave', newVersionHint: 'Et udkast med de samme ord, som så kan rettes. Ingen forløb ændres.', versionName: 'Udgavens navn', versionHint: 'Bogstaver, tal, punktum og bindestreg, for eksempel 2.0.', make: 'Lav udkast',
  acts: 'Det kan du gøre', edit: 'Ret', add: 'Tilføj et krav', requirements: (n: number): string => (n === 1 ? '1 krav' : `${n} krav`), saved: 'Kravet er gemt', removed: 'Kravet er fjernet', dayChosen: 'Dagen er valgt', dayGone: 'Dagen er trukket tilbage', dayMissing: 'Vælg en dag.', missing: (label: string): string => `Udfyld: ${label.toLowerCase()}.`, notVersion: 'Brug kun bogstaver, tal, punktum og bindestreg i navnet, højst 30 tegn.',
} as const

export const changesText = {
  title: 'Ændringer', purpose: (version: string): string => `Det, der er anderledes end i den gældende udgave ${version}.`, first: 'Der er ingen gældende udgave at sammenligne med. Alt er nyt.',
  none: 'Udgaven siger det samme som den gældende.', count: (n: number): string => (n === 1 ? '1 ændring' : `${n} ændringer`),
  kinds: { added: 'Nyt', removed: 'Fjernet', changed: 'Ændret' }, what: { criterion: 'Kriterium', requirement: 'Krav' }, before: 'Før', after: 'Nu',
} as const

type Field = Exclude<keyof Requirement, 'id'> | 'number' | 'name'
export const requirementFieldNames: Readonly<Record<Field, string>> = {
  criterionId: 'Kriterium', kind: 'Slags', title: 'Titel', text: 'Krav', purpose: 'Formål', appliesTo: 'Gælder for målgruppeområder', appliesToTypes: 'Gælder for typer af tilbud', references: 'Henvisninger', descriptionPrompt: 'Det bedes tilbuddet skrive',
  auditQuestions: 'Hjælpespørgsmål', signsOfConcordance: 'Tegn på overensstemmelse', relatedSupervisionCriteria: 'Socialtilsynets kriterier', note: 'Note', number: 'Nummer', name: 'Navn',
}

/** What of a criterion differs, where it is not called as of a requirement. */
export const criterionFieldNames = { number: 'Plads', name: 'Navn', text: 'Hvad kriteriet handler om' } as const

export const criterionText = {
  purpose: 'Ret kriteriet i udkastet. Ændringen gælder kun denne udgave.', newTitle: 'Nyt kriterium', id: 'Kriteriets nummer i kravene', idHint: 'For eksempel K10. Det kan ikke ændres bagefter.', notId: 'Brug kun bogstaver, tal og bindestreg, højst 20 tegn.', taken: 'Nummeret bruges allerede i kvalitetsmodellen.',
  nameHint: 'Står over kapitlet i tilbuddenes kvalitetsbeskrivelse.', textHint: 'Valgfrit. Vises øverst i kapitlet.', placeHint: 'De andre kriterier rykker, og numrene følger med.', place: (n: number, after: string | null): string => (after === null ? `${n}. Først` : `${n}. Efter ${after}`),
  save: 'Gem', back: 'Tilbage uden at gemme', remove: 'Fjern kriteriet', removeHint: 'Kriteriet står stadig i de udgaver, der er i kraft eller har været det.', keeps: (n: number): string => `Kriteriet kan ikke fjernes, så længe ${n === 1 ? 'et krav' : `${n} krav`} hører til det. Flyt eller fjern først kravene.`,
  add: 'Tilføj et kriterium', edit: 'Ret kriteriet', saved: 'Kriteriet er gemt', removed: 'Kriteriet er fjernet',
} as const

export const requirementText = {
  purpose: 'Ret kravet i udkastet. Ændringen gælder kun denne udgave.', newTitle: 'Nyt krav', id: 'Kravets nummer', idHint: 'For eksempel KV17. Det kan ikke ændres bagefter.',
  questions: { document: 'Spørgsmål til dokumenter', interview: 'Spørgsmål til interview', observation: 'Spørgsmål til observation' }, aLine: 'Et på hver linje.',
  references: 'Henvisninger', reference: (n: number): string => `Henvisning ${n}`, refKind: 'Slags', ref: 'Hvad der henvises til', refNote: 'Note (valgfri)', checked: 'Ordlyden er kontrolleret', referenceHint: 'Lad feltet stå tomt for at fjerne en henvisning.',
  save: 'Gem', remove: 'Fjern kravet', removeHint: 'Kravet står stadig i de udgaver, der er i kraft eller har været det.', back: 'Tilbage uden at gemme', taken: 'Nummeret bruges allerede i kvalitetsmodellen.',
} as const
