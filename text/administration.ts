// Danish sentences of the administration: why a policy of deadlines cannot be used.
import type { DeadlineKind } from '../domain/accreditation/policy.ts'
import { deadlineNames } from './accreditation.ts'
import type { Params, Sentences } from './refusals.ts'

const deadline = (p: Params): string => { const name = deadlineNames[String(p['deadline']) as DeadlineKind]; return name === undefined ? '' : ` Det gælder fristen: ${name}.` }

/** Sentences by refusal code. */
export const administrationSentences = {
  'payload-unreadable': () => 'Det kan ikke læses: nøglen, det er skrevet med, er ikke sat her, eller det er ændret.',
  'policy-unit': () => 'En frist regnes i dage, arbejdsdage, uger eller måneder.',
  'policy-span': (p) => `Fristen skal være et helt tal fra 1 til ${p['max'] ?? 'det højst mulige'}.`,
  'policy-without-silence': (p) => `Sig, hvornår det har betydning, at ingen svarer. Ellers kan forløbet gå i stå.${deadline(p)}`,
  'policy-step-twice': (p) => `Den samme påmindelse står der to gange.${deadline(p)}`,
  'policy-reminder-late': (p) => `En påmindelse skal komme før fristen.${deadline(p)}`,
  'policy-silence-early': (p) => `At ingen svarer, kan først have betydning, når fristen er udløbet.${deadline(p)}`,
  'calendar-too-closed': (p) => `Der er lukket ${p['days'] ?? 'for mange'} dage i ${p['year'] ?? 'et år'}. Højst ${p['max'] ?? 'nogle'} dage om året kan være lukket.`,
  'calendar-period': () => 'En lukkeperiode skal begynde i sit år og slutte efter, at den er begyndt.',
  'owed-work-not-found': () => 'Det arbejde findes ikke.',
  'owed-work-over': () => 'Arbejdet er gjort eller trukket tilbage i mellemtiden.',
  'mail-not-found': () => 'Mailen findes ikke.',
  'mail-not-to-send-again': () => 'Mailen kan ikke sendes igen: den er sendt, venter, eller er aflyst med en grund.',
  'mail-not-sent': () => 'Mailen er ikke sendt og kan derfor ikke være kommet retur.',
  'owed-work-not-failing': () => 'Arbejdet slår ikke fejl. Det bliver gjort af sig selv.',
} satisfies Sentences
