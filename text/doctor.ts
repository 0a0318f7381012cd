// What `npm run doctor` says at the terminal: what is wrong, what it means, and the command that mends it.
import type { Instant } from '../domain/deadlines/types.ts'

type Params = Readonly<Record<string, string | number>>
const whats: Readonly<Record<string, string>> = { drift: 'Sammenligningen med processerne', readModel: 'Sammenligningen af lister med hændelser' }

/** One sentence of what is wrong, and one of what to do, for each finding. */
const findings = {
  'database-away': (p: Params) => [`Databasen svarer ikke: ${p['why']}`, 'Ingen kan arbejde. Start PostgreSQL, eller ret DATABASE_URL. Tjenesten skal ikke startes om.'],
  'restore-unfinished': () => ['En indlæsning af en sikkerhedskopi er i gang eller blev afbrudt.', 'Vent på den, eller kør den igen: npm run restore -- --from MAPPE'],
  'migrations-missing': (p: Params) => [`Databasen er ikke bragt til denne version: ${p['which']} mangler.`, 'Start tjenestens API (npm start): det gør den ved starten.'],
  'database-newer': (p: Params) => [`Databasen er lavet af en nyere version af tjenesten: den kender ${p['which']}.`, 'Start den version, eller indlæs en sikkerhedskopi i en tom database.'],
  'connections-scarce': (p: Params) => [`${p['used']} af databasens ${p['most']} forbindelser er i brug.`, 'Hæv max_connections, eller afslut det, der hænger (se docs/runbook.md, ConnectionsExhausted).'],
  'clock-skew': (p: Params) => [`Databasens ur og denne maskines er ${p['seconds']} s fra hinanden.`, 'Frister regnes med databasens ur. Sæt tidssynkronisering (NTP) op på begge.'],
  disk: (p: Params) => [`Der er ${p['percent']} % (${p['gigabytes']} GB) fri plads, hvor ${p['where']} ligger.`, 'Gør plads: gamle sikkerhedskopier (npm run backup -- --to MAPPE --keep 14), logfiler. En fuld disk standser databasen.'],
  'temporal-away': (p: Params) => [`Temporal svarer ikke: ${p['why']}`, 'Der kan arbejdes, men intet påmindes eller dannes. Start Temporal, eller ret TEMPORAL_ADDRESS og TEMPORAL_NAMESPACE. Er dens data tabt: start den tom, og kør npm run recover'],
  'retention-short': (p: Params) => [`Temporal gemmer afsluttede processer i ${p['days']} dage; der skal være mindst ${p['least']}.`, `temporal operator namespace update --namespace … --retention ${p['least']}d`],
  'no-worker': () => ['Ingen worker henter arbejde: ingen påmindelser, ingen dokumenter.', 'Start en worker (npm start, eller dist/worker-main.js) med samme indstillinger som API’et.'],
  'queue-behind': (p: Params) => [`Arbejde har ventet ${p['minutes']} min. på en worker.`, 'Start en worker mere, eller find ud af, hvad der optager den (docs/runbook.md, QueueBehind).'],
  'workflows-stuck': (p: Params) => [`${p['count']} processer kan ikke komme videre (forsøg i parentes): ${p['which']}`, 'Kom det med en ny version, så sæt workeren tilbage til den forrige. Ellers: npm run recover'],
  'payload-key-missing': (p: Params) => [`Processer er skrevet med en nøgle, der ikke er i PAYLOAD_KEYS: ${p['which']}`, 'Sæt nøglen bag de andre, ens for API og worker. Er den tabt: npm run recover'],
  'payload-key-unused': (p: Params) => [`Ingen levende proces er begyndt med nøglen ${p['which']}.`, 'Den kan tages ud af PAYLOAD_KEYS, når Temporals opbevaringstid også er gået.'],
  'workflows-differ': (p: Params) => [`${p['count']} af ${p['of']} processer afviger fra databasen: ${p['which']}`, 'npm run recover'],
  'read-model-differs': (p: Params) => [`${p['count']} af ${p['of']} forløbs lister og stillinger afviger fra deres hændelser: ${p['which']}`, 'npm run rebuild'],
  'work-failing': (p: Params) => [`${p['count']} stykker arbejde (dokument, brev, journalisering) fejler, det ældste i ${p['minutes']} min.`, 'Se årsagen i Administration; ret den, og vælg »Prøv igen nu«.'],
  'moves-untold': (p: Params) => [`${p['count']} træk er ikke fortalt videre til deres proces, det ældste i ${p['minutes']} min.`, 'Kører API’et? Det fortæller alt inden for 15 s, når Temporal svarer. Ellers: npm run recover'],
  'clock-late': (p: Params) => [`${p['count']} påmindelser eller frister skulle være sket, den ældste for ${p['minutes']} min. siden.`, 'Se efter workeren; derefter npm run recover -- --dry-run'],
  'backup-missing': () => ['Databasen kender ingen sikkerhedskopi.', 'npm run backup -- --to MAPPE'],
  'backup-old': (p: Params) => [`Den nyeste sikkerhedskopi er ${p['hours']} timer gammel.`, 'npm run backup -- --to MAPPE'],
  'certificate-ends': (p: Params) => [`Certifikatet på ${p['where']} udløber om ${p['days']} dage.`, 'Forny det; en browser lukker ellers ingen ind.'],
  'certificate-unseen': (p: Params) => [`Certifikatet på ${p['where']} kunne ikke ses: ${p['why']}`, 'Er adressen rigtig, og kan den nås herfra?'],
  'tokens-end': (p: Params) => [`${p['count']} adgangstokens udløber inden for 14 dage.`, 'Deres ejere laver nye på »Min adgang«.'],
  'file-open': (p: Params) => [`Filen ${p['where']} har hemmeligheder og kan læses af andre end sin ejer.`, `chmod 600 ${p['where']}`],
  'not-looked': (p: Params) => [`${whats[String(p['what'])] ?? p['what']} kunne ikke laves: ${p['why']}`, 'Ret de øvrige fejl, og kør kommandoen igen.'],
} as const satisfies Readonly<Record<string, (params: Params) => readonly [string, string]>>

const levels = { broken: 'FEJL', mend: 'RET', note: 'NOTE' } as const

export const doctorText = {
  /** What is wrong, and what to do. */
  finding: (code: keyof typeof findings, params: Params): { readonly what: string; readonly mend: string } => {
    const [what, mend] = findings[code](params)
    return { what, mend }
  },
  line: (level: keyof typeof levels, what: string, mend: string): string => `${levels[level].padEnd(5)} ${what}\n      → ${mend}`,
  looking: 'Ser efter …',
  well: (at: Instant): string => `Intet at rette (${at}).`,
  sick: (broken: number, mend: number): string => `${broken} fejl og ${mend} ting at rette.`,
  quick: 'Processer og lister er ikke sammenlignet (--quick).',
  failed: (why: string): string => `Kunne ikke se efter: ${why}`,
  unknownOption: (option: string): string => `Ukendt valg: ${option}. Brug: npm run doctor [-- --json] [--quick]`,
} as const
