// Words of a case's page: where it stands, who owes what by when, what silence means, what can be done and what cannot.
import type { ActType } from '../../domain/accreditation/acts.ts'
import type { DeadlineKind } from '../../domain/accreditation/policy.ts'
import type { DocumentWork } from '../../domain/accreditation/state.ts'
import type { ActiveStage, Turn } from '../../domain/accreditation/stages.ts'

const nothingByItself = 'Der sker ikke noget af sig selv. Nærmeste leder får besked, og den anden side får at vide, hvem der ventes på.'

/** What happens when nobody does it in time. */
export const silenceMeans: Readonly<Record<DeadlineKind, string>> = {
  confirmModel: 'Sker der ikke noget, regnes kvalitetsmodellen for modtaget, og lokal udvikling begynder.',
  finishDevelopment: 'Sker der ikke noget, slutter lokal udvikling af sig selv, og kvalitetsbeskrivelsen begynder.',
  submitDescription: 'Sker der ikke noget, vælger nærmeste leder og kvalitetskonsulenten en ny dato eller audit på det foreliggende grundlag.',
  takeBasis: 'Sker der ikke noget, gælder kvalitetsbeskrivelsen, som den er indsendt.',
  prepareAudit: nothingByItself,
  declareImpartiality: nothingByItself,
  sendProgramme: nothingByItself,
  closeAudit: nothingByItself,
  draftReport: nothingByItself,
  qualityCheck: nothingByItself,
  sendToHearing: nothingByItself,
  hearing: 'Sker der ikke noget, lukkes høringen, og det noteres, at der ingen bemærkninger var.',
  answerRemarks: nothingByItself,
  issueReport: nothingByItself,
  decide: 'Sker der ikke noget, sendes beslutningen videre til stedfortræderen. Der træffes aldrig en beslutning af sig selv.',
  agreeActionPlan: nothingByItself,
  closeActionPlan: nothingByItself,
  share: 'Sker der ikke noget, deles ingenting, og forløbet afsluttes.',
  finish: 'Sker der ikke noget, afsluttes forløbet af sig selv.',
}

export const caseText = {
  case: 'Forløb',
  cycle: (cycle: string): string => `Runde ${cycle}`,
  tracker: 'De seks trin',
  past: 'Gennemført', now: 'I gang', coming: 'Kommer', skipped: 'Ikke gennemført',
  since: (day: string): string => `Slut ${day}`,
  expected: (month: string): string => `Forventet ${month}`,
  expectedHint: 'Forventet: hvis alle bruger den tid, de har. Det er ingen frist.',
  next: 'Næste skridt',
  nothingForYou: 'Der er ikke noget, du skal gøre lige nu.',
  waits: (who: string): string => `Forløbet venter på ${who}.`,
  sides: { offer: 'tilbuddet', secretariat: 'sekretariatet', auditTeam: 'auditteamet', qualityChecker: 'kvalitetssikringen', decider: 'beslutningen', nobody: 'ingen' } satisfies Record<Turn, string>,
  pausedSince: (day: string): string => `Forløbet er sat på pause ${day}. Fristerne står stille, til det genoptages.`,
  ended: 'Forløbet er slut.',
  continues: 'Gå til forløbet, hvor det fortsætter',
  nextCycle: (day: string): string => `Næste forløb begynder ${day}.`,
  toBeFiled: 'Sendes til journalsystemet',
  filing: 'Sendt til journalsystemet, som ikke har kvitteret endnu',
  filed: (day: string, no: string | null): string => `Journaliseret ${day}${no === null ? '' : ` (${no})`}`,
  owed: 'Frister',
  standsStill: 'Fristen står stille, fordi ingen leder kan svare lige nu',
  owedEmpty: 'Der løber ingen frister lige nu.',
  what: 'Hvad', who: 'Hvem', by: 'Senest', silence: 'Hvis der ikke sker noget',
  can: 'Det kan du også gøre',
  cannot: 'Ikke nu, og hvorfor',
  cannotHint: 'Det er også dine opgaver. Her står, hvad der mangler, før de kan gøres.',
  see: 'Se',
  people: 'Personer',
  consultant: 'Kvalitetskonsulent', managers: 'Tilbuddets leder', team: 'Auditteam', lead: 'ledende auditor', checker: 'Kvalitetssikrer', decider: 'Beslutningstager', deputy: 'Stedfortræder',
  notYet: 'Ikke udpeget endnu', vacant: 'Ingen lige nu: opgaverne går til nærmeste leder',
  auditDay: 'Auditdag', focus: 'Fokuskrav', outcome: 'Beslutning', recommendation: 'Indstilling',
  documents: 'Dokumenter', documentsEmpty: 'Her kommer startbrev, udkast i høring, endelig rapport og beslutning som PDF.',
  makingPdf: 'udstedt; PDF dannes',
  pagesOf: (n: number): string => (n === 1 ? '1 side' : `${n} sider`),
  texts: 'Tekster', textsHint: 'Alt, hvad du må læse, trin for trin.', textsNone: 'Der er ikke skrevet noget på dette trin endnu, som du kan læse.',
  textsOf: (stage: string): string => `Tekster: ${stage}`,
  pdf: 'Hent som PDF',
  version: (n: number): string => `version ${n}`,
  timeline: 'Historik', timelineAll: 'Se hele historikken',
  filter: 'Vis', filters: { alt: 'Alt', personer: 'Det, personer har gjort', tjenesten: 'Påmindelser og det, systemet har gjort', trin: 'Skift og frister' },
  show: 'Vis',
  system: 'Systemet',
  reason: 'Begrundelse',
  changed: 'Der er sket noget nyt i forløbet.',
  reload: 'Vis det nyeste',
  live: 'Siden følger med af sig selv.',
  followed: (act: string): string => `Derfor skete også: ${act}.`,
} as const

export const reportNames: Readonly<Record<DocumentWork, string>> = {
  startLetter: 'Startbrev', hearingDraft: 'Udkast til auditrapport (høring)', finalReport: 'Endelig auditrapport', decisionDocument: 'Beslutning om akkreditering', actionPlan: 'Handlingsplan',
}

/** Which events end a stage: the tracker dates it by them. */
export const endsStage: Readonly<Partial<Record<ActType, ActiveStage>>> = {
  confirmModel: 'qualityModel', countModelAsReceived: 'qualityModel', finishDevelopment: 'localDevelopment', closeDevelopment: 'localDevelopment',
  takeAsBasis: 'qualityDescription', standAsSubmitted: 'qualityDescription', auditOnPresentBasis: 'qualityDescription', closeAudit: 'audit', decide: 'report', reconsider: 'report', closeActionPlan: 'report',
  finish: 'learning', endUnshared: 'learning', endQuietly: 'learning',
}
