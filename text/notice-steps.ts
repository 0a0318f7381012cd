// What a notice of a deadline's step says below its heading: what is missing, by when, who waits, and the one thing to do.
// Tone (domain.md §8): »Vi mangler jeres …«, never that somebody has overrun.
import type { DeadlineKind } from '../domain/accreditation/policy.ts'
import type { SilenceMove } from '../domain/accreditation/script.ts'
import type { Instant, StepKind } from '../domain/deadlines/types.ts'
import { deadlineNames } from './accreditation.ts'
import { lastDayText } from './web/dates.ts'

/** Those who are waited for, by duty. */
const owners = { manager: 'tilbuddets leder', consultant: 'kvalitetskonsulenten', auditor: 'en eller flere auditorer', leadAuditor: 'den ledende auditor', qualityChecker: 'kvalitetssikreren', decider: 'beslutningstageren' } as const

interface Words {
  /** Whose it is. */
  readonly by: keyof typeof owners
  /** To those whose it is: 'jeres kvalitetsbeskrivelse'. */
  readonly own: string
  /** To anybody else: 'kvalitetsbeskrivelsen'. */
  readonly what: string
  readonly waits: string
}

const words: Readonly<Record<DeadlineKind, Words>> = {
  confirmModel: { by: 'manager', own: 'jeres bekræftelse af, at I har modtaget kvalitetsmodellen', what: 'en bekræftelse af, at kvalitetsmodellen er modtaget,', waits: 'Kvalitetskonsulenten' },
  finishDevelopment: { by: 'manager', own: 'jeres besked om, at lokal udvikling er afsluttet', what: 'besked om, at lokal udvikling er afsluttet,', waits: 'Kvalitetskonsulenten' },
  submitDescription: { by: 'manager', own: 'jeres kvalitetsbeskrivelse', what: 'kvalitetsbeskrivelsen', waits: 'Kvalitetskonsulenten' },
  takeBasis: { by: 'consultant', own: 'din godkendelse af kvalitetsbeskrivelsen som auditgrundlag', what: 'en godkendelse af kvalitetsbeskrivelsen som auditgrundlag', waits: 'Tilbuddet' },
  prepareAudit: { by: 'consultant', own: 'auditteam og auditdag', what: 'auditteam og auditdag', waits: 'Tilbuddet' },
  declareImpartiality: { by: 'auditor', own: 'din erklæring om habilitet', what: 'en erklæring om habilitet', waits: 'Kvalitetskonsulenten' },
  sendProgramme: { by: 'leadAuditor', own: 'auditprogrammet', what: 'auditprogrammet', waits: 'Tilbuddet' },
  closeAudit: { by: 'leadAuditor', own: 'din afslutning af audit', what: 'en afslutning af audit', waits: 'Tilbuddet' },
  draftReport: { by: 'leadAuditor', own: 'dit udkast til auditrapport', what: 'udkastet til auditrapport', waits: 'Tilbuddet' },
  qualityCheck: { by: 'qualityChecker', own: 'din kvalitetssikring af udkastet', what: 'kvalitetssikringen af udkastet', waits: 'Auditteamet' },
  sendToHearing: { by: 'leadAuditor', own: 'at du sender udkastet i høring', what: 'høringsudkastet', waits: 'Tilbuddet' },
  hearing: { by: 'manager', own: 'jeres høringssvar. Har I ingen bemærkninger, er det også et svar', what: 'høringssvaret', waits: 'Auditteamet' },
  answerRemarks: { by: 'leadAuditor', own: 'jeres svar på tilbuddets bemærkninger', what: 'svarene på tilbuddets bemærkninger', waits: 'Tilbuddet' },
  issueReport: { by: 'consultant', own: 'den endelige rapport', what: 'den endelige rapport', waits: 'Tilbuddet' },
  decide: { by: 'decider', own: 'din beslutning om akkreditering', what: 'beslutningen om akkreditering', waits: 'Tilbuddet' },
  agreeActionPlan: { by: 'manager', own: 'jeres punkter til handlingsplanen', what: 'punkterne til handlingsplanen', waits: 'Kvalitetskonsulenten' },
  closeActionPlan: { by: 'manager', own: 'jeres besked om, at handlingsplanens punkter er gennemført', what: 'besked om, at handlingsplanens punkter er gennemført,', waits: 'Kvalitetskonsulenten' },
  share: { by: 'manager', own: 'jeres valg af, hvad der skal deles. I må gerne sige nej', what: 'et valg af, hvad der skal deles,', waits: 'Kvalitetskonsulenten' },
  finish: { by: 'consultant', own: 'din afslutning af forløbet', what: 'en afslutning af forløbet', waits: 'Tilbuddet' },
}

/** What silence means where a rule stated up front says it (domain.md §3). */
const silenceText: Readonly<Record<SilenceMove, string>> = {
  countModelAsReceived: 'Kvalitetsmodellen regnes nu for modtaget, og lokal udvikling er begyndt.',
  closeDevelopment: 'Lokal udvikling er afsluttet, og kvalitetsbeskrivelsen kan skrives.',
  standAsSubmitted: 'Kvalitetsbeskrivelsen gælder nu, som den er indsendt, og audit kan forberedes.',
  closeHearing: 'Høringen er lukket. Det, tilbuddet havde skrevet, gælder som svar; var der intet skrevet, gælder det som »Ingen bemærkninger«.',
  passToDeputy: 'Beslutningen er sendt videre til beslutningstagerens stedfortræder.',
  endUnshared: 'Der er ikke svaret om deling. Derfor er intet delt, og forløbet er afsluttet.',
  endQuietly: 'Forløbet er afsluttet.',
}

/** Those who can put a deadline off themselves; others agree on it with them. */
const movers: readonly string[] = ['consultant', 'secretariatHead', 'lineManager']
/** Who is told beside those whose it is, as the stages' scripts say; of sharing nobody. */
function aboveOf(deadline: DeadlineKind): string | null {
  const { by } = words[deadline]
  if (deadline === 'share') return null
  if (by === 'manager') return 'Nærmeste leder'
  return by === 'auditor' || deadline === 'sendProgramme' || deadline === 'closeAudit' ? 'Kvalitetskonsulenten' : 'Sekretariatslederen'
}

/** A step as its notice has it: the deadline, who is spoken to (by duty), when, and what silence recorded. */
export interface StepNotice { readonly deadline: DeadlineKind; readonly duty: string; readonly at: Instant; readonly due: Instant | null; readonly records?: SilenceMove }

/** The text of a step: a reminder, the last day, the line above, or that the deadline has come. */
export function stepText(step: StepKind, { deadline, duty, at, due, records }: StepNotice): string {
  const { by, own, what, waits } = words[deadline]
  if (records === 'passToDeputy' && duty === 'deputyDecider') return 'Beslutningen er sendt videre til dig som stedfortræder. Vi mangler din beslutning om akkreditering. Tilbuddet venter på dig.'
  if (records !== undefined) return silenceText[records]
  const theirs = duty === by
  const above = aboveOf(deadline)
  const many = by === 'manager' || deadline === 'answerRemarks'
  const passed = due !== null && at >= due
  const missing = passed ? 'Vi mangler stadig' : 'Vi mangler'
  const sentences = [
    theirs ? `${missing}${own.startsWith('at ') ? ',' : ''} ${own}.` : `${missing} ${what} fra ${owners[by]}.`,
    ...(due === null ? [] : [passed ? `Fristen var ${lastDayText(due)}.` : step === 'lastDay' ? `Sidste dag er ${lastDayText(due)}.` : `Frist: ${lastDayText(due)}.`]),
    ...(theirs ? [`${waits} venter på ${many ? 'jer' : 'dig'}.`] : []),
    ...(theirs && step === 'lineAbove' && above !== null ? [`${above} har fået samme besked og kan hjælpe.`] : []),
    ...(theirs ? [] : [movers.includes(duty) ? 'Hjælp med at få det gjort, eller aftal en ny frist.' : `${duty === 'manager' ? 'I' : 'Du'} skal ikke gøre noget.`]),
  ]
  return sentences.join(' ')
}

/** Of a deadline put off because the service itself was late or away. */
export const extendedText = (deadline: DeadlineKind): string =>
  `Fristen »${deadlineNames[deadline]}« er forlænget, fordi tjenesten selv var forsinket eller ude af drift. Den nye frist står på forløbets side.`
