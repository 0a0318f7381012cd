// Words of the table of earlier years of socialtilsyn.
import type { EarlierWords } from '../domain/supervision/earlier-years.ts'
import { approvalWords, visitKindWords } from './supervision-report.ts'

export const earlierWords: EarlierWords = {
  headings: { offer: 'Tilbud', unit: 'Afdeling', visitKind: 'Besøgets art', visitDay: 'Besøgets dag', reportDate: 'Rapportens dato', model: 'Kvalitetsmodel', approval: 'Socialtilsynets konklusion', subject: 'Indikator eller tema', score: 'Score', text: 'Socialtilsynets ord', source: 'Sted i rapporten' },
  approvals: approvalWords, visitKinds: visitKindWords, notRelevant: ['Ikke relevant', 'IR'], overall: 'Samlet',
}
export const earlierSheet = {
  name: 'Tidligere år', explained: 'Vejledning', fileName: (model: string): string => `tidligere-aar-${model}.xlsx`,
  explanation: [
    ['Kolonne', 'Hvad der skrives'],
    [earlierWords.headings.offer, 'Tilbuddets nummer, for eksempel T001, eller dets navn, som det står her. Tilsynet skal være oprettet.'],
    [earlierWords.headings.unit, 'Kun hvis besøget gjaldt en afdeling: dens navn.'],
    [earlierWords.headings.visitKind, 'Anmeldt eller Uanmeldt.'],
    [earlierWords.headings.visitDay, 'En dag, for eksempel 31.5.2024.'],
    [earlierWords.headings.reportDate, 'Dagen, socialtilsynets rapport er dateret. Den skal ligge før det år, der er i gang.'],
    [earlierWords.headings.model, 'Kan stå tom: så er det den model, der gjaldt på besøgets dag.'],
    [earlierWords.headings.approval, 'Godkendt, Godkendt på vilkår, Påbud, Skærpet tilsyn eller Ikke godkendt.'],
    [earlierWords.headings.subject, 'En indikator (2014.K01.a) med score, et tema (2014.T1) med socialtilsynets ord, eller Samlet med den samlede faglige vurdering.'],
    [earlierWords.headings.score, '1 til 5, eller Ikke relevant. Tom ud for et tema og Samlet.'],
    [earlierWords.headings.text, 'Socialtilsynets egne ord. Skriv ingen navne på borgere.'],
    [earlierWords.headings.source, 'For eksempel: side 12. Kan stå tom.'],
  ],
} as const
