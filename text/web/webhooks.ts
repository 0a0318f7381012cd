// Words of the pages of webhooks.
import type { WebhookKind } from '../../domain/webhooks/kinds.ts'

export const webhookPageText = {
  title: 'Webhooks', card: 'Andre systemer, der får besked om, hvad der sker i forløb og socialtilsyn.',
  purpose: 'Et andet system kan få besked, hver gang et forløb eller et socialtilsyn rykker. Beskeden har hændelsens art, tilbuddets nummer og hvor forløbet står. Ingen tekster og ingen navne, og intet om uanmeldte besøg.',
  none: 'Der er ingen webhooks endnu.', noneHint: 'Lav en, når der er et system, som skal have besked.',
  name: 'Navn', nameHint: 'Hvilket system det er.', url: 'Adresse', urlHint: 'Begynder med https://. Den må ikke føre ind i kommunens eget net, medmindre driften har tilladt det.',
  kinds: 'Hvilke hændelser?', kindsHint: 'Vælg ingen for at få alle.', allKinds: 'Alle', someKinds: (n: number): string => `${n} valgt`, accreditation: 'Akkreditering', supervision: 'Socialtilsyn',
  make: 'Lav en webhook', made: 'Webhooken er lavet', secretHint: 'Hemmeligheden vises kun her og nu. Modtageren bruger den til at se, at en besked kommer herfra og ikke er ændret.', secretAgain: 'Den er lavet før, og hemmeligheden kan ikke vises igen. Skift den, hvis den er væk.',
  state: 'Tilstand', on: 'Slået til', off: { byHand: 'Slået fra', failing: 'Slået fra: tre dage uden svar', gone: 'Slået fra: modtageren vil ikke have mere' },
  failing: (since: string): string => `Slår fejl siden ${since}`, well: 'Virker', unused: 'Ikke brugt endnu',
  waiting: 'Venter', waitingSince: (n: number, since: string): string => `${n}, den ældste fra ${since}`, delivered: 'Leveret på 7 dage', givenUp: 'Opgivet på 7 dage', p95: 'Svartid (95 %)', seconds: (ms: number): string => `${(ms / 1000).toLocaleString('da-DK', { maximumFractionDigits: 1 })} s`,
  lastSuccess: 'Sidst leveret', lastFailure: 'Sidste fejl', never: 'Aldrig', see: 'Se og ret',
  formerUntil: (until: string): string => `Den tidligere hemmelighed gælder også til ${until}.`,
  change: 'Ret', save: 'Gem', onLabel: 'Webhooken er slået til', saved: 'Gemt',
  rotate: 'Skift hemmeligheden', rotateHint: 'Den nye vises én gang. Den gamle underskriver også i et døgn, så modtageren kan nå at skifte.', rotated: 'Hemmeligheden er skiftet',
  ping: 'Send en prøve', pinged: 'Prøven er på vej', pingedHint: 'Se her igen om lidt. Er den leveret, står det under »Sidst leveret«.',
  replay: 'Send en periode igen', replayHint: 'Hver hændelse sendes med det samme id som første gang, så modtageren kan se, hvad den har. Højst 92 dage.', from: 'Fra og med', to: 'Til og med', again: 'Send igen', replayed: (n: number): string => (n === 1 ? '1 hændelse sendes igen' : `${n.toLocaleString('da-DK')} hændelser sendes igen`),
  periodMissing: 'Vælg en dag.',
} as const

const acts: Readonly<Record<string, string>> = {
  start: 'Forløbet er startet', confirmModel: 'Kvalitetsmodellen er bekræftet', countModelAsReceived: 'Kvalitetsmodellen regnes for modtaget', finishDevelopment: 'Lokal udvikling er afsluttet', closeDevelopment: 'Lokal udvikling er lukket af fristen', submitDescription: 'Kvalitetsbeskrivelsen er indsendt', returnDescription: 'Kvalitetsbeskrivelsen er sendt tilbage',
  takeAsBasis: 'Kvalitetsbeskrivelsen er auditgrundlag', standAsSubmitted: 'Kvalitetsbeskrivelsen gælder, som den er', auditOnPresentBasis: 'Audit på det foreliggende grundlag', appointTeam: 'Auditteamet er udpeget', clearTeam: 'Auditteamet er habilt', planAuditDay: 'Auditdagen er fastsat', pickAuditDay: 'Auditdagen er valgt', moveAuditDay: 'Auditdagen er flyttet', sendProgramme: 'Auditprogrammet er sendt', openAudit: 'Audit er åbnet', closeAudit: 'Audit er afsluttet',
  sendToQualityCheck: 'Udkastet er til kvalitetssikring', passQualityCheck: 'Udkastet er kvalitetssikret', sendBackFromCheck: 'Udkastet er sendt tilbage', sendToHearing: 'Udkastet er i høring', submitHearingReply: 'Høringssvaret er afgivet', closeHearing: 'Høringen er lukket', completeAnswers: 'Bemærkningerne er besvaret', sendToSecondHearing: 'Udkastet er i ny høring', issueReport: 'Rapporten er udsendt', reissueReport: 'Rapporten er rettet', decide: 'Der er truffet beslutning', passToDeputy: 'Beslutningen er gået til stedfortræderen',
  askReconsideration: 'Der er bedt om genvurdering', reconsider: 'Beslutningen er genvurderet', agreeActionPlan: 'Handlingsplanen er aftalt', renewActionPlan: 'Handlingsplanen er ændret', closeActionPlan: 'Handlingsplanen er lukket', share: 'Læring er delt', endUnshared: 'Forløbet er sluttet uden deling', finish: 'Forløbet er afsluttet', endQuietly: 'Forløbet er sluttet af fristen', pause: 'Sat på pause', resume: 'Genoptaget', cancel: 'Forløbet er afbrudt', moveDeadline: 'En frist er flyttet', endWithOffer: 'Forløbet er afbrudt med tilbuddet',
  begin: 'Tilsynet er oprettet', announceVisit: 'Et besøg er anmeldt', moveVisit: 'Et anmeldt besøg er flyttet', callOffVisit: 'Et anmeldt besøg er aflyst', deliverInformation: 'Oplysninger er sendt', receiveDraft: 'Udkast er modtaget', answerHearing: 'Udkast er besvaret', registerReport: 'Rapport er registreret', registerMeasure: 'Påbud eller vilkår er registreret', extendMeasure: 'En frist er forlænget', endMeasure: 'Påbud eller vilkår er ophørt', closeYear: 'Året er lukket', openYear: 'Et nyt år er åbnet', endSupervision: 'Tilsynet er afsluttet',
}
/** A kind of event in words. */
export const webhookKindText = (kind: WebhookKind): string => acts[kind.split('.')[1] ?? ''] ?? kind
