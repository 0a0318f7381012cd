// The words of rundens opsamling: document, page and refusals.
import type { WaitSide } from '../domain/summary/waits.ts'
import type { Sentences } from './refusals.ts'

export const summaryText = {
  title: (round: string): string => `Rundens opsamling: ${round}`, kind: 'Rundens opsamling', page: 'Rundens opsamling', all: 'Opsamlinger fra runder',
  purpose: 'Hvad runden har vist på tværs, hvad den tog af tid, og hvad der bliver enklere næste gang. Udsendt kan alle læse den.',
  allPurpose: 'Når en runde er slut, samler sekretariatet op: mønstre, god praksis, prøvehandlinger, og hvad der bliver enklere.', allEmpty: 'Der er ikke udsendt en opsamling endnu.', allEmptyHint: 'Den første kommer, når en runde er slut.',
  preview: 'Som den ser ud nu', words: 'Sekretariatets ord', introduction: 'Indledning', introductionHint: 'Kort: hvad var det for en runde?', simplify: 'Det bliver enklere næste gang', simplifyHint: 'Ét punkt pr. linje. Mindst ét, før opsamlingen kan udsendes.',
  save: 'Gem', saved: 'Gemt.', issue: 'Udsend opsamlingen', issueHint: 'Alle kan læse den fra nu af, og den ændres ikke mere. Er der noget at rette, udsendes en ny version.', issued: 'Udsendt.', versions: 'Udsendte versioner', none: 'Ingen version er udsendt endnu.',
  version: (n: number, day: string, by: string): string => `Version ${n}, udsendt ${day} af ${by}`, download: 'Hent som PDF', stale: 'En anden har ændret det samme imens.', staleHint: 'Deres står øverst; dit står i felterne. Gem igen for at beholde dit.', link: 'Rundens opsamling',
  facts: { round: 'Runde', cycle: 'Forløb', model: 'Kvalitetsmodel', period: 'Periode', offers: 'Tilbud', version: 'Version' },
  offers: (o: { readonly started: number; readonly ended: number; readonly issued: number }): string => `${o.started} forløb er startet, ${o.ended} er afsluttet, og ${o.issued} har en endelig rapport.`,
  simplifyHeading: 'Hvad der bliver enklere', patterns: 'Mønstre', patternsLead: 'Antal tilbud, aldrig færre end fem, og aldrig så et mindre antal kan regnes ud. Ingen rangordning.', patternsCaption: 'Tilbud med uoverensstemmelse og med særlig god praksis, pr. krav og forhold',
  columns: { requirement: 'Krav', pair: 'Forhold', offers: 'Belyst hos', discordance: 'Uoverensstemmelse', goodPractice: 'Særlig god praksis' },
  patternsNone: 'Der er endnu ikke fem tilbud bag noget krav.', withheld: (n: number): string => (n === 1 ? 'Ét krav og forhold vises ikke, fordi der står for få tilbud bag.' : `${n} krav og forhold vises ikke, fordi der står for få tilbud bag.`),
  outcomes: 'Beslutninger', outcomesCaption: 'Beslutninger om akkreditering', outcome: 'Beslutning', outcomesNone: 'Beslutningerne vises ikke, fordi der står færre end fem tilbud bag en af dem.',
  good: 'Særlig god praksis', trials: 'Prøvehandlinger', other: 'Metoder og erfaringer', sharedNone: 'Ingen har delt noget fra runden endnu. Det er frivilligt.', sharedBy: (offer: string, requirements: string): string => (requirements === '' ? offer : `${offer} · ${requirements}`),
  process: 'Sådan gik det', daysCaption: 'Halvdelen af forløbene brugte højst så mange dage', stage: 'Trin', days: 'Dage', cases: 'Forløb', daysNone: 'Der er endnu ikke fem afsluttede forløb.',
  waits: 'Hvem forløbene ventede på', waitsCaption: 'Halvdelen af forløbene ventede højst så mange dage; pauser er ikke talt med', side: 'Ventede på', waitSides: { offer: 'Tilbuddet', secretariat: 'Sekretariatet', auditTeam: 'Auditteamet', qualityChecker: 'Kvalitetssikringen', decider: 'Beslutningstageren' } satisfies Readonly<Record<WaitSide, string>>,
  counts: (silences: number, moved: number, pauses: number): readonly string[] => [`${silences} gange gik et forløb videre, fordi ingen svarede.`, `${moved} gange blev en frist flyttet.`, `${pauses} gange blev et forløb sat på pause.`],
  evaluation: 'Evaluering', sides: { offer: 'Tilbuddene', auditors: 'Auditteamene' }, answers: (n: number): string => `${n} har svaret.`, hours: (n: number): string => `Halvdelen brugte højst omkring ${n} timer.`, worth: 'Det var det værd', drop: 'Det kan undværes', evaluationNone: 'Der er endnu ikke fem svar fra nogen af siderne. Færre fortælles ikke.',
} as const

export const summarySentences: Sentences = {
  'summary-without-simplification': () => 'Skriv mindst ét punkt om, hvad der bliver enklere næste gang.',
  'summary-too-early': () => 'Ingen af rundens forløb er afsluttet endnu.',
  'summary-not-found': () => 'Opsamlingen findes ikke.',
}
