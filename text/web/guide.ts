// Words of the guided examples: two minutes for each thing somebody can be here. Everything in them is made up, and says so.
import type { GuideId } from '../../domain/people/guides.ts'

/** Which little picture stands beside a step: web/parts/guide-samples.tsx. */
export type SampleId = 'work' | 'tracker' | 'chapter' | 'trial' | 'hearing' | 'silence' | 'passedOn' | 'overview' | 'impartiality' | 'findings' | 'evidence' | 'answer' | 'round' | 'blocked' | 'decision' | 'functions' | 'failing' | 'database'

export interface GuideStep { readonly heading: string; readonly text: readonly string[]; readonly sample: SampleId }
export interface GuideText { readonly name: string; readonly lead: string; readonly steps: readonly GuideStep[] }

const tracker: GuideStep = {
  heading: 'Et forløb har seks trin', sample: 'tracker',
  text: ['På forløbets side ser du, hvad der er sket, hvor I er nu, og hvornår resten kan ventes. En ventet måned er ikke en frist.', 'Under trinene står det næste skridt som én knap. Det, der ikke kan gøres nu, siger hvorfor.'],
}
const silence: GuideStep = {
  heading: 'Frister siger, hvad der sker, hvis ingen svarer', sample: 'silence',
  text: ['Ved hver frist står der på forhånd, hvad tavshed betyder. Du får en påmindelse i god tid, og er du væk, får din stedfortræder den.', 'Har tjenesten selv været nede, får du to arbejdsdage ekstra.'],
}

export const guides: Readonly<Record<GuideId, GuideText>> = {
  leader: {
    name: 'Leder af et tilbud', lead: 'Fra det første brev til beslutningen: hvad I skal gøre, og hvor.',
    steps: [
      { heading: 'Her ser du, hvad der venter', sample: 'work', text: ['Mit arbejde viser det, der venter på dig, ældste frist først. Ét klik fører derhen, hvor det gøres.', 'Nedenunder står det, du venter på fra andre, og hvem det er.'] },
      tracker,
      { heading: 'I skriver selv kvalitetsbeskrivelsen', sample: 'chapter', text: ['Et kapitel ad gangen, med et spørgsmål at skrive ud fra. Det gemmes af sig selv, og du kan se hvornår.', 'Er noget, som det var sidst, er det ét klik: Uændret. Står det allerede et sted, peger I derhen.'] },
      { heading: 'I svarer på udkastet', sample: 'hearing', text: ['Inden rapporten bliver endelig, læser I den og skriver bemærkninger lige ved teksten. Auditteamet svarer på hver af dem med en begrundelse.', 'Et halvt svar ligger, til du kommer tilbage.'] },
      silence,
    ],
  },
  staff: {
    name: 'Medarbejder på et tilbud', lead: 'Du skriver med. Lederen indsender.',
    steps: [
      { heading: 'Her ser du, hvad der venter', sample: 'work', text: ['Mit arbejde viser, hvad tilbuddet er i gang med, og hvornår det skal være færdigt.'] },
      { heading: 'Prøv noget, og skriv det på to minutter', sample: 'trial', text: ['En prøvehandling er lille: hvad vi prøver, hvorfor, og hvornår den slutter. Bagefter skriver I, hvad I lærte.'] },
      { heading: 'Skriv med på kvalitetsbeskrivelsen', sample: 'chapter', text: ['I kan være flere om det samme kapitel. Skriver to på én gang, vises begge tekster, og intet går tabt.', 'Skriv aldrig borgeres navne eller CPR-numre. Systemet siger til, hvis det ligner.'] },
    ],
  },
  line: {
    name: 'Centerchef, bestyrelse eller kommunens kontaktperson', lead: 'Overblik over tilbuddene under dig, og det, der er sendt videre til dig.',
    steps: [
      { heading: 'Overblikket viser alle dine tilbud', sample: 'overview', text: ['Hvor hvert tilbud er, og hvem der er forsinket, også når det er sekretariatet.', 'Sæt kryds, og hent de endelige rapporter samlet. Det, der ikke er endeligt, står på en liste i filen.'] },
      { heading: 'Du får besked, når noget er gået i stå', sample: 'passedOn', text: ['Når en frist er overskredet, går sagen videre til nærmeste leder. Du kan give en ny dato eller tale med lederen. Sagen bliver ikke din.'] },
      { heading: 'Se, hvad andre har gjort', sample: 'database', text: ['På tværs af tilbud vises kun antal, aldrig færre end fem, og aldrig en rangliste. Hvert krav fører til det, andre har delt.'] },
    ],
  },
  auditor: {
    name: 'Auditor', lead: 'Fra habilitet til svar på høringen.',
    steps: [
      { heading: 'Først habilitet, så materiale', sample: 'impartiality', text: ['Du siger, om du er habil, i tvivl eller inhabil, før du kan se tilbuddets materiale. Er du i tvivl, afgør sekretariatslederen det.'] },
      { heading: 'Tre vurderinger for hvert krav', sample: 'findings', text: ['Model og beskrivelse, beskrivelse og praksis, model og praksis. Hænger det hele sammen, er det ét klik.', 'Ikke belyst kræver en grund. Der regnes aldrig noget sammen.'] },
      { heading: 'Vidnesbyrd peger på krav, aldrig på borgere', sample: 'evidence', text: ['Interview, observation og dokument med egen dato. Ét vidnesbyrd kan gælde flere krav. Skriv rolle, ikke navn. Siderne kan gøres klar, så de virker uden net.'] },
      { heading: 'Svar på hver bemærkning', sample: 'answer', text: ['Taget til følge, delvist eller ikke, og hvorfor. Det, I retter, vises før og efter i rapporten.'] },
    ],
  },
  secretariat: {
    name: 'Kvalitetskonsulent eller sekretariatsleder', lead: 'Start runder, følg forløb, og se, hvad der hænger.',
    steps: [
      { heading: 'Her ser du, hvad der venter', sample: 'work', text: ['Mit arbejde viser det, der venter på dig, ældste frist først, og hvem du venter på. Forsinket er rødt, også når det er os selv.'] },
      { heading: 'Start mange på én gang', sample: 'round', text: ['Vælg tilbud og model. Før du starter, ser du, hvad der bliver startet, og hvad der ikke gør, og hvorfor.'] },
      { heading: 'Det, der ikke kan gøres, siger hvorfor', sample: 'blocked', text: ['Hver handling, der er slukket, har en grund i ord og et link til det, der mangler.'] },
      silence,
    ],
  },
  decider: {
    name: 'Beslutningstager', lead: 'Rapporten indstiller, du beslutter.',
    steps: [
      { heading: 'Når rapporten er endelig, kommer den til dig', sample: 'work', text: ['Den, der har skrevet eller kvalitetssikret rapporten, kan ikke beslutte. Er du inhabil, går den til din stedfortræder.'] },
      { heading: 'Læs rapport og høring samlet', sample: 'hearing', text: ['Bemærkninger og svar står ved den tekst, de handler om, med før og efter.'] },
      { heading: 'Beslutningen er sit eget dokument', sample: 'decision', text: ['Akkrediteret, akkrediteret med opfølgning eller endnu ikke akkrediteret, med din begrundelse. Handlingsplan er der kun, hvor beslutningen beder om en.'] },
    ],
  },
  coordinator: {
    name: 'Tilsynskoordinator', lead: 'Socialtilsynets besøg og rapporter: hvad du registrerer, og hvad tilbuddet gør.',
    steps: [
      { heading: 'Du registrerer det, socialtilsynet siger', sample: 'work', text: ['Et anmeldt besøg, et udkast, en rapport: du skriver det ind, når det kommer. Kommunen giver aldrig varsel og sætter aldrig scores.', 'Egen forberedelse er tilbuddets egen og vises aldrig som socialtilsynets.'] },
      { heading: 'Forsinket er rødt, til det er sket', sample: 'overview', text: ['Har en afdeling ikke haft besøg inden for intervallet, står den rød, også når de andre er besøgt. Lederen får besked.'] },
      { heading: 'Et uanmeldt besøg hører ingen om før tid', sample: 'blocked', text: ['Kendes det på forhånd, står det kun for fortrolighedskredsen, og hvert opslag noteres. For alle andre findes det ikke, før det er begyndt.'] },
    ],
  },
  administrator: {
    name: 'Administrator', lead: 'Hold mennesker og frister rigtige; indholdet er andres.',
    steps: [
      { heading: 'Opgaver følger funktionen', sample: 'functions', text: ['Skifter et tilbud leder, skriver du fra hvilken dag. Den nye får opgaver og kladder, og det, den tidligere skrev, beholder navnet.'] },
      { heading: 'Du får besked, når noget teknisk svigter', sample: 'failing', text: ['Et dokument, der ikke kan dannes, bliver prøvet igen. Svigter det længe, står det her med hvad og siden hvornår, uden indhold.'] },
      silence,
    ],
  },
  reader: {
    name: 'Læser', lead: 'Du kan se, hvad der er endeligt, og hvad der er delt.',
    steps: [
      { heading: 'Overblikket viser, hvor tilbuddene er', sample: 'overview', text: ['Endelige rapporter og beslutninger kan hentes, når du må se dem.'] },
      { heading: 'Akkrediteringsdatabasen viser, hvad andre har delt', sample: 'database', text: ['Søg i særlig god praksis, prøvehandlinger og erfaringer, som tilbud har valgt at dele.'] },
    ],
  },
}

export const guideText = {
  title: 'Hjælp', purpose: 'To minutter om det, du gør her. Alt i eksemplerne er opdigtet.',
  own: 'Til dig', others: 'De andre roller', open: 'Se eksemplet', minutes: (n: number): string => `${n} korte trin`,
  step: (n: number, of: number): string => `Trin ${n} af ${of}`, next: 'Næste', back: 'Forrige', finish: 'Færdig', example: 'Eksempel',
  offerHeading: 'Er du ny her?', offer: (name: string): string => `Se på to minutter, hvordan det virker: ${name}.`, offerShow: 'Vis mig det', offerNot: 'Ikke nu',
  footer: 'Hjælp', more: 'Mere hjælp',
  moreLines: ['Hver side siger øverst, hvad den er til. Det, der ikke kan gøres, siger hvorfor.', 'Går noget galt, er intet tabt: det, du skrev, står der stadig.'],
  samples: {
    offer: 'Botilbuddet Solgården', deadline: 'Frist: 12. marts 2027', far: '(om 9 dage)', duty: 'Indsend kvalitetsbeskrivelsen', waits: 'Venter på Maja Lund', other: 'Værestedet Broen', otherStep: 'Rapport · Høring',
    chapter: 'Hvordan arbejder I med borgernes indflydelse?', chapterText: 'Hver tirsdag holder vi husmøde. Beboerne sætter dagsordenen, og …', saved: 'Gemt kl. 10.42', unchanged: 'Uændret', itStands: 'Det står her',
    trial: 'Fælles morgenmad om onsdagen', trialWhy: 'Fordi mange spiser alene.', trialEnds: 'Slutter 30. april 2027', learnt: 'Hvad lærte vi?',
    draft: 'Beskrivelsen af husmøderne er klar, og praksis følger den.', remark: 'Bemærkning: Mødet er flyttet til onsdag.', answer: 'Svar: Taget til følge. Dagen er rettet.',
    silence: 'Kommer der ikke noget svar, går forløbet videre med det, der er skrevet.', passedOn: 'Sendt videre til nærmeste leder. Vi mangler stadig svar fra Maja Lund.', newDate: 'Giv en ny dato',
    report: 'Auditrapport', zip: 'Hent valgte rapporter (ZIP)', impartial: 'Jeg er habil', doubt: 'Jeg er i tvivl', partial: 'Jeg er inhabil',
    requirement: 'KV07 Borgernes indflydelse', allThree: 'I overensstemmelse på alle tre', evidence: 'Interview med to medarbejdere, 4. maj 2027', evidenceFor: 'Gælder KV07 og KV09', upheld: 'Taget til følge', partly: 'Delvist', not: 'Ikke',
    roundStarts: '12 tilbud bliver startet', roundNot: '1 tilbud kan ikke: Værestedet Broen har allerede et forløb i gang.', blocked: 'Indsend kvalitetsbeskrivelsen', blockedWhy: 'Der mangler tekst i kapitlet Samarbejde.',
    reason: 'Begrundelse', functions: 'Leder fra 1. april 2027: Jonas Vang', functionsFormer: 'Indtil da: Maja Lund', failing: 'Auditrapport kan ikke dannes endnu', failingSince: 'Prøvet igen siden 8.15',
    shared: 'Særlig god praksis: Husmøde med beboernes egen dagsorden', want: 'Vi vil prøve det samme',
  },
} as const
