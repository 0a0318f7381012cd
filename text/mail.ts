// The words of mails: what stands around their notices, and of a notice in a mail. What a notice says is text/notices.ts. Tone (domain.md §8):
// »Vi mangler jeres …«, never that somebody has overrun. The subject names the offer and the matter, nothing of the case's content.
import type { MailSource } from '../domain/mail/notice.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import type { SupervisionDeadlineKind } from '../domain/supervision/policy.ts'
import type { SupervisionRole } from '../domain/supervision/rules.ts'
import { roleNames } from './accreditation.ts'
import { noticeText } from './notices.ts'
import { lastDayText, timeText } from './web/dates.ts'
import { noticeLine } from './web/start.ts'
import { supervisionDeadlineNames, supervisionRoleNames } from './web/supervision.ts'

/** A notice as a mail has it; `deadline` is a step's. */
export interface NoticeInMail { readonly source: MailSource; readonly kind: string; readonly duty: string; readonly data: Readonly<Record<string, unknown>>; readonly offerName: string | null; readonly at: Instant }

const access: Readonly<Record<string, readonly [line: string, says: string]>> = {
  identityLinked: ['Ny måde at logge ind på', 'Din adgang er knyttet til et login hos din arbejdsplads.'],
  passwordSet: ['Din adgangskode er sat', 'Der er sat en ny adgangskode med et engangslink.'],
  passwordChanged: ['Din adgangskode er skiftet', 'Din adgangskode er skiftet.'],
  passkeyAdded: ['Adgangsnøgle tilføjet', 'Der er tilføjet en adgangsnøgle, som kan logge dig ind.'],
  passkeyRemoved: ['Adgangsnøgle fjernet', 'En adgangsnøgle er fjernet.'],
  tokenMade: ['Adgangstoken lavet', 'Der er lavet et adgangstoken, som kan bruges i dit navn.'],
  totpAdded: ['Kode fra en app sat op', 'Ved log ind spørges der nu om en kode fra en app.'],
  totpRemoved: ['Kode fra en app taget af', 'Ved log ind spørges der ikke længere om en kode fra en app.'],
  totpTakenOff: ['Kode fra en app taget af', 'En administrator har taget koden fra en app af din adgang.'],
  recoveryCodesMade: ['Nye genoprettelseskoder', 'Der er lavet nye genoprettelseskoder; de gamle virker ikke længere.'],
  recoveryCodeUsed: ['Genoprettelseskode brugt', 'Der er logget ind med en af dine genoprettelseskoder.'],
}
const events: Readonly<Record<string, string>> = { changed: 'Tid eller sted er ændret', cancelled: 'Arrangementet er aflyst', movedUp: 'Du har fået en plads' }
const supervisionSteps: Readonly<Record<string, string>> = { reminder1: 'Påmindelse', reminder2: 'Påmindelse', lastDay: 'Sidste dag', lineAbove: 'Sendt videre til nærmeste leder', silence: 'Dagen er gået', offerClosed: 'Tilbuddet er lukket', offerMerged: 'Tilbuddet er lagt sammen med et andet', notCovered: 'Tilbuddet er ikke længere omfattet' }

/** The notice in one line, without the offer. */
export function mailLine({ source, kind, data }: Pick<NoticeInMail, 'source' | 'kind' | 'data'>): string {
  const deadline = typeof data['deadline'] === 'string' ? data['deadline'] : ''
  switch (source) {
    case 'case': return noticeLine(kind, deadline)
    case 'access': return access[kind]?.[0] ?? 'Din adgang er ændret'
    case 'event': return events[kind] ?? 'Nyt om et arrangement'
    case 'supervision': {
      const what = supervisionDeadlineNames[deadline.split('/')[0] as SupervisionDeadlineKind] ?? ''
      return `${supervisionSteps[kind] ?? 'Socialtilsyn: tilbuddet er ændret'}${what === '' ? '' : `: ${what}`}`
    }
  }
}

/** What a notice says, and the one thing to do. */
export function mailSays(notice: NoticeInMail): string {
  const { source, kind, data, at } = notice
  switch (source) {
    case 'case': return noticeText(notice) ?? ''
    case 'access': return `${access[kind]?.[1] ?? 'Din adgang er ændret.'} Det skete ${timeText(at)}. Var det ikke dig, så skift adgangskode, afslut de steder, du ikke kender, og sig det til Akkrediteringssekretariatet.`
    case 'event': return kind === 'movedUp' ? 'Der er blevet en plads til dig. Kan du ikke komme, så meld dig fra, så en anden kan få den.' : kind === 'cancelled' ? 'Arrangementet, du var tilmeldt, er aflyst. Du skal ikke gøre noget.' : 'Tid eller sted for arrangementet, du er tilmeldt, er ændret. Se det nye.'
    case 'supervision': {
      const due = typeof data['due'] === 'string' ? data['due'] : null
      if (due === null) return 'Socialtilsynet af tilbuddet er ændret her. Se, hvad der gælder nu.'
      return at >= due ? `Dagen var ${lastDayText(due)}, og det venter stadig.` : `Det skal være der senest ${lastDayText(due)}.`
    }
  }
}

/** Why somebody has the mail. */
const because = ({ source, duty }: Pick<NoticeInMail, 'source' | 'duty'>): string => {
  if (source === 'access') return 'Du får altid besked, når din adgang ændres.'
  if (source === 'event') return 'Du får mailen, fordi du er tilmeldt arrangementet.'
  const role = source === 'case' ? roleNames[duty as keyof typeof roleNames] : supervisionRoleNames[duty as SupervisionRole]
  return role === undefined ? 'Du får mailen, fordi du har en del i forløbet.' : `Du får mailen som: ${role}.`
}

export const mailWords = {
  service: 'Akkreditering og socialtilsyn', municipality: 'Københavns Kommune, Socialforvaltningen',
  hello: (name: string): string => `Hej ${name.split(' ')[0] ?? name}`,
  open: { case: 'Åbn forløbet', supervision: 'Åbn tilbuddets tilsyn', event: 'Åbn arrangementet', access: 'Se din adgang' } satisfies Readonly<Record<MailSource, string>>,
  openAll: 'Åbn dine beskeder',
  subject: (line: string, about: string | null): string => (about === null ? line : `${line} – ${about}`),
  many: (n: number, asking: number): string => `${String(n)} beskeder${asking === 0 ? '' : `, ${String(asking)} venter på dig`}`,
  manyLead: (n: number, asking: number): string => `Her er ${String(n)} beskeder samlet i én mail.${asking === 0 ? '' : ` ${asking === 1 ? 'Én' : String(asking)} af dem venter på dig.`}`,
  signIn: 'Linket fører gennem log ind, hvis du ikke er logget ind.',
  because,
  choose: 'Hvor ofte du får mails, vælger du under Min adgang', noReply: 'Mailen er sendt af tjenesten og kan ikke besvares.',
} as const
