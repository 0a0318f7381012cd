// One plain Danish sentence for each reason why an act is refused: what stands in the way and, where it can be said, what to do.
import type { Duty, Pair, ReportSection } from '../domain/accreditation/acts.ts'
import type { DeadlineKind } from '../domain/accreditation/policy.ts'
import type { CaseRole } from '../domain/accreditation/roles.ts'
import type { Stage, Step } from '../domain/accreditation/stages.ts'
import type { Refusal } from '../domain/refusal.ts'
import type { TableProblem } from '../domain/tables/table.ts'
import { deadlineNames, dutyNames, pairNames, sectionNames, stageNames, stepNames } from './accreditation.ts'
import { longDate } from './report.ts'
import { administrationSentences } from './administration.ts'
import { organisationSentences } from './organisation.ts'
import { overviewSentences } from './overview.ts'
import { supervisionSentences } from './supervision.ts'
import { tableSentences } from './tables.ts'
import { summarySentences } from './round-summary.ts'
import { calendarSentences } from './calendar.ts'
import { webhookSentences } from './webhooks.ts'
import { learningEventSentences } from './learning-events.ts'
import { roundSentences } from './rounds.ts'

export type Params = NonNullable<Refusal['params']>
/** Sentences by refusal code. */
export type Sentences = Readonly<Record<string, (params: Params) => string>>

const text = (params: Params, name: string): string => String(params[name] ?? '')

/** The person by name where the caller gave it (`name`), else by id. */
const who = (p: Params): string => text(p, 'name') || (p['personId'] === undefined ? 'Personen' : `Personen ${text(p, 'personId')}`)
const requirement = (p: Params): string => `krav ${text(p, 'requirementId')}`
const pair = (p: Params): string => pairNames[text(p, 'pair') as Pair] ?? text(p, 'pair')
const section = (p: Params): string => sectionNames[text(p, 'section') as ReportSection] ?? text(p, 'section')
const day = (p: Params): string => longDate(text(p, 'day'))

const copenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', year: 'numeric', month: '2-digit', day: '2-digit' })
/** The last day of a deadline: `due` is the instant after it. */
const lastDay = (p: Params): string => {
  const due = Date.parse(text(p, 'due'))
  return Number.isNaN(due) ? text(p, 'due') : longDate(copenhagen.format(new Date(due - 1)))
}

const actors: Readonly<Record<CaseRole, string>> = {
  manager: 'tilbuddets leder', staff: 'tilbuddets medarbejdere', lineManager: 'nærmeste leder', boardChair: 'bestyrelsens formand', municipalContact: 'kommunens kontaktperson',
  consultant: 'kvalitetskonsulenten', secretariatHead: 'sekretariatslederen', administrator: 'administratoren', reader: 'en læser',
  leadAuditor: 'den ledende auditor', auditor: 'auditteamet', qualityChecker: 'den, der kvalitetssikrer',
  decider: 'beslutningstageren', deputyDecider: 'stedfortræderen for beslutningstageren', system: 'systemet selv',
}
const oneOf = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} eller ${words.at(-1)}`)
const roles = (p: Params): string => oneOf(text(p, 'roles').split(',').filter((role) => role !== '').map((role) => actors[role as CaseRole] ?? role))

/** What `may` refuses: whose act it is, and whether this is its time. */
const rightsAndTime: Sentences = {
  'not-yours': (p) => `Det kan kun gøres af ${roles(p)}.`,
  'not-allowed': () => 'Det har du ikke adgang til.',
  'case-completed': () => 'Forløbet er afsluttet og kan ikke ændres.',
  'case-cancelled': () => 'Forløbet er afbrudt og kan ikke ændres.',
  'case-paused': () => 'Forløbet er på pause. Det kan gøres, når forløbet er genoptaget.',
  'not-paused': () => 'Forløbet er ikke på pause.',
  'wrong-step': (p) => `Det kan ikke gøres nu. Forløbet er i ${stageNames[text(p, 'stage') as Stage] ?? text(p, 'stage')}: ${stepNames[text(p, 'step') as Step] ?? text(p, 'step')}.`,
  'description-not-late': (p) => `Tilbuddet kan indsende sin kvalitetsbeskrivelse til og med ${lastDay(p)}.`,
  'audit-day-planned': (p) => `Auditdagen er allerede fastsat til ${day(p)}. Flyt den i stedet.`,
  'audit-day-not-planned': () => 'Auditdagen er ikke fastsat endnu.',
  'team-appointed': () => 'Auditteamet er allerede udpeget. Udskift en auditor i stedet.',
  'team-not-appointed': () => 'Auditteamet er ikke udpeget endnu.',
  'team-cleared': () => 'Auditteamets habilitet er allerede afklaret.',
  'team-not-cleared': () => 'Auditteamets habilitet er ikke afklaret endnu. Alle auditorer skal erklære sig habile først.',
  'programme-sent': () => 'Auditprogrammet er allerede sendt.',
  'appointer-does-not-decide': () => 'Den, der har udpeget auditoren, afgør ikke indsigelser mod eller tvivl om vedkommende. En anden sekretariatsleder eller administratoren gør det.',
  'settled-without-the-person': () => 'Spørgsmålet om din egen habilitet afgøres uden dig. En anden sekretariatsleder eller administratoren gør det.',
  'second-hearing-one-point': () => 'Den anden høring handler kun om den ændrede indstilling. Skriv bemærkningen til konklusion og indstilling.',
  'deputy-not-yet': () => 'Stedfortræderen kan først træffe beslutningen, når den er sendt videre.',
  'deadline-not-open': (p) => `Der løber ikke en frist for: ${deadlineNames[text(p, 'deadline') as DeadlineKind] ?? text(p, 'deadline')}.`,
  'day-in-the-past': (p) => `${day(p)} er passeret. Vælg en senere dag.`,
  'closed-period': (p) => `${day(p) || 'Dagen'} ligger i en lukkeperiode. Vælg en anden dag.`,
  'not-working-day': (p) => `${day(p) || 'Dagen'} er ikke en hverdag. Vælg en anden dag.`,
  'duty-not-open': (p) => `Opgaven kan ikke overdrages, for ingen har den endnu: ${dutyNames[text(p, 'duty') as Duty] ?? text(p, 'duty')}.`,
}

/** Separation of duties (domain.md §4). */
const people: Sentences = {
  'unknown-person': (p) => `${who(p)} findes ikke eller er ikke aktiv.`,
  'worked-at-offer': (p) => `${who(p)} arbejder i tilbuddet eller har gjort det for nylig og kan derfor ikke vælges.`,
  'in-line-of-leaders': (p) => `${who(p)} er leder over tilbuddet og kan derfor ikke vælges.`,
  'not-an-auditor': (p) => `${who(p)} er ikke auditor.`,
  'same-area': (p) => `${who(p)} kommer fra tilbuddets eget målgruppeområde. Vælg en auditor fra et andet.`,
  'same-centre': (p) => `${who(p)} hører til samme center som tilbuddet. Vælg en auditor fra et andet.`,
  'coached-offer': (p) => `${who(p)} har hjulpet tilbuddet med den lokale udvikling og kan derfor ikke være auditor her.`,
  'not-a-checker': (p) => `${who(p)} er hverken auditor eller kvalitetskonsulent og kan ikke kvalitetssikre udkastet.`,
  'checker-outside-team': () => 'Udkastet skal kvalitetssikres af en, der ikke er eller har været på auditteamet.',
  'not-a-decider': (p) => `${who(p)} er ikke beslutningstager.`,
  'decider-outside-case': () => 'Beslutningen skal træffes af en, der ikke har startet forløbet, gennemført audit eller kvalitetssikret rapporten.',
  'deputy-is-decider': () => 'Stedfortræderen skal være en anden end beslutningstageren.',
  'not-a-consultant': (p) => `${who(p)} er ikke kvalitetskonsulent.`,
  'team-too-small': () => 'Et auditteam skal have mindst to auditorer.',
  'auditor-twice': () => 'Den samme auditor er valgt to gange.',
  'one-lead': () => 'Vælg én ledende auditor.',
  'not-on-team': (p) => `${who(p)} er ikke på auditteamet.`,
  'auditor-was-replaced': (p) => `${who(p)} er udskiftet tidligere i forløbet og kan ikke vælges igen.`,
  'declared-partial': () => 'Du har erklæret dig inhabil. Det kan ikke ændres; sekretariatet finder en anden.',
  'unknown-department': () => 'Afdelingen hører ikke til tilbuddet.',
  'own-partiality': () => 'Du har erklæret dig inhabil. Sekretariatet overdrager opgaven til en anden.',
  'own-doubt-open': () => 'Du har meldt tvivl om din habilitet. Sekretariatslederen afgør den, før du går videre.',
  'reconsideration-asked': () => 'Der er allerede bedt om en genvurdering af beslutningen. Det kan gøres én gang.',
  'reconsideration-late': (p) => `I kunne bede om en genvurdering til og med ${lastDay(p)}. Skriv til sekretariatet, hvis noget i rapporten skal rettes.`,
  'no-reconsideration': () => 'Tilbuddet har ikke bedt om en genvurdering, eller den er afgjort.',
  'reconsidered-by-another': () => 'Genvurderingen skal foretages af en anden end den, der har truffet beslutningen.',
  'reconsideration-not-worse': () => 'En genvurdering kan ikke ende med en strengere beslutning end den, tilbuddet har bedt om at få set på.',
  'reconsideration-open': () => 'Tilbuddet har bedt om en genvurdering, som ikke er afgjort endnu. Handlingsplanen kan lukkes bagefter.',
  'own-objection-open': () => 'Tilbuddet har gjort indsigelse mod dig. Før den er afgjort, kan du ikke gå videre; får tilbuddet medhold, overdrager sekretariatet opgaven til en anden.',
  'own-conflict': () => 'Du er ikke længere habil her, efter at tilbuddet eller du er flyttet. Sekretariatet overdrager opgaven til en anden.',
  'examiner-in-doubt': (p) => `${who(p)} har meldt tvivl om sin habilitet. Sekretariatslederen afgør den først.`,
  'examiner-partial': (p) => `${who(p)} er inhabil. Udskift auditoren, eller overdrag opgaven til en anden, først.`,
  'check-again': () => 'Den, der kvalitetssikrede udkastet, var inhabil. En anden skal kvalitetssikre det igen, før det går videre.',
  'finding-checked': () => 'Udkastet er kvalitetssikret. Nu kan kun vurderinger, som en inhabil auditor har skrevet, vurderes igen.',
  'not-an-examiner': (p) => `${who(p)} har ingen opgave i jeres forløb, som der kan gøres indsigelse mod nu.`,
  'no-doubt-declared': (p) => `${who(p)} har ikke meldt tvivl om sin habilitet.`,
  'no-such-objection': () => 'Der er ingen indsigelse mod den auditor.',
  'objection-open': (p) => `Der er en indsigelse, som ikke er afgjort, eller som er givet medhold: ${who(p)}.`,
  'impartiality-undeclared': (p) => `${who(p)} er ikke erklæret habil endnu.`,
}

/** Texts before and during the audit. */
const description: Sentences = {
  'unknown-requirement': (p) => `Kvalitetsmodellen har ikke ${requirement(p)}.`,
  'requirement-not-relevant': (p) => `${text(p, 'requirementId')} er ikke et relevant krav for tilbuddet.`,
  'unknown-criterion': (p) => `Kvalitetsmodellen har ikke kriterium ${text(p, 'criterionId')}.`,
  'unknown-evidence': (p) => `Vidnesbyrd ${text(p, 'evidenceId')} findes ikke.`,
  'unknown-file': () => 'En vedhæftet fil findes ikke i forløbet. Læg filen ind igen, og gem.',
  'people-count': () => 'Skriv, hvor mange I mødte, som et helt tal fra 1.',
  'trial-without-lesson': () => 'Skriv, hvad I lærte, før prøvehandlingen lukkes.',
  'document-place-missing': () => 'Skriv, hvor det står, eller vedhæft dokumentet.',
  'requirement-untouched': (p) => `Vi mangler jeres svar på ${requirement(p)}: berør det i teksten, eller peg på et dokument.`,
  'chapter-empty': (p) => `Vi mangler kapitlet om kriterium ${text(p, 'criterionId')}, som ${requirement(p)} hører til.`,
  'focus-empty': () => 'Der er ikke valgt fokuskrav endnu. Vælg mindst ét.',
  'focus-twice': () => 'Det samme fokuskrav er valgt to gange.',
  'focus-without-wish': (p) => `Mindst ét fokuskrav skal være tilbuddets eget ønske: ${text(p, 'wished')}.`,
  'programme-empty': () => 'Auditprogrammet har ingen punkter endnu.',
  'programme-not-sent': () => 'Auditprogrammet er ikke sendt endnu.',
  'before-audit-day': (p) => `Auditdagen er ${day(p)}. Audit kan ikke begynde før.`,
  'development-never-major': (p) => `${text(p, 'requirementId')} er et udviklingskrav og kan ikke give en større uoverensstemmelse.`,
  'finding-missing': (p) => `Der mangler en vurdering af ${requirement(p)}: ${pair(p)}.`,
  'finding-by-partial': (p) => `Vurderingen af ${requirement(p)} (${pair(p)}) er skrevet af en auditor, der ikke var habil. En anden skal vurdere på ny.`,
  'finding-without-evidence': (p) => `Vurderingen af ${requirement(p)} (${pair(p)}) mangler et vidnesbyrd.`,
  'not-examined-without-reason': (p) => `Skriv, hvorfor ${requirement(p)} (${pair(p)}) ikke er belyst.`,
}

/** Report, hearing, decision, plan, learning. */
const report: Sentences = {
  'report-text-missing': (p) => `Rapporten mangler afsnittet ${section(p)}.`,
  'feedback-missing': (p) => `${section(p)} mangler for ${requirement(p)}.`,
  'no-discordance': () => 'Der er ingen uoverensstemmelser, så der kan kun vælges Akkrediteret.',
  'no-remarks-yet': () => 'Der er ingen bemærkninger endnu. Skriv dem, eller vælg Ingen bemærkninger.',
  'remarks-already': () => 'Der er allerede skrevet bemærkninger. Afgiv høringssvaret i stedet.',
  'pair-without-requirement': () => 'Sig, hvilket krav bemærkningen til vurderingen gælder.',
  'remark-closed': () => 'Høringen er lukket, så bemærkningen kan ikke ændres. Skriv en ny; den bliver vist som sen.',
  'remark-of-earlier-hearing': () => 'Bemærkningen hører til en tidligere høring og kan ikke ændres. Skriv en ny.',
  'no-such-remark': () => 'Bemærkningen findes ikke, eller den kom til tiden.',
  'remark-unanswered': () => 'En bemærkning er ikke besvaret endnu.',
  'second-hearing-needed': () => 'Indstillingen er ændret til ulempe for tilbuddet. Send den i ny, kort høring først.',
  'second-hearing-not-needed': () => 'En ny høring er kun nødvendig, når indstillingen ændres til ulempe for tilbuddet.',
  'reasons-needed': () => 'Beslutningen er en anden end indstillingen. Skriv hvorfor.',
  'discordance-without-point': (p) => `Handlingsplanen mangler et punkt om uoverensstemmelsen i ${requirement(p)}.`,
  'correction-empty': () => 'Skriv mindst én rettelse.',
  'correction-twice': () => 'Den samme tekst er rettet to gange. Skriv den én gang.',
  'correction-place': () => 'Rettelsen gælder ikke en tekst i rapporten. Sig afsnittet, og for en vurdering også krav og sammenhæng.',
  'correction-changes-nothing': () => 'Rettelsen er den samme som teksten i rapporten.',
  'no-such-point': () => 'Punktet findes ikke i handlingsplanen.',
  'point-not-done': () => 'Punktet er ikke meldt udført endnu.',
  'point-unverified': () => 'Et punkt i handlingsplanen er ikke bekræftet endnu.',
  'no-such-extract': () => 'Uddraget findes ikke.',
  'extract-without-answer': () => 'Sig ja eller nej til hvert uddrag, før der deles.',
}

const model: Sentences = {
  'model-empty': () => 'Kvalitetsmodellen har ingen kriterier eller ingen krav.',
  'model-id-twice': (p) => `To dele af kvalitetsmodellen har samme id${p['id'] === undefined ? '' : `: ${text(p, 'id')}`}.`,
  'model-number-twice': (p) => `To kriterier har samme nummer${p['id'] === undefined ? '' : `: ${text(p, 'id')}`}.`,
  'model-criterion-unknown': (p) => `Et krav hører til et kriterium, som ikke findes${p['id'] === undefined ? '' : `: ${text(p, 'id')}`}.`,
  'model-requirement-for-nobody': (p) => `Et krav gælder ikke for noget område eller nogen type tilbud${p['id'] === undefined ? '' : `: ${text(p, 'id')}`}.`,
  'model-day-not-ahead': (p) => `Vælg en dag efter i dag og højst to år frem, ikke ${day(p)}. Skal udgaven gælde nu, så sæt den i kraft.`,
  'model-day-taken': (p) => `En anden udgave af kvalitetsmodellen træder i kraft ${day(p)}. Vælg en anden dag, eller træk den andens tilbage.`,
  'model-without-day': () => 'Udgaven har ingen dag at trække tilbage.',
  'model-status': () => 'Det kan ikke gøres med kvalitetsmodellen, som den står nu.',
}

/** What services and the record refuse around the rules. */
const record: Sentences = {
  'guide-not-found': () => 'Eksemplet findes ikke. Se de andre under Hjælp.',
  'case-not-found': () => 'Forløbet findes ikke, eller du har ikke adgang til det.',
  'case-running': () => 'Tilbuddet har allerede et forløb i gang.',
  'case-exists': () => 'Tilbuddet har allerede et forløb i denne runde.',
  'offer-not-found': () => 'Tilbuddet findes ikke.',
  'bundle-too-large': (p) => `Der kan højst hentes rapporter for ${text(p, 'max')} forløb ad gangen. Afgræns valget; det omfatter ${text(p, 'total')}.`,
  'offer-not-covered': () => 'Tilbuddet er ikke omfattet af akkreditering.',
  'model-not-found': () => 'Kvalitetsmodellen findes ikke.',
  'model-not-in-force': () => 'Kvalitetsmodellen er ikke gældende.',
  'no-model-in-force': () => 'Ingen kvalitetsmodel er gældende lige nu.',
  'content-not-found': () => 'Teksten findes ikke, eller du har ikke adgang til den.',
  'report-not-found': () => 'Rapporten findes ikke, eller du har ikke adgang til den.',
  'report-not-ready': () => 'Rapporten er udstedt; PDF dannes. Prøv igen om lidt.',
  'file-not-found': () => 'Filen findes ikke, eller du har ikke adgang til den.',
  'file-not-taken': () => 'Her kan du ikke lægge filer nu.',
  'texts-not-yours': () => 'Du har ikke adgang til teksterne på dette trin.',
  'looks-like-cpr': () => 'Det ligner et CPR-nummer. Her skrives ingen personnumre: fjern det, og gem igen.',
  'names-a-person': (p) => `Filnavnet »${text(p, 'file')}« ligner navnet på en person (»${text(p, 'name')}«). Giv filen et navn uden personer, for eksempel »Interview 1«, og læg den op igen.`,
  'text-names-a-person': (p) => `Teksten ligner navnet på en person (»${text(p, 'name')}«). Skriv den uden navne, for eksempel »lederen« eller »en medarbejder«.`,
  'evaluation-empty': () => 'Svar på mindst ét af de tre spørgsmål.',
  'evaluation-closed': () => 'Evalueringen er lukket: der er gået mere end tre måneder, siden forløbet sluttede.',
  'text-frozen': () => 'Teksten er fastlåst og kan ikke ændres.',
  'stale-version': () => 'En anden har ændret det imens. Hent det igen, og prøv en gang til.',
  'version-malformed': () => 'If-Match skal være et versionsnummer i anførselstegn, for eksempel "3".',
  'key-reused': () => 'Nøglen i Idempotency-Key er allerede brugt til en anden handling. Send en ny.',
  'record-busy': () => 'Forløbet er optaget af en anden handling. Prøv igen om lidt.',
}

/** Every sentence of this file by its code. */
export const refusalSentences: Sentences = { ...rightsAndTime, ...people, ...description, ...report, ...model, ...record, ...roundSentences, ...organisationSentences, ...overviewSentences, ...administrationSentences, ...supervisionSentences, ...learningEventSentences, ...calendarSentences, ...webhookSentences, ...summarySentences, ...tableSentences }

const neutral = 'Det kan ikke gøres nu.'

/** Gives the `refusalText` that knows the sentences of other files too; those of this file come first. */
export const refusalTextWith = (...more: readonly Sentences[]) => ({ code, params = {} }: Refusal): string => {
  const sentences = [refusalSentences, ...more].find((one) => Object.hasOwn(one, code))
  return sentences?.[code]?.(params) ?? neutral
}

/** The Danish sentence of a refusal; a neutral one where its code has none. */
export const refusalText = refusalTextWith()

/** What is wrong with a cell of a table, in words. */
export const tableProblemText = ({ code, params, value }: TableProblem): string => refusalText({ kind: 'invalid', code, params: { ...params, value } })
