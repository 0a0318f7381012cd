// The words of an audit's progress and checks: a count is "n af m", a check is a question.
import type { EvidenceKind, Pair, PeopleKind } from '../domain/accreditation/acts.ts'
import type { Check, CheckCode } from '../domain/audit/checks.ts'
import type { Count } from '../domain/audit/progress.ts'
import { pairNames } from './accreditation.ts'
import { evidenceWords, longDate } from './report.ts'

/** "12 af 40". */
export const countText = ({ done, wanted }: Count): string => `${done} af ${wanted}`

const peopleNames: Readonly<Record<PeopleKind, string>> = { citizens: 'borgere', relatives: 'pårørende', staff: 'medarbejdere', managers: 'ledere', partners: 'samarbejdspartnere' }

type Params = Check['params']
const of = (p: Params): string => `krav ${String(p['requirementId'])} (${pairNames[p['pair'] as Pair]})`

const sentences: Readonly<Record<CheckCode, (params: Params) => string>> = {
  findingWithoutEvidence: (p) => `Vurderingen af ${of(p)} har ingen vidnesbyrd endnu. Hvad bygger den på?`,
  concordanceAgainstText: (p) => `Vurderingen af ${of(p)} er overensstemmelse, men teksten nævner noget, der mangler eller afviger. Passer de sammen?`,
  discordanceAgainstText: (p) => `Vurderingen af ${of(p)} er uoverensstemmelse, men teksten siger overensstemmelse. Passer de sammen?`,
  notExaminedWithoutReason: (p) => `Hvorfor er ${of(p)} ikke belyst?`,
  evidenceUnused: (p) => `Vidnesbyrdet "${String(p['source'])}" er ikke knyttet til nogen vurdering. Skal det bruges?`,
  programmeItemWithoutEvidence: (p) => `Programpunktet ${p['place'] === '' ? '' : `"${String(p['place'])}" `}(${evidenceWords[p['kind'] as EvidenceKind].toLowerCase()}) har intet vidnesbyrd. Blev det gennemført?`,
  evidenceAfterClose: (p) => `Vidnesbyrdet "${String(p['source'])}" er fra ${longDate(String(p['day']))}, efter at audit blev afsluttet. Er datoen rigtig?`,
  fewPeopleMet: (p) => `I mødte færre end tre ${peopleNames[p['kind'] as PeopleKind]} (${String(p['count'])}). Er der et citat eller en rolle i teksterne, som peger på én person?`,
}

/** The Danish sentence of a check. */
export const checkText = ({ code, params }: Check): string => sentences[code](params)
