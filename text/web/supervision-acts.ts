// Words of the forms of socialtilsyn's acts. The authority gives notice, assesses and decides: here it is registered, or the offer's own part is done.
import type { SupervisionEntries, SupervisionInputs } from '../../domain/supervision/acts.ts'

type FormAct = keyof SupervisionInputs | keyof SupervisionEntries

export const supervisionActNames: Readonly<Record<FormAct, string>> = {
  begin: 'Opret tilsynet', setUnits: 'Ret, hvad der besøges', announceVisit: 'Registrér et anmeldt besøg', moveVisit: 'Flyt et besøg', callOffVisit: 'Registrér et aflyst besøg', beginVisit: 'Registrér et uanmeldt besøg',
  completeVisit: 'Registrér, at besøget er gennemført', breakOffVisit: 'Registrér, at besøget blev afbrudt', deliverInformation: 'Send oplysningerne', receiveDraft: 'Registrér udkastet til rapport', answerHearing: 'Send høringssvaret',
  registerReport: 'Registrér rapporten', registerMeasure: 'Registrér påbud, vilkår eller skærpet tilsyn', extendMeasure: 'Registrér en længere frist', endMeasure: 'Registrér, at det er ophørt', closeYear: 'Luk året', pause: 'Sæt på pause', resume: 'Genoptag', endSupervision: 'Afslut tilsynet her',
  tickInformation: 'Gør oplysningerne klar', prepare: 'Egen forberedelse', writeScores: 'Skriv socialtilsynets scorer', writeTheme: 'Skriv socialtilsynets ord om et tema', writeOverall: 'Skriv den samlede vurdering', writeHearingAnswer: 'Skriv høringssvaret',
  reportMeasureDone: 'Meld et påbud eller vilkår udført', writeFollowUp: 'Skriv opfølgning', writeDialogue: 'Skriv om en dialog',
}

/** What each act does, in a line. */
export const supervisionActPurpose: Readonly<Record<FormAct, string>> = {
  begin: 'Tilbuddet bliver fulgt her fra den dag, det blev omfattet. Vælg hele tilbuddet eller de afdelinger, socialtilsynet besøger hver for sig.',
  setUnits: 'Vælg, hvad socialtilsynet besøger fra nu af. Det, der er registreret, bliver stående.',
  announceVisit: 'Socialtilsynet har anmeldt et besøg. Tilbuddet får besked og kan gøre de skriftlige oplysninger klar.',
  moveVisit: 'Socialtilsynet har flyttet et besøg. Tilbuddet ser den nye dag og begrundelsen.',
  callOffVisit: 'Socialtilsynet har aflyst besøget. Det tæller ikke med i intervallet.',
  beginVisit: 'Socialtilsynet er kommet uanmeldt. Registrér det, så snart besøget er begyndt.',
  completeVisit: 'Besøget er gennemført. Intervallet til det næste regnes fra den dag, og rapporten ventes.',
  breakOffVisit: 'Besøget kunne ikke gennemføres og tæller ikke med i intervallet.',
  deliverInformation: 'Du bekræfter, at de skriftlige oplysninger er sendt til socialtilsynet. Listen kan ikke ændres bagefter.',
  receiveDraft: 'Socialtilsynet har sendt et udkast i høring. Tilbuddet får besked og kan svare til fristen.',
  answerHearing: 'Du bekræfter, at høringssvaret er sendt til socialtilsynet. Det kan ikke ændres bagefter.',
  registerReport: 'Socialtilsynets endelige rapport, som den er modtaget. Bagefter skrives scorer og vurderinger af efter den.',
  registerMeasure: 'Det, socialtilsynet har besluttet. Tilbuddet får besked; klagefristen på fire uger regnes fra afgørelsen.',
  extendMeasure: 'Socialtilsynet har givet en længere frist.',
  endMeasure: 'Socialtilsynet har sagt, at påbuddet, vilkåret eller det skærpede tilsyn er ophørt.',
  closeYear: 'Årets tilsyn er fulgt op. Det, der er skrevet om året, kan ikke ændres bagefter, og næste år begynder. Påbud og vilkår, der gælder, følger med.',
  pause: 'Ingen påmindelser sendes, før tilsynet genoptages. Socialtilsynets egne frister ændres ikke.',
  resume: 'Påmindelser sendes igen.',
  endSupervision: 'Tilbuddet er ikke længere omfattet. Det, der er registreret, kan stadig læses.',
  tickInformation: 'Ét punkt på listen over skriftlige oplysninger: om det er klar, og de filer, der hører til.',
  prepare: 'Jeres egen forberedelse, indikator for indikator. Kun I ser den; den er ikke socialtilsynets vurdering og bliver aldrig vist som det.',
  writeScores: 'Scorerne skrives af efter socialtilsynets rapport. Socialforvaltningen giver ikke selv scorer.',
  writeTheme: 'Socialtilsynets egne ord om temaet, som de står i rapporten.',
  writeOverall: 'Socialtilsynets samlede faglige vurdering, som den står i rapporten.',
  writeHearingAnswer: 'Tilbuddets svar på udkastet. Lederen sender det, når det er færdigt.',
  reportMeasureDone: 'Fortæl, hvad I har gjort. Socialtilsynet afgør, om det er nok; indtil da gælder det stadig.',
  writeFollowUp: 'Det, tilbuddet og Socialforvaltningen selv følger op, hvem der gør det, og hvornår.',
  writeDialogue: 'Kort om en samtale om kvaliteten. Skriv aldrig navne eller andet, der peger på en borger.',
}

/** What a page says when an act has been done. */
export const supervisionDone: Readonly<Record<FormAct, string>> = {
  begin: 'Tilsynet er oprettet', setUnits: 'Det, der besøges, er rettet', announceVisit: 'Besøget er registreret', moveVisit: 'Besøget er flyttet', callOffVisit: 'Besøget er registreret som aflyst', beginVisit: 'Besøget er registreret',
  completeVisit: 'Besøget er registreret som gennemført', breakOffVisit: 'Besøget er registreret som afbrudt', deliverInformation: 'Oplysningerne er registreret som sendt', receiveDraft: 'Udkastet er registreret', answerHearing: 'Høringssvaret er registreret som sendt',
  registerReport: 'Rapporten er registreret', registerMeasure: 'Det er registreret', extendMeasure: 'Den nye frist er registreret', endMeasure: 'Det er registreret som ophørt', closeYear: 'Året er lukket, og det næste er begyndt', pause: 'Tilsynet er på pause', resume: 'Tilsynet er genoptaget', endSupervision: 'Tilsynet er afsluttet her',
  tickInformation: 'Punktet er gemt', prepare: 'Jeres forberedelse er gemt', writeScores: 'Scorerne er gemt', writeTheme: 'Socialtilsynets ord er gemt', writeOverall: 'Den samlede vurdering er gemt', writeHearingAnswer: 'Høringssvaret er gemt, men ikke sendt',
  reportMeasureDone: 'Det er meldt udført', writeFollowUp: 'Opfølgningen er gemt', writeDialogue: 'Dialogen er gemt',
}

interface Words { readonly label: string; readonly hint?: string }
const words = {
  since: { label: 'Omfattet fra', hint: 'Den dag, tilbuddet blev omfattet af socialtilsyn.' }, units: { label: 'Hvad besøges?', hint: 'Enten hele tilbuddet eller dets afdelinger.' },
  lastVisits: { label: 'Seneste besøg før nu', hint: 'Kun hvor I kender dagen.' }, reason: { label: 'Begrundelse' }, unit: { label: 'Hvad gælder besøget?' }, day: { label: 'Dag' },
  informationBy: { label: 'Oplysningerne skal være der senest', hint: 'Skriv den dag, socialtilsynet har sat. Er den tom, regnes to uger før besøget.' }, visit: { label: 'Besøg' }, visits: { label: 'Hvilke besøg gælder det?' },
  receivedOn: { label: 'Modtaget' }, answerBy: { label: 'Svar senest' }, date: { label: 'Rapportens dato' }, fileId: { label: 'Fil' }, approval: { label: 'Socialtilsynets konklusion' }, kind: { label: 'Hvad?' }, decidedOn: { label: 'Besluttet' },
  deadline: { label: 'Frist' }, text: { label: 'Tekst' }, measure: { label: 'Påbud, vilkår eller skærpet tilsyn' }, on: { label: 'Dag' }, as: { label: 'Hvordan?' }, item: { label: 'Punkt' }, delivered: { label: 'Det er klar' }, note: { label: 'Bemærkning' },
  files: { label: 'Filer' }, indicator: { label: 'Indikator' }, score: { label: 'Jeres egen score', hint: 'Kun til jer selv.' }, scores: { label: 'Scorer' }, report: { label: 'Rapport' }, theme: { label: 'Tema' }, noRemarks: { label: 'Vi har ingen bemærkninger' },
  what: { label: 'Hvad følges op?' }, who: { label: 'Hvem gør det?', hint: 'En funktion, ikke et navn.' }, by: { label: 'Senest' }, done: { label: 'Det er gjort' },
} as const
/** What a field is called, and what more there is to say of it. */
export const supervisionField = (name: string): Words => (Object.hasOwn(words, name) ? words[name as keyof typeof words] : { label: name })

export const supervisionActText = {
  next: 'Næste skridt', nothing: 'Du skal ikke gøre noget lige nu.', can: 'Det kan du også', cannot: 'Det kan ikke gøres nu', cannotHint: 'Og derfor:', own: 'Kun for tilbuddet', blocked: 'Det kan ikke gøres nu', back: 'Tilbage uden at gemme',
  wholeOffer: 'Hele tilbuddet', score: 'Score', source: 'Kilde i rapporten', words: 'Socialtilsynets ord', noScore: 'Ikke registreret', themes: 'Temaer', scored: (done: number, all: number): string => `${done} af ${all} scorer`,
  written: 'Det, der er skrevet, og det, der mangler', save: 'Gem', edit: 'Ret', write: 'Skriv', ready: 'Klar', notReady: 'Mangler', optional: 'kan undlades', newFile: 'Vælg fil', keptFile: 'Gemt fil', open: 'Åbn', noChoice: 'Der er ikke noget at vælge endnu.', draftOf: (date: string): string => `Udkast modtaget ${date}`, reportOf: (date: string): string => `Rapporten af ${date}`,
  measureOf: (kind: string, decided: string): string => `${kind}, besluttet ${decided}`, measureText: 'Indhold', theirs: 'En anden har skrevet her imens. Det, der er gemt nu, står ovenfor feltet; ret det, du vil beholde, og gem igen.', savedNow: (score: string): string => `Gemt nu: ${score}`,
  reported: 'Meldt udført', followUp: 'Egen opfølgning og dialog i år', point: (who: string, by: string, done: boolean): string => `${who}, senest ${by}${done ? ', gjort' : ''}`, talk: (on: string): string => `Dialog ${on}`,
  noModel: 'Modellen har ingen indikatorer. Socialtilsynets ord skrives under hvert tema.', document: 'Hent rapporten', draft: 'Hent udkastet', missing: (label: string): string => `Udfyld: ${label.toLowerCase().replace(/\?$/, '')}.`, noneScored: 'Vælg mindst én score.', needsScore: 'Vælg en score, eller lad felterne være tomme.',
} as const
